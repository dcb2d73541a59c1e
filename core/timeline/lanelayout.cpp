// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/lanelayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace saranda {

namespace {

namespace metrics = timelineMetrics;

constexpr double leastCellWidth = 48; // pixels
constexpr double widthPerMark = 26;
constexpr int barsPerCellShift = 4;
/// Lanes up to this size are laid out from their beginning, larger ones from a little before the
/// window.
constexpr int smallLane = 512;

/// The first instant of a cell of 2^shift seconds; the last there is beyond the end of time.
Seconds startOf(Seconds cell, int shift)
{
    return cell > (unboundedFuture >> shift) ? unboundedFuture : cell << shift;
}

/// Gives events their rows, from left to right.
class RowPacker
{
public:
    RowPacker(int rows, std::vector<EventBox> &boxes)
        : m_rows(std::size_t(rows))
        , m_boxes(boxes)
    { }

    /// False when every row is taken there.
    bool place(EventBox box, double labelWidth)
    {
        const int row = rowFor(box);
        if (row < 0)
            return false;
        Row &taken = m_rows[std::size_t(row)];
        box.row = row;
        giveLabel(box, labelWidth);
        taken.boxEnd = box.to;
        taken.labelEnd = box.isLabelInside ? box.to : std::max(box.to, box.labelTo);
        taken.last = int(m_boxes.size());
        m_boxes.push_back(box);
        return true;
    }

private:
    struct Row {
        double boxEnd = -std::numeric_limits<double>::infinity();
        double labelEnd = -std::numeric_limits<double>::infinity();
        int last = -1;
    };

    int rowFor(const EventBox &box)
    {
        int best = -1;
        for (int row = 0; row < int(m_rows.size()); ++row) {
            const Row &each = m_rows[std::size_t(row)];
            if (each.labelEnd + metrics::gap <= box.from)
                return row;
            const bool fits = each.boxEnd + 2 <= box.from;
            if (fits && (best < 0 || each.boxEnd < m_rows[std::size_t(best)].boxEnd))
                best = row;
        }
        if (best >= 0)
            shortenLabel(m_rows[std::size_t(best)], box.from - metrics::gap);
        return best;
    }

    /// A mark is worth more than the end of the label before it.
    void shortenLabel(const Row &row, double end)
    {
        EventBox &earlier = m_boxes[std::size_t(row.last)];
        earlier.labelTo = std::min(earlier.labelTo, end);
        if (earlier.labelTo - earlier.labelFrom < metrics::leastLabel)
            earlier.labelTo = earlier.labelFrom;
    }

    static void giveLabel(EventBox &box, double width)
    {
        width = std::min(width, metrics::mostLabel);
        box.isLabelInside = box.softTo - box.softFrom >= width + 2 * metrics::gap;
        if (box.isLabelInside) {
            box.labelFrom = box.softFrom + metrics::gap;
            box.labelTo = box.labelFrom + width;
        } else {
            box.labelFrom = box.to + 3;
            box.labelTo = box.labelFrom + width;
        }
    }

    std::vector<Row> m_rows;
    std::vector<EventBox> &m_boxes;
};

class LaneWriter
{
public:
    LaneWriter(const Timeline &timeline, const TimelineLane &lane, const TimeWindow &window,
               int rows, const TimelineMeasure &measure)
        : m_timeline(timeline)
        , m_lane(lane)
        , m_window(window)
        , m_measure(measure)
        , m_packer(rows, m_layout.boxes)
        , m_from(instantAt(std::ceil(window.from)))
        , m_to(instantAt(std::floor(window.to)))
    {
        const double secondsPerCell = leastCellWidth / window.pixelsPerSecond();
        m_shift = std::clamp(int(std::ceil(std::log2(secondsPerCell))), 0, 61);
        const double cellWidth = std::ldexp(window.pixelsPerSecond(), m_shift);
        m_capacity = std::max(2, int(rows * cellWidth / widthPerMark));
    }

