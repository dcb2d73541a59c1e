// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace saranda {

/// How large a node is drawn and how its name is broken into lines. From its text alone and
/// without a font, so that a chart has the same places on every machine.
struct NodeBox {
    QSizeF size; ///< the unit of a chart is the height of a node with one line for its name
    QStringList nameLines; ///< at least one; only the last may still be too long

    QRectF around(const QPointF &center) const
    {
        return QRectF(center.x() - size.width() / 2, center.y() - size.height() / 2, size.width(),
                      size.height());
    }
};

NodeBox boxOf(const ChartNode &node);

/// Room a text of the chart needs, in the same units, at this height of the font.
double chartTextWidth(const QString &text, double fontHeight);

// Heights of the chart's type, in units.
inline constexpr double nameHeight = 0.31;
inline constexpr double smallHeight = 0.28;
inline constexpr double nameLineStep = 0.36; ///< from one line of a name to the next

} // namespace saranda
