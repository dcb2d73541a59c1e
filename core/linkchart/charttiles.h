// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartpicture.h"

namespace saranda {

/// One part of a chart that is larger than a sheet. Parts overlap, so that every node is whole on
/// at least one of them.
struct ChartTile {
    QRectF part; ///< what it shows, in units
    QRectF own; ///< up to the middle of what it shares with its neighbours
    int number = 1;
    // The numbers of the parts beside it, 0 where nothing is.
    int left = 0;
    int right = 0;
    int above = 0;
    int below = 0;
};

struct ChartTiling {
    double scale = 0;
    std::vector<ChartTile>
        tiles; ///< those with something of their own, row by row; none = one sheet is enough
};

/// Pixels to a unit: a chart as large as its words need, and the least at which the smallest of
/// them are seven points high on a sheet.
inline constexpr double naturalScale = 36;
inline constexpr double legibleScale = 35;

/// The sheets on which the words can be read, for a room of this size; none where the whole fits
/// legibly on one. Where that takes more than `mostTiles` at the wanted scale, the words get
/// smaller.
ChartTiling tilesOf(const ChartPicture &picture, const QSizeF &room, int mostTiles = 60,
                    double wantedScale = naturalScale);
/// The part without the empty room at its head and foot.
ChartTile trimmed(const ChartTile &tile, const ChartPicture &picture);

/// At which scale a part of the chart fills a room, never larger than its natural size.
double fittingScale(const QRectF &part, const QSizeF &room);

} // namespace saranda
