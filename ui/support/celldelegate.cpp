// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/celldelegate.h"

#include "ui/support/form.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"

#include <QComboBox>

namespace saranda {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const auto choices = index.data(ChoicesRole).value<QList<ChoiceField::Choice>>();
    if (choices.isEmpty()) {
        QWidget *line = LevelDelegate::createEditor(parent, option, index);
        if (line)
            line->setAccessibleName(name);
        return line;
    }
    auto *box = new QComboBox(parent);
    box->setEditable(index.data(OwnWordsRole).toBool());
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const ChoiceField::Choice &choice : choices)
        box->addItem(safeLine(choice.text, 160), choice.word);
    box->setAccessibleName(name);
    connect(box, &QComboBox::activated, this, [this, box] { finish(box); });
    return box;
}

void CellDelegate::fill(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return LevelDelegate::fill(editor, index);
    const QString word = index.data(Qt::EditRole).toString();
    const int row = box->findData(word);
    if (row < 0 && !word.isEmpty() && !box->isEditable())
        box->addItem(safeLine(word, 160), word); // a word of its own is kept
    if (row >= 0 || !box->isEditable())
        box->setCurrentIndex(box->findData(word));
    else
        box->setEditText(word);
}

QVariant CellDelegate::entered(const QWidget &editor) const
{
    const auto *box = qobject_cast<const QComboBox *>(&editor);
    if (!box)
        return LevelDelegate::entered(editor);
    const int row = box->findText(box->currentText(), Qt::MatchFixedString);
    return row >= 0 ? box->itemData(row) : QVariant(box->currentText());
}

} // namespace saranda
