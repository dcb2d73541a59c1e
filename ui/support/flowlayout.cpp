// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace saranda {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addWidget(QWidget *widget, int stretch)
{
    QLayout::addWidget(widget);
    m_places.back().stretch = stretch;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_places.push_back({std::unique_ptr<QLayoutItem>(item), 0});
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_places[std::size_t(index)].item.get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_places[std::size_t(index)].item.release();
    m_places.erase(m_places.begin() + index);
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const Place &place : m_places) {
        if (place.item->isEmpty())
            continue;
        const int least = place.item->minimumSize().width();
        if (lines.empty() || used + m_gap + least > width) {
            lines.emplace_back();
            used = least;
        } else {
            used += m_gap + least;
        }
        lines.back().push_back(&place);
    }
    return lines;
}

std::vector<int> FlowLayout::widths(const Line &line, int width) const
{
    std::vector<int> widths;
    std::vector<int> wishes;
    int stretch = 0;
    for (const Place *place : line) {
        widths.push_back(place->item->minimumSize().width());
        wishes.push_back(std::max(0, place->item->sizeHint().width() - widths.back()));
        stretch += place->stretch;
    }
    int room =
        width - std::accumulate(widths.begin(), widths.end(), 0) - m_gap * (int(line.size()) - 1);
    const int wished = std::accumulate(wishes.begin(), wishes.end(), 0);
    const int granted = std::clamp(room, 0, wished);
    for (std::size_t i = 0; i < line.size() && wished > 0; ++i)
        widths[i] += int(qint64(granted) * wishes[i] / wished);
    room -= granted;
    for (std::size_t i = 0; i < line.size() && stretch > 0 && room > 0; ++i)
        widths[i] += int(qint64(room) * line[i]->stretch / stretch);
    return widths;
}

int FlowLayout::height(const Line &line)
{
    int height = 0;
    for (const Place *place : line)
        height = std::max(height, place->item->sizeHint().height());
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    int total = 0;
    for (const Line &line : lines(width))
        total += height(line) + (total > 0 ? m_gap : 0);
    return total;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const Place &place : m_places) {
        if (!place.item->isEmpty())
            width += place.item->sizeHint().width() + (width > 0 ? m_gap : 0);
    }
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const Place &place : m_places) {
        if (!place.item->isEmpty())
            least = least.expandedTo(
                {place.item->minimumSize().width(), place.item->sizeHint().height()});
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    for (const Line &line : lines(rect.width())) {
        const std::vector<int> wide = widths(line, rect.width());
        const int high = height(line);
        int left = rect.left();
        for (std::size_t i = 0; i < line.size(); ++i) {
            const int own = std::min(high, line[i]->item->sizeHint().height());
            const QRect place(left, top + (high - own) / 2, wide[i], own);
            line[i]->item->setGeometry(QStyle::visualRect(direction, rect, place));
            left += wide[i] + m_gap;
        }
        top += high + m_gap;
    }
}

} // namespace saranda
