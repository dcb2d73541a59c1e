// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartpaper.h"

#include "core/base/literals.h"
#include "core/linkchart/chartframe.h"
#include "core/linkchart/chartlist.h"
#include "core/linkchart/layouttexts.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

// Everything is drawn in 96ths of an inch, on every device.
constexpr double unitsPerInch = 96;
constexpr int chartDotsPerInch = 720;
constexpr double naturalScale = 36;
constexpr double legibleScale = 24; // words of about 6 points
constexpr int mostTiles = 60;
constexpr double longestSide = 20'000;
constexpr double leastSide = 480;

Error chartCannotBeDrawn()
{
    return {ErrorCode::Storage, LayoutTexts::tr("The chart cannot be drawn."), {}};
}

/// At which scale a part of the chart fills a room, never larger than its natural size.
double fittingScale(const QRectF &part, const QRectF &room)
{
    if (part.isEmpty())
        return naturalScale;
    return std::min({naturalScale, room.width() / part.width(), room.height() / part.height()});
}

/// One page of a chart that is larger than a page.
struct Tile {
    QRectF part;
    int column = 0;
    int row = 0;
};

/// Pages on which the words can be read; none when one page is enough.
std::vector<Tile> tilesOf(const QRectF &extent, const QRectF &room, double &scale)
{
    if (fittingScale(extent, room) >= legibleScale || extent.isEmpty())
        return {};
    int columns = 0;
    int rows = 0;
    for (scale = legibleScale + 2;; scale *= 0.9) {
        columns = int(std::ceil(extent.width() * scale / room.width()));
        rows = int(std::ceil(extent.height() * scale / room.height()));
        if (columns * rows <= mostTiles)
            break;
    }
    const QSizeF size(room.width() / scale, room.height() / scale);
    const QPointF corner =
        extent.center() - QPointF(size.width() * columns / 2, size.height() * rows / 2);
    std::vector<Tile> tiles;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            tiles.push_back(
                {QRectF(corner + QPointF(column * size.width(), row * size.height()), size),
                 column + 1, row + 1});
    return tiles;
}

bool isBlank(const Tile &tile, const ChartPicture &picture)
{
    for (std::size_t node = 0; node < picture.places.size(); ++node)
        if (picture.boxOf(int(node)).intersects(tile.part))
            return false;
    return std::none_of(picture.routes.begin(), picture.routes.end(),
                        [&](const LinkRoute &route) { return route.bounds.intersects(tile.part); });
}

void paintPages(QPagedPaintDevice &device, QPainter &painter, const ChartPicture &picture,
                const ChartPaperOptions &options, const QSizeF &paper)
{
    ChartFrame frame(painter, picture, options, paper);
    double scale = naturalScale;
    std::vector<Tile> tiles = tilesOf(picture.extent, frame.chartRoom(), scale);
    std::erase_if(tiles, [&](const Tile &tile) { return isBlank(tile, picture); });
    const std::vector<ChartListPage> lists = chartListPages(picture.graph, frame);
    const std::size_t count = 1 + tiles.size() + lists.size();
    const auto pageText = [&](std::size_t page) {
        return frame.texts().text(u"page"_s).arg(page).arg(count);
    };
    frame.paintFrame(pageText(1));
    frame.paintChart(picture.extent, fittingScale(picture.extent, frame.chartRoom()));
    frame.paintLegend();
    std::size_t page = 1;
    for (const Tile &tile : tiles) {
        device.newPage();
        frame.paintFrame(frame.texts()
                             .text(u"page.part"_s)
                             .arg(++page)
                             .arg(count)
                             .arg(tile.column)
                             .arg(tile.row));
        frame.paintChart(tile.part, scale);
        frame.paintLegend();
    }
    for (const ChartListPage &list : lists) {
        device.newPage();
        frame.paintFrame(pageText(++page));
        paintChartListPage(painter, list, frame);
    }
}

Result<> writeChartPdf(QIODevice &to, const ChartPicture &picture, const ChartPaperOptions &options)
{
    QPdfWriter writer(&to);
    writer.setResolution(chartDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(picture.graph.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(chartCannotBeDrawn());
    const double scale = chartDotsPerInch / unitsPerInch;
    painter.scale(scale, scale);
    paintPages(writer, painter, picture, options, QSizeF(writer.width(), writer.height()) / scale);
    painter.end();
    return {};
}

/// As large as asked, or as the words need.
QSize chartPictureSize(const ChartPicture &picture, const ChartPaperOptions &options)
{
    if (!options.size.isEmpty())
        return {std::max(100, options.size.width()), std::max(100, options.size.height())};
    const QSizeF drawing = picture.extent.size() * naturalScale;
    const double shrink = std::min({1.0, longestSide / 2 / std::max(1.0, drawing.width()),
                                    longestSide / 2 / std::max(1.0, drawing.height())});
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
    double scale = fittingScale(picture.extent, room);
    // A size somebody chose is filled.
    if (!options.size.isEmpty() && !picture.extent.isEmpty())
        scale = std::min({2.5 * naturalScale, room.width() / picture.extent.width(),
                          room.height() / picture.extent.height()});
    frame.paintChart(picture.extent, scale);
    frame.paintLegend();
}

Result<> writeChartSvg(QIODevice &to, const ChartPicture &picture, const ChartPaperOptions &options)
{
    const QSize size = chartPictureSize(picture, options);
    QSvgGenerator generator;
    generator.setOutputDevice(&to);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(int(unitsPerInch));
    generator.setTitle(picture.graph.title);
    generator.setDescription(ChartTexts(picture.graph.language).text(u"chart"_s));
    QPainter painter;
    if (!painter.begin(&generator))
        return failure(chartCannotBeDrawn());
    paintOnePicture(painter, picture, options, size);
    painter.end();
    return {};
}

Result<> writeChartPng(QIODevice &to, const ChartPicture &picture, const ChartPaperOptions &options)
{
    const QSize size = chartPictureSize(picture, options);
    if (size.width() > longestSide || size.height() > longestSide)
        return failure(ErrorCode::BadInput,
                       LayoutTexts::tr("A picture of %1 by %2 pixels is too large.")
                           .arg(size.width())
                           .arg(size.height()));
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return failure(chartCannotBeDrawn());
    image.setDotsPerMeterX(3780); // 96 to the inch
    image.setDotsPerMeterY(3780);
    QPainter painter(&image);
    paintOnePicture(painter, picture, options, size);
    painter.end();
    if (!image.save(&to, "PNG"))
        return failure(ErrorCode::Storage, LayoutTexts::tr("The picture cannot be written."));
    return {};
}

} // namespace

Result<> writeChartPicture(QIODevice &to, PictureFormat format, const ChartPicture &picture,
                           const ChartPaperOptions &options)
{
    switch (format) {
    case PictureFormat::Pdf:
        return writeChartPdf(to, picture, options);
    case PictureFormat::Svg:
        return writeChartSvg(to, picture, options);
    case PictureFormat::Png:
        break;
    }
    return writeChartPng(to, picture, options);
}

Result<> printChart(QPagedPaintDevice &printer, const ChartPicture &picture,
                    const ChartPaperOptions &options)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(chartCannotBeDrawn());
    const double scale = painter.device()->logicalDpiX() / unitsPerInch;
    painter.scale(scale, scale);
    const QSizeF paper(painter.device()->width() / scale, painter.device()->height() / scale);
    paintPages(printer, painter, picture, options, paper);
    painter.end();
    return {};
}

} // namespace saranda
