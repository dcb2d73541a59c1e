// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/eventlist.h"

#include "core/base/literals.h"
#include "core/timeline/paperframe.h"
#include "core/timeline/timelinetexts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace saranda {

using namespace literals;

namespace {

using ColumnShares = std::array<double, 5>;
constexpr ColumnShares withClock{0.16, 0.20, 0.07, 0.41, 0.16};
constexpr ColumnShares withoutClock{0.16, 0.22, 0.07, 0.55, 0};
constexpr double cellGap = 10;
constexpr std::size_t mostListedEvents = 5000;
constexpr int cellFlags = int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);

const ColumnShares &sharesFor(const PaperFrame &frame)
{
    return frame.hasClock() ? withClock : withoutClock;
}

double heightOf(const QStringList &cells, const PaperFrame &frame)
{
    const QFont &font = frame.font();
    const double width = frame.listRoom().width();
    const ColumnShares &columnShares = sharesFor(frame);
    const QFontMetricsF metrics(font);
    double height = metrics.height();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double room = width * columnShares[std::size_t(i)] - cellGap;
        height = std::max(
            height, metrics.boundingRect(QRectF(0, 0, room, 1e6), cellFlags, cells[i]).height());
    }
    return height + 5;
}

ListRow headingRow(const Timeline &timeline)
{
    ListRow row;
    row.isHeading = true;
    row.cells = {TimelineTexts::tr("Date"), TimelineTexts::tr("Lane"), TimelineTexts::tr("No."),
                 TimelineTexts::tr("What"),
                 timeline.clock ? TimelineTexts::tr("Against the knowledge") : QString()};
    return row;
}

ListRow rowOf(const Timeline &timeline, const TimelineEvent &event, const QStringList &lanes,
              const QLocale &locale)
{
    ListRow row;
    QString what = event.title;
    for (const int remark : event.remarks)
        what += u" ("_s + timeline.remarks[std::size_t(remark)].text + u')';
    const QString date =
        event.date.isUndated() ? TimelineTexts::tr("undated") : humanDate(event.date, locale);
    row.cells = {date, lanes.join(u"; "_s), event.key, what,
                 timeline.clock ? clockText(event.clock) : QString()};
    return row;
}

} // namespace

std::vector<QStringList> lanesOfEvents(const Timeline &timeline)
{
    std::vector<QStringList> lanes(timeline.events.size());
    for (const TimelineLane &lane : timeline.lanes)
        for (const std::vector<int> *rows : {&lane.dated, &lane.undated})
            for (const int row : *rows)
                lanes[std::size_t(row)].append(lane.title);
    return lanes;
}

std::vector<int> eventsInOrder(const Timeline &timeline)
{
    std::vector<int> rows;
    for (const TimelineLane &lane : timeline.lanes) {
        rows.insert(rows.end(), lane.dated.begin(), lane.dated.end());
        rows.insert(rows.end(), lane.undated.begin(), lane.undated.end());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
        const TimelineSpan &one = timeline.events[std::size_t(left)].span;
        const TimelineSpan &other = timeline.events[std::size_t(right)].span;
        if (one.isDrawable != other.isDrawable)
            return one.isDrawable;
        return one.isDrawable && std::tie(one.from, one.to) < std::tie(other.from, other.to);
    });
    return rows;
}

EventTable eventTableOf(const Timeline &timeline)
{
    return {eventsInOrder(timeline), lanesOfEvents(timeline)};
}

std::vector<ListPage> listPagesOf(const Timeline &timeline, const PaperFrame &frame,
                                  double firstHeight)
{
    const QRectF room = frame.listRoom();
    const std::vector<QStringList> lanes = lanesOfEvents(timeline);
    std::vector<int> rows = eventsInOrder(timeline);
    const std::size_t all = rows.size();
    rows.resize(std::min(all, mostListedEvents));
    std::vector<ListPage> pages;
    double height = firstHeight > 0 ? firstHeight : room.height();
    double used = height;
    const auto add = [&](ListRow row) {
        row.height = heightOf(row.cells, frame);
        if (used + row.height > height) {
            if (!pages.empty())
                height = room.height();
            ListRow heading = headingRow(timeline);
            heading.height = heightOf(heading.cells, frame) + 4;
            used = heading.height;
            pages.push_back({std::move(heading)});
        }
        used += row.height;
        pages.back().push_back(std::move(row));
    };
    for (const int row : rows)
        add(rowOf(timeline, timeline.events[std::size_t(row)], lanes[std::size_t(row)],
                  frame.options().locale));
    if (all > rows.size()) {
        ListRow rest;
        rest.cells = {{},
                      {},
                      {},
                      TimelineTexts::tr("And %n more event(s).", nullptr, int(all - rows.size())),
                      {}};
        add(std::move(rest));
    }
    return pages;
}

void paintListPage(QPainter &painter, const ListPage &page, const PaperFrame &frame, double top)
{
    const QRectF room = frame.listRoom();
    const ColumnShares &columnShares = sharesFor(frame);
    double y = top;
    for (const ListRow &row : page) {
        QFont font = frame.font();
        font.setBold(row.isHeading);
        painter.setFont(font);
        painter.setPen(frame.colors().text);
        double x = room.left();
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const double width = room.width() * columnShares[std::size_t(i)];
            painter.drawText(QRectF(x, y, width - cellGap, row.height), cellFlags, row.cells[i]);
            x += width;
        }
        y += row.height;
        painter.setPen(QPen(frame.colors().line, row.isHeading ? 1 : 0.5));
        painter.drawLine(QPointF(room.left(), y - 3), QPointF(room.right(), y - 3));
    }
}

} // namespace saranda
