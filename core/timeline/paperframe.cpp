// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/paperframe.h"

#include "core/base/literals.h"
#include "core/timeline/timelinetexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr double paperMargin = 36;
constexpr int paperFontSize = 11;
constexpr int paperTitleSize = 18;
constexpr double paperHeader = 170;
const QColor markingInk(0x8a, 0x1c, 0x1c);

QFont paperFont(const PictureOptions &options)
{
    QFont font = options.font;
    font.setPixelSize(paperFontSize);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every resolution
    return font;
}

} // namespace

PaperFrame::PaperFrame(QPainter &painter, const Timeline &timeline, const PictureOptions &options,
                       const QSizeF &paper)
    : m_painter(painter)
    , m_timeline(timeline)
    , m_options(options)
    , m_paper(paper)
{
    m_style.colors = lightTimelineColors();
    m_style.font = paperFont(options);
    m_style.isVector = true;
    m_painter.setFont(m_style.font);
}

double PaperFrame::fontHeightFor(const PictureOptions &options)
{
    return std::ceil(QFontMetricsF(paperFont(options)).height());
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

void PaperFrame::paintMarking(double top)
{
    QFont bold = m_style.font;
    bold.setBold(true);
    m_painter.setFont(bold);
    m_painter.setPen(markingInk);
    m_painter.drawText(QRectF(paperMargin, top, m_paper.width() - 2 * paperMargin, fontHeight()),
                       int(Qt::AlignHCenter | Qt::AlignTop),
                       drawableText(m_options.marking).toUpper());
    m_painter.setFont(m_style.font);
}

void PaperFrame::paintFrame(int page)
{
    const double line = fontHeight();
    const double width = m_paper.width() - 2 * paperMargin;
    m_painter.fillRect(QRectF(QPointF(0, 0), m_paper), m_style.colors.background);
    if (!m_options.marking.isEmpty()) {
        paintMarking(paperMargin / 2 - line / 2);
        paintMarking(m_paper.height() - paperMargin / 2 - line / 2);
    }
    QFont titleFont = m_style.font;
    titleFont.setPixelSize(paperTitleSize);
    titleFont.setBold(true);
    m_painter.setFont(titleFont);
    m_painter.setPen(m_style.colors.text);
    const QRectF title(paperMargin, paperMargin, width, 1.5 * paperTitleSize);
    m_painter.drawText(
        title, int(Qt::AlignLeft | Qt::AlignTop),
        QFontMetricsF(titleFont).elidedText(m_timeline.title, Qt::ElideRight, width));
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.colors.muted);
    QStringList beneath{m_options.subtitle, clockSentence(m_timeline, m_options.locale)};
    beneath.removeAll(QString());
    m_painter.drawText(
        QRectF(paperMargin, paperMargin + 1.5 * paperTitleSize, width, line),
        int(Qt::AlignLeft | Qt::AlignTop),
        QFontMetricsF(m_style.font).elidedText(beneath.join(u"  ·  "_s), Qt::ElideRight, width));
    if (page > 0)
        m_painter.drawText(
            QRectF(paperMargin, m_paper.height() - paperMargin / 2 - line / 2, width, line),
            int(Qt::AlignRight | Qt::AlignTop),
            TimelineTexts::tr("Page %1 of %2").arg(page).arg(m_pageCount));
}

void PaperFrame::paintLegend()
{
    const double line = fontHeight();
    const QRectF room = chartRoom();
    const QFontMetricsF metrics(m_style.font);
    double x = room.left();
    double y = room.bottom() + line;
    for (const LegendSign sign : legendOf(m_timeline)) {
        const QString text = legendText(sign);
        const double width = 2 * line + 6 + metrics.horizontalAdvance(text) + 1.5 * line;
        if (x > room.left() && x + width > room.right()) {
            x = room.left();
            y += 1.4 * line;
        }
        paintLegendSign(m_painter, sign, m_style.colors, x, y, line);
        m_painter.setPen(m_style.colors.text);
        m_painter.drawText(QPointF(x + 2 * line + 6, y + metrics.ascent()), text);
        x += width;
    }
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
    // A painter that cannot clip (SVG) may have drawn beyond the frame.
    m_painter.fillRect(
        QRectF(room.right() + 1, room.top(), m_paper.width() - room.right() - 1, room.height()),
        m_style.colors.background);
    m_painter.setFont(m_style.font);
    paintLegend();
}

} // namespace saranda
