// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRect;
class QStyleOption;
class QWidget;

/// The few strokes that everything in DeskStyle is drawn with.
namespace saranda::strokes {

inline constexpr int radius = 3;

/// Around fields, buttons and boxes; the accent, and thicker, where the keys go.
QColor outline(const QPalette &palette);
/// Between parts: quieter than an outline.
QColor line(const QPalette &palette);

/// A box with round corners. `line` of a field with the focus is two pixels of the accent.
void box(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &line,
         bool hasFocus = false);
/// An open arrow head, pointing down in its own frame of reference; `turn` in degrees, clockwise.
void chevron(QPainter &painter, const QRect &rect, const QColor &color, qreal turn, int extent);
/// A property of a list that is a way to go rather than a list to work in: what is chosen in it is
/// marked as if it had the keys.
inline constexpr char alwaysInUse[] = "alwaysInUse";
/// A property of a button that makes the menu it opens when it is pressed.
inline constexpr char opensMenu[] = "opensMenu";

/// A row that is chosen: a tint, and a bar where the row begins, so that it is not colour alone.
/// The bar is in the accent where the keys go, and grey in a list that only remembers its row.
void chosenRow(QPainter &painter, const QStyleOption &option, const QWidget *widget);

} // namespace saranda::strokes
