// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartlayout.h"

#include "core/linkchart/boxspacing.h"
#include "core/linkchart/columnlayout.h"
#include "core/linkchart/nodebox.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace saranda {

namespace {

// What one unit of a force-directed layout becomes: boxes are wide and links carry words.
constexpr double forceWidth = 7.8;
constexpr double forceHeight = 3.9;
constexpr double partGap = 2;
constexpr double besideParts = 1.2;
constexpr QSizeF usualBox(6.2, 1);

QRectF rectAround(const QPointF &center, const QSizeF &size)
{
    return SpacedBox{center, size}.rect();
}

QRectF extentOf(const std::vector<QSizeF> &sizes, const std::vector<int> &rows,
                const std::vector<QPointF> &places, const std::vector<int> &loops)
{
    constexpr double loopHeight = 1.4; // of the first above a box, with its words
    constexpr double furtherLoop = 0.75;
    QRectF extent;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int above = loops[std::size_t(rows[i])];
        extent |= rectAround(places[i], sizes[std::size_t(rows[i])])
                      .adjusted(0, above > 0 ? -loopHeight - furtherLoop * (above - 1) : 0, 0, 0);
    }
    return extent;
}

/// How many links of each node lead back to it: they are drawn above its box.
std::vector<int> loopsOf(const ChartGraph &graph)
{
    std::vector<int> loops(graph.nodes.size(), 0);
    for (const ChartLink &link : graph.links)
        if (link.isSelfLoop())
            ++loops[std::size_t(link.from)];
    return loops;
}

/// Turns the points so that the whole, boxes being wide and low, comes nearest to the shape of a
/// screen or a page.
void turnToShape(std::vector<QPointF> &points, double aspect)
{
    constexpr int turns = 24;
    std::vector<QPointF> best;
    double least = -1;
    for (int turn = 0; turn < turns; ++turn) {
        const double cosine = std::cos(M_PI * turn / turns);
        const double sine = std::sin(M_PI * turn / turns);
        std::vector<QPointF> turned;
        turned.reserve(points.size());
        QRectF extent;
        for (const QPointF &point : points) {
            turned.emplace_back(point.x() * cosine + point.y() * sine,
                                point.y() * cosine - point.x() * sine);
            extent |= rectAround({turned.back().x() * forceWidth, turned.back().y() * forceHeight},
                                 usualBox);
        }
        const double miss = std::abs(std::log(extent.width() / extent.height() / aspect));
        if (least < 0 || miss < least - 1e-9) {
            least = miss;
            best = std::move(turned);
        }
    }
    points = std::move(best);
}

