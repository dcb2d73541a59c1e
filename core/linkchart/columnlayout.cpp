// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/columnlayout.h"

#include "core/linkchart/chartlayout.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <deque>
#include <numeric>

namespace saranda {

namespace {

constexpr double columnStep = 9.6; // the widest box and room for what a link says
constexpr double rowStep = 1.7;
constexpr int farthestRing = 3;
constexpr int mostHelperNodes = 40'000; // the ordering puts one wherever a link passes a layer

/// A part of the graph with its own numbers, each link once, no loops.
struct Part {
    QHash<int, int> local;
    std::vector<std::pair<int, int>> edges;

    Part(const ChartGraph &graph, const std::vector<int> &rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            local.insert(rows[i], int(i));
        QSet<std::pair<int, int>> known;
        for (const ChartLink &link : graph.links) {
            const auto from = local.constFind(link.from);
            const auto to = local.constFind(link.to);
            if (from == local.cend() || to == local.cend() || *from == *to
                || known.contains({*from, *to}))
                continue;
            known.insert({*from, *to});
            edges.emplace_back(*from, *to);
        }
    }
};

/// The links without those that close a circle, which are turned around.
std::vector<std::vector<int>> withoutCircles(const Part &part, std::size_t size)
{
    std::vector<std::vector<int>> next(size);
    for (const auto &[from, to] : part.edges)
        next[std::size_t(from)].push_back(to);
    enum class Mark : char { New, Open, Done };
    std::vector<Mark> marks(size, Mark::New);
    std::vector<std::vector<int>> forward(size);
    for (std::size_t root = 0; root < size; ++root) {
        if (marks[root] != Mark::New)
            continue;
        std::vector<std::pair<int, std::size_t>> stack{{int(root), 0}};
        marks[root] = Mark::Open;
        while (!stack.empty()) {
            const int node = stack.back().first;
            if (stack.back().second >= next[std::size_t(node)].size()) {
                marks[std::size_t(node)] = Mark::Done;
                stack.pop_back();
                continue;
            }
            const int other = next[std::size_t(node)][stack.back().second++];
            if (marks[std::size_t(other)] == Mark::Open) {
                forward[std::size_t(other)].push_back(node);
                continue;
            }
            forward[std::size_t(node)].push_back(other);
            if (marks[std::size_t(other)] == Mark::New) {
                marks[std::size_t(other)] = Mark::Open;
                stack.emplace_back(other, 0);
            }
        }
    }
    return forward;
}

int ringSide(ChartNodeKind kind)
{
    return kind == ChartNodeKind::Infrastructure ? -1 : isActor(kind) ? 1 : 0;
}

/// Moves nodes that stand one below the other, in this order, apart where their names take several
/// lines.
void makeRoom(std::vector<int>::const_iterator first, std::vector<int>::const_iterator last,
              const std::vector<QSizeF> &sizes, const std::vector<int> &rows,
              std::vector<QPointF> &places)
{
    constexpr double between = rowStep - 1;
    const auto heightOf = [&](int node) {
        return sizes[std::size_t(rows[std::size_t(node)])].height();
    };
    double moved = 0;
    double bottom = -1e18;
    for (auto node = first; node != last; ++node) {
        double &y = places[std::size_t(*node)].ry();
        const double least = bottom + between + heightOf(*node) / 2;
        moved = std::max(moved, least - y);
        y += moved;
        bottom = y + heightOf(*node) / 2;
    }
    for (auto node = first; node != last; ++node)
        places[std::size_t(*node)].ry() -= moved / 2;
}

} // namespace

std::vector<int> layersAlongLinks(const ChartGraph &graph, const std::vector<int> &rows)
{
    const Part part(graph, rows);
    const std::vector<std::vector<int>> forward = withoutCircles(part, rows.size());
    std::vector<int> open(rows.size(), 0);
    for (const std::vector<int> &targets : forward)
        for (const int target : targets)
            ++open[std::size_t(target)];
    const std::vector<int> incoming = open;
    std::vector<int> layers(rows.size(), 0);
    std::vector<int> order;
    std::deque<int> ready;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (open[row] == 0)
            ready.push_back(int(row));
    while (!ready.empty()) {
        const int row = ready.front();
        ready.pop_front();
        order.push_back(row);
        for (const int target : forward[std::size_t(row)]) {
            int &layer = layers[std::size_t(target)];
            layer = std::max(layer, layers[std::size_t(row)] + 1);
            if (--open[std::size_t(target)] == 0)
                ready.push_back(target);
        }
    }
    // What nothing points at comes right before what it points at, not at the far left.
    for (const int row : order) {
        const std::vector<int> &targets = forward[std::size_t(row)];
        if (incoming[std::size_t(row)] > 0 || targets.empty())
            continue;
        int nearest = layers[std::size_t(targets.front())];
        for (const int target : targets)
            nearest = std::min(nearest, layers[std::size_t(target)]);
        layers[std::size_t(row)] = nearest - 1;
    }
    return layers;
}

std::vector<int> layersOfTwoSides(const ChartGraph &graph, const std::vector<int> &rows)
{
    const Part part(graph, rows);
    std::vector<std::vector<int>> next(rows.size());
    for (const auto &[from, to] : part.edges) {
        next[std::size_t(from)].push_back(to);
        next[std::size_t(to)].push_back(from);
    }
    const auto kindOf = [&](int local) {
        return graph.nodes[std::size_t(rows[std::size_t(local)])].kind;
    };
    std::vector<int> distance(rows.size(), -1);
    std::deque<int> waiting;
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (ringSide(kindOf(int(row))) == 0) {
            distance[row] = 0;
            waiting.push_back(int(row));
        }
    while (!waiting.empty()) {
        const int row = waiting.front();
        waiting.pop_front();
        for (const int other : next[std::size_t(row)]) {
            const int side = ringSide(kindOf(other));
            const bool isSameSide =
                distance[std::size_t(row)] == 0 || side == ringSide(kindOf(row));
            if (distance[std::size_t(other)] >= 0 || !isSameSide)
                continue;
            distance[std::size_t(other)] = distance[std::size_t(row)] + 1;
            waiting.push_back(other);
        }
    }
    std::vector<int> layers(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const ChartNodeKind kind = kindOf(int(row));
        const int lost = next[row].empty() ? 1 : 2; // the State cannot be reached on its side
        const int ring = distance[row] < 0 ? lost : std::min(distance[row], farthestRing);
        switch (ringSide(kind)) {
        case -1:
            layers[row] = farthestRing - ring;
            break;
        case 1:
            layers[row] = farthestRing + 1 + ring;
            break;
        default:
            layers[row] = farthestRing + (kind == ChartNodeKind::State ? 1 : 0);
        }
    }
    return layers;
}

std::vector<double> columnLeftsOf(const std::vector<std::vector<int>> &layersOfParts,
                                  int mostInColumn)
{
    std::vector<int> widths;
    for (const std::vector<int> &layers : layersOfParts) {
        std::vector<int> counts;
        for (const int layer : layers) {
            counts.resize(std::max(counts.size(), std::size_t(layer) + 1), 0);
            ++counts[std::size_t(layer)];
        }
        widths.resize(std::max(widths.size(), counts.size()), 0);
        for (std::size_t layer = 0; layer < counts.size(); ++layer)
            widths[layer] =
                std::max(widths[layer], (counts[layer] + mostInColumn - 1) / mostInColumn);
    }
    std::vector<double> lefts;
    double x = 0;
    for (const int width : widths) {
        lefts.push_back(x);
        x += width * columnStep; // an empty layer takes no room
    }
    return lefts;
}

namespace {

/// The links between layers, each once and forward.
PlainGraph plainBetween(const Part &part, std::size_t size, const std::vector<int> &layers)
{
    PlainGraph plain;
    plain.size = int(size);
    int helpers = 0;
    QSet<std::pair<int, int>> known;
    for (const auto &[from, to] : part.edges) {
        const int span = std::abs(layers[std::size_t(from)] - layers[std::size_t(to)]);
        const bool isForward = layers[std::size_t(from)] < layers[std::size_t(to)];
        const std::pair<int, int> edge = isForward ? std::pair(from, to) : std::pair(to, from);
        if (span == 0 || helpers + span > mostHelperNodes || known.contains(edge))
            continue;
        helpers += span - 1;
        known.insert(edge);
        plain.edges.push_back(edge);
    }
    return plain;
}

constexpr double besideGap = 1.1; ///< between boxes of one row
constexpr double belowGap = 2; ///< between rows: two lines of a link's words have room

/// The nodes of each layer in the order of `across`, in as many rows as the width asks for.
std::vector<std::vector<int>> rowsOfLayers(const std::vector<int> &layers,
                                           const std::vector<QPointF> &across,
                                           const std::vector<double> &widths, double width)
{
    std::vector<int> order(layers.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        const auto placeOf = [&](int node) {
            return std::pair(layers[std::size_t(node)], across[std::size_t(node)].x());
        };
        return placeOf(one) < placeOf(other);
    });
    std::vector<std::vector<int>> lines;
    double taken = 0;
    int layer = 0;
    for (const int node : order) {
        const double own = widths[std::size_t(node)];
        if (lines.empty() || layers[std::size_t(node)] != layer
            || taken + besideGap + own > width) {
            lines.emplace_back();
            taken = -besideGap;
        }
        lines.back().push_back(node);
        taken += besideGap + own;
        layer = layers[std::size_t(node)];
    }
    return lines;
}

/// Places the boxes of a row, in their order, as near as they come to where they want to be.
void setBeside(const std::vector<int> &line, const std::vector<double> &widths, double width,
               std::vector<QPointF> &places)
{
    double left = -width / 2;
    for (const int node : line) {
        const double half = widths[std::size_t(node)] / 2;
        double &x = places[std::size_t(node)].rx();
        x = std::max(x, left + half);
        left = x + half + besideGap;
    }
    double right = width / 2;
    for (auto node = line.rbegin(); node != line.rend(); ++node) {
        const double half = widths[std::size_t(*node)] / 2;
        double &x = places[std::size_t(*node)].rx();
        x = std::min(x, right - half);
        right = x - half - besideGap;
    }
}

} // namespace

