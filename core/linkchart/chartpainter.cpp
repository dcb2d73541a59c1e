// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartpainter.h"

#include "core/base/literals.h"
#include "core/linkchart/charttexts.h"
#include "core/linkchart/charttiles.h"
#include "core/linkchart/charttype.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

// Heights of a node in pixels from which on something is drawn.
constexpr double curvesFrom = 7;
constexpr double namesFrom = 10;
constexpr double signsFrom = 22;
constexpr double wordsFrom = 22;

QColor tinted(const QColor &color, const QColor &ground, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(mix(color.red(), ground.red()), mix(color.green(), ground.green()),
                  mix(color.blue(), ground.blue()));
}

/// The part of a line within a rectangle, by Liang and Barsky.
std::optional<QLineF> clipped(const QLineF &line, const QRectF &within)
{
    double from = 0;
    double to = 1;
    const auto narrow = [&](double way, double room) {
        if (std::abs(way) < 1e-12)
            return room >= 0;
        const double share = room / way;
        if (way < 0)
            from = std::max(from, share);
        else
            to = std::min(to, share);
        return from <= to;
    };
    if (!narrow(-line.dx(), line.x1() - within.left())
        || !narrow(line.dx(), within.right() - line.x1())
        || !narrow(-line.dy(), line.y1() - within.top())
        || !narrow(line.dy(), within.bottom() - line.y1()))
        return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(to));
}

/// The line of a link as far as it lies within the rectangle, broken where it leaves it.
QPainterPath pathWithin(const LinkRoute &route, const ChartView &view, const QRectF &within)
{
    QPainterPath path;
    const int steps = route.isStraight ? 1 : 24;
    QPointF last = route.isStraight ? route.curve[0] : route.at(0);
    for (int step = 1; step <= steps; ++step) {
        const QPointF next = route.isStraight ? route.curve[3] : route.at(double(step) / steps);
        if (const auto line = clipped({last, next}, within)) {
            if (path.isEmpty() || line->p1() != last
                || path.currentPosition() != view.toPixels(last))
                path.moveTo(view.toPixels(line->p1()));
            path.lineTo(view.toPixels(line->p2()));
        }
        last = next;
    }
    return path;
}

QPainterPath pathOf(const LinkRoute &route, const ChartView &view)
{
    QPainterPath path(view.toPixels(route.curve[0]));
    if (route.isStraight)
        path.lineTo(view.toPixels(route.curve[3]));
    else
        path.cubicTo(view.toPixels(route.curve[1]), view.toPixels(route.curve[2]),
                     view.toPixels(route.curve[3]));
    return path;
}

} // namespace

ChartColors lightChartColors()
{
    return {QColor(0xff, 0xff, 0xff), QColor(0x1d, 0x23, 0x2a), QColor(0x5d, 0x66, 0x70),
            QColor(0x3d, 0x47, 0x51), QColor(0x1f, 0x5f, 0x8b), QColor(0xf2, 0xd0, 0x7a),
            QColor(0x2f, 0x6d, 0xa3), QColor(0x2d, 0x7d, 0x52), QColor(0x9a, 0x62, 0x0a),
            QColor(0x78, 0x52, 0x9a)};
}

ChartColors darkChartColors()
{
    return {QColor(0x1a, 0x1d, 0x21), QColor(0xe4, 0xe8, 0xec), QColor(0xa3, 0xac, 0xb5),
            QColor(0xc3, 0xcb, 0xd3), QColor(0x7c, 0xbd, 0xe8), QColor(0x7a, 0x5c, 0x16),
            QColor(0x6f, 0xae, 0xdf), QColor(0x74, 0xc4, 0x98), QColor(0xe0, 0xae, 0x5a),
            QColor(0xbd, 0x9c, 0xe0)};
}

ChartPainter::ChartPainter(QPainter &painter, const ChartPicture &picture, const ChartView &view,
                           const ChartStyle &style)
    : m_painter(painter)
    , m_picture(picture)
    , m_view(view)
    , m_style(style)
    , m_seen(view.toUnits(view.clip))
    , m_nameFont(chartFont(style.font, nameHeight * view.scale))
    , m_smallFont(chartFont(style.font, smallHeight * view.scale))
{ }

bool ChartPainter::isSeen(const QRectF &units) const
{
    return units.left() <= m_seen.right() && m_seen.left() <= units.right()
        && units.top() <= m_seen.bottom() && m_seen.top() <= units.bottom();
}

bool ChartPainter::isWhole(const QRectF &units) const
{
    return isSeen(units) && (!m_style.cut || m_style.cut->contains(units));
}

QColor ChartPainter::colorOf(ChartNodeKind kind) const
{
    switch (kind) {
    case ChartNodeKind::Infrastructure:
        return m_style.colors.infrastructure;
    case ChartNodeKind::Incident:
        return m_style.colors.incident;
    case ChartNodeKind::State:
        return m_style.colors.state;
    default:
        return m_style.colors.actor;
    }
}

