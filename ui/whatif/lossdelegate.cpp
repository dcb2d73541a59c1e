// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/lossdelegate.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace saranda {

namespace {

constexpr int mostLines = 3;
constexpr int mostWrappedRows = 500;

/// All rows of both levels, or more than are wrapped.
int rowsOf(const QAbstractItemModel &model)
{
    int rows = model.rowCount();
    for (int row = 0; row < model.rowCount() && rows <= mostWrappedRows; ++row)
        rows += model.rowCount(model.index(row, 0));
    return rows;
}

} // namespace

LossDelegate::LossDelegate(QTreeView *view)
    : ChoiceDelegate(view)
    , m_view(view)
{
    view->setWordWrap(true);
    view->setItemDelegate(this);
    connect(view->header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0 && !m_view->uniformRowHeights())
            QMetaObject::invokeMethod(m_view, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    });
    followRows();
}

void LossDelegate::followRows()
{
    m_view->setUniformRowHeights(rowsOf(*m_view->model()) > mostWrappedRows);
}

void LossDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ChoiceDelegate::initStyleOption(option, index);
    option->features.setFlag(QStyleOptionViewItem::WrapText,
                             index.column() == 0 && !m_view->uniformRowHeights());
}

QSize LossDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize oneLine = ChoiceDelegate::sizeHint(option, index);
    if (index.column() != 0 || m_view->uniformRowHeights())
        return oneLine;
    QStyleOptionViewItem shown(option);
    initStyleOption(&shown, index);
    const int depth = index.parent().isValid() ? 2 : 1;
    shown.rect = QRect(0, 0, m_view->columnWidth(0) - depth * m_view->indentation(), 10'000);
    const QRect room = m_view->style()->subElementRect(QStyle::SE_ItemViewItemText, &shown, m_view);
    const QFontMetrics metrics(shown.font);
    const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const QRect text =
        metrics.boundingRect(QRect(0, 0,
                                   std::max(1,
                                            m_view->columnWidth(0) - depth * m_view->indentation()
                                                - (room.left() + 2 * margin)),
                                   10'000),
                             Qt::TextWordWrap, shown.text);
    const int lines = std::clamp(text.height() / std::max(1, metrics.lineSpacing()), 1, mostLines);
    return {oneLine.width(), oneLine.height() + (lines - 1) * metrics.lineSpacing()};
}

} // namespace saranda
