// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagelayout.h"

#include <algorithm>
#include <utility>

namespace saranda {

namespace {

/// No figure is drawn smaller than this for want of room: its words would be hard to read.
constexpr qreal leastShare = 0.78;
/// No figure leaves more of a page white than this where text can go on in its place.
constexpr qreal whiteAtFoot = 0.2;

} // namespace

/// Whether the figure waits for the next page while the text goes on: where it would else leave a
/// good part of this one white, or where an earlier one waits.
bool PageLayout::defers(std::size_t index, qreal gap) const
{
    const auto &items = m_flow.items();
    const FlowItem &item = items[index];
    if (!isFigure(item))
        return false;
    if (!m_deferred.empty())
        return true;
    std::size_t next = index + 1; // what is to fill the page meanwhile
    while (next < items.size() && isFigure(items[next]))
        ++next;
    return next < items.size() && !items[next].beginsSection && leavesWhite(index, gap);
}

bool PageLayout::leavesWhite(std::size_t figure, qreal gap) const
{
    const qreal lacks = m_y + gap + leastHeight(figure) - bottom();
    return m_y > m_frame.top && lacks > 0 && !smallerBy(m_flow.items()[figure], lacks)
        && bottom() - m_y > whiteAtFoot * m_frame.height();
}

/// `all`, or as many as leave no page white while text can go on.
void PageLayout::placeDeferred(bool all)
{
    const std::vector<std::size_t> waiting = std::exchange(m_deferred, {});
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const FlowItem &figure = m_flow.items()[waiting[i]];
        const qreal gap = gapBefore(figure);
        if (i > 0 && !all && leavesWhite(waiting[i], gap)) {
            m_deferred.assign(waiting.begin() + std::ptrdiff_t(i), waiting.end());
            m_deferredOn = m_pages.size();
            return;
        }
        placeAt(figure, leastHeight(waiting[i]));
    }
}

/// By which share a figure is drawn smaller to spare this much height; none where it would be too
/// small to be read, or is no figure.
std::optional<qreal> PageLayout::smallerBy(const FlowItem &item, qreal lacks) const
{
    if (!isFigure(item))
        return {};
    const Strip &figure = item.strips.front();
    const qreal share = (figure.height - lacks) / figure.height;
    if (share < leastShare || figure.width * share < m_frame.width * figure.figure->leastShare)
        return {};
    return share;
}

/// A figure for which little room lacks is drawn that much smaller, or else a page would end in
/// white. False where it stays as it is.
bool PageLayout::placeSmaller(const FlowItem &item, qreal gap, qreal lacks)
{
    const std::optional<qreal> share = smallerBy(item, lacks);
    if (!share)
        return false;
    FlowItem smaller = item;
    Strip &figure = smaller.strips.front();
    figure.x += figure.width * (1 - *share) / 2;
    figure.width *= *share;
    figure.height *= *share;
    m_y += gap;
    place(smaller);
    return true;
}

} // namespace saranda