/// Scales the points so that half of the links are shorter than 1.
void toUsualLength(std::vector<QPointF> &points, const std::vector<std::pair<int, int>> &edges)
{
    std::vector<double> lengths;
    for (const auto &[from, to] : edges) {
        const QPointF way = points[std::size_t(to)] - points[std::size_t(from)];
        lengths.push_back(std::hypot(way.x(), way.y()));
    }
    if (lengths.empty())
        return;
    const auto middle = lengths.begin() + std::ptrdiff_t(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    if (*middle > 1e-6)
        for (QPointF &point : points)
            point /= *middle;
}

/// Lays out some nodes of a graph as if nothing had a place yet.
class FreshLayout
{
public:
    FreshLayout(const ChartGraph &graph, const std::vector<QSizeF> &sizes,
                const ChartArranging &how, const LayoutProgress &progress)
        : m_graph(graph)
        , m_sizes(sizes)
        , m_how(how)
        , m_progress(progress)
    { }

    /// Sets the places of the nodes of these parts.
    Result<> layOut(std::vector<std::vector<int>> parts, std::vector<QPointF> &places)
    {
        m_total = 0;
        for (const std::vector<int> &rows : parts)
            m_total += double(rows.size());
        m_done = 0;
        const bool isTwoSided = m_how.arrangement == ChartArrangement::TwoSided;
        if (isTwoSided)
            parts = withSinglesTogether(std::move(parts));
        std::vector<std::vector<int>> layers(parts.size());
        const int most = std::max(30, int(std::sqrt(m_total) * 1.3));
        if (isTwoSided)
            for (std::size_t part = 0; part < parts.size(); ++part)
                layers[part] = layersOfTwoSides(m_graph, parts[part]);
        const std::vector<double> shared = columnLeftsOf(layers, most);
        std::vector<std::vector<QPointF>> made;
        std::vector<QRectF> extents;
        const std::vector<int> loops = loopsOf(m_graph);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            Result<std::vector<QPointF>> laid = isTwoSided
                ? columnLayout(m_graph, m_sizes, parts[part], layers[part], shared, most,
                               counted(part, parts))
                : onePart(parts[part], most, counted(part, parts));
            if (!laid)
                return failure(laid.error());
            m_done += double(parts[part].size());
            made.push_back(std::move(*laid));
            extents.push_back(extentOf(m_sizes, parts[part], made.back(), loops));
        }
        const std::vector<QPointF> moves = isTwoSided ? stacked(extents)
            : m_how.width > 0                         ? shelved(extents, m_how.width)
                                                      : packed(extents, m_how.aspect, partGap);
        for (std::size_t part = 0; part < parts.size(); ++part)
            for (std::size_t i = 0; i < parts[part].size(); ++i)
                places[std::size_t(parts[part][i])] = made[part][i] + moves[part];
        return {};
    }

private:
    /// The progress of one part as a share of all.
    LayoutProgress counted(std::size_t part, const std::vector<std::vector<int>> &parts) const
    {
        const double done = m_done;
        const double size = double(parts[part].size());
        return [this, done, size](double share) {
            return !m_progress || m_progress((done + size * share) / m_total);
        };
    }

    /// Nodes that nothing links stand in their columns beneath the others, not one below another.
    static std::vector<std::vector<int>> withSinglesTogether(std::vector<std::vector<int>> parts)
    {
        std::vector<int> singles;
        std::erase_if(parts, [&](const std::vector<int> &rows) {
            if (rows.size() == 1)
                singles.push_back(rows.front());
            return rows.size() == 1;
        });
        if (!singles.empty())
            parts.push_back(std::move(singles));
        return parts;
    }

    static std::vector<QPointF> stacked(const std::vector<QRectF> &extents)
    {
        std::vector<QPointF> moves;
        double y = 0;
        for (const QRectF &extent : extents) {
            moves.emplace_back(0, y - extent.top());
            y += extent.height() + 1;
        }
        return moves;
    }

    /// Side by side as long as the width allows, then beneath.
    static std::vector<QPointF> shelved(const std::vector<QRectF> &extents, double width)
    {
        std::vector<QPointF> moves;
        double x = 0;
        double y = 0;
        double high = 0;
        for (const QRectF &extent : extents) {
            if (x > 0 && x + extent.width() > width) {
                x = 0;
                y += high + partGap;
                high = 0;
            }
            moves.emplace_back(x - extent.left(), y - extent.top());
            x += extent.width() + besideParts;
            high = std::max(high, extent.height());
        }
        return moves;
    }

    Result<std::vector<QPointF>> onePart(const std::vector<int> &rows, int most,
                                         const LayoutProgress &progress) const
    {
        if (rows.size() == 1)
            return std::vector<QPointF>{QPointF()};
        if (m_how.arrangement == ChartArrangement::Layered) {
            const std::vector<int> layers = layersAlongLinks(m_graph, rows);
            if (m_how.width > 0)
                return rowLayout(m_graph, m_sizes, rows, layers, m_how.width, progress);
            return columnLayout(m_graph, m_sizes, rows, layers, columnLeftsOf({layers}, most), most,
                                progress);
        }
        const PlainGraph plain = plainOf(rows);
        Result<std::vector<QPointF>> points = forceDirectedLayout(plain, progress);
        if (!points)
            return points;
        toUsualLength(*points, plain.edges);
        turnToShape(*points, m_how.aspect);
        std::vector<SpacedBox> boxes;
        for (std::size_t i = 0; i < rows.size(); ++i)
            boxes.push_back({{(*points)[i].x() * forceWidth, (*points)[i].y() * forceHeight},
                             m_sizes[std::size_t(rows[i])],
                             false});
        spreadApart(boxes);
        for (std::size_t i = 0; i < rows.size(); ++i)
            (*points)[i] = boxes[i].center;
        return points;
    }

    PlainGraph plainOf(const std::vector<int> &rows) const
    {
        std::vector<int> local(m_graph.nodes.size(), -1);
        for (std::size_t i = 0; i < rows.size(); ++i)
            local[std::size_t(rows[i])] = int(i);
        PlainGraph plain;
        plain.size = int(rows.size());
        QSet<std::pair<int, int>> known;
        for (const ChartLink &link : m_graph.links) {
            const int one = local[std::size_t(link.from)];
            const int other = local[std::size_t(link.to)];
            const std::pair<int, int> edge = std::minmax(one, other);
            if (one < 0 || one == other || known.contains(edge))
                continue;
            known.insert(edge);
            plain.edges.push_back(edge);
        }
        return plain;
    }

    const ChartGraph &m_graph;
    const std::vector<QSizeF> &m_sizes;
    const ChartArranging &m_how;
    const LayoutProgress &m_progress;
    double m_total = 0;
    double m_done = 0;
};

