// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace saranda {

/// A node of a small drawing, in pixels: what its box leaves for a name, and the name.
struct NamedBox {
    QRectF box;
    QRectF room;
    QString name;
};

/// Where a name stands and how it is broken; only its last line may still be too long.
struct NamePlace {
    QRectF rect;
    QStringList lines;
    bool isInside = true; ///< in the box; else beside it, over whatever is drawn there
};

/// Where to write the names when the boxes are too small for them at a size that can be read: in
/// the box where it fits; else beneath, above or beside it, where neither a box nor another name is
/// and the fewest links run, within the frame if that can be; else in the box as far as it goes.
/// The same boxes give the same places.
std::vector<NamePlace> placesOfNames(const std::vector<NamedBox> &boxes,
                                     const std::vector<QLineF> &links, const QRectF &frame,
                                     const QFont &font);

/// Pixels to leave around a small drawing for names beside its outermost boxes.
inline constexpr double nameMargin = 32;

} // namespace saranda
