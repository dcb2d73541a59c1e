// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QAbstractItemModel;
class QBoxLayout;
class QLabel;
class QModelIndex;

namespace saranda {

class CaseCounts;
class CaseDetails;
class EmptyState;
class MessageLine;
class RecentChanges;
class SectionHeader;
class TableProxy;
class TableView;

/// How the case stands: the claims with their outcome and gaps, what is to be done, what changed.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    RecordRef selectedRecord() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TableView *makeTable(QAbstractItemModel *model, const QString &name, const QString &kind);
    QString partAt(const QModelIndex &index, const QString &kind) const;
    void createLayout();
    void connectSignals();
    QString establishedText() const;
    void refresh();
    void fit(TableView *view) const;

    PageContext m_context;
    MessageLine *m_message = nullptr;
    CaseCounts *m_counts = nullptr;
    TableView *m_claims = nullptr;
    EmptyState *m_noClaims = nullptr;
    SectionHeader *m_claimsTitle = nullptr;
    TableView *m_tasks = nullptr;
    QLabel *m_noTasks = nullptr;
    SectionHeader *m_tasksTitle = nullptr;
    RecentChanges *m_recent = nullptr;
    SectionHeader *m_recentTitle = nullptr;
    CaseDetails *m_details = nullptr;
    QBoxLayout *m_columns = nullptr;
};

} // namespace saranda