Result<std::vector<QPointF>> rowLayout(const ChartGraph &graph, const std::vector<QSizeF> &sizes,
                                       const std::vector<int> &rows, const std::vector<int> &layers,
                                       double width, const LayoutProgress &progress)
{
    const Part part(graph, rows);
    const Result<std::vector<QPointF>> ordered =
        layeredLayout(plainBetween(part, rows.size(), layers), layers, progress);
    if (!ordered)
        return failure(ordered.error());
    std::vector<double> widths;
    for (const int row : rows)
        widths.push_back(sizes[std::size_t(row)].width());
    std::vector<std::vector<int>> next(rows.size());
    for (const auto &[from, to] : part.edges) {
        next[std::size_t(from)].push_back(to);
        next[std::size_t(to)].push_back(from);
    }
    std::vector<QPointF> places(rows.size());
    std::vector<bool> isPlaced(rows.size(), false);
    double top = 0;
    for (const std::vector<int> &line : rowsOfLayers(layers, *ordered, widths, width)) {
        double high = 1;
        const double share = width / double(line.size());
        for (std::size_t at = 0; at < line.size(); ++at) {
            const auto node = std::size_t(line[at]);
            high = std::max(high, sizes[std::size_t(rows[node])].height());
            double sum = 0;
            int count = 0;
            for (const int other : next[node])
                if (isPlaced[std::size_t(other)]) {
                    sum += places[std::size_t(other)].x();
                    ++count;
                }
            // Beneath what it is linked with, else spread over the row.
            const double x = count > 0 ? sum / count : -width / 2 + share * (double(at) + 0.5);
            places[node].setX(x);
        }
        setBeside(line, widths, width, places);
        for (const int node : line) {
            places[std::size_t(node)].setY(top + high / 2);
            isPlaced[std::size_t(node)] = true;
        }
        top += high + belowGap;
    }
    return places;
}

