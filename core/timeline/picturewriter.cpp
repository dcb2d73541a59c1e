// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/picturewriter.h"

#include "core/timeline/letters.h"
#include "core/timeline/timelinetexts.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace saranda {

namespace {

constexpr int pdfDotsPerInch = 720;
constexpr qint64 mostPixels = qint64(20'000) * 20'000;
constexpr int longestSide = 32'000; // what the raster engine can address

Error cannotDraw(const PictureTitle &title)
{
    return {ErrorCode::Storage, title.failureText, {}};
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &ending)
{
    const QString small = ending.toLower();
    return small == u"pdf" ? std::optional(PictureFormat::Pdf)
        : small == u"svg"  ? std::optional(PictureFormat::Svg)
        : small == u"png"  ? std::optional(PictureFormat::Png)
                           : std::nullopt;
}

Result<> writePdfPages(QIODevice &to, const PictureTitle &title, const DrawPages &draw)
{
    QPdfWriter writer(&to);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title.title);
    return printPages(writer, title, draw);
}

Result<> printPages(QPagedPaintDevice &printer, const PictureTitle &title, const DrawPages &draw)
{
    if (const Result<> fine = checkFonts(); !fine)
        return fine;
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(cannotDraw(title));
    const double scale = painter.device()->logicalDpiX() / sheetUnitsPerInch;
    painter.scale(scale, scale);
    draw(printer, painter, QSizeF(painter.device()->width(), painter.device()->height()) / scale);
    if (!painter.end())
        return failure(cannotDraw(title));
    return {};
}

Result<> writeSvgPicture(QIODevice &to, const PictureTitle &title, const QSize &size,
                         const DrawPicture &draw)
{
    if (const Result<> fine = checkFonts(); !fine)
        return fine;
    QSvgGenerator generator;
    generator.setOutputDevice(&to);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(int(sheetUnitsPerInch));
    generator.setTitle(title.title);
    generator.setDescription(title.description);
    QPainter painter;
    if (!painter.begin(&generator))
        return failure(cannotDraw(title));
    draw(painter, size);
    painter.end();
    return {};
}

Result<> writePngPicture(QIODevice &to, const PictureTitle &title, const QSize &size,
                         const DrawPicture &draw)
{
    if (qint64(size.width()) * size.height() > mostPixels || size.width() > longestSide
        || size.height() > longestSide)
        return failure(ErrorCode::BadInput,
                       TimelineTexts::tr("A picture of %1 by %2 pixels is too large.")
                           .arg(size.width())
                           .arg(size.height()));
    if (const Result<> fine = checkFonts(); !fine)
        return fine;
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return failure(cannotDraw(title));
    image.setDotsPerMeterX(3780); // 96 to the inch
    image.setDotsPerMeterY(3780);
    QPainter painter(&image);
    draw(painter, size);
    painter.end();
    if (!image.save(&to, "PNG"))
        return failure(ErrorCode::Storage, TimelineTexts::tr("The picture cannot be written."));
    return {};
}

} // namespace saranda
