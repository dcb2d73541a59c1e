// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/claimtimeline.h"

#include "core/base/literals.h"
#include "core/report/typography.h"
#include "core/timeline/axis.h"

#include <QFontMetricsF>
#include <QXmlStreamWriter>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

// Lengths of the drawing; it is 1000 wide, printed on about 160 mm.
constexpr double drawingWidth = 1000;
constexpr double keyWidth = 62;
constexpr double wordsWidth = 380;
constexpr double chartLeft = keyWidth + wordsWidth + 14;
constexpr double chartWidth = drawingWidth - chartLeft - 8;
constexpr double rowHeight = 25;
constexpr double barHeight = 11;
constexpr double headHeight = 26;
constexpr double axisHeight = 42;
constexpr int fontSize = 15;
constexpr double leastBar = 5;

class DrawingWriter
{
public:
    explicit DrawingWriter(const ClaimTimeline &timeline);

    TimelineDrawing run();

private:
    void start(double height);
    void rect(double x, double y, double width, double height, const QString &fill,
              const QString &line = {});
    void line(double x1, double y1, double x2, double y2, const QString &colour);
    void text(double x, double y, const QString &words, const QString &colour, bool bold = false,
              const QString &anchor = u"start"_s, int size = fontSize);
    void arrow(double x, double y, double direction, const QString &colour);
    void paintKnowledge(double bottom);
    void paintAxis(double top);
    void paintEvent(const ClaimEvent &event, double top);
    void attribute(const QString &name, double value)
    {
        m_xml.writeAttribute(name, QString::number(value, 'f', 2));
    }
    double xOf(Seconds at) const;

    const ClaimTimeline &m_timeline;
    TimeWindow m_window;
    QByteArray m_svg;
    QXmlStreamWriter m_xml;
    QFontMetricsF m_metrics;
};

QFont drawingFont()
{
    QFont font = fontOf({.typeface = Typeface::Sans, .size = fontSize});
    return font;
}

DrawingWriter::DrawingWriter(const ClaimTimeline &timeline)
    : m_timeline(timeline)
    , m_xml(&m_svg)
    , m_metrics(drawingFont())
{
    const auto [from, to] = extentOf(timeline);
    m_window = windowAround(from, to, chartWidth);
}

double DrawingWriter::xOf(Seconds at) const
{
    return chartLeft + std::clamp(m_window.xOf(double(at)), 0.0, chartWidth);
}

TimelineDrawing DrawingWriter::run()
{
    const double bottom = headHeight + rowHeight * double(m_timeline.events.size()) + 6;
    const double height = bottom + axisHeight;
    start(height);
    paintKnowledge(bottom);
    paintAxis(bottom);
    double top = headHeight;
    for (const ClaimEvent &event : m_timeline.events) {
        paintEvent(event, top);
        top += rowHeight;
    }
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return {m_svg, drawingWidth / height};
}

void DrawingWriter::start(double height)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"svg"_s);
    m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    attribute(u"width"_s, drawingWidth);
    attribute(u"height"_s, height);
    m_xml.writeAttribute(u"viewBox"_s,
                         u"0 0 %1 %2"_s.arg(drawingWidth).arg(QString::number(height, 'f', 2)));
    m_xml.writeAttribute(u"font-family"_s, u"'Noto Sans'"_s);
}

void DrawingWriter::rect(double x, double y, double width, double height, const QString &fill,
                         const QString &lineColour)
{
    m_xml.writeEmptyElement(u"rect"_s);
    attribute(u"x"_s, x);
    attribute(u"y"_s, y);
    attribute(u"width"_s, width);
    attribute(u"height"_s, height);
    m_xml.writeAttribute(u"fill"_s, fill);
    if (!lineColour.isEmpty())
        m_xml.writeAttribute(u"stroke"_s, lineColour);
}

void DrawingWriter::line(double x1, double y1, double x2, double y2, const QString &colour)
{
    m_xml.writeEmptyElement(u"line"_s);
    attribute(u"x1"_s, x1);
    attribute(u"y1"_s, y1);
    attribute(u"x2"_s, x2);
    attribute(u"y2"_s, y2);
    m_xml.writeAttribute(u"stroke"_s, colour);
}

void DrawingWriter::text(double x, double y, const QString &words, const QString &colour, bool bold,
                         const QString &anchor, int size)
{
    m_xml.writeStartElement(u"text"_s);
    attribute(u"x"_s, x);
    attribute(u"y"_s, y);
    m_xml.writeAttribute(u"font-size"_s, QString::number(size));
    m_xml.writeAttribute(u"fill"_s, colour);
    if (bold)
        m_xml.writeAttribute(u"font-weight"_s, u"bold"_s);
    m_xml.writeAttribute(u"text-anchor"_s, anchor);
    m_xml.writeCharacters(words);
    m_xml.writeEndElement();
}

