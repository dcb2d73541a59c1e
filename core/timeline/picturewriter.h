// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;
class QPagedPaintDevice;
class QPainter;

namespace saranda {

enum class PictureFormat { Pdf, Svg, Png };

/// By the ending of a file's name ("pdf", "svg", "png"), whatever its case; none for another.
std::optional<PictureFormat> pictureFormatOf(const QString &ending);

/// Everything is drawn in 96ths of an inch, on every device.
inline constexpr double sheetUnitsPerInch = 96;

/// Draws a picture of this size.
using DrawPicture = std::function<void(QPainter &painter, const QSizeF &paper)>;
/// Draws pages of this size; the first is there.
using DrawPages =
    std::function<void(QPagedPaintDevice &device, QPainter &painter, const QSizeF &paper)>;

struct PictureTitle {
    QString title;
    QString description; ///< "Timeline", for who opens the file with something else
    QString failureText; ///< "The timeline cannot be drawn."
};

/// A4, landscape, without margins of its own.
Result<> writePdfPages(QIODevice &to, const PictureTitle &title, const DrawPages &draw);
/// The same pages on a printer, which must be landscape already.
Result<> printPages(QPagedPaintDevice &printer, const PictureTitle &title, const DrawPages &draw);
Result<> writeSvgPicture(QIODevice &to, const PictureTitle &title, const QSize &size,
                         const DrawPicture &draw);
/// ErrorCode::BadInput for a picture that no memory would hold.
Result<> writePngPicture(QIODevice &to, const PictureTitle &title, const QSize &size,
                         const DrawPicture &draw);

} // namespace saranda
