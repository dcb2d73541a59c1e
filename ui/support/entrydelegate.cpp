// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/entrydelegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>

namespace saranda {

/// A view fills an open editor again with every change that is told of around its cell: what has
/// been typed stays, and what is selected in it.
void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    CellEntry *entry = CellEntry::in(*editor);
    if (entry && !entry->take(value))
        return;
    fill(editor, index);
    if (!entry)
        new CellEntry(*this, editor, value); // the editor owns it
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    const QPointer<CellEntry> entry = CellEntry::in(*editor); // may go with what it tells
    const QVariant typed = entered(*editor);
    const bool isStored = typed == index.data(Qt::EditRole) || model->setData(index, typed);
    if (entry)
        entry->setStored(isStored);
}

QVariant EntryDelegate::entered(const QWidget &editor) const
{
    const auto *box = qobject_cast<const QComboBox *>(&editor);
    return box ? box->currentData() : editor.metaObject()->userProperty().read(&editor);
}

void EntryDelegate::fill(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void EntryDelegate::finish(QWidget *editor) const
{
    auto *self = const_cast<EntryDelegate *>(this);
    Q_EMIT self->commitData(editor);
    Q_EMIT self->closeEditor(editor);
}

/// Enter takes what is typed at once. Qt takes it a turn of the event loop later, and what comes in
/// between (Tab, a click elsewhere) would take it as well and leave the later one without a field.
bool EntryDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (!line || event->type() != QEvent::KeyPress || !line->hasAcceptableInput())
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(line);
    Q_EMIT closeEditor(line, SubmitModelCache);
    return true;
}

CellEntry::CellEntry(const EntryDelegate &delegate, QWidget *editor, const QVariant &value)
    : QWidget(editor)
    , m_delegate(delegate)
{
    hide();
    m_entry.take(value, value, false);
}

CellEntry *CellEntry::in(const QWidget &editor)
{
    return editor.findChild<CellEntry *>(QString(), Qt::FindDirectChildrenOnly);
}

bool CellEntry::take(const QVariant &value)
{
    const QVariant typed = m_delegate.entered(*parentWidget());
    const bool isShown = m_entry.take(value, typed, true);
    showMark();
    return isShown && typed != value;
}

void CellEntry::setStored(bool isStored)
{
    if (isStored) {
        const QVariant stored = m_delegate.entered(*parentWidget());
        m_entry.end();
        m_entry.take(stored, stored, false);
    } else {
        m_entry.setRefused();
    }
    showMark();
}

/// An editor that was closed is hidden before it goes.
bool CellEntry::isOpen() const
{
    return !parentWidget()->isHidden()
        && (isRefused() || m_delegate.entered(*parentWidget()) != m_entry.value());
}

void CellEntry::finish()
{
    if (isOpen())
        m_delegate.finish(parentWidget());
}

QString CellEntry::typed() const
{
    return m_delegate.entered(*parentWidget()).toString();
}

void CellEntry::giveUp()
{
    auto &delegate = const_cast<EntryDelegate &>(m_delegate);
    if (!parentWidget()->isHidden())
        Q_EMIT delegate.closeEditor(parentWidget(), QAbstractItemDelegate::RevertModelCache);
}

void CellEntry::showMark()
{
    const int room = RefusalMark::setOn(parentWidget(), isRefused());
    if (auto *line = qobject_cast<QLineEdit *>(parentWidget());
        line && line->textMargins().right() != room)
        line->setTextMargins(0, 0, room, 0);
}

} // namespace saranda
