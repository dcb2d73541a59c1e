// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/linkchart/chartpainter.h"
#include "core/linkchart/charttexts.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace saranda {

using namespace literals;

void paintNodeShape(QPainter &painter, ChartNodeKind kind, const QRectF &box, const QColor &color,
                    const QColor &ground)
{
    const double high = box.height();
    painter.setPen(QPen(color, std::max(0.8, 0.035 * high)));
    painter.setBrush(ground);
    if (kind == ChartNodeKind::Infrastructure) {
        painter.drawRect(box);
        return;
    }
    if (kind == ChartNodeKind::Incident) {
        const double cut = 0.28 * high;
        painter.drawPolygon(QPolygonF({{box.left(), box.center().y()},
                                       {box.left() + cut, box.top()},
                                       {box.right() - cut, box.top()},
                                       {box.right(), box.center().y()},
                                       {box.right() - cut, box.bottom()},
                                       {box.left() + cut, box.bottom()}}));
        return;
    }
    if (kind == ChartNodeKind::State) {
        painter.drawRect(box);
        const double inset = 0.08 * high;
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
        return;
    }
    painter.drawRoundedRect(box, 0.32 * high, 0.32 * high);
}

namespace {

/// A head and shoulders in a part of the unit square.
void drawPerson(QPainter &painter, const QPointF &head, double size)
{
    painter.drawEllipse(head, 0.19 * size, 0.19 * size);
    const QRectF shoulders(head.x() - 0.38 * size, head.y() + 0.28 * size, 0.76 * size, 0.9 * size);
    painter.drawArc(shoulders, 0, 180 * 16);
}

} // namespace

void paintNodeSign(QPainter &painter, ChartNodeKind kind, const QRectF &square, const QColor &color)
{
    const double size = square.width();
    const auto at = [&](double x, double y) {
        return QPointF(square.left() + x * size, square.top() + y * size);
    };
    QPen pen(color, std::max(0.8, 0.085 * size));
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case ChartNodeKind::Person:
        drawPerson(painter, at(0.5, 0.24), size);
        break;
    case ChartNodeKind::Persona: // a mask: the name is not the person's
        painter.drawRoundedRect(QRectF(at(0.05, 0.25), at(0.95, 0.72)), 0.22 * size, 0.22 * size);
        painter.drawEllipse(at(0.32, 0.48), 0.09 * size, 0.09 * size);
        painter.drawEllipse(at(0.68, 0.48), 0.09 * size, 0.09 * size);
        break;
    case ChartNodeKind::Group:
        drawPerson(painter, at(0.3, 0.3), size * 0.8);
        drawPerson(painter, at(0.72, 0.3), size * 0.8);
        break;
    case ChartNodeKind::Organ: // a front with columns
        painter.drawPolygon(QPolygonF({at(0.05, 0.36), at(0.5, 0.06), at(0.95, 0.36)}));
        for (const double x : {0.2, 0.5, 0.8})
            painter.drawLine(at(x, 0.46), at(x, 0.82));
        painter.drawLine(at(0.05, 0.92), at(0.95, 0.92));
        break;
    case ChartNodeKind::Company:
        painter.drawRect(QRectF(at(0.18, 0.08), at(0.82, 0.94)));
        for (const double y : {0.3, 0.52})
            for (const double x : {0.36, 0.62})
                painter.drawLine(at(x - 0.02, y), at(x + 0.04, y));
        painter.drawLine(at(0.5, 0.94), at(0.5, 0.74));
        break;
    case ChartNodeKind::OtherActor:
        painter.drawEllipse(square.adjusted(0.15 * size, 0.15 * size, -0.15 * size, -0.15 * size));
        break;
    case ChartNodeKind::Infrastructure:
        painter.drawRect(QRectF(at(0.06, 0.12), at(0.94, 0.44)));
        painter.drawRect(QRectF(at(0.06, 0.56), at(0.94, 0.88)));
        painter.drawLine(at(0.2, 0.28), at(0.3, 0.28));
        painter.drawLine(at(0.2, 0.72), at(0.3, 0.72));
        break;
    case ChartNodeKind::Incident:
        painter.drawPolyline(
            QPolygonF({at(0.62, 0.04), at(0.26, 0.54), at(0.56, 0.54), at(0.38, 0.96)}));
        break;
    case ChartNodeKind::State:
        painter.drawLine(at(0.16, 0.04), at(0.16, 0.98));
        painter.drawPolygon(QPolygonF(
            {at(0.16, 0.1), at(0.92, 0.1), at(0.76, 0.34), at(0.92, 0.58), at(0.16, 0.58)}));
        break;
    }
}

