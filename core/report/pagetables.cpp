// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagelayout.h"

#include <algorithm>

namespace saranda {

namespace {

/// The longRow of a list, which has no band to show where a row goes on.
constexpr qreal longListRow = 0.3;
/// The last rows of a list go to the next page together where they take no more of it than this.
constexpr qreal lastRowsOfList = 0.3;
constexpr qreal lastRowsOfSheet = 0.2;
constexpr qreal mostFollowing = 0.5;
/// What is left of a divided row for the next page is never less.
constexpr qreal leastRest = 360;

/// How many strips of a cell fit into a height.
std::size_t fittingLines(const Strips &strips, std::size_t from, qreal room)
{
    qreal used = 0;
    std::size_t count = 0;
    for (std::size_t i = from; i < strips.size(); ++i, ++count) {
        used += strips[i].height + (i > from ? strips[i].before : 0);
        if (used > room)
            break;
    }
    return count;
}

/// The same without leaving one line of a paragraph alone at the end or for the next page.
std::size_t dividingLines(const Strips &strips, std::size_t from, qreal room)
{
    const std::size_t fits = fittingLines(strips, from, room);
    const std::size_t end = from + fits;
    if (fits == 0 || end == strips.size() || !strips[end].text)
        return fits;
    if (fits > 1 && strips[end - 1].keepsWithNext)
        return fits - 1;
    const auto isOfParagraph = [text = strips[end].text](const Strip &strip) {
        return strip.text == text;
    };
    const auto at = [&strips](std::size_t i) { return strips.begin() + std::ptrdiff_t(i); };
    const auto before = std::count_if(at(from), at(end), isOfParagraph);
    const auto after = std::count_if(at(end), strips.end(), isOfParagraph);
    std::size_t less = 0;
    if (before == 1)
        less = 1;
    else if (after == 1 && before > 1)
        less = before == 2 ? 2 : 1;
    return less < fits ? fits - less : fits;
}

/// Whether the first cell says in a few words what the row is about: they stand again at the head
/// of the page on which a divided row goes on.
bool isRepeatable(const RowFlow &row)
{
    constexpr std::size_t mostLines = 2;
    if (row.cells.size() < 2 || row.cells.front().size() > mostLines)
        return false;
    const Strips &label = row.cells.front();
    return std::all_of(label.begin(), label.end(), [](const Strip &strip) {
        return strip.notes.empty() && strip.anchor.isEmpty();
    });
}

} // namespace

void PageLayout::placeTable(const TableFlow &table)
{
    placeHeader(table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (wouldLeaveFewAlone(table, i)) {
            newPage();
            placeHeader(table);
        }
        placeRow(table, table.rows[i]);
    }
}

/// Whether one or two rows would begin the next page alone, where those before them can go along:
/// three where that leaves two here, else two. What must stand with the end of the table counts.
bool PageLayout::wouldLeaveFewAlone(const TableFlow &table, std::size_t row) const
{
    const std::size_t rest = table.rows.size() - row;
    const bool mayGoTogether = (rest == 3 && row >= 2) || (rest == 2 && row >= 1);
    if (!mayGoTogether)
        return false;
    const qreal most =
        (table.firstColumnIsBand ? lastRowsOfSheet : lastRowsOfList) * m_frame.height();
    qreal height = 0;
    std::vector<int> notes;
    for (std::size_t i = row; i < table.rows.size(); ++i) {
        height += table.rows[i].height;
        notes.insert(notes.end(), table.rows[i].notes.begin(), table.rows[i].notes.end());
    }
    const qreal following = std::min(m_following, mostFollowing * m_frame.height());
    return height <= most && m_y + need(height, notes) + following > bottom();
}

void PageLayout::placeHeader(const TableFlow &table)
{
    if (!table.header) {
        putRule(m_y);
        return;
    }
    m_pages.back().push_back(
        {Placed::Band, QRectF(left(), m_y, m_frame.width, table.header->height), {}});
    std::vector<std::size_t> done(table.header->cells.size(), 0);
    placeCells(table, *table.header, done, m_y + table.header->height);
}

void PageLayout::placeRow(const TableFlow &table, const RowFlow &row)
{
    const bool fits = m_y + need(row.height, row.notes) <= bottom();
    const qreal header = table.header ? table.header->height : 0;
    const qreal most = table.rowsStayWhole
        ? m_frame.height() - header
        : (table.firstColumnIsBand ? longRow : longListRow) * m_frame.height();
    if (!fits && row.height > most) {
        placeLongRow(table, row);
        return;
    }
    if (!fits) {
        newPage();
        placeHeader(table);
    }
    if (!row.anchor.isEmpty())
        m_anchors.insert(row.anchor, {int(m_pages.size()) - 1, m_y});
    std::vector<std::size_t> done(row.cells.size(), 0);
    placeCells(table, row, done, m_y + row.height);
}

/// Divides the row between lines, over as many pages as it needs.
void PageLayout::placeLongRow(const TableFlow &table, const RowFlow &row)
{
    std::vector<std::size_t> done(row.cells.size(), 0);
    const auto isDone = [&] {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (done[i] < row.cells[i].size())
                return false;
        return true;
    };
    const auto end = [&] { return bottom() - need(0, row.notes); };
    if (end() - m_y < 600) {
        newPage();
        placeHeader(table);
        if (m_y + need(row.height, row.notes) <= bottom()) {
            placeRow(table, row);
            return;
        }
    }
    if (!row.anchor.isEmpty())
        m_anchors.insert(row.anchor, {int(m_pages.size()) - 1, m_y});
    const bool wouldLeaveLittle = m_y + row.height < end() + leastRest;
    qreal lowest = wouldLeaveLittle ? m_y + row.height - leastRest : end();
    while (true) {
        placeCells(table, row, done, lowest);
        lowest = end();
        if (isDone())
            return;
        newPage();
        placeHeader(table);
        if (isRepeatable(row) && done.front() == row.cells.front().size())
            done.front() = 0;
    }
}

/// Places what fits of each cell above `bottom`, closes with a rule, and moves on below it.
void PageLayout::placeCells(const TableFlow &table, const RowFlow &row,
                            std::vector<std::size_t> &done, qreal end)
{
    const qreal top = m_y;
    const std::size_t band = m_pages.back().size();
    qreal lowest = top;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Strips &strips = row.cells[i];
        m_y = top + rowPadding;
        std::size_t count = dividingLines(strips, done[i], end - rowPadding - m_y + 1);
        if (count == 0 && done[i] < strips.size() && strips[done[i]].height > m_frame.height())
            count = 1; // nothing is that high, but it must not go on forever
        for (std::size_t k = 0; k < count; ++k, ++done[i]) {
            if (k > 0)
                m_y += strips[done[i]].before;
            put(strips[done[i]], left() + table.edges[i] + cellPadding);
            m_y += strips[done[i]].height;
        }
        lowest = std::max(lowest, m_y + rowPadding);
    }
    m_y = lowest;
    if (table.firstColumnIsBand && !table.edges.empty())
        m_pages.back().insert(
            m_pages.back().begin() + qsizetype(band),
            {Placed::Band, QRectF(left(), top, table.edges[1], lowest - top), {}});
    putRule(m_y);
}

} // namespace saranda
