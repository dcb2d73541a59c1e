// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace saranda {

/// What of the case the draft uses and what not: exhibits and facts, those that bear on its claims
/// first. Enter, a double click or dragging cites one.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(const PageContext &context, QWidget *parent = nullptr);

    void show(const Draft *draft);
    QTreeWidget *tree() const { return m_tree; }
    QLineEdit *filterEdit() const { return m_filter; }

Q_SIGNALS:
    void citeRequested(const QList<saranda::DraftCitation> &citations);
    void recordRequested(const saranda::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createTree();
    QTreeWidgetItem *addGroup(const QString &title, int count);
    void addRow(QTreeWidgetItem *group, const QString &kind, const QUuid &id, int sentences,
                bool bears);
    void cite(const QTreeWidgetItem *item);
    void filter();
    void showMenu(const QPoint &at);

    PageContext m_context;
    Draft::Id m_draft;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_tree = nullptr;
};

/// What citing the record puts into a sentence: the exhibit, or all that proves the fact.
QList<DraftCitation> citationsOf(const CaseRecords &records, const RecordRef &record);

} // namespace saranda
