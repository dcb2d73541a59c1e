// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline.h"

#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace saranda {

class PaperFrame;

/// One line of the list of events: date, lane, number, what, and how it stands to the knowledge.
struct ListRow {
    QStringList cells;
    double height = 0;
    bool isHeading = false;
};

using ListPage = std::vector<ListRow>;

/// Every event in the order of time, the undated at the end, broken into pages. The first may have
/// less height than the others; 0 = it has as much.
std::vector<ListPage> listPagesOf(const Timeline &timeline, const PaperFrame &frame,
                                  double firstHeight);
void paintListPage(QPainter &painter, const ListPage &page, const PaperFrame &frame, double top);

/// Rows of Timeline::events in the order of time, undated last; those of no lane are left out.
std::vector<int> eventsInOrder(const Timeline &timeline);
/// The titles of an event's lanes.
std::vector<QStringList> lanesOfEvents(const Timeline &timeline);

/// What a table of the events needs beside them.
struct EventTable {
    std::vector<int> rows; ///< events in the order of time
    std::vector<QStringList> lanes; ///< by event
};
EventTable eventTableOf(const Timeline &timeline);

} // namespace saranda