void paintLevelPips(QPainter &painter, int level, const QRectF &place, const QColor &color)
{
    const double side = std::min(place.height(), place.width() / 7);
    const double step = (place.width() - side) / 4;
    painter.setPen(QPen(color, std::max(0.5, side * 0.16)));
    for (int pip = 0; pip < 5; ++pip) {
        painter.setBrush(pip < level ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawRect(
            QRectF(place.left() + pip * step, place.center().y() - side / 2, side, side));
    }
}

std::vector<ChartLegendEntry> chartLegend(const ChartGraph &graph, const ChartTexts &texts,
                                          bool hasPath)
{
    using Sign = ChartLegendEntry::Sign;
    std::vector<ChartLegendEntry> entries;
    const std::array<std::pair<ChartNodeKind, QString>, 4> shapes{
        {{ChartNodeKind::Person, u"legend.actors"_s},
         {ChartNodeKind::Infrastructure, u"legend.infrastructure"_s},
         {ChartNodeKind::Incident, u"legend.incident"_s},
         {ChartNodeKind::State, u"legend.state"_s}}};
    for (const auto &[kind, key] : shapes) {
        const bool occurs = std::any_of(
            graph.nodes.begin(), graph.nodes.end(), [kind = kind](const ChartNode &node) {
                return node.kind == kind || (kind == ChartNodeKind::Person && isActor(node.kind));
            });
        if (occurs)
            entries.push_back({Sign::Node, kind, 0, texts.text(key)});
    }
    std::array<QString, 6> levels;
    bool hasUnsupported = false;
    bool hasRecorded = false;
    bool hasPossible = false;
    for (const ChartLink &link : graph.links) {
        hasUnsupported = hasUnsupported || link.isUnsupported();
        hasRecorded = hasRecorded || link.isRecorded;
        hasPossible = hasPossible || link.timing == ChartTiming::Possible;
        if (!link.isUnsupported() && !link.isRecorded && link.level < int(levels.size()))
            levels[std::size_t(link.level)] = link.levelText;
    }
    for (std::size_t level = levels.size(); level-- > 1;)
        if (!levels[level].isEmpty())
            entries.push_back({Sign::Supported,
                               {},
                               int(level),
                               texts.text(u"legend.supported"_s).arg(levels[level]).arg(level)});
    if (hasUnsupported)
        entries.push_back({Sign::Unsupported, {}, 0, texts.text(u"legend.unsupported"_s)});
    if (hasRecorded)
        entries.push_back({Sign::Recorded, {}, 0, texts.text(u"legend.recorded"_s)});
    if (hasPossible)
        entries.push_back({Sign::Possibly, {}, 0, texts.text(u"legend.possibly"_s)});
    if (hasPath)
        entries.push_back({Sign::Path, {}, 0, texts.text(u"legend.highlight"_s)});
    return entries;
}

void paintChartLegendSign(QPainter &painter, const ChartLegendEntry &entry,
                          const ChartColors &colors, const QRectF &place)
{
    using Sign = ChartLegendEntry::Sign;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (entry.sign == Sign::Node) {
        const QColor color = entry.kind == ChartNodeKind::Infrastructure ? colors.infrastructure
            : entry.kind == ChartNodeKind::Incident                      ? colors.incident
            : entry.kind == ChartNodeKind::State                         ? colors.state
                                                                         : colors.actor;
        paintNodeShape(painter, entry.kind, place.adjusted(2, 1, -2, -1), color, colors.background);
    } else if (entry.sign == Sign::Possibly) {
        painter.setPen(colors.text);
        painter.drawText(place, int(Qt::AlignCenter), u"?"_s);
    } else {
        const bool isLevel = entry.sign == Sign::Supported;
        QPen pen(entry.sign == Sign::Recorded   ? colors.muted
                     : entry.sign == Sign::Path ? colors.path
                                                : colors.line,
                 entry.sign == Sign::Path ? 7
                     : isLevel            ? 1 + 0.8 * entry.level
                                          : 1.1);
        pen.setCapStyle(Qt::FlatCap);
        if (entry.sign == Sign::Unsupported)
            pen.setDashPattern({6, 4});
        if (entry.sign == Sign::Recorded)
            pen.setDashPattern({1.2, 2.6});
        painter.setPen(pen);
        const double y = isLevel ? place.bottom() - place.height() * 0.28 : place.center().y();
        painter.drawLine(QPointF(place.left() + 2, y), QPointF(place.right() - 2, y));
        if (entry.sign == Sign::Recorded) {
            painter.setPen(QPen(colors.muted, 1));
            painter.setBrush(colors.background);
            painter.drawEllipse(QPointF(place.right() - 5, y), 3, 3);
        }
        if (isLevel)
            paintLevelPips(
                painter, entry.level,
                QRectF(place.left() + 4, place.top() + 1, place.width() - 8, place.height() * 0.36),
                colors.text);
    }
    painter.restore();
}

} // namespace saranda
