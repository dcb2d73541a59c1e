// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/timeline/civiltime.h"
#include "core/timeline/timelinepainter.h"
#include "core/timeline/timelinetexts.h"

#include <QPainter>

#include <algorithm>

namespace saranda {

using namespace literals;

QString legendText(LegendSign sign)
{
    switch (sign) {
    case LegendSign::Exact:
        return TimelineTexts::tr("Certainly then");
    case LegendSign::Uncertain:
        return TimelineTexts::tr("Some time within");
    case LegendSign::Open:
        return TimelineTexts::tr("Or later, or earlier");
    case LegendSign::Crowd:
        return TimelineTexts::tr("How many at a time");
    case LegendSign::Knowledge:
        return TimelineTexts::tr("Earliest fact on knowledge");
    case LegendSign::Certain:
        return TimelineTexts::tr("Certainly after it");
    case LegendSign::Possible:
        return TimelineTexts::tr("Possibly after it");
    case LegendSign::Impossible:
        return TimelineTexts::tr("Over before it");
    case LegendSign::Torn:
        return TimelineTexts::tr("Goes on beyond the page");
    case LegendSign::Warning:
        break;
    }
    return TimelineTexts::tr("Does not fit, or is missing");
}

namespace {

/// One sign of the legend, twice as wide as high.
struct SignPainter {
    QPainter &painter;
    const TimelineColors &colors;
    double x;
    double y;
    double size;

    QRectF place() const { return {x, y + 2, 2 * size, size - 4}; }
    double middle() const { return y + size / 2; }

    void paintExact() const
    {
        painter.fillRect(QRectF(x + size - 4, y + 2, 8, size - 4), colors.lanes.front());
    }

    void paintUncertain() const
    {
        QColor mark = colors.lanes.front();
        for (int step = 0; step < 8; ++step) {
            mark.setAlpha(30 + 26 * std::min(step, 7 - step));
            painter.fillRect(QRectF(x + step * size / 4, place().top(), size / 4, place().height()),
                             mark);
        }
    }

    void paintArrowHead(const QColor &color, bool isFilled) const
    {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(color, 1.2));
        if (isFilled)
            painter.setBrush(color);
        const double tip = x + 1.5 * size;
        painter.drawPolygon(
            QPolygonF({{tip, middle()}, {tip - 8, middle() - 4}, {tip - 8, middle() + 4}}));
    }

    void paintOpen() const
    {
        paintArrowHead(colors.lanes.front(), true);
        painter.drawLine(QPointF(x, middle()), QPointF(x + 1.5 * size - 8, middle()));
    }

    void paintCrowd() const
    {
        QColor mark = colors.lanes.front();
        mark.setAlpha(130);
        for (int bar = 0; bar < 5; ++bar) {
            const double height = (size - 2) * (0.3 + 0.14 * double((bar * 3) % 5));
            painter.fillRect(QRectF(x + bar * 5, y + size - 1 - height, 4, height), mark);
        }
    }

    void paintKnowledge() const
    {
        QColor ground = colors.accent;
        ground.setAlpha(50);
        painter.fillRect(place(), ground);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawLine(place().topLeft(), place().bottomLeft());
        painter.drawLine(place().topRight(), place().bottomRight());
    }

    void paintImpossible() const
    {
        const QRectF cross(x + size - 4, middle() - 4, 8, 8);
        painter.setPen(QPen(colors.muted, 1.4));
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.bottomLeft(), cross.topRight());
    }

    void paintTorn() const
    {
        painter.fillRect(QRectF(x, y + 2, size, size - 4), colors.lanes.front());
        QPolygonF tear;
        for (int tooth = 0; tooth <= 4; ++tooth)
            tear.append({x + size + (tooth % 2 == 0 ? -3 : 3), y + 2 + tooth * (size - 4) / 4});
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(colors.text, 1.2));
        painter.drawPolyline(tear);
    }

    void paintWarning() const
    {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(colors.warning, 1.4));
        painter.drawPolygon(QPolygonF({{x + size, middle() - 5},
                                       {x + size - 5, middle() + 4},
                                       {x + size + 5, middle() + 4}}));
        painter.drawLine(QPointF(x + size, middle() - 2), QPointF(x + size, middle() + 1));
    }

    void paint(LegendSign sign) const
    {
        switch (sign) {
        case LegendSign::Exact:
            return paintExact();
        case LegendSign::Uncertain:
            return paintUncertain();
        case LegendSign::Open:
            return paintOpen();
        case LegendSign::Crowd:
            return paintCrowd();
        case LegendSign::Knowledge:
            return paintKnowledge();
        case LegendSign::Certain:
            return paintArrowHead(colors.accent, true);
        case LegendSign::Possible:
            return paintArrowHead(colors.accent, false);
        case LegendSign::Impossible:
            return paintImpossible();
        case LegendSign::Torn:
            return paintTorn();
        case LegendSign::Warning:
            return paintWarning();
        }
    }
};

} // namespace

void paintLegendSign(QPainter &painter, LegendSign sign, const TimelineColors &colors, double x,
                     double y, double size)
{
    painter.save();
    SignPainter{painter, colors, x, y, size}.paint(sign);
    painter.restore();
}

std::vector<LegendSign> legendOf(const Timeline &timeline)
{
    const auto occurs = [&](auto &&test) {
        return std::any_of(timeline.events.begin(), timeline.events.end(), test);
    };
    std::vector<LegendSign> signs;
    const auto addIf = [&](LegendSign sign, bool occursHere) {
        if (occursHere)
            signs.push_back(sign);
    };
    // Over years a day is a mark; over days it is a stretch of hours, none of which is named.
    constexpr Seconds day = 86400;
    const auto extent = timeline.extent();
    const Seconds markedSpan = extent && extent->second - extent->first < 45 * day ? 60 : day;
    const auto isExact = [markedSpan](const TimelineEvent &event) {
        return event.span.isDrawable
            && (event.span.hasCore() || event.span.to - event.span.from < markedSpan);
    };
    addIf(LegendSign::Exact, occurs(isExact));
    // A stretch that is certain in the middle may still have soft ends.
    const auto isSoft = [&](const TimelineEvent &event) {
        const TimelineSpan &span = event.span;
        const bool hasSoftEnd = span.hasCore()
            && (span.coreFrom - span.from >= markedSpan || span.to - span.coreTo >= markedSpan);
        return span.isDrawable && (hasSoftEnd || !isExact(event));
    };
    addIf(LegendSign::Uncertain, occurs(isSoft));
    addIf(LegendSign::Open, occurs([](const TimelineEvent &event) {
              return event.span.opensLeft || event.span.opensRight;
          }));
    addIf(LegendSign::Crowd, timeline.events.size() > 200);
    if (timeline.clock && timeline.clock->isKnown) {
        const auto answers = [&](Timing timing) {
            return occurs([timing](const TimelineEvent &event) { return event.clock == timing; });
        };
        addIf(LegendSign::Knowledge,
              isBounded(timeline.clock->earliest) || isBounded(timeline.clock->latest));
        addIf(LegendSign::Certain, answers(Timing::Certain));
        addIf(LegendSign::Possible, answers(Timing::Possible));
        addIf(LegendSign::Impossible, answers(Timing::Impossible));
    }
    addIf(LegendSign::Warning,
          occurs([](const TimelineEvent &event) { return !event.remarks.empty(); }));
    return signs;
}

} // namespace saranda
