// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>
#include <QStringList>
#include <QTransform>

#include <vector>

namespace saranda {

/// A line of text of a drawing, in the drawing's units.
struct SvgText {
    enum class Anchor { Start, Middle, End };

    QString text;
    QPointF at; ///< on the base line
    QTransform transform; ///< of the groups around it
    QStringList families;
    qreal size = 16;
    bool bold = false;
    bool italic = false;
    QColor fill = Qt::black;
    Anchor anchor = Anchor::Start;
};

/// A drawing taken apart: the renderer of drawings turns letters into outlines, which nobody can
/// search or copy, so texts are set by the paper itself.
struct TakenApartSvg {
    QByteArray drawing; ///< without its texts
    std::vector<SvgText> texts;
};

TakenApartSvg takenApart(const QByteArray &svg);

} // namespace saranda
