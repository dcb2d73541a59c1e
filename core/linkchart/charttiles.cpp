// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/charttiles.h"

#include <algorithm>
#include <cmath>

namespace saranda {

namespace {

constexpr double tileMargin = 0.6; // units around a node that lies on the border of a part

/// Whether everything that a part shows is on the parts beside it as well: a node is whole on the
/// one that has its middle.
bool isBlank(const QRectF &own, const ChartPicture &picture)
{
    return std::none_of(picture.places.begin(), picture.places.end(),
                        [&](const QPointF &middle) { return own.contains(middle); })
        && std::none_of(picture.routes.begin(), picture.routes.end(),
                        [&](const LinkRoute &route) { return route.bounds.intersects(own); });
}

/// How the parts lie along one side of the chart.
struct TileStrip {
    double size = 0;
    double step = 0;
    double begin = 0;
    int count = 1;

    TileStrip(double from, double length, double room, double overlap)
        : size(room)
    {
        // Where half of a part would only repeat the one before, the overlap gives way.
        step = room - std::min(overlap, room * 0.5);
        count = length <= room ? 1 : 1 + int(std::ceil((length - room) / step - 1e-9));
        begin = from + length / 2 - (size + step * (count - 1)) / 2;
    }
    double at(int number) const { return begin + step * number; }
    /// Half of what a part shares with the one before.
    double half(int number) const { return number > 0 && number < count ? (size - step) / 2 : 0; }
};

QSizeF largestBox(const ChartPicture &picture)
{
    QSizeF largest(1, 1);
    for (const NodeBox &box : picture.boxes)
        largest = largest.expandedTo(box.size);
    return largest;
}

void nameNeighbours(std::vector<ChartTile> &tiles, const std::vector<int> &grid, int columns)
{
    const int rows = columns > 0 ? int(grid.size()) / columns : 0;
    const auto numberAt = [&](int row, int column) {
        const bool isWithin = row >= 0 && row < rows && column >= 0 && column < columns;
        const int place = isWithin ? grid[std::size_t(row * columns + column)] : -1;
        return place < 0 ? 0 : tiles[std::size_t(place)].number;
    };
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const int place = grid[std::size_t(row * columns + column)];
            if (place < 0)
                continue;
            ChartTile &tile = tiles[std::size_t(place)];
            tile.left = numberAt(row, column - 1);
            tile.right = numberAt(row, column + 1);
            tile.above = numberAt(row - 1, column);
            tile.below = numberAt(row + 1, column);
        }
}

} // namespace

double fittingScale(const QRectF &part, const QSizeF &room)
{
    if (part.isEmpty())
        return naturalScale;
    return std::min({naturalScale, room.width() / part.width(), room.height() / part.height()});
}

ChartTiling tilesOf(const ChartPicture &picture, const QSizeF &room, int mostTiles,
                    double wantedScale)
{
    const QRectF &extent = picture.extent;
    if (extent.isEmpty() || fittingScale(extent, room) >= legibleScale)
        return {};
    const QSizeF overlap = largestBox(picture) + QSizeF(2 * tileMargin, 2 * tileMargin);
    ChartTiling tiling;
    tiling.scale = wantedScale;
    const auto stripsAt = [&](double scale) {
        return std::pair(
            TileStrip(extent.left(), extent.width(), room.width() / scale, overlap.width()),
            TileStrip(extent.top(), extent.height(), room.height() / scale, overlap.height()));
    };
    auto [across, down] = stripsAt(tiling.scale);
    while (across.count * down.count > mostTiles) {
        tiling.scale *= 0.9;
        std::tie(across, down) = stripsAt(tiling.scale);
    }
    std::vector<int> grid;
    for (int row = 0; row < down.count; ++row)
        for (int column = 0; column < across.count; ++column) {
            ChartTile tile;
            tile.part = QRectF(across.at(column), down.at(row), across.size, down.size);
            tile.own = tile.part.adjusted(across.half(column), down.half(row),
                                          -across.half(column + 1), -down.half(row + 1));
            tile.number = int(tiling.tiles.size()) + 1;
            const bool isDrawn = !isBlank(tile.own, picture);
            grid.push_back(isDrawn ? int(tiling.tiles.size()) : -1);
            if (isDrawn)
                tiling.tiles.push_back(tile);
        }
    nameNeighbours(tiling.tiles, grid, across.count);
    return tiling;
}

ChartTile trimmed(const ChartTile &tile, const ChartPicture &picture)
{
    QRectF filled;
    for (std::size_t node = 0; node < picture.places.size(); ++node)
        if (const QRectF box = picture.boxOf(int(node)); box.intersects(tile.part))
            filled |= box;
    for (const LinkRoute &route : picture.routes)
        if (route.bounds.intersects(tile.part))
            filled |= route.bounds;
    ChartTile less = tile;
    const double top = std::max(tile.part.top(), filled.top() - 1);
    const double bottom = std::min(tile.part.bottom(), filled.bottom() + 1);
    if (bottom - top < 2)
        return tile;
    less.part.setTop(top);
    less.part.setBottom(bottom);
    less.own = less.own.intersected(less.part);
    return less;
}

} // namespace saranda
