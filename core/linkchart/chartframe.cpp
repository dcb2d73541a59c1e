// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartframe.h"

#include "core/base/literals.h"
#include "core/timeline/legendflow.h"
#include "core/timeline/papersheet.h"
#include "core/timeline/timeline.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double bareMargin = 8;
constexpr double signWidth = 40;
constexpr double legendGap = 1.6; // lines

double marginOf(const ChartPaperOptions &options)
{
    return options.withFrame ? PaperSheet::margin : bareMargin;
}

double headHeight(const ChartPaperOptions &options, double line)
{
    return options.withFrame ? 1.6 * PaperSheet::titleSize + 2.2 * line : 0;
}

} // namespace

ChartFrame::ChartFrame(QPainter &painter, const ChartPicture &picture,
                       const ChartPaperOptions &options, const QSizeF &paper)
    : m_painter(painter)
    , m_picture(picture)
    , m_options(options)
    , m_paper(paper)
    , m_texts(picture.graph.language)
{
    m_style.colors = lightChartColors();
    m_style.font = PaperSheet::fontOf(options.font);
    m_style.pathLinks = options.pathLinks;
    m_style.isVector = true;
    m_style.keysOnly = options.keysOnly;
    if (options.withLegend)
        m_legend = chartLegend(picture.graph, m_texts, !options.pathLinks.empty());
    m_line = PaperSheet::lineOf(m_style.font);
}

QRectF ChartFrame::listRoom() const
{
    const double margin = marginOf(m_options);
    const double top = margin + headHeight(m_options, m_line);
    return QRectF(margin, top, m_paper.width() - 2 * margin, m_paper.height() - top - margin);
}

QRectF ChartFrame::chartRoom() const
{
    return listRoom().adjusted(0, 0, 0, -legendHeight());
}