    LaneLayout take()
    {
        if (m_lane.dated.empty())
            return {};
        addLongRunning();
        addFrom(firstRow());
        finish();
        return std::move(m_layout);
    }

private:
    const TimelineSpan &spanAt(int row) const
    {
        return m_timeline.events[std::size_t(m_lane.dated[std::size_t(row)])].span;
    }
    Seconds cellOf(Seconds at) const { return at >> m_shift; }
    Seconds cellStart(Seconds cell) const { return startOf(cell, m_shift); }
    int cellCount(Seconds cell) const
    {
        return m_lane.density.beginsIn(cellStart(cell), cellStart(cell + 1));
    }

    int firstRow() const
    {
        if (int(m_lane.dated.size()) <= smallLane)
            return 0;
        const Seconds early = instantAt(m_window.timeAt(-1.5 * metrics::mostLabel));
        constexpr int block = TimelineLane::blockSize;
        return std::max(0, (m_lane.density.beganBefore(early) - block) / block * block);
    }

    /// Events that began long before the window and still go on.
    void addLongRunning()
    {
        constexpr int block = TimelineLane::blockSize;
        const int end = firstRow();
        for (int row = 0; row < end; ++row) {
            if (row % block == 0 && m_lane.blockEnds[std::size_t(row / block)] < m_from) {
                row += block - 1;
                continue;
            }
            if (spanAt(row).to >= m_from && cellCount(cellOf(spanAt(row).from)) <= m_capacity)
                addEvent(row);
        }
    }

    void addFrom(int row)
    {
        const double end = m_window.width + 1.5 * metrics::mostLabel;
        const int rows = int(m_lane.dated.size());
        while (row < rows && m_window.xOf(double(spanAt(row).from)) <= end) {
            const Seconds cell = cellOf(spanAt(row).from);
            const int next = m_lane.density.beganBefore(cellStart(cell + 1));
            const int count = next - m_lane.density.beganBefore(cellStart(cell));
            if (count > m_capacity) {
                addToCluster(cell, count);
            } else {
                for (int each = row; each < next; ++each)
                    if (!addEvent(each))
                        addToCluster(cell, 1);
            }
            row = std::max(next, row + 1);
        }
    }

    bool addEvent(int row)
    {
        const int event = m_lane.dated[std::size_t(row)];
        const TimelineSpan &span = spanAt(row);
        EventBox box;
        box.event = event;
        box.softFrom = m_window.xOf(double(span.from));
        box.softTo = m_window.xOf(double(span.to));
        if (const double lacking = metrics::leastMark - (box.softTo - box.softFrom); lacking > 0) {
            box.softFrom -= lacking / 2;
            box.softTo += lacking / 2;
        }
        if (span.hasCore()) {
            box.coreFrom = m_window.xOf(double(span.coreFrom));
            box.coreTo = m_window.xOf(double(span.coreTo));
        }
        box.from = box.softFrom - (span.opensLeft ? metrics::arrow : 0);
        box.to = box.softTo + (span.opensRight ? metrics::arrow : 0);
        box.isInView = span.to >= m_from && span.from <= m_to;
        return m_packer.place(box, m_measure.labelWidth(event));
    }

    void addToCluster(Seconds cell, int count)
    {
        const Seconds begins = cellStart(cell);
        const Seconds ends = cellStart(cell + 1);
        if (ends <= m_from || begins > m_to)
            return;
        auto &clusters = m_layout.clusters;
        if (!clusters.empty() && clusters.back().begins == begins) {
            clusters.back().count += count;
            return;
        }
        clusters.push_back(
            {m_window.xOf(double(begins)), m_window.xOf(double(ends)), begins, ends, count});
    }