/// A triangle at an open end.
void DrawingWriter::arrow(double x, double y, double direction, const QString &colour)
{
    m_xml.writeEmptyElement(u"polygon"_s);
    const double half = barHeight / 2;
    m_xml.writeAttribute(
        u"points"_s,
        u"%1,%2 %3,%4 %1,%5"_s.arg(QString::number(x, 'f', 2), QString::number(y - half, 'f', 2),
                                   QString::number(x + direction * 8, 'f', 2),
                                   QString::number(y, 'f', 2), QString::number(y + half, 'f', 2)));
    m_xml.writeAttribute(u"fill"_s, colour);
}

void DrawingWriter::paintKnowledge(double bottom)
{
    if (!m_timeline.knowledge)
        return;
    const QString colour = ink::marking.name();
    const double from = xOf(m_timeline.knowledge->first);
    const double to = std::max(xOf(m_timeline.knowledge->second), from + 3);
    rect(from, headHeight - 4, to - from, bottom - headHeight + 4, u"#f3dede"_s);
    line(from, headHeight - 4, from, bottom, colour);
    line(to, headHeight - 4, to, bottom, colour);
    const double half = m_metrics.horizontalAdvance(m_timeline.knowledgeText) / 2;
    const double middle =
        std::clamp((from + to) / 2, chartLeft + half, chartLeft + chartWidth - half);
    text(middle, headHeight - 9, m_timeline.knowledgeText, colour, true, u"middle"_s);
}

void DrawingWriter::paintAxis(double top)
{
    const QString quiet = ink::quiet.name();
    line(chartLeft, top, chartLeft + chartWidth, top, quiet);
    const TimelineAxis axis = axisOf(m_window, 92, m_timeline.locale);
    for (const AxisTick &tick : axis.ticks) {
        if (tick.x < 0 || tick.x > chartWidth)
            continue;
        line(chartLeft + tick.x, headHeight - 4, chartLeft + tick.x, top, u"#e1e5ea"_s);
        line(chartLeft + tick.x, top, chartLeft + tick.x, top + 5, quiet);
        const double half = m_metrics.horizontalAdvance(tick.label) / 2;
        if (tick.x >= half && tick.x + half <= chartWidth)
            text(chartLeft + tick.x, top + 19, tick.label, quiet, false, u"middle"_s, 13);
    }
    for (const AxisContext &context : axis.contexts)
        text(chartLeft + std::max(0.0, context.from) + 2, top + 36, context.label, quiet, true,
             u"start"_s, 13);
}

void DrawingWriter::paintEvent(const ClaimEvent &event, double top)
{
    const double base = top + rowHeight * 0.68;
    const double middle = top + rowHeight / 2;
    const QString colour = event.isOperation ? ink::marking.name() : ink::accent.name();
    text(0, base, event.key, ink::quiet.name());
    const double room = event.key.isEmpty() ? keyWidth + wordsWidth : wordsWidth;
    text(drawingWidth - (drawingWidth - chartLeft) - 14 - room, base,
         m_metrics.elidedText(event.text, Qt::ElideRight, room), ink::text.name(),
         event.isOperation);
    const double from = event.span.opensLeft ? chartLeft : xOf(event.span.from);
    const double to = event.span.opensRight ? chartLeft + chartWidth : xOf(event.span.to);
    const double bar = std::max(leastBar, to - from);
    const bool isSmall = to - from < leastBar;
    rect(from, middle - barHeight / 2, bar, barHeight, isSmall ? colour : u"#ffffff"_s, colour);
    if (event.span.hasCore() && !isSmall)
        rect(xOf(event.span.coreFrom), middle - barHeight / 2,
             std::max(2.0, xOf(event.span.coreTo) - xOf(event.span.coreFrom)), barHeight, colour);
    if (event.span.opensLeft)
        arrow(from, middle, -1, colour);
    if (event.span.opensRight)
        arrow(from + bar, middle, 1, colour);
}

} // namespace

std::pair<Seconds, Seconds> extentOf(const ClaimTimeline &timeline)
{
    std::optional<Seconds> first;
    std::optional<Seconds> last;
    const auto reach = [&](Seconds at) {
        first = std::min(first.value_or(at), at);
        last = std::max(last.value_or(at), at);
    };
    for (const ClaimEvent &event : timeline.events) {
        if (!event.span.opensLeft)
            reach(event.span.from);
        if (!event.span.opensRight)
            reach(event.span.to);
    }
    if (timeline.knowledge) {
        if (timeline.knowledge->first != unboundedPast)
            reach(timeline.knowledge->first);
        if (timeline.knowledge->second != unboundedFuture)
            reach(timeline.knowledge->second);
    }
    return {first.value_or(0), last.value_or(0)};
}

TimelineDrawing drawn(const ClaimTimeline &timeline)
{
    return DrawingWriter(timeline).run();
}

} // namespace saranda
