// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/nameplaces.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace saranda {

namespace {

constexpr int mostLines = 3;
constexpr double usualLetters = 17; ///< in a line of a name that stands beside its box
constexpr double leastOfLine = 0.75; ///< of a line's height has the room when it holds one
constexpr double gap = 1; ///< pixels between a box and its name

struct BrokenName {
    QStringList lines;
    double width = 0;
    bool isWhole = true;
};

BrokenName broken(const QString &name, const QFont &font, double width, int most)
{
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    BrokenName made;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = made.lines.size() + 1 == most;
        const int end = line.textStart() + line.textLength();
        made.isWhole = !isLast || end >= name.size();
        made.lines.append(name.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed());
        made.width = std::max(made.width, std::min(line.naturalTextWidth(), width));
        if (isLast)
            break;
    }
    layout.endLayout();
    return made;
}

class NamePlacing
{
public:
    NamePlacing(const std::vector<NamedBox> &boxes, const std::vector<QLineF> &links,
                const QRectF &frame, const QFont &font)
        : m_boxes(boxes)
        , m_links(links)
        , m_frame(frame)
        , m_font(font)
        , m_metrics(font)
    {
        for (const NamedBox &each : boxes)
            m_taken.push_back(each.box);
    }

    std::vector<NamePlace> places()
    {
        std::vector<NamePlace> places;
        for (const NamedBox &each : m_boxes)
            places.push_back(placeOf(each));
        return places;
    }

private:
    NamePlace placeOf(const NamedBox &each)
    {
        const double step = m_metrics.height();
        const int roomLines = std::max(1, int(each.room.height() / step));
        const BrokenName inside = broken(each.name, m_font, each.room.width(), roomLines);
        const bool isTooLow = each.room.height() < leastOfLine * step;
        if (!inside.isWhole || isTooLow) {
            const double width =
                std::max(each.box.width(), usualLetters * m_metrics.averageCharWidth());
            const BrokenName outside = broken(each.name, m_font, width, mostLines);
            const QSizeF size(outside.width + 2, step * double(outside.lines.size()));
            if (const std::optional<QRectF> rect = bestOf(placesAround(each.box, size))) {
                m_taken.push_back(*rect);
                return {*rect, outside.lines, false};
            }
        }
        QRectF rect = each.room;
        rect.setHeight(step * double(inside.lines.size()));
        rect.moveTop(each.room.center().y() - rect.height() / 2);
        return {rect, inside.lines, true};
    }

    static std::array<QRectF, 4> placesAround(const QRectF &box, const QSizeF &size)
    {
        const QPointF center = box.center();
        const double left = center.x() - size.width() / 2;
        const double top = center.y() - size.height() / 2;
        return {QRectF({left, box.bottom() + gap}, size),
                QRectF({left, box.top() - gap - size.height()}, size),
                QRectF({box.right() + gap, top}, size),
                QRectF({box.left() - gap - size.width(), top}, size)};
    }

    /// The first of those that disturb least; none when all are taken.
    std::optional<QRectF> bestOf(const std::array<QRectF, 4> &candidates) const
    {
        std::optional<QRectF> best;
        std::pair<bool, std::ptrdiff_t> least; // beyond the frame, links that run through
        for (const QRectF &candidate : candidates) {
            if (!isFree(candidate))
                continue;
            const std::ptrdiff_t crossed =
                std::count_if(m_links.begin(), m_links.end(), [&candidate](const QLineF &link) {
                    return runsThrough(link, candidate);
                });
            const std::pair disturbed(!m_frame.contains(candidate), crossed);
            if (!best || disturbed < least) {
                best = candidate;
                least = disturbed;
            }
        }
        return best;
    }

    static bool runsThrough(const QLineF &link, const QRectF &rect)
    {
        if (std::max(link.x1(), link.x2()) < rect.left()
            || std::min(link.x1(), link.x2()) > rect.right()
            || std::max(link.y1(), link.y2()) < rect.top()
            || std::min(link.y1(), link.y2()) > rect.bottom())
            return false;
        if (rect.contains(link.p1()) || rect.contains(link.p2()))
            return true;
        const QLineF falling(rect.topLeft(), rect.bottomRight());
        const QLineF rising(rect.bottomLeft(), rect.topRight());
        return link.intersects(falling) == QLineF::BoundedIntersection
            || link.intersects(rising) == QLineF::BoundedIntersection;
    }

    bool isFree(const QRectF &rect) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(),
                            [&rect](const QRectF &taken) { return taken.intersects(rect); });
    }

    const std::vector<NamedBox> &m_boxes;
    const std::vector<QLineF> &m_links;
    QRectF m_frame;
    const QFont &m_font;
    QFontMetricsF m_metrics;
    std::vector<QRectF> m_taken;
};

} // namespace

std::vector<NamePlace> placesOfNames(const std::vector<NamedBox> &boxes,
                                     const std::vector<QLineF> &links, const QRectF &frame,
                                     const QFont &font)
{
    return NamePlacing(boxes, links, frame, font).places();
}

} // namespace saranda
