// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace saranda {

/// A character and the part of the line it stands on, in units.
struct LayerCharacter {
    char32_t code = 0;
    qreal left = 0;
    qreal width = 0;
};

/// The characters of a printed line in the order of reading from left to right. Where letters join,
/// carry marks or change places, glyphs do not tell the characters they were made of; a PDF then
/// gets these beneath the glyphs, to be found and copied, and nothing of them is seen.
struct TextLayer {
    qreal baseline = 0;
    qreal size = 0; ///< of the font, units
    std::vector<LayerCharacter> characters;
};

/// Whether glyphs of this text may fail to name its characters.
bool needsTextLayer(const QString &text);

/// The layer of a line of a layout painted at a point.
TextLayer textLayerOf(const QTextLayout &layout, int line, QPointF at);

// The painter cannot write such a layer, so it leaves two marks outside the page around the glyphs,
// which the finishing of the PDF replaces.
inline constexpr int layerStartX = -30001;
inline constexpr int layerEndX = -30002;
void paintLayerMark(QPainter &painter, int x, std::size_t layer);

} // namespace saranda
