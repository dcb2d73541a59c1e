// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/bearingentry.h"
#include "ui/shell/page.h"

#include <QWidget>

namespace saranda {

class RowsTree;
struct Error;

/// What the case holds for and against an element, as a tree that is edited in place.
class ProofPane : public QWidget
{
    Q_OBJECT

public:
    explicit ProofPane(const PageContext &context, QWidget *parent = nullptr);

    void show(const SheetRowsInput &input);
    RowsTree *tree() const { return m_tree; }
    BearingEntry *entry() const { return m_entry; }
    void removeSelected();
    void selectAlternative(const QString &key);

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void factWritten(saranda::Fact::Id fact);
    void recordRequested(const saranda::RecordRef &record);

private:
    void createActions();
    void createTree();
    bool apply(const Edit &edit);
    bool enter(const SheetRowRef &row, int column, const QVariant &value);
    Edit removalFor(const SheetRowRef &row) const;
    SheetRowRef selected() const;
    void turnAround();
    void dropChallenge();
    void editTitle();
    void showMenu(const QPoint &at);
    void updateActions();

    PageContext m_context;
    ElementRef m_element;
    TreeRowsModel *m_model = nullptr;
    RowsTree *m_tree = nullptr;
    BearingEntry *m_entry = nullptr;
    QAction *m_goTo = nullptr;
    QAction *m_turn = nullptr;
    QAction *m_unchallenge = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace saranda
