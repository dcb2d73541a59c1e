// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartpainter.h"
#include "core/linkchart/charttype.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>

namespace saranda {

// The names of a drawing that is too small for all the words of its boxes.

/// For all nodes and not only for those in sight, or names would jump while the chart is moved.
void ChartPainter::placeNames()
{
    m_names.clear();
    if (!hasPlacedNames())
        return;
    std::vector<NamedBox> boxes;
    for (std::size_t row = 0; row < m_picture.places.size(); ++row) {
        const ChartNode &node = m_picture.graph.nodes[row];
        const QRectF box = m_view.toPixels(m_picture.boxOf(int(row)));
        QRectF room = roomIn(int(row), box);
        room.setTop(box.top() + 1); // small letters need all there is
        room.setBottom(box.bottom() - 1);
        boxes.push_back({box, room, node.name.isEmpty() ? node.key : node.name});
    }
    std::vector<QLineF> links;
    for (const LinkRoute &route : m_picture.routes)
        links.emplace_back(m_view.toPixels(route.curve[0]), m_view.toPixels(route.curve[3]));
    const QRectF frame = m_view.toPixels(m_picture.extent)
                             .adjusted(-nameMargin, -nameMargin, nameMargin, nameMargin);
    m_names = placesOfNames(boxes, links, frame, aloneFont());
}

/// Alone a name may be larger, and never so small that it could as well be left out.
QFont ChartPainter::aloneFont() const
{
    const double scale = m_view.scale;
    double least = std::max(9.0, 0.75 * QFontInfo(m_style.font).pixelSize());
    if (!hasPlacedNames())
        least = std::min(0.75 * scale, least); // it has to stay in its box
    return chartFont(m_style.font, std::max(least, 0.4 * scale));
}

void ChartPainter::paintNameAlone(int row, const QRectF &room)
{
    const ChartNode &node = m_picture.graph.nodes[std::size_t(row)];
    m_painter.setPen(m_style.colors.text);
    if (m_names.empty())
        drawChartLine(m_painter, room, node.name.isEmpty() ? node.key : node.name, aloneFont());
    else if (m_names[std::size_t(row)].isInside)
        paintName(m_names[std::size_t(row)], Qt::AlignLeft);
    else
        paintSignAlone(row);
}

/// In a box whose name stands outside.
void ChartPainter::paintSignAlone(int row)
{
    const QRectF box = m_view.toPixels(m_picture.boxOf(row));
    const double side = std::min(box.height() - 3, m_view.scale);
    const QRectF square(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const ChartNodeKind kind = m_picture.graph.nodes[std::size_t(row)].kind;
    paintNodeSign(m_painter, kind, square, colorOf(kind));
}

void ChartPainter::paintNamesOutside()
{
    QColor ground = m_style.colors.background;
    ground.setAlphaF(0.8F);
    for (const NamePlace &name : m_names) {
        if (name.isInside || !name.rect.intersects(m_view.clip))
            continue;
        m_painter.fillRect(name.rect, ground); // links run beneath
        m_painter.setPen(m_style.colors.text);
        paintName(name, Qt::AlignHCenter);
    }
}

void ChartPainter::paintName(const NamePlace &name, Qt::Alignment alignment)
{
    const QFont font = aloneFont();
    QRectF line = name.rect;
    line.setHeight(name.rect.height() / double(name.lines.size()));
    for (const QString &words : name.lines) {
        drawChartLine(m_painter, line, words, font, alignment);
        line.translate(0, line.height());
    }
}

} // namespace saranda
