// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/choicedelegate.h"

class QTreeView;

namespace saranda {

/// Names of origins, exhibits and findings over as many lines as they need, three at most, so that they can
/// be told apart beside the findings. A tree of more rows than one reads keeps one line each, and
/// scrolls at once.
class LossDelegate : public ChoiceDelegate
{
public:
    /// The view takes it; its first column is wrapped.
    explicit LossDelegate(QTreeView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// To be called when the rows are others, before they are laid out.
    void followRows();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QTreeView *m_view = nullptr;
};

} // namespace saranda
