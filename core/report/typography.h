// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

namespace saranda {

// Lengths on the page are in tenths of a point: fonts take whole pixels, and at this scale a
// whole pixel is fine enough. A4 is 5953 × 8419.
inline constexpr int unitsPerPoint = 10;
inline constexpr int unitsPerInch = 72 * unitsPerPoint;

namespace ink {
inline const QColor text(0x1a, 0x1a, 0x1a);
inline const QColor quiet(0x5a, 0x5f, 0x66);
inline const QColor accent(0x1f, 0x35, 0x50);
inline const QColor link(0x1f, 0x3f, 0x77);
inline const QColor rule(0xb8, 0xbf, 0xc8);
inline const QColor band(0xe9, 0xed, 0xf2);
inline const QColor marking(0x8a, 0x1c, 0x1c);
} // namespace ink

enum class Typeface { Serif, Sans, Mono };

/// How a piece of text is set.
struct TextStyle {
    Typeface typeface = Typeface::Serif;
    int size = 100; ///< units
    int leading = 140; ///< least distance of base lines, units
    bool bold = false;
    QColor color = ink::text;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool ownDirection = false; ///< right-to-left text starts at the right
    QString family = {}; ///< tried before the program's own
};

/// A style as an office's own papers have it: its families, its colour for the accent.
TextStyle inLook(TextStyle style, const PaperLook &look);

QFont fontOf(const TextStyle &style);

/// The text broken into lines of a width, each at its place below the first. Links carry their
/// anchor as "#anchor".
std::unique_ptr<QTextLayout> laidOut(const Inline &text, const TextStyle &style, qreal width);

} // namespace saranda
