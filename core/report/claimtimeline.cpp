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

// Lengths of the drawing; it is 1000 wide, printed on 160 mm: its words are seven points high.
constexpr double drawingWidth = 1000;
constexpr double keyWidth = 62;
constexpr double wordsWidth = 400;
constexpr double chartLeft = keyWidth + wordsWidth + 14;
constexpr double chartWidth = drawingWidth - chartLeft - 8;
constexpr double rowHeight = 26;
constexpr double lineHeight = 19; ///< from one line of a text to the next
constexpr std::size_t mostLines = 3;
constexpr double barHeight = 11;
constexpr double headHeight = 28;
constexpr double axisHeight = 46;
constexpr int fontSize = 16;
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
              const QString &anchor = u"start"_s);
    void arrow(double x, double y, double direction, const QString &colour);
    void paintKnowledge(double bottom);
    void paintAxis(double top);
    void paintEvent(const ClaimEvent &event, const QStringList &lines, double top);
    QStringList linesOf(const ClaimEvent &event) const;
    double roomFor(const ClaimEvent &event) const
    {
        return event.key.isEmpty() ? keyWidth + wordsWidth : wordsWidth;
    }
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
    std::vector<QStringList> texts;
    double bottom = headHeight + 6;
    for (const ClaimEvent &event : m_timeline.events) {
        texts.push_back(linesOf(event));
        bottom += rowHeight + lineHeight * double(texts.back().size() - 1);
    }
    const double height = bottom + axisHeight;
    start(height);
    paintKnowledge(bottom);
    paintAxis(bottom);
    double top = headHeight;
    for (std::size_t row = 0; row < texts.size(); ++row) {
        paintEvent(m_timeline.events[row], texts[row], top);
        top += rowHeight + lineHeight * double(texts[row].size() - 1);
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
                         const QString &anchor)
{
    m_xml.writeStartElement(u"text"_s);
    attribute(u"x"_s, x);
    attribute(u"y"_s, y);
    m_xml.writeAttribute(u"font-size"_s, QString::number(fontSize));
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
        const double middle = std::clamp(tick.x, half, chartWidth - half); // whole at the ends, too
        text(chartLeft + middle, top + 21, tick.label, quiet, false, u"middle"_s);
    }
    for (const AxisContext &context : axis.contexts)
        text(chartLeft + std::max(0.0, context.from) + 2, top + 40, context.label, quiet, true);
}

/// The words of an event on three lines at most; what has no room there ends in an ellipsis.
QStringList DrawingWriter::linesOf(const ClaimEvent &event) const
{
    const double room = roomFor(event);
    QStringList lines{QString()};
    const QStringList words = event.text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString more = lines.last().isEmpty() ? words[at] : lines.last() + u' ' + words[at];
        if (lines.last().isEmpty() || m_metrics.horizontalAdvance(more) <= room) {
            lines.last() = more;
        } else if (std::size_t(lines.size()) < mostLines) {
            lines.append(words[at]);
        } else {
            lines.last() = lines.last() + u' ' + words.mid(at).join(u' ');
            break;
        }
    }
    for (QString &line : lines)
        line = m_metrics.elidedText(line, Qt::ElideRight, room);
    return lines;
}

void DrawingWriter::paintEvent(const ClaimEvent &event, const QStringList &lines, double top)
{
    const double base = top + rowHeight * 0.68;
    const double middle = top + rowHeight / 2;
    const QString colour = event.isOperation ? ink::marking.name() : ink::accent.name();
    text(0, base, event.key, ink::quiet.name());
    double line = base;
    for (const QString &words : lines) {
        text(chartLeft - 14 - roomFor(event), line, words, ink::text.name(), event.isOperation);
        line += lineHeight;
    }
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
