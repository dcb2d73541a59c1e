// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/levelmeter.h"

namespace saranda {

/// Cells of a TreeRowsModel: the level rail, muted rows, and a list of words to choose from.
class ChoiceDelegate : public LevelDelegate
{
    Q_OBJECT

public:
    using LevelDelegate::LevelDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace saranda
