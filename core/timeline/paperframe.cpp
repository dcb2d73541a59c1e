// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/paperframe.h"

#include "core/base/literals.h"
#include "core/timeline/legendflow.h"
#include "core/timeline/papersheet.h"
#include "core/timeline/timelinetexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace saranda {

using namespace literals;

namespace {

constexpr double paperMargin = PaperSheet::margin;
constexpr int paperTitleSize = PaperSheet::titleSize;
constexpr double paperHeader = 170;

} // namespace

PaperFrame::PaperFrame(QPainter &painter, const Timeline &timeline, const PictureOptions &options,
                       const QSizeF &paper)
    : m_painter(painter)
    , m_timeline(timeline)
    , m_options(options)
    , m_paper(paper)
{
    m_style.colors = lightTimelineColors();
    m_style.font = PaperSheet::fontOf(options.font);
    m_style.isVector = true;
    m_style.tearsEnds = true;
    m_legend = legendOf(timeline);
    m_painter.setFont(m_style.font);
}

double PaperFrame::fontHeightFor(const PictureOptions &options)
{
    return PaperSheet::lineOf(PaperSheet::fontOf(options.font));
}

double PaperFrame::fontHeight() const
{
    return fontHeightFor(m_options);
}

double PaperFrame::frameHeight(const PictureOptions &options)
{
    const double line = fontHeightFor(options);
    return 2 * paperMargin + 2 * paperTitleSize + 6.5 * line + axisHeightFor(line);
}

QRectF PaperFrame::listRoom() const
{
    const double line = fontHeight();
    const double top = paperMargin + 2 * paperTitleSize + 2 * line;
    return QRectF(paperMargin, top, m_paper.width() - 2 * paperMargin,
                  m_paper.height() - top - paperMargin);
}

QRectF PaperFrame::chartRoom() const
{
    return listRoom().adjusted(0, 0, 0, -legendHeight());
}

void PaperFrame::paintFrame(int number)
{
    QStringList beneath{TimelineTexts::tr("Timeline"), m_options.subtitle,
                        clockSentence(m_timeline, m_options.locale)};
    beneath.removeAll(QString());
    PaperSheet sheet;
    sheet.title = m_timeline.title;
    sheet.beneath = beneath.join(u"  ·  "_s);
    sheet.marking = m_options.marking;
    if (number > 0)
        sheet.pageText = TimelineTexts::tr("Page %1 of %2").arg(number).arg(m_pageCount);
    sheet.background = m_style.colors.background;
    sheet.text = m_style.colors.text;
    sheet.muted = m_style.colors.muted;
    sheet.paint(m_painter, m_paper, m_style.font);
}

double PaperFrame::headerWidth() const
{
    return std::min(paperHeader, chartRoom().width() / 4);
}

double PaperFrame::timeWidth() const
{
    return chartRoom().width() - headerWidth();
}

double PaperFrame::lanesRoom() const
{
    // Beneath the lanes there is a line that says on which page they go on.
    return chartRoom().height() - axisHeightFor(fontHeight()) - fontHeight()
        - flagsHeightFor(m_timeline, fontHeight());
}

TimelineMeasure PaperFrame::measureOf(const Timeline &part) const
{
    TimelineMeasure measure;
    measure.lineHeight = fontHeight();
    // A page is laid out many times before it is drawn.
    auto known = std::make_shared<std::vector<double>>(part.events.size(), -1);
    measure.labelWidth = [&part, known, height = fontHeight(),
                          metrics = QFontMetricsF(m_style.font)](int row) {
        double &width = (*known)[std::size_t(row)];
        if (width < 0) {
            const TimelineEvent &event = part.events[std::size_t(row)];
            width = labelSignWidth(part, event, height)
                + metrics.horizontalAdvance(eventLabel(event)) + 2;
        }
        return width;
    };
    return measure;
}

double PaperFrame::flowLegend(auto &&visit) const
{
    const double line = fontHeight();
    const QFontMetricsF metrics(m_style.font);
    const LegendFlow flow{m_paper.width() - 2 * paperMargin, line, 1.4 * line, 1.5 * line};
    return flow.run(
        m_legend.size(),
        [&](std::size_t row) {
            return 2 * line + 6 + metrics.horizontalAdvance(legendText(m_legend[row]));
        },
        [&](std::size_t row, const QPointF &corner) { visit(m_legend[row], corner); });
}

double PaperFrame::legendHeight() const
{
    return std::max(4.5 * fontHeight(),
                    flowLegend([](LegendSign, const QPointF &) {}) + 1.7 * fontHeight());
}

