// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartframe.h"

#include "core/base/literals.h"
#include "core/timeline/timeline.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double frameMargin = 36;
constexpr double bareMargin = 8;
constexpr int frameFontSize = 11;
constexpr int frameTitleSize = 18;
constexpr double signWidth = 40;
const QColor frameMarkingInk(0x8a, 0x1c, 0x1c);

double marginOf(const ChartPaperOptions &options)
{
    return options.withFrame ? frameMargin : bareMargin;
}

double headHeight(const ChartPaperOptions &options, double line)
{
    return options.withFrame ? 1.6 * frameTitleSize + 2.2 * line : 0;
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
    m_style.font = options.font;
    m_style.font.setPixelSize(frameFontSize);
    m_style.font.setHintingPreference(QFont::PreferNoHinting); // the same widths everywhere
    m_style.pathLinks = options.pathLinks;
    m_style.isVector = true;
    m_legend = chartLegend(picture.graph, m_texts, !options.pathLinks.empty());
    m_line = std::ceil(QFontMetricsF(m_style.font).height());
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
    const double width = m_paper.width() - 2 * marginOf(m_options);
    const QFontMetricsF metrics(m_style.font);
    double x = 0;
    double y = 0;
    for (const ChartLegendEntry &entry : m_legend) {
        const double needed = signWidth + 6 + metrics.horizontalAdvance(entry.text) + 1.5 * m_line;
        if (x > 0 && x + needed - 1.5 * m_line > width) {
            x = 0;
            y += 1.5 * m_line;
        }
        visit(entry, QPointF(x, y));
        x += needed;
    }
    return m_legend.empty() ? 0 : y + 1.5 * m_line;
}

double ChartFrame::legendHeight() const
{
    const double flow = flowLegend([](const ChartLegendEntry &, const QPointF &) {});
    return flow > 0 ? flow + 0.8 * m_line : 0;
}

void ChartFrame::paintLegend()
{
    const QRectF room = chartRoom();
    const QPointF corner(room.left(), room.bottom() + 0.8 * m_line);
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

void ChartFrame::paintMarking(double top)
{
    QFont bold = m_style.font;
    bold.setBold(true);
    m_painter.setFont(bold);
    m_painter.setPen(frameMarkingInk);
    m_painter.drawText(QRectF(frameMargin, top, m_paper.width() - 2 * frameMargin, m_line),
                       int(Qt::AlignHCenter | Qt::AlignTop),
                       drawableText(m_options.marking).toUpper());
    m_painter.setFont(m_style.font);
}

void ChartFrame::paintFrame(const QString &pageText)
{
    m_painter.fillRect(QRectF(QPointF(0, 0), m_paper), m_style.colors.background);
    m_painter.setFont(m_style.font);
    if (!m_options.withFrame)
        return;
    const double foot = m_paper.height() - frameMargin / 2 - m_line / 2;
    if (!m_options.marking.isEmpty()) {
        paintMarking(frameMargin / 2 - m_line / 2);
        paintMarking(foot);
    }
    const double width = m_paper.width() - 2 * frameMargin;
    QFont titleFont = m_style.font;
    titleFont.setPixelSize(frameTitleSize);
    titleFont.setBold(true);
    m_painter.setFont(titleFont);
    m_painter.setPen(m_style.colors.text);
    m_painter.drawText(
        QRectF(frameMargin, frameMargin, width, 1.5 * frameTitleSize),
        int(Qt::AlignLeft | Qt::AlignTop),
        QFontMetricsF(titleFont).elidedText(m_picture.graph.title, Qt::ElideRight, width));
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.colors.muted);
    QStringList beneath{m_texts.text(u"chart"_s), m_options.subtitle};
    beneath.removeAll(QString());
    m_painter.drawText(
        QRectF(frameMargin, frameMargin + 1.5 * frameTitleSize, width, m_line),
        int(Qt::AlignLeft | Qt::AlignTop),
        QFontMetricsF(m_style.font).elidedText(beneath.join(u"  ·  "_s), Qt::ElideRight, width));
    m_painter.drawText(QRectF(frameMargin, foot, width, m_line), int(Qt::AlignRight | Qt::AlignTop),
                       pageText);
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

} // namespace saranda
