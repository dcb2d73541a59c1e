// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

namespace saranda {

/// Makes rows of a tree as high as their wrapped texts: a tree asks for a height without saying the
/// width. The tree wraps words, and has heights that differ.
template <typename Delegate = QStyledItemDelegate>
class Wrapping : public Delegate
{
public:
    explicit Wrapping(QTreeView *tree)
        : Delegate(tree)
        , m_tree(tree)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int width = m_tree->columnWidth(index.column());
        if (index.column() == 0) {
            const int levels = m_tree->rootIsDecorated() ? 1 : 0;
            width -= levels * m_tree->indentation();
            for (QModelIndex each = index.parent(); each.isValid(); each = each.parent())
                width -= m_tree->indentation();
        }
        QStyleOptionViewItem wrapped = option;
        wrapped.rect = QRect(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
        return Delegate::sizeHint(wrapped, index);
    }

private:
    const QTreeView *m_tree;
};

} // namespace saranda
