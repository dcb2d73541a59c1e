// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagelayout.h"

#include <algorithm>
#include <utility>

namespace saranda {

namespace {

constexpr qreal unitsPerMillimetre = unitsPerInch / 25.4;
/// A row that takes more of the page than this may be divided between lines.
constexpr qreal longRow = 0.12;
constexpr qreal longListRow = 0.3;
/// A sheet that takes less than this goes on one page, and so does a list of few rows.
constexpr qreal shortSheet = 0.22;
constexpr qreal shortList = 0.28;
constexpr std::size_t fewRows = 3;
/// Notes take no more of a page than this; what is left of them goes to the next.
constexpr qreal mostNotes = 0.5;
/// What is left of a divided row for the next page is never less.
constexpr qreal leastRest = 360;
constexpr qreal noteRuleRoom = 110;

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

PageFrame::PageFrame(const PaperLook &look)
    : sheet((look.sheet * unitsPerMillimetre).toSize())
    , side(look.sideMargin * unitsPerMillimetre)
    , top(look.topMargin * unitsPerMillimetre)
    , bottom(sheet.height() - look.bottomMargin * unitsPerMillimetre)
    , width(sheet.width() - 2 * side)
{ }

qreal PageLayout::left() const
{
    return m_frame.side;
}

qreal PageLayout::bottom() const
{
    return m_frame.bottom - m_noteHeight;
}

PageLayout::PageLayout(const NotedDocument &noted)
    : m_document(noted.document)
    , m_frame(m_document.look)
    , m_flow(noted, m_frame.width, m_frame.height())
{
    newPage();
    paginate();
    while (!m_waiting.empty())
        newPage();
    closePage();
}

void PageLayout::newPage()
{
    closePage();
    m_pages.emplace_back();
    m_y = m_frame.top;
    takeNoteLines();
}

qreal PageLayout::need(qreal height, const std::vector<int> &notes) const
{
    if (notes.empty())
        return height;
    qreal more = m_noteHeight > 0 ? 0 : noteRuleRoom;
    for (const int number : notes)
        for (const Strip &line : m_flow.note(number))
            more += line.height;
    const qreal most = std::max<qreal>(0, m_frame.height() * mostNotes - m_noteHeight);
    return height + std::min(more, most);
}

/// How many strips fit into a height with their notes.
std::size_t PageLayout::fitting(const Strips &strips, std::size_t from, qreal room) const
{
    qreal used = 0;
    std::vector<int> notes;
    std::size_t count = 0;
    for (std::size_t i = from; i < strips.size(); ++i, ++count) {
        used += strips[i].height + (i > from ? strips[i].before : 0);
        notes.insert(notes.end(), strips[i].notes.begin(), strips[i].notes.end());
        if (need(used, notes) > room)
            break;
    }
    return count;
}

void PageLayout::addNote(int number)
{
    m_anchors.insert(noteMarkAnchor(number), {int(m_pages.size()) - 1, m_y});
    const Strips &lines = m_flow.note(number);
    m_waiting.insert(m_waiting.end(), lines.begin(), lines.end());
    takeNoteLines();
}

/// As many waiting lines as the page has room for.
void PageLayout::takeNoteLines()
{
    while (!m_waiting.empty()) {
        const qreal more = m_waiting.front().height + (m_noteHeight > 0 ? 0 : noteRuleRoom);
        if (m_noteHeight > 0 && m_noteHeight + more > m_frame.height() * mostNotes)
            return;
        m_noteHeight += more;
        m_notes.push_back(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
    }
}

/// Sets the notes of the page at its foot.
void PageLayout::closePage()
{
    if (m_pages.empty() || m_notes.empty())
        return;
    qreal y = bottom() + noteRuleRoom - 30;
    m_pages.back().push_back({Placed::Rule, QRectF(left(), y - 40, 1000, 0), {}});
    for (const Strip &line : m_notes) {
        m_y = y;
        put(line, left());
        y += line.height;
    }
    m_notes.clear();
    m_noteHeight = 0;
}

void PageLayout::paginate()
{
    const auto &items = m_flow.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qreal gap = std::max(m_after, items[i].before);
        const bool isFull = !isFigure(items[i]) && m_y + gap + leastHeight(i) > bottom();
        if (items[i].beginsSection || m_pages.size() > m_deferredOn || isFull)
            placeDeferred(items[i].beginsSection);
        if (defers(i, gap)) {
            m_deferred.push_back(i);
            m_deferredOn = m_pages.size();
        } else {
            placeAt(items[i], leastHeight(i));
        }
    }
    placeDeferred(true);
}

void PageLayout::placeAt(const FlowItem &item, qreal leastHeight)
{
    const qreal gap = std::max(m_after, item.before);
    const qreal lacks = m_y + gap + leastHeight - bottom();
    m_after = item.after;
    if (m_y > m_frame.top && lacks > 0) {
        if (placeSmaller(item, gap, lacks))
            return;
        newPage();
    } else if (m_y > m_frame.top) {
        m_y += gap;
    }
    place(item);
}

/// What must fit for an item to begin on this page: itself whole and the beginning of the next
/// where it stays with the next, else its first lines or rows.
qreal PageLayout::leastHeight(std::size_t index) const
{
    const auto &items = m_flow.items();
    const FlowItem &item = items[index];
    if (item.table)
        return leastHeight(*item.table);
    const std::size_t lines =
        item.keepWithNext || item.staysWhole || item.strips.size() <= 3 ? item.strips.size() : 2;
    qreal height = 0;
    std::vector<int> notes;
    for (std::size_t i = 0; i < lines; ++i) {
        const Strip &strip = item.strips[i];
        height += strip.height + (i > 0 ? strip.before : 0);
        notes.insert(notes.end(), strip.notes.begin(), strip.notes.end());
    }
    height = need(height, notes);
    if (item.keepWithNext && index + 1 < items.size())
        height += std::max(item.after, items[index + 1].before) + leastHeight(index + 1);
    return height;
}

/// A sheet goes whole where it is short; sheet and list begin with two rows.
qreal PageLayout::leastHeight(const TableFlow &table) const
{
    qreal whole = 0;
    for (const RowFlow &row : table.rows)
        whole += row.height;
    if (table.firstColumnIsBand && whole <= shortSheet * m_frame.height())
        return whole;
    const qreal header = table.header ? table.header->height : 0;
    if (table.rows.size() <= fewRows && whole <= shortList * m_frame.height())
        return header + whole;
    const std::size_t rows = std::min<std::size_t>(table.rows.size(), 2);
    qreal first = 0;
    for (std::size_t i = 0; i < rows; ++i)
        first += table.rows[i].height;
    return header + std::min(first, longRow * m_frame.height());
}

void PageLayout::place(const FlowItem &item)
{
    if (item.ruleAbove && m_y > m_frame.top)
        putRule(m_y - 70);
    if (item.table)
        placeTable(*item.table);
    else
        placeStrips(item.strips, item.keepWithNext || item.staysWhole);
}

void PageLayout::placeStrips(const Strips &strips, bool staysWhole)
{
    std::size_t done = 0;
    while (done < strips.size()) {
        std::size_t count = fitting(strips, done, bottom() - m_y);
        const std::size_t rest = strips.size() - done - count;
        if (rest == 1 && count > 2)
            --count; // leave two lines for the next page
        const bool wouldOrphan = count == 1 && rest > 0 && done == 0;
        const bool isPageEmpty = m_y <= m_frame.top;
        if (!isPageEmpty && (count == 0 || wouldOrphan || (staysWhole && rest > 0))) {
            newPage();
            continue;
        }
        count = std::max<std::size_t>(count, 1);
        for (std::size_t i = 0; i < count; ++i, ++done) {
            if (i > 0)
                m_y += strips[done].before;
            put(strips[done], left());
            m_y += strips[done].height;
        }
        if (done < strips.size())
            newPage();
    }
}

void PageLayout::put(const Strip &strip, qreal x)
{
    if (!strip.anchor.isEmpty())
        m_anchors.insert(strip.anchor, {int(m_pages.size()) - 1, m_y});
    m_pages.back().push_back({Placed::Text, QRectF(x, m_y, 0, strip.height), strip});
    for (const int number : strip.notes)
        addNote(number);
}

void PageLayout::putRule(qreal y)
{
    m_pages.back().push_back({Placed::Rule, QRectF(left(), y, m_frame.width, 0), {}});
}

void PageLayout::placeTable(const TableFlow &table)
{
    placeHeader(table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (wouldLeaveLastAlone(table, i)) {
            newPage();
            placeHeader(table);
        }
        placeRow(table, table.rows[i]);
    }
}

/// Whether the last row would stand alone on the next page, where the one before it can go along.
bool PageLayout::wouldLeaveLastAlone(const TableFlow &table, std::size_t row) const
{
    if (row == 0 || row + 2 != table.rows.size())
        return false;
    const RowFlow &here = table.rows[row];
    const RowFlow &last = table.rows.back();
    const qreal most = (table.firstColumnIsBand ? longRow : 0.2) * m_frame.height();
    if (here.height > most || last.height > most)
        return false;
    const qreal end = m_y + need(here.height, here.notes);
    return end <= bottom() && end + need(last.height, last.notes) > bottom();
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
