// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recorddesk.h"

#include "core/base/literals.h"
#include "core/session/casesession.h"
#include "ui/records/severaldialog.h"
#include "ui/records/sidebyside.h"
#include "ui/support/emptystate.h"
#include "ui/support/firstrow.h"
#include "ui/support/focusforward.h"
#include "ui/support/form.h"
#include "ui/support/icons.h"
#include "ui/support/listprint.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QUuid idOfFirst(const Edit &edit)
{
    if (edit.isEmpty())
        return {};
    return std::visit(
        []<typename Record>(const Change<Record> &change) { return change.id().uuid; },
        edit.changes.front());
}

} // namespace

RecordDesk::RecordDesk(const PageContext &context, Texts texts, Hooks hooks, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_texts(std::move(texts))
    , m_hooks(std::move(hooks))
    , m_message(new MessageLine(this))
    , m_pane(new TablePane(m_texts.name, context.settings, this))
    , m_splitter(new SideBySide(context.settings, m_texts.name, this))
    , m_side(new QStackedWidget(this))
{
    createActions();
    QLabel *nothing = plainLabel(m_texts.nothingSelected);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setFocusPolicy(Qt::NoFocus);
    makeMuted(nothing);
    m_side->addWidget(nothing);
    m_splitter->setWidgets(m_pane, m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    forwardFocus(this, m_pane);
}

void RecordDesk::createActions()
{
    m_new = new QAction(icon(u"add"_s), m_texts.newText, this);
    m_new->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    m_new->setToolTip(
        tr("%1 (%2)", "what the action does, and its keys")
            .arg(m_texts.newTip, m_new->shortcut().toString(QKeySequence::NativeText)));
    m_remove = new QAction(icon(u"remove"_s), tr("Remove"), this);
    m_remove->setToolTip(m_texts.removeTip);
    m_print = new QAction(icon(u"print"_s), tr("Print the list…"), this);
    m_save = makeSaveListAction(this);
    if (m_hooks.shared)
        m_change = makeSeveralAction(this);
    for (QAction *action : actions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

QList<QAction *> RecordDesk::actions() const
{
    QList<QAction *> actions{m_new};
    if (m_change)
        actions.append(m_change);
    return actions + QList<QAction *>{m_remove, m_print, m_save};
}

QList<QAction *> RecordDesk::editActions() const
{
    QList<QAction *> actions = m_pane->view()->copyActions();
    if (m_change)
        actions.append(m_change);
    return actions;
}

void RecordDesk::setContents(QAbstractItemModel *model, QWidget *form, const QList<int> &widths,
                             const QList<int> &hidden, int flexible, int sortedBy)
{
    m_pane->setModel(model);
    m_pane->hideAtFirst(hidden);
    auto *empty = new EmptyState(m_texts.kind == u"infrastructure"_s ? u"infrastructure"_s
                                                                     : m_texts.kind + u"s"_s,
                                 m_texts.emptyTitle, m_texts.emptyText, this);
    empty->addButton(m_new);
    m_pane->setEmptyState(empty);
    TableView *view = m_pane->view();
    view->setAccessibleName(m_texts.listName);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_pane->fitColumns(widths, flexible, sortedBy);
    m_pane->offerViews();
    form->setContentsMargins(spacing::wide, 0, spacing::normal, 0);
    m_side->addWidget(scrolling(form));
    connectSignals();
    FirstRow::select(m_pane);
    showCurrent();
}

void RecordDesk::connectSignals()
{
    connect(m_new, &QAction::triggered, this, &RecordDesk::addNew);
    connect(m_remove, &QAction::triggered, this, &RecordDesk::removeSelected);
    if (m_change)
        connect(m_change, &QAction::triggered, this, &RecordDesk::changeSelected);
    const auto paper = [this] { return listPaper(m_texts.listName, m_context.session.records()); };
    connect(m_print, &QAction::triggered, this, [this, paper] { m_pane->print(this, paper); });
    connect(m_save, &QAction::triggered, this,
            [this, paper] { m_pane->save(m_context.prompt, paper, *m_message); });
    connect(m_pane->view(), &TableView::removeRequested, this, &RecordDesk::removeSelected);
    connect(m_pane, &TablePane::currentIdChanged, this, &RecordDesk::showCurrent);
    connect(m_pane, &TablePane::selectedIdsChanged, this, &RecordDesk::updateActions);
    connect(m_pane->view(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_new);
        if (m_change)
            menu->addAction(m_change);
        menu->addAction(m_remove);
        menu->addActions(m_pane->view()->actions()); // what a page adds of its own
        menu->addSeparator();
        menu->addActions(m_pane->view()->copyActions());
        menu->addActions({m_print, m_save});
        menu->popup(m_pane->view()->viewport()->mapToGlobal(at));
    });
    connect(m_pane, &TablePane::activated, this, [this] {
        if (m_hooks.startTyping)
            m_hooks.startTyping();
    });
}

void RecordDesk::showCurrent()
{
    const QUuid id = m_pane->currentId();
    if (!id.isNull())
        m_hooks.show(id);
    m_side->setCurrentIndex(id.isNull() ? 0 : 1);
    m_side->setVisible(m_pane->proxy()->sourceModel()->rowCount() > 0);
    updateActions();
    Q_EMIT selectionChanged(selected());
}

void RecordDesk::addNew()
{
    if (m_context.session.isReadOnly())
        return;
    const Edit edit = m_hooks.adding();
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    showRecord(idOfFirst(edit));
    if (m_hooks.startTyping)
        m_hooks.startTyping();
}

void RecordDesk::removeSelected()
{
    const QList<QUuid> ids = m_pane->selectedIds();
    if (ids.isEmpty() || m_context.session.isReadOnly())
        return;
    const Edit edit = m_hooks.removing(ids);
    const int elsewhere = int(edit.changes.size()) - int(ids.size());
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    const QString removed = m_hooks.removedText(int(ids.size()));
    const QString text = elsewhere > 0
        ? tr("%1 %Ln other record(s) named it and changed with it.", nullptr, elsewhere)
              .arg(removed)
        : removed;
    m_message->offerUndo(m_context.session, text);
    showCurrent();
}

void RecordDesk::changeSelected()
{
    changeSeveral(m_context.session, m_hooks.shared(), m_pane->selectedIds(), this, m_message);
}

void RecordDesk::updateActions()
{
    const bool canWrite = !m_context.session.isReadOnly();
    m_new->setEnabled(canWrite);
    const bool hasSelection = !m_pane->selectedIds().isEmpty();
    m_remove->setEnabled(canWrite && hasSelection);
    if (m_change)
        m_change->setEnabled(canWrite && hasSelection);
}

bool RecordDesk::showRecord(const QUuid &id)
{
    if (!m_pane->selectId(id))
        return false;
    m_pane->view()->setFocus();
    showCurrent();
    return true;
}

void RecordDesk::setListVisible(bool visible)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_pane->setVisible(visible);
    if (hadFocus)
        (visible ? static_cast<QWidget *>(m_pane->view()) : m_side->currentWidget())->setFocus();
}

void RecordDesk::step(int rows)
{
    TableView *view = m_pane->view();
    QWidget *typing = QApplication::focusWidget();
    if (typing && m_side->isAncestorOf(typing))
        typing->clearFocus(); // what is being typed belongs to the record that is left
    const QModelIndex current = view->currentIndex();
    const int row = std::clamp(current.row() + rows, 0, m_pane->proxy()->rowCount() - 1);
    if (current.isValid() && row != current.row())
        view->setCurrentIndex(current.siblingAtRow(row));
    if (typing && typing->isVisible())
        typing->setFocus();
}

RecordRef RecordDesk::selected() const
{
    const QUuid id = m_pane->currentId();
    return id.isNull() ? RecordRef() : RecordRef{m_texts.kind, id, {}};
}

} // namespace saranda