/// How much is drawn depends on the size, and on how much of it there is: a frame must not take
/// longer because somebody has zoomed half way into a crowd.
void ChartPainter::chooseDetail()
{
    constexpr int mostCurves = 1500;
    constexpr int mostNames = 500;
    m_detail = m_view.scale;
    if (m_style.isVector)
        return;
    const auto links =
        std::count_if(m_picture.routes.begin(), m_picture.routes.end(),
                      [this](const LinkRoute &route) { return isSeen(route.bounds); });
    int nodes = 0;
    for (std::size_t row = 0; row < m_picture.places.size(); ++row)
        nodes += isSeen(m_picture.boxOf(int(row)));
    if (links > mostCurves)
        m_detail = std::min(m_detail, curvesFrom - 0.1);
    else if (nodes > mostNames)
        m_detail = std::min(m_detail, namesFrom - 0.1);
}

void ChartPainter::paint()
{
    paintGround();
    paintSelection();
}

void ChartPainter::paintGround()
{
    chooseDetail();
    m_painter.save();
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const bool isFull = m_style.isVector || m_detail >= curvesFrom;
    m_painter.setRenderHint(QPainter::Antialiasing, isFull);
    if (isFull) {
        for (std::size_t row = 0; row < m_picture.routes.size(); ++row)
            if (isSeen(m_picture.routes[row].bounds))
                paintLink(int(row));
        placeNames();
        for (std::size_t row = 0; row < m_picture.places.size(); ++row)
            if (isWhole(m_picture.boxOf(int(row))))
                paintNode(int(row));
        paintNamesOutside();
    } else {
        paintFarLinks();
        paintFarNodes();
    }
    if (!m_style.keysOnly && (m_style.isVector || m_detail >= wordsFrom))
        for (std::size_t row = 0; row < m_picture.routes.size(); ++row)
            if (!m_picture.routes[row].label.isNull() && isWhole(m_picture.routes[row].label))
                paintLabel(int(row));
    m_painter.restore();
}

void ChartPainter::paintSelection()
{
    chooseDetail();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    const int link = m_style.currentLink;
    if (link >= 0 && link < int(m_picture.routes.size())) {
        const LinkRoute &route = m_picture.routes[std::size_t(link)];
        if (m_detail >= curvesFrom) {
            paintLink(link);
        } else {
            m_painter.setPen(QPen(m_style.colors.accent, 2.5));
            m_painter.drawLine(m_view.toPixels(route.curve[0]), m_view.toPixels(route.curve[3]));
        }
        if (m_detail >= wordsFrom && !route.label.isNull())
            paintLabel(link);
    }
    paintRing(m_style.hoveredNode, m_style.colors.muted, Qt::SolidLine);
    paintRing(m_style.markedNode, m_style.colors.accent, Qt::DashLine);
    paintRing(m_style.currentNode, m_style.colors.accent,
              m_style.showsFocus ? Qt::SolidLine : Qt::DotLine);
    m_painter.restore();
}

/// Points and small rectangles, those of one colour in one call.
void ChartPainter::paintFarNodes()
{
    QHash<QRgb, QList<QRectF>> boxes;
    QHash<QRgb, QList<QPointF>> points;
    for (std::size_t row = 0; row < m_picture.places.size(); ++row) {
        const QRectF units = m_picture.boxOf(int(row));
        if (!isSeen(units))
            continue;
        const QRgb color = colorOf(m_picture.graph.nodes[row].kind).rgb();
        const QRectF box = m_view.toPixels(units);
        if (box.width() < 2.5)
            points[color].append(box.center());
        else
            boxes[color].append(box);
    }
    for (auto each = boxes.cbegin(); each != boxes.cend(); ++each) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(each.key()));
        m_painter.drawRects(*each);
    }
    for (auto each = points.cbegin(); each != points.cend(); ++each) {
        m_painter.setPen(QPen(QColor(each.key()), 2));
        m_painter.drawPoints(each->constData(), int(each->size()));
    }
}

void ChartPainter::paintFarLinks()
{
    QList<QLine> proved;
    QList<QLine> others;
    QList<QLine> path;
    for (std::size_t row = 0; row < m_picture.routes.size(); ++row) {
        const LinkRoute &route = m_picture.routes[row];
        if (!isSeen(route.bounds))
            continue;
        const QLine line(m_view.toPixels(route.curve[0]).toPoint(),
                         m_view.toPixels(route.curve[3]).toPoint());
        const ChartLink &link = m_picture.graph.links[row];
        const bool isOnPath = row < m_style.pathLinks.size() && m_style.pathLinks[row];
        (isOnPath ? path : link.isRecorded || link.isUnsupported() ? others : proved).append(line);
    }
    m_painter.setPen(QPen(tinted(m_style.colors.muted, m_style.colors.background, 0.45), 0));
    m_painter.drawLines(others);
    m_painter.setPen(QPen(tinted(m_style.colors.line, m_style.colors.background, 0.7), 0));
    m_painter.drawLines(proved);
    m_painter.setPen(QPen(m_style.colors.accent, 3));
    m_painter.drawLines(path);
}

