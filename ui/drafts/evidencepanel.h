// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace saranda {

class RecordsJob;
struct EvidenceGroup;
struct EvidenceRow;

/// What of the case the draft uses and what not: exhibits and facts, those that bear on its claims
/// first. Enter, a double click or dragging cites one. Of very many the first are listed; the
/// filter looks through all.
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
    void gather();
    void take(const std::vector<EvidenceGroup> &groups);
    QTreeWidgetItem *addGroup(const EvidenceGroup &group);
    void addRow(QTreeWidgetItem *group, const QString &kind, const EvidenceRow &row);
    void cite(const QTreeWidgetItem *item);
    void showMenu(const QPoint &at);

    PageContext m_context;
    RecordsJob *m_job = nullptr;
    Draft::Id m_draft;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_tree = nullptr;
};

/// What citing the record puts into a sentence: the exhibit, or all that proves the fact.
QList<DraftCitation> citationsOf(const CaseRecords &records, const RecordRef &record);

} // namespace saranda
