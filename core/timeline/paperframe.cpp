// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/paperframe.h"

#include "core/base/literals.h"
#include "core/timeline/legendflow.h"
#include "core/timeline/papersheet.h"
#include "core/timeline/timelinetexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

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
    return listRoom().adjusted(0, 0, 0, -4.5 * fontHeight());
}

void PaperFrame::paintFrame(int page)
{
    QStringList beneath{m_options.subtitle, clockSentence(m_timeline, m_options.locale)};
    beneath.removeAll(QString());
    PaperSheet sheet;
    sheet.title = m_timeline.title;
    sheet.beneath = beneath.join(u"  ·  "_s);
    sheet.marking = m_options.marking;
    if (page > 0)
        sheet.pageText = TimelineTexts::tr("Page %1 of %2").arg(page).arg(m_pageCount);
    sheet.background = m_style.colors.background;
    sheet.text = m_style.colors.text;
    sheet.muted = m_style.colors.muted;
    sheet.paint(m_painter, m_paper, m_style.font);
}

void PaperFrame::paintLegend()
{
    const double line = fontHeight();
    const QRectF room = chartRoom();
    const QFontMetricsF metrics(m_style.font);
    const std::vector<LegendSign> signs = legendOf(m_timeline);
    const LegendFlow flow{room.width(), line, 1.4 * line, 1.5 * line};
    flow.run(
        signs.size(),
        [&](std::size_t row) {
            return 2 * line + 6 + metrics.horizontalAdvance(legendText(signs[row]));
        },
        [&](std::size_t row, const QPointF &corner) {
            const QPointF at = corner + room.bottomLeft() + QPointF(0, line);
            paintLegendSign(m_painter, signs[row], m_style.colors, at.x(), at.y(), line);
            m_painter.setPen(m_style.colors.text);
            m_painter.drawText(at + QPointF(2 * line + 6, metrics.ascent()),
                               legendText(signs[row]));
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

void PaperFrame::paintChartPage(const Timeline &part, int page)
{
    paintFrame(page);
    const QRectF room = chartRoom();
    TimelineSetup setup;
    setup.headerWidth = std::min(paperHeader, room.width() / 4);
    setup.height = room.height();
    setup.fontHeight = fontHeight();
    setup.locale = m_options.locale;
    setup.lanesFillHeight = page == 0;
    const auto extent = m_timeline.extent();
    const double width = room.width() - setup.headerWidth;
    if (m_options.window) {
        setup.window = *m_options.window;
        setup.window.width = width;
    } else {
        setup.window = windowAround(extent ? extent->first : 0, extent ? extent->second : 0, width);
    }
    const QFontMetricsF metrics(m_style.font);
    setup.measure.lineHeight = setup.fontHeight;
    setup.measure.labelWidth = [&](int row) {
        const TimelineEvent &event = part.events[std::size_t(row)];
        return labelSignWidth(part, event, setup.fontHeight)
            + metrics.horizontalAdvance(eventLabel(event)) + 2;
    };
    TimelineLayout layout = layoutOf(part, setup);
    layout.height = std::min(layout.height, layout.axisHeight + layout.contentHeight);
    m_painter.save();
    m_painter.translate(room.topLeft());
    TimelinePainter(m_painter, part, layout, m_style).paint();
    m_painter.restore();
    paintEmptyText(room);
    // A painter that cannot clip (SVG) may have drawn beyond the frame.
    m_painter.fillRect(
        QRectF(room.right() + 1, room.top(), m_paper.width() - room.right() - 1, room.height()),
        m_style.colors.background);
    m_painter.setFont(m_style.font);
    paintLegend();
}

} // namespace saranda