QPen ChartPainter::penOf(const ChartLink &link, bool isCurrent) const
{
    const ChartColors &colors = m_style.colors;
    QPen pen(isCurrent             ? colors.accent
                 : link.isRecorded ? tinted(colors.muted, colors.background, 0.75)
                 : link.timing != ChartTiming::Certain ? colors.muted
                                                       : colors.line);
    pen.setCapStyle(Qt::FlatCap);
    const double thin = std::max(0.9, 0.028 * m_view.scale);
    if (link.isRecorded) {
        pen.setWidthF(thin);
        pen.setDashPattern({1.2, 2.6});
    } else if (link.isUnsupported()) {
        pen.setWidthF(thin);
        pen.setDashPattern({6, 4});
    } else {
        pen.setWidthF(thin + 0.022 * m_view.scale * link.level);
    }
    return pen;
}

void ChartPainter::paintLinkEnd(const LinkRoute &route, const ChartLink &link, const QColor &color)
{
    const QPointF tip = m_view.toPixels(route.curve[3]);
    QPointF way = tip - m_view.toPixels(route.isStraight ? route.curve[0] : route.at(0.9));
    const double length = std::hypot(way.x(), way.y());
    if (length < 1)
        return;
    way /= length;
    const double size =
        m_view.scale * (link.isRecorded ? 0.12 : 0.2 + 0.022 * std::max(0, link.level));
    if (link.isRecorded) {
        m_painter.setPen(QPen(color, std::max(0.8, 0.025 * m_view.scale)));
        m_painter.setBrush(m_style.colors.background);
        m_painter.drawEllipse(tip - way * size, size * 0.8, size * 0.8);
        return;
    }
    const QPointF across(-way.y(), way.x());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(QPolygonF({tip, tip - way * size * 1.5 + across * size * 0.62,
                                     tip - way * size * 1.5 - across * size * 0.62}));
}

void ChartPainter::paintLink(int row)
{
    const LinkRoute &route = m_picture.routes[std::size_t(row)];
    const ChartLink &link = m_picture.graph.links[std::size_t(row)];
    const QPainterPath path =
        m_style.cut ? pathWithin(route, m_view, *m_style.cut) : pathOf(route, m_view);
    if (path.isEmpty())
        return;
    m_painter.setBrush(Qt::NoBrush);
    if (std::size_t(row) < m_style.pathLinks.size() && m_style.pathLinks[std::size_t(row)]) {
        m_painter.setPen(QPen(m_style.colors.path, std::max(5.0, 0.3 * m_view.scale), Qt::SolidLine,
                              Qt::RoundCap));
        m_painter.drawPath(path);
    }
    const bool isCurrent = row == m_style.currentLink;
    QPen pen = penOf(link, isCurrent);
    if (isCurrent)
        pen.setWidthF(pen.widthF() + 1);
    m_painter.setPen(pen);
    m_painter.drawPath(path);
    if (!m_style.cut || m_style.cut->contains(route.curve[3]))
        paintLinkEnd(route, link, pen.color());
}

void ChartPainter::paintLabel(int row)
{
    const LinkRoute &route = m_picture.routes[std::size_t(row)];
    const ChartLink &link = m_picture.graph.links[std::size_t(row)];
    const QRectF place = m_view.toPixels(route.label);
    const bool isCurrent = row == m_style.currentLink;
    m_painter.fillRect(place, m_style.colors.background);
    m_painter.setFont(m_smallFont);
    const QFontMetricsF metrics(m_smallFont);
    const QColor ink = isCurrent ? m_style.colors.accent
        : link.isRecorded        ? m_style.colors.muted
                                 : m_style.colors.text;
    m_painter.setPen(ink);
    const QString second = route.isLabelShort ? QString() : linkSubcaption(link);
    QRectF line = place;
    if (!second.isEmpty())
        line.setHeight(place.height() / 2);
    const QString words = route.isLabelShort ? link.key : linkCaption(link);
    m_painter.drawText(line, int(Qt::AlignCenter | Qt::TextSingleLine),
                       metrics.elidedText(words, Qt::ElideRight, line.width()));
    if (second.isEmpty())
        return;
    line.translate(0, line.height());
    const double pips = 0.8 * m_view.scale;
    const QString told = metrics.elidedText(second, Qt::ElideRight, line.width() - pips);
    const double width = metrics.horizontalAdvance(told) + pips;
    const double left = line.center().x() - width / 2;
    const double high = 0.13 * m_view.scale;
    paintLevelPips(m_painter, link.level,
                   QRectF(left, line.center().y() - high / 2, pips - 0.14 * m_view.scale, high),
                   ink);
    m_painter.setPen(m_style.colors.muted);
    m_painter.drawText(QRectF(left + pips, line.top(), width - pips + 2, line.height()),
                       int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), told);
}

