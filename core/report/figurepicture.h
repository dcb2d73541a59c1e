// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"

#include <QByteArray>

namespace saranda {

/// The drawing without what could run or load anything from outside: scripts, embedded pages,
/// event handlers, and references that lead out of the drawing. Empty where it is no SVG.
QByteArray standaloneSvg(const QByteArray &svg);

/// The drawing in dots, for programs that do not know SVG. Needs a QGuiApplication.
QByteArray pngOf(const Figure &figure);

/// Height of a figure that is so many units wide, and never higher than `highest`; the width
/// shrinks with it.
struct FigureSize {
    double width = 0;
    double height = 0;
};
FigureSize figureSize(const Figure &figure, double width, double highest);

} // namespace saranda