    void finish()
    {
        // A cell cut by the edge of the window stands for what of it is in the window.
        for (EventCluster &cluster : m_layout.clusters)
            trim(cluster);
        std::erase_if(m_layout.clusters,
                      [](const EventCluster &cluster) { return cluster.count <= 0; });
        int drawn = 0;
        for (const EventBox &box : m_layout.boxes)
            drawn += box.isInView;
        for (const EventCluster &cluster : m_layout.clusters)
            drawn += cluster.count;
        m_layout.runningIn = std::max(0, m_lane.density.touches(m_from, m_to + 1) - drawn);
        if (!m_layout.clusters.empty() || m_layout.runningIn > 0)
            addBars();
        std::erase_if(m_layout.boxes, [this](const EventBox &box) {
            return std::max(box.to, box.labelTo) < 0
                || std::min(box.from, box.labelFrom) > m_window.width;
        });
        for (EventBox &box : m_layout.boxes)
            holdLabelInView(box);
    }

    void trim(EventCluster &cluster)
    {
        if (cluster.begins >= m_from && cluster.ends <= m_to + 1)
            return;
        int inView = m_lane.density.beginsIn(std::max(cluster.begins, m_from),
                                             std::min(cluster.ends, m_to + 1));
        for (const EventBox &box : m_layout.boxes) {
            const Seconds from = m_timeline.events[std::size_t(box.event)].span.from;
            inView -=
                box.isInView && from >= std::max(cluster.begins, m_from) && from < cluster.ends;
        }
        cluster.count = std::min(cluster.count, inView);
    }

    void addBars()
    {
        const int shift = std::max(0, m_shift - barsPerCellShift);
        const double most = std::log2(1.0 + m_lane.density.mostIn(shift));
        const Seconds last = m_to >> shift;
        for (Seconds bin = m_from >> shift; bin <= last; ++bin) {
            const int count = m_lane.density.touches(startOf(bin, shift), startOf(bin + 1, shift));
            if (count == 0)
                continue;
            m_layout.bars.push_back({m_window.xOf(double(startOf(bin, shift))),
                                     m_window.xOf(double(startOf(bin + 1, shift))),
                                     std::log2(1.0 + count) / most});
        }
    }

    /// The label of a long span stays readable while the span is in view.
    void holdLabelInView(EventBox &box) const
    {
        if (!box.isLabelInside || !box.hasLabel())
            return;
        const double width = box.labelTo - box.labelFrom;
        const double from = std::max(metrics::gap, box.labelFrom);
        const double to = std::min(from + width, box.softTo - metrics::gap);
        const bool hasRoom = to - from >= metrics::leastLabel; // else all but out of view
        box.labelFrom = hasRoom ? from : box.labelFrom;
        box.labelTo = hasRoom ? to : box.labelFrom;
    }

    const Timeline &m_timeline;
    const TimelineLane &m_lane;
    const TimeWindow &m_window;
    const TimelineMeasure &m_measure;
    LaneLayout m_layout;
    RowPacker m_packer;
    Seconds m_from;
    Seconds m_to;
    int m_shift = 0;
    int m_capacity = 2;
};

} // namespace

LaneLayout layoutOfLane(const Timeline &timeline, const TimelineLane &lane,
                        const TimeWindow &window, int rows, const TimelineMeasure &measure)
{
    return LaneWriter(timeline, lane, window, std::max(1, rows), measure).take();
}

int lackIn(const Timeline &timeline, const TimelineLane &lane, const TimeWindow &window,
           const std::pair<Seconds, Seconds> &stretch, int rows, double readableLabel,
           const TimelineMeasure &measure)
{
    const LaneLayout layout = layoutOfLane(timeline, lane, window, rows, measure);
    int lack = 0;
    for (const EventCluster &cluster : layout.clusters)
        if (cluster.begins <= stretch.second && cluster.ends > stretch.first)
            lack += 2 * cluster.count;
    for (const EventBox &box : layout.boxes) {
        const Seconds begins = timeline.events[std::size_t(box.event)].span.from;
        const double whole = std::min(measure.labelWidth(box.event), metrics::mostLabel);
        const double shown = std::min(box.labelTo, window.width) - box.labelFrom;
        if (begins >= stretch.first && begins <= stretch.second
            && shown < std::min(readableLabel, whole))
            ++lack;
    }
    return lack;
}

} // namespace saranda
