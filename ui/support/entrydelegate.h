// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/entry.h"

#include <QStyledItemDelegate>
#include <QVariant>

namespace saranda {

/// Cells that are typed into as fields are: what is typed stays whatever else changes in the table,
/// and what is refused stays open in the cell until it is stored or given up.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget *editor, const QModelIndex &index) const final;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const final;
    /// What the editor has, as the model takes it; of a box, the value of what is chosen.
    virtual QVariant entered(const QWidget &editor) const;
    /// Stores the entry and closes the editor: a choice needs no Enter.
    void finish(QWidget *editor) const;

protected:
    virtual void fill(QWidget *editor, const QModelIndex &index) const;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The entry in a cell, for as long as its editor is open. It lies in the editor and is not seen.
class CellEntry : public QWidget, public Entry
{
    Q_OBJECT

public:
    CellEntry(const EntryDelegate &delegate, QWidget *editor, const QVariant &value);

    /// Null where the editor has none yet.
    static CellEntry *in(const QWidget &editor);

    /// The cell has this value now. Says whether the editor is to be filled with it.
    bool take(const QVariant &value);
    /// What is typed was stored, or not.
    void setStored(bool isStored);
    bool isRefused() const { return m_entry.isRefused(); }

    bool isOpen() const override;
    void finish() override;
    QString typed() const override;
    /// The editor goes when its form shows another record: there is nothing left to show it again.
    void setRefused(const QString &) override { }
    void giveUp() override;

private:
    void showMark();

    const EntryDelegate &m_delegate;
    EntryValue<QVariant> m_entry;
};

/// A view of such cells. Qt's views close an editor whether or not what was typed could be stored.
template <typename View>
class EntryView : public View
{
public:
    using View::View;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        const CellEntry *entry = editor ? CellEntry::in(*editor) : nullptr;
        if (!entry || !entry->isRefused() || hint == QAbstractItemDelegate::RevertModelCache)
            return View::closeEditor(editor, hint);
        if (!editor->hasFocus())
            this->setState(View::NoState); // other cells can be edited meanwhile
    }
};

} // namespace saranda