void ChartPainter::paintNode(int row)
{
    const ChartNode &node = m_picture.graph.nodes[std::size_t(row)];
    const QRectF box = m_view.toPixels(m_picture.boxOf(row));
    const QColor color = colorOf(node.kind);
    const QColor ground = tinted(color, m_style.colors.background, 0.13);
    if (node.isFolded || !node.members.isEmpty()) {
        const double step = 0.1 * m_view.scale;
        paintNodeShape(m_painter, node.kind, box.translated(step, step), color, ground);
    }
    paintNodeShape(m_painter, node.kind, box, color, ground);
    if (m_style.isVector || m_detail >= namesFrom || !m_names.empty())
        paintNodeText(row, box);
}

/// What a node leaves for words.
QRectF ChartPainter::roomIn(int row, const QRectF &box) const
{
    const double scale = m_view.scale;
    QRectF room = box.adjusted(0.18 * scale, 0.1 * scale, -0.16 * scale, -0.1 * scale);
    if (m_picture.graph.nodes[std::size_t(row)].kind == ChartNodeKind::Incident)
        room.adjust(0.1 * scale, 0, -0.12 * scale, 0);
    return room;
}

void ChartPainter::paintNodeText(int row, const QRectF &box)
{
    const ChartNode &node = m_picture.graph.nodes[std::size_t(row)];
    if (m_style.keysOnly) {
        paintKey(row, box);
        return;
    }
    const double scale = m_view.scale;
    QRectF room = roomIn(row, box);
    if (m_style.isVector || m_detail >= signsFrom) {
        const QRectF square(room.left(), box.center().y() - 0.29 * scale, 0.58 * scale,
                            0.58 * scale);
        paintNodeSign(m_painter, node.kind, square, colorOf(node.kind));
        room.setLeft(square.right() + 0.16 * scale);
    }
    if (m_style.isVector || m_detail >= wordsFrom)
        paintNodeWords(row, room);
    else
        paintNameAlone(row, room);
}

/// As high as on the parts, where the box has room for it.
void ChartPainter::paintKey(int row, const QRectF &box)
{
    const QFont font = chartFont(m_style.font, smallHeight * naturalScale);
    const QString key = m_picture.graph.nodes[std::size_t(row)].key;
    const QFontMetricsF metrics(font);
    if (metrics.capHeight() > box.height() || metrics.horizontalAdvance(key) > box.width())
        return;
    m_painter.setPen(m_style.colors.text);
    m_painter.setFont(font);
    m_painter.drawText(box, int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip), key);
}

void ChartPainter::paintNodeWords(int row, const QRectF &room)
{
    const ChartNode &node = m_picture.graph.nodes[std::size_t(row)];
    const QStringList &names = m_picture.boxes[std::size_t(row)].nameLines;
    const double step = nameLineStep * m_view.scale;
    QRectF line = room;
    line.setHeight((room.height() - step * double(names.size() - 1)) / 2);
    m_painter.setPen(m_style.colors.text);
    for (const QString &name : names) {
        drawChartLine(m_painter, line, name, m_nameFont);
        line.translate(0, step);
    }
    QString kind = node.kindText;
    if (node.kind != ChartNodeKind::State) // its code says no more than its name
        kind += u"  "_s + node.key;
    if (!node.members.isEmpty())
        kind += u"  +"_s + QString::number(node.members.size());
    m_painter.setPen(m_style.colors.muted);
    line.moveBottom(room.bottom());
    drawChartLine(m_painter, line, kind, m_smallFont);
}

/// Beside a box a name has room however small the box is, as long as there are not too many.
bool ChartPainter::hasPlacedNames() const
{
    constexpr std::size_t mostPlaced = 150;
    return !m_style.isVector && m_detail >= curvesFrom && m_detail < wordsFrom
        && m_picture.places.size() <= mostPlaced;
}

void ChartPainter::paintRing(int row, const QColor &color, Qt::PenStyle style)
{
    if (row < 0 || row >= int(m_picture.places.size()))
        return;
    const double away = std::max(2.0, 0.08 * m_view.scale);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(color, std::max(1.5, 0.05 * m_view.scale), style));
    m_painter.drawRoundedRect(
        m_view.toPixels(m_picture.boxOf(row)).adjusted(-away, -away, away, away), away, away);
}

} // namespace saranda