Result<std::vector<QPointF>> columnLayout(const ChartGraph &graph, const std::vector<QSizeF> &sizes,
                                          const std::vector<int> &rows,
                                          const std::vector<int> &layers,
                                          const std::vector<double> &columnLefts, int mostInColumn,
                                          const LayoutProgress &progress)
{
    const Part part(graph, rows);
    const Result<std::vector<QPointF>> ordered =
        layeredLayout(plainBetween(part, rows.size(), layers), layers, progress);
    if (!ordered)
        return failure(ordered.error());
    std::vector<std::vector<int>> columns(columnLefts.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        columns[std::size_t(layers[row])].push_back(int(row));
    std::vector<QPointF> places(rows.size());
    const bool isBroken =
        std::any_of(columns.begin(), columns.end(), [&](const std::vector<int> &column) {
            return int(column.size()) > mostInColumn;
        });
    for (std::size_t layer = 0; layer < columns.size(); ++layer) {
        std::vector<int> &column = columns[layer];
        std::stable_sort(column.begin(), column.end(), [&](int one, int other) {
            return (*ordered)[std::size_t(one)].x() < (*ordered)[std::size_t(other)].x();
        });
        const int high = std::min(int(column.size()), mostInColumn);
        for (std::size_t i = 0; i < column.size(); ++i) {
            const auto node = std::size_t(column[i]);
            const double x = columnLefts[layer] + int(i) / mostInColumn * columnStep;
            const double y =
                isBroken ? int(i) % mostInColumn - (high - 1) / 2.0 : (*ordered)[node].x();
            places[node] = {x, y * rowStep};
        }
        for (auto first = column.cbegin(); first != column.cend();) {
            const auto last = first + std::min<std::ptrdiff_t>(column.cend() - first, mostInColumn);
            makeRoom(first, last, sizes, rows, places);
            first = last;
        }
    }
    return places;
}

} // namespace saranda