/// Puts the nodes of parts that are known already beside their neighbours, one ring after another.
void placeBesideNeighbours(const ChartGraph &graph, std::vector<SpacedBox> &boxes,
                           std::vector<bool> &isKnown)
{
    std::vector<std::vector<int>> next(graph.nodes.size());
    for (const ChartLink &link : graph.links) {
        next[std::size_t(link.from)].push_back(link.to);
        next[std::size_t(link.to)].push_back(link.from);
    }
    for (bool hasPlaced = true; hasPlaced;) {
        hasPlaced = false;
        const std::vector<bool> before = isKnown;
        for (std::size_t row = 0; row < boxes.size(); ++row) {
            if (isKnown[row])
                continue;
            QPointF sum;
            int count = 0;
            for (const int other : next[row])
                if (before[std::size_t(other)]) {
                    sum += boxes[std::size_t(other)].center;
                    ++count;
                }
            if (count == 0)
                continue;
            // Beside a single neighbour rather than upon it.
            const QPointF aside = count == 1 ? QPointF(forceWidth, 0) : QPointF(0, 0);
            std::vector<SpacedBox> there;
            for (std::size_t other = 0; other < boxes.size(); ++other)
                if (isKnown[other])
                    there.push_back(boxes[other]);
            boxes[row].center = freePlaceNear(sum / count + aside, boxes[row].size, there);
            isKnown[row] = true;
            hasPlaced = true;
        }
    }
}

std::vector<std::vector<int>> rowsOfParts(const ChartGraph &graph)
{
    const std::vector<int> parts = partsOf(graph);
    std::vector<std::vector<int>> rows;
    for (std::size_t row = 0; row < parts.size(); ++row) {
        rows.resize(std::max(rows.size(), std::size_t(parts[row]) + 1));
        rows[std::size_t(parts[row])].push_back(int(row));
    }
    return rows;
}

std::optional<QPointF> placeIn(const std::vector<std::optional<QPointF>> &places, std::size_t row)
{
    return row < places.size() ? places[row] : std::nullopt;
}

} // namespace

std::vector<int> partsOf(const ChartGraph &graph)
{
    std::vector<int> parent(graph.nodes.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](int row) {
        while (parent[std::size_t(row)] != row)
            row = parent[std::size_t(row)] = parent[std::size_t(parent[std::size_t(row)])];
        return row;
    };
    for (const ChartLink &link : graph.links) {
        const auto [low, high] = std::minmax({rootOf(link.from), rootOf(link.to)});
        parent[std::size_t(high)] = low;
    }
    std::vector<int> parts(graph.nodes.size());
    int count = 0;
    for (std::size_t row = 0; row < parts.size(); ++row) {
        const int root = rootOf(int(row));
        parts[row] = root == int(row) ? count++ : parts[std::size_t(root)];
    }
    return parts;
}

Result<std::vector<QPointF>> arrangedChart(const ChartGraph &graph, const ChartArranging &how,
                                           const LayoutProgress &progress)
{
    const std::size_t size = graph.nodes.size();
    std::vector<SpacedBox> boxes(size);
    std::vector<QSizeF> sizes(size);
    std::vector<bool> isKnown(size, false);
    for (std::size_t row = 0; row < size; ++row) {
        sizes[row] = boxes[row].size = boxOf(graph.nodes[row]).size;
        const std::optional<QPointF> placed = placeIn(how.placed, row);
        const std::optional<QPointF> before = placeIn(how.before, row);
        boxes[row].isFixed = placed.has_value();
        isKnown[row] = placed || before;
        boxes[row].center = placed ? *placed : before.value_or(QPointF());
    }
    // Parts where hardly anything has a place are laid out anew, the others are added to.
    std::vector<std::vector<int>> fresh;
    bool isAllFresh = true;
    for (std::vector<int> &rows : rowsOfParts(graph)) {
        const auto known = std::count_if(rows.begin(), rows.end(),
                                         [&](int row) { return isKnown[std::size_t(row)]; });
        if (2 * known < std::ptrdiff_t(rows.size()))
            fresh.push_back(std::move(rows));
        else
            isAllFresh = false;
    }
    std::vector<QPointF> places(size);
    if (const Result<> laid = FreshLayout(graph, sizes, how, progress).layOut(fresh, places); !laid)
        return failure(laid.error());
    QPointF below;
    if (!isAllFresh) {
        QRectF extent;
        for (std::size_t row = 0; row < size; ++row)
            if (isKnown[row])
                extent |= boxes[row].rect();
        below = {extent.left(), extent.bottom() + partGap};
    }
    for (const std::vector<int> &rows : fresh)
        for (const int row : rows) {
            if (!isKnown[std::size_t(row)])
                boxes[std::size_t(row)].center = places[std::size_t(row)] + below;
            isKnown[std::size_t(row)] = true;
        }
    placeBesideNeighbours(graph, boxes, isKnown);
    spreadApart(boxes);
    for (std::size_t row = 0; row < size; ++row)
        places[row] = boxes[row].center;
    return places;
}

} // namespace saranda
