// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/levelmeter.h"

namespace saranda {

/// Edits a cell by picking from its choices (ChoicesRole), or as a line of text. The editor is
/// named after the column.
class CellDelegate : public LevelDelegate
{
    Q_OBJECT

public:
    using LevelDelegate::LevelDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    QVariant entered(const QWidget &editor) const override;

protected:
    void fill(QWidget *editor, const QModelIndex &index) const override;
};

} // namespace saranda