void PaperFrame::paintLegend(const QPointF &corner)
{
    const double line = fontHeight();
    const QFontMetricsF metrics(m_style.font);
    m_painter.setFont(m_style.font);
    flowLegend([&](LegendSign sign, const QPointF &at) {
        const QPointF place = corner + at;
        paintLegendSign(m_painter, sign, m_style.colors, place.x(), place.y(), line);
        m_painter.setPen(m_style.colors.text);
        m_painter.drawText(place + QPointF(2 * line + 6, metrics.ascent()), legendText(sign));
    });
}

/// Lanes without a date say so, instead of a year that nobody has named.
void PaperFrame::paintEmptyText(const QRectF &room)
{
    if (m_timeline.extent())
        return;
    m_painter.setPen(m_style.colors.muted);
    m_painter.drawText(room, int(Qt::AlignCenter | Qt::TextWordWrap),
                       m_timeline.events.empty()
                           ? TimelineTexts::tr("Nothing is left to draw under these conditions.")
                           : TimelineTexts::tr("Nothing that is shown here has a date."));
}

TimelineLayout PaperFrame::layoutOfPage(const ChartPage &page) const
{
    TimelineSetup setup;
    setup.headerWidth = headerWidth();
    setup.height = chartRoom().height();
    setup.fontHeight = fontHeight();
    setup.locale = m_options.locale;
    setup.utcOffset = m_options.utcOffset;
    setup.window = page.window;
    setup.rooms = page.rooms;
    setup.measure = measureOf(page.part);
    TimelineLayout layout = layoutOf(page.part, setup);
    layout.height = std::min(layout.height,
                             layout.axisHeight + layout.contentHeight
                                 + flagsHeightFor(m_timeline, fontHeight()));
    return layout;
}

double PaperFrame::spareBeneath(const ChartPage &page) const
{
    const double legend = flowLegend([](LegendSign, const QPointF &) {});
    return listRoom().height() - layoutOfPage(page).height - legend - 2 * fontHeight();
}

void PaperFrame::paintChartPage(const ChartPage &page, int number)
{
    paintFrame(number);
    const QRectF room = chartRoom();
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.colors.text);
    m_painter.drawText(
        QRectF(room.left(), paperMargin + 1.5 * paperTitleSize + fontHeight(), room.width(),
               fontHeight()),
        int(Qt::AlignLeft | Qt::AlignTop),
        QFontMetricsF(m_style.font).elidedText(page.heading, Qt::ElideRight, room.width()));
    const TimelineLayout layout = layoutOfPage(page);
    m_painter.save();
    m_painter.translate(room.topLeft());
    TimelineStyle style = m_style;
    if (page.before > 0)
        style.joins.push_back(page.time->from);
    if (page.after > 0)
        style.joins.push_back(page.time->to);
    TimelinePainter(m_painter, page.part, layout, style).paint();
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.colors.muted);
    m_painter.drawText(QPointF(0, 4 + QFontMetricsF(m_style.font).ascent()),
                       m_options.utcOffset ? m_options.clockName : u"UTC"_s);
    paintJoinTexts(page, layout);
    m_painter.restore();
    paintEmptyText(room);
    // A painter that cannot clip (SVG) may have drawn beyond the frame.
    m_painter.fillRect(
        QRectF(room.right() + 1, room.top(), m_paper.width() - room.right() - 1, room.height()),
        m_style.colors.background);
    paintLegend((m_hasListBeneath ? room.topLeft() + QPointF(0, layout.height) : room.bottomLeft())
                + QPointF(0, fontHeight()));
}

/// On which pages the lanes go on: what lies beyond the lines is on both.
void PaperFrame::paintJoinTexts(const ChartPage &page, const TimelineLayout &layout)
{
    const QFontMetricsF metrics(m_style.font);
    const auto write = [&](double at, const QString &words) {
        const double x = layout.headerWidth + layout.window.xOf(at) + 4;
        m_painter.drawText(QPointF(std::min(x, layout.width - metrics.horizontalAdvance(words)),
                                   layout.height + metrics.ascent() + 1),
                           words);
    };
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.colors.text);
    if (page.before > 0)
        write(double(page.time->from), TimelineTexts::tr("◂ earlier: page %1").arg(page.before));
    if (page.after > 0)
        write(double(page.time->to) + 1, TimelineTexts::tr("later: page %1 ▸").arg(page.after));
}

} // namespace saranda
