// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/boxspacing.h"

#include "core/linkchart/boxnet.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace saranda {

namespace {

QRectF withGap(const QRectF &rect)
{
    return rect.adjusted(-boxGap / 2, -boxGap / 2, boxGap / 2, boxGap / 2);
}

/// Pushes every overlapping pair apart a little, along the shorter way. Answers whether any was.
bool pushOnce(std::vector<SpacedBox> &boxes)
{
    BoxNet net;
    for (std::size_t row = 0; row < boxes.size(); ++row)
        net.add(int(row), withGap(boxes[row].rect()));
    bool hasMoved = false;
    for (std::size_t row = 0; row < boxes.size(); ++row) {
        SpacedBox &box = boxes[row];
        net.forNear(withGap(box.rect()), [&](int near) {
            SpacedBox &other = boxes[std::size_t(near)];
            if (near <= int(row) || (box.isFixed && other.isFixed))
                return;
            const QRectF one = withGap(box.rect());
            const QRectF two = withGap(other.rect());
            if (!doOverlap(one, two))
                return;
            const double across =
                std::min(one.right(), two.right()) - std::max(one.left(), two.left());
            const double down =
                std::min(one.bottom(), two.bottom()) - std::max(one.top(), two.top());
            QPointF push;
            if (down <= across)
                push.setY(two.center().y() >= one.center().y() ? down : -down);
            else
                push.setX(two.center().x() >= one.center().x() ? across : -across);
            const double share = box.isFixed ? 1 : other.isFixed ? 0 : 0.5;
            other.center += push * share;
            box.center -= push * (1 - share);
            hasMoved = true;
        });
    }
    return hasMoved;
}

QRectF boxAround(const QPointF &center, const QSizeF &size)
{
    return QRectF(center - QPointF(size.width(), size.height()) / 2, size);
}

/// The nearest free place on rings around the wanted one, from the ring `first` on, which is set to
/// the one where there was a place.
QPointF ringPlace(const QPointF &wanted, const QSizeF &size, double &first, const auto &isFree)
{
    if (isFree(boxAround(wanted, size)))
        return wanted;
    for (double ring = std::max(1.0, first);; ring += ring < 40 ? 1 : ring / 4) {
        QPointF best;
        double bestDistance = -1;
        const int steps = int(std::min(ring * 8, 400.0));
        for (int step = 0; step < steps; ++step) {
            const double angle = 2 * M_PI * step / steps;
            const QPointF place =
                wanted + QPointF(std::cos(angle) * ring * 0.9, std::sin(angle) * ring * 0.55);
            const QPointF way = place - wanted;
            const double distance = std::hypot(way.x(), way.y() * 1.5);
            if (bestDistance >= 0 && distance >= bestDistance - 1e-9)
                continue;
            if (!isFree(boxAround(place, size)))
                continue;
            best = place;
            bestDistance = distance;
        }
        if (bestDistance >= 0) {
            first = ring;
            return best;
        }
    }
}

/// A place as a chart can have it, whatever a hand-made case file says.
double withinReach(double at)
{
    constexpr double farthest = 1e6;
    return std::isfinite(at) ? std::clamp(at, -farthest, farthest) : 0;
}

/// Each box in turn to the nearest free place, the fixed ones first: after this none overlaps.
void settle(std::vector<SpacedBox> &boxes)
{
    BoxNet net;
    // In a crowd the rings within are full for whoever comes next, too.
    QHash<std::pair<int, int>, double> fullWithin;
    const auto place = [&](std::size_t row) {
        SpacedBox &box = boxes[row];
        double &full = fullWithin[{int(box.center.x() / 6), int(box.center.y() / 3)}];
        double ring = full - 2;
        box.center = ringPlace(box.center, box.size, ring, [&](const QRectF &rect) {
            bool isFree = true;
            net.forNear(withGap(rect), [&](int near) {
                isFree =
                    isFree && !doOverlap(withGap(rect), withGap(boxes[std::size_t(near)].rect()));
            });
            return isFree;
        });
        full = std::max(full, ring);
        net.add(int(row), withGap(box.rect()));
    };
    for (const bool isFixed : {true, false})
        for (std::size_t row = 0; row < boxes.size(); ++row)
            if (boxes[row].isFixed == isFixed)
                place(row);
}

/// Rows no wider than `room`; answers how large the whole is.
QSizeF inRows(const std::vector<QRectF> &parts, const std::vector<std::size_t> &order, double room,
              double gap, std::vector<QPointF> &moves)
{
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    double widest = 1;
    for (const std::size_t part : order) {
        const QRectF &rect = parts[part];
        if (x > 0 && x + rect.width() > room + 1e-9) {
            x = 0;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        moves[part] = QPointF(x, y) - rect.topLeft();
        x += rect.width() + gap;
        widest = std::max(widest, x);
        rowHeight = std::max(rowHeight, rect.height());
    }
    return {widest, std::max(1.0, y + rowHeight)};
}

} // namespace

void spreadApart(std::vector<SpacedBox> &boxes)
{
    for (SpacedBox &box : boxes)
        box.center = QPointF(withinReach(box.center.x()), withinReach(box.center.y()));
    const int rounds = boxes.size() > 3000 ? 25 : 60;
    for (int round = 0; round < rounds && pushOnce(boxes); ++round) { }
    settle(boxes);
}

QPointF freePlaceNear(const QPointF &wanted, const QSizeF &size,
                      const std::vector<SpacedBox> &others)
{
    double first = 1;
    return ringPlace(wanted, size, first, [&](const QRectF &rect) {
        return std::none_of(others.begin(), others.end(), [&](const SpacedBox &other) {
            return doOverlap(withGap(rect), withGap(other.rect()));
        });
    });
}

std::vector<QPointF> packed(const std::vector<QRectF> &parts, double aspect, double gap)
{
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return parts[one].height() > parts[other].height() + 1e-9;
    });
    double area = 0;
    double widest = 0;
    for (const QRectF &part : parts) {
        area += (part.width() + gap) * (part.height() + gap);
        widest = std::max(widest, part.width());
    }
    // Rows waste room, how much cannot be told beforehand: the width that comes nearest.
    std::vector<QPointF> best(parts.size());
    double least = -1;
    for (const double factor : {0.7, 0.85, 1.0, 1.2, 1.45, 1.8, 2.3}) {
        const double room = std::max(widest, std::sqrt(area * aspect) * factor);
        std::vector<QPointF> moves(parts.size());
        const QSizeF size = inRows(parts, order, room, gap, moves);
        const double miss = std::abs(std::log(size.width() / size.height() / aspect));
        if (least < 0 || miss < least) {
            least = miss;
            best = std::move(moves);
        }
    }
    return best;
}

} // namespace saranda
