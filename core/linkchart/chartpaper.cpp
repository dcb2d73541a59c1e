// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartpaper.h"

#include "core/base/literals.h"
#include "core/linkchart/chartframe.h"
#include "core/linkchart/chartlist.h"
#include "core/linkchart/charttiles.h"
#include "core/linkchart/layouttexts.h"
#include "core/timeline/picturewriter.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double longestDrawing = 20'000;
constexpr double leastSide = 480;

PictureTitle titleOf(const ChartPicture &picture)
{
    return {picture.graph.title, ChartTexts(picture.graph.language).text(u"chart"_s),
            LayoutTexts::tr("The chart cannot be drawn.")};
}

void paintPages(QPagedPaintDevice &device, QPainter &painter, const ChartPicture &picture,
                const ChartPaperOptions &options, const QSizeF &paper)
{
    ChartFrame frame(painter, picture, options, paper);
    const ChartTiling tiling = tilesOf(picture, frame.chartRoom().size());
    const std::vector<ChartListPage> lists = chartListPages(picture.graph, frame);
    const std::size_t count = 1 + tiling.tiles.size() + lists.size();
    const auto pageText = [&](std::size_t page) {
        return frame.texts().text(u"page"_s).arg(page).arg(count);
    };
    frame.setKeysOnly(!tiling.tiles.empty());
    frame.paintFrame(pageText(1));
    frame.paintChart(picture.extent, fittingScale(picture.extent, frame.chartRoom().size()));
    frame.paintLegend();
    frame.setKeysOnly(false);
    std::size_t page = 1;
    for (const ChartTile &tile : tiling.tiles) {
        device.newPage();
        frame.paintFrame(frame.texts()
                             .text(u"page.part"_s)
                             .arg(++page)
                             .arg(count)
                             .arg(tile.number)
                             .arg(tiling.tiles.size()));
        frame.paintTile(tile, tiling.scale);
        frame.paintLegend();
    }
    for (const ChartListPage &list : lists) {
        device.newPage();
        frame.paintFrame(pageText(++page));
        paintChartListPage(painter, list, frame);
    }
}

/// As large as asked, or as the words need.
QSize chartPictureSize(const ChartPicture &picture, const ChartPaperOptions &options)
{
    if (!options.size.isEmpty())
        return {std::max(100, options.size.width()), std::max(100, options.size.height())};
    const QSizeF drawing = picture.extent.size() * naturalScale;
    const double shrink = std::min({1.0, longestDrawing / 2 / std::max(1.0, drawing.width()),
                                    longestDrawing / 2 / std::max(1.0, drawing.height())});
    const double least = options.withFrame ? leastSide * 1.5 : leastSide;
    const QSizeF inner = (drawing * shrink).expandedTo({least, 80});
    const double margins = ChartFrame::frameSize(picture, options, inner.width() + 200).width();
    const double width = inner.width() + margins;
    return {
        int(std::ceil(width)),
        int(std::ceil(inner.height() + ChartFrame::frameSize(picture, options, width).height()))};
}

void paintOnePicture(QPainter &painter, const ChartPicture &picture,
                     const ChartPaperOptions &options, const QSize &size)
{
    ChartFrame frame(painter, picture, options, size);
    frame.paintFrame({});
    const QRectF room = frame.chartRoom();
    double scale = fittingScale(picture.extent, room.size());
    // A size somebody chose is filled.
    if (!options.size.isEmpty() && !picture.extent.isEmpty())
        scale = std::min({2.5 * naturalScale, room.width() / picture.extent.width(),
                          room.height() / picture.extent.height()});
    frame.paintChart(picture.extent, scale);
    frame.paintLegend();
}

/// As wide as the page and half as high at most: it is for a look at the whole.
QSize overviewSize(const ChartPicture &picture, const ChartPaperOptions &options,
                   const QSizeF &most)
{
    const QSizeF margins = ChartFrame::frameSize(picture, options, most.width());
    const QSizeF room(most.width() - margins.width(), most.height() / 2 - margins.height());
    const double scale = fittingScale(picture.extent, room);
    return {int(most.width()), int(std::ceil(picture.extent.height() * scale + margins.height()))};
}

} // namespace

Result<> writeChartPicture(QIODevice &to, PictureFormat format, const ChartPicture &picture,
                           const ChartPaperOptions &options)
{
    const QSize size = chartPictureSize(picture, options);
    const DrawPicture draw = [&](QPainter &painter, const QSizeF &) {
        paintOnePicture(painter, picture, options, size);
    };
    switch (format) {
    case PictureFormat::Pdf:
        return writePdfPages(
            to, titleOf(picture),
            [&](QPagedPaintDevice &device, QPainter &painter, const QSizeF &paper) {
                paintPages(device, painter, picture, options, paper);
            });
    case PictureFormat::Svg:
        return writeSvgPicture(to, titleOf(picture), size, draw);
    case PictureFormat::Png:
        break;
    }
    return writePngPicture(to, titleOf(picture), size, draw);
}

QString drawnText(const ChartGraph &graph)
{
    QString text = graph.title;
    for (const ChartNode &node : graph.nodes)
        text += node.key + node.name + node.kindText;
    for (const ChartLink &link : graph.links)
        text += link.predicate;
    return text;
}

Result<> printChart(QPagedPaintDevice &printer, const ChartPicture &picture,
                    const ChartPaperOptions &options)
{
    return printPages(printer, titleOf(picture),
                      [&](QPagedPaintDevice &device, QPainter &painter, const QSizeF &paper) {
                          paintPages(device, painter, picture, options, paper);
                      });
}

Result<std::vector<ChartSheet>> chartSheets(const ChartPicture &picture,
                                            const ChartPaperOptions &options, const QSizeF &most,
                                            int mostTiles)
{
    std::vector<ChartSheet> sheets;
    ChartPaperOptions bare = options;
    bare.withFrame = false;
    bare.size = {};
    const QSize whole = chartPictureSize(picture, bare);
    const auto write = [&](const QSize &size, const DrawPicture &draw) -> Result<> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (const Result<> written = writeSvgPicture(buffer, titleOf(picture), size, draw);
            !written)
            return written;
        sheets.push_back({buffer.data(), size});
        return {};
    };
    ChartPaperOptions part = bare;
    part.withLegend = false;
    const QSizeF margins = ChartFrame::frameSize(picture, part, most.width());
    const ChartTiling tiling = tilesOf(picture, most - margins, mostTiles);
    if (!tiling.tiles.empty()) {
        bare.keysOnly = true;
        bare.size = overviewSize(picture, bare, most);
    }
    const QSize first = tiling.tiles.empty() ? whole : bare.size;
    Result<> written = write(first, [&](QPainter &painter, const QSizeF &) {
        paintOnePicture(painter, picture, bare, first);
    });
    if (!written)
        return failure(written.error());
    for (const ChartTile &full : tiling.tiles) {
        const ChartTile tile = trimmed(full, picture);
        const QSize size = (tile.part.size() * tiling.scale + margins).toSize();
        written = write(size, [&](QPainter &painter, const QSizeF &) {
            ChartFrame frame(painter, picture, part, size);
            frame.paintFrame({});
            frame.paintTile(tile, tiling.scale);
        });
        if (!written)
            return failure(written.error());
    }
    return sheets;
}

} // namespace saranda