QSizeF ChartFrame::frameSize(const ChartPicture &picture, const ChartPaperOptions &options,
                             double width)
{
    QImage nothing(1, 1, QImage::Format_RGB32);
    QPainter painter(&nothing);
    const ChartFrame frame(painter, picture, options, {width, 10'000});
    const QRectF room = frame.chartRoom();
    return {width - room.width(), 10'000 - room.height()};
}

double ChartFrame::flowLegend(auto &&visit) const
{
    const QFontMetricsF metrics(m_style.font);
    const LegendFlow flow{m_paper.width() - 2 * marginOf(m_options), m_line, 1.5 * m_line,
                          1.5 * m_line};
    return flow.run(
        m_legend.size(),
        [&](std::size_t row) {
            return signWidth + 6 + metrics.horizontalAdvance(m_legend[row].text);
        },
        [&](std::size_t row, const QPointF &corner) { visit(m_legend[row], corner); });
}

double ChartFrame::legendHeight() const
{
    const double flow = flowLegend([](const ChartLegendEntry &, const QPointF &) {});
    return flow > 0 ? flow + legendGap * m_line : 0;
}

void ChartFrame::paintLegend()
{
    const QRectF room = chartRoom();
    const QPointF corner(room.left(), room.bottom() + legendGap * m_line);
    if (!m_legend.empty()) { // a node above it is no entry of it
        m_painter.setPen(QPen(m_style.colors.muted, 0.6));
        const double line = room.bottom() + (legendGap - 0.6) * m_line;
        m_painter.drawLine(QPointF(room.left(), line), QPointF(room.right(), line));
    }
    const QFontMetricsF metrics(m_style.font);
    m_painter.setFont(m_style.font);
    flowLegend([&](const ChartLegendEntry &entry, const QPointF &at) {
        const QPointF place = corner + at;
        paintChartLegendSign(m_painter, entry, m_style.colors,
                             QRectF(place, QSizeF(signWidth, m_line)));
        m_painter.setPen(m_style.colors.text);
        m_painter.drawText(QPointF(place.x() + signWidth + 6, place.y() + metrics.ascent()),
                           entry.text);
    });
}

void ChartFrame::paintFrame(const QString &pageText)
{
    if (!m_options.withFrame) {
        m_painter.fillRect(QRectF(QPointF(0, 0), m_paper), m_style.colors.background);
        m_painter.setFont(m_style.font);
        return;
    }
    QStringList beneath{m_texts.text(u"chart"_s), m_options.subtitle};
    beneath.removeAll(QString());
    PaperSheet sheet;
    sheet.title = m_picture.graph.title;
    sheet.beneath = beneath.join(u"  ·  "_s);
    sheet.marking = m_options.marking;
    sheet.pageText = pageText;
    sheet.background = m_style.colors.background;
    sheet.text = m_style.colors.text;
    sheet.muted = m_style.colors.muted;
    sheet.paint(m_painter, m_paper, m_style.font);
}

void ChartFrame::paintChart(const QRectF &part, double scale)
{
    const QRectF room = chartRoom();
    if (m_picture.graph.nodes.empty()) {
        m_painter.setPen(m_style.colors.muted);
        m_painter.drawText(room, int(Qt::AlignCenter | Qt::TextWordWrap),
                           m_texts.text(u"nothing"_s));
        return;
    }
    ChartView view;
    view.scale = scale;
    view.origin = room.center() - part.center() * scale;
    view.clip = view.toPixels(part);
    m_painter.save();
    m_painter.setClipRect(room.adjusted(-1, -1, 1, 1));
    ChartPainter(m_painter, m_picture, view, m_style).paint();
    m_painter.restore();
}

void ChartFrame::paintTile(const ChartTile &tile, double scale)
{
    const QRectF room = chartRoom();
    ChartView view;
    view.scale = scale;
    view.origin = room.center() - tile.part.center() * scale;
    view.clip = view.toPixels(tile.part);
    ChartStyle style = m_style;
    style.cut = tile.part;
    m_painter.save();
    m_painter.setClipRect(room.adjusted(-1, -1, 1, 1));
    paintJoins(tile, view); // beneath the boxes: a line through one looks as if it were cut
    ChartPainter(m_painter, m_picture, view, style).paint();
    m_painter.restore();
    paintJoinTexts(tile, view);
}

/// Where the next part takes over, with its number: what lies beyond the line is on both.
void ChartFrame::paintJoins(const ChartTile &tile, const ChartView &view)
{
    const QRectF inner = view.toPixels(tile.own);
    const QRectF outer = view.toPixels(tile.part);
    QPen dotted(m_style.colors.muted, 1.2);
    dotted.setDashPattern({1.5, 4});
    m_painter.setPen(dotted);
    if (tile.left > 0)
        m_painter.drawLine(QPointF(inner.left(), outer.top()),
                           QPointF(inner.left(), outer.bottom()));
    if (tile.right > 0)
        m_painter.drawLine(QPointF(inner.right(), outer.top()),
                           QPointF(inner.right(), outer.bottom()));
    if (tile.above > 0)
        m_painter.drawLine(QPointF(outer.left(), inner.top()), QPointF(outer.right(), inner.top()));
    if (tile.below > 0)
        m_painter.drawLine(QPointF(outer.left(), inner.bottom()),
                           QPointF(outer.right(), inner.bottom()));
}

void ChartFrame::paintJoinTexts(const ChartTile &tile, const ChartView &view)
{
    const QRectF outer = view.toPixels(tile.part);
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.colors.muted);
    const auto write = [&](int part, const QRectF &place, Qt::Alignment side) {
        if (part <= 0)
            return;
        m_painter.fillRect(place, m_style.colors.background); // over what is drawn there
        m_painter.drawText(place, int(side), m_texts.text(u"part.also"_s).arg(part));
    };
    const double wide =
        QFontMetricsF(m_style.font).horizontalAdvance(m_texts.text(u"part.also"_s).arg(88)) + 6;
    write(tile.left, QRectF(outer.left() + 2, outer.top(), wide, m_line),
          Qt::AlignLeft | Qt::AlignVCenter);
    write(tile.right, QRectF(outer.right() - wide - 2, outer.top(), wide, m_line),
          Qt::AlignRight | Qt::AlignVCenter);
    write(tile.above, QRectF(outer.center().x() - wide / 2, outer.top(), wide, m_line),
          Qt::AlignCenter);
    write(tile.below, QRectF(outer.center().x() - wide / 2, outer.bottom() - m_line, wide, m_line),
          Qt::AlignCenter);
}

} // namespace saranda
