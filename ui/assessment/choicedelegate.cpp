// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/choicedelegate.h"

#include "ui/assessment/treerows.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QComboBox>

namespace saranda {

namespace {

using CellChoices = QList<std::pair<QVariant, QString>>;

CellChoices choicesOf(const QModelIndex &index)
{
    return index.data(TreeRowsModel::ChoicesRole).value<CellChoices>();
}

} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const CellChoices choices = choicesOf(index);
    if (choices.isEmpty())
        return LevelDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const auto &[value, text] : choices)
        box->addItem(safeLine(text, 120), value);
    connect(box, &QComboBox::activated, this, [this, box] { finish(box); });
    return box;
}

void ChoiceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    LevelDelegate::initStyleOption(option, index);
    if (index.data(TreeRowsModel::MutedRole).toBool())
        option->palette.setColor(QPalette::Text, toneColor(Tone::Muted, option->palette));
}

} // namespace saranda
