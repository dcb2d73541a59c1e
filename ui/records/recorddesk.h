// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/edit.h"
#include "ui/records/sharedfields.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <functional>
#include <memory>

class QAbstractItemModel;
class QStackedWidget;

namespace saranda {

class MessageLine;
class SideBySide;
class TablePane;

/// A list of records and the form of the current one beside it (beneath it where the page is
/// narrow), with the actions both share: new, remove, print, save.
class RecordDesk : public QWidget
{
    Q_OBJECT

public:
    struct Texts {
        QString name; ///< columns and shares are remembered under it
        QString kind; ///< as in RecordRef::kind
        QString listName; ///< accessible name of the table
        QString newText, newTip;
        QString removeTip;
        QString emptyTitle, emptyText;
        QString nothingSelected; ///< in place of the form
    };
    struct Hooks {
        /// The edit that adds a new record; its first change is that record.
        std::function<Edit()> adding;
        std::function<Edit(const QList<QUuid> &ids)> removing;
        std::function<QString(int count)> removedText;
        std::function<void(const QUuid &id)> show; ///< in the form
        std::function<void()> startTyping; ///< focus on the form's first field, its text selected
        /// What the selected records can be given together; none = nothing can be.
        std::function<std::unique_ptr<SharedFields>()> shared = {};
    };

    RecordDesk(const PageContext &context, Texts texts, Hooks hooks, QWidget *parent = nullptr);

    /// Widths are in letters; the flexible column takes what the others leave.
    void setContents(QAbstractItemModel *model, QWidget *form, const QList<int> &widths,
                     const QList<int> &hidden = {}, int flexible = 1, int sortedBy = 0);

    QList<QAction *> actions() const;
    /// Those for the window's Edit menu.
    QList<QAction *> editActions() const;
    QAction *newAction() const { return m_new; }
    QAction *changeAction() const { return m_change; } ///< null when nothing can be shared
    QAction *removeAction() const { return m_remove; }
    QAction *printAction() const { return m_print; }
    QAction *saveAction() const { return m_save; }
    TablePane *pane() const { return m_pane; }
    MessageLine *message() const { return m_message; }
    bool showRecord(const QUuid &id);
    QString kind() const { return m_texts.kind; } ///< of its records, as in RecordRef
    RecordRef selected() const;

    /// Without its list the record has the whole page.
    void setListVisible(bool visible);
    /// Goes so many rows down the list (up: negative), as far as there are any.
    void step(int rows);

    void addNew();
    void removeSelected();
    void changeSelected();

Q_SIGNALS:
    void selectionChanged(const saranda::RecordRef &record);

private:
    void createActions();
    void connectSignals();
    void showCurrent();
    void updateActions();

    PageContext m_context;
    Texts m_texts;
    Hooks m_hooks;
    MessageLine *m_message = nullptr;
    TablePane *m_pane = nullptr;
    SideBySide *m_splitter = nullptr;
    QStackedWidget *m_side = nullptr;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
};

} // namespace saranda
