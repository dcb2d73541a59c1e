// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>
#include <QString>

class QPainter;

namespace saranda {

/// What stands around a drawing on a sheet, in 96ths of an inch.
struct PaperSheet {
    QString title;
    QString beneath; ///< one line below the title
    QString marking; ///< at head and foot; empty = none
    QString pageText; ///< at the foot; empty on a picture that is no page
    QColor background;
    QColor text;
    QColor muted;

    static constexpr double margin = 36;
    static constexpr int titleSize = 18;

    /// The font of a sheet, from its family: the same widths at every resolution.
    static QFont fontOf(const QFont &family);
    static double lineOf(const QFont &font);
    void paint(QPainter &painter, const QSizeF &paper, const QFont &font) const;
};

} // namespace saranda
