// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagelayout.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace saranda {

namespace {

constexpr qreal unitsPerMillimetre = unitsPerInch / 25.4;
/// A sheet that takes less than this goes on one page, and so does a list of few rows.
constexpr qreal shortSheet = 0.22;
constexpr qreal shortList = 0.28;
constexpr std::size_t fewRows = 3;
/// A last page with less text than this looks forgotten: less space between the blocks may spare
/// it.
constexpr qreal leastLastPage = 0.15;
constexpr std::array<qreal, 3> closerSpacings{0.9, 0.8, 0.7};
/// Notes take no more of a page than this; what is left of them goes to the next.
constexpr qreal mostNotes = 0.5;
constexpr qreal noteRuleRoom = 110;

qreal heightOf(const TableFlow &table)
{
    return std::accumulate(table.rows.begin(), table.rows.end(),
                           table.header ? table.header->height : 0,
                           [](qreal height, const RowFlow &row) { return height + row.height; });
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
    layOut(1);
    const std::size_t pages = m_pages.size();
    if (!endsNearlyEmpty())
        return;
    for (const qreal spacing : closerSpacings) {
        layOut(spacing);
        if (m_pages.size() < pages)
            return;
    }
    layOut(1);
}

/// Breaks all into pages, with this share of the space between the blocks.
void PageLayout::layOut(qreal spacing)
{
    m_spacing = spacing;
    m_pages.clear();
    m_anchors.clear();
    m_after = 0;
    m_deferredOn = 0;
    newPage();
    paginate();
    while (!m_waiting.empty())
        newPage();
    m_end = m_y;
    closePage();
}

bool PageLayout::endsNearlyEmpty() const
{
    return m_pages.size() > 1 && m_end - m_frame.top < leastLastPage * m_frame.height();
}

qreal PageLayout::gapBefore(const FlowItem &item) const
{
    return std::max(m_after, item.before) * m_spacing;
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
        const qreal gap = gapBefore(items[i]);
        const bool isFull = !isFigure(items[i]) && m_y + gap + leastHeight(i) > bottom();
        if (items[i].beginsSection || m_pages.size() > m_deferredOn || isFull)
            placeDeferred(items[i].beginsSection);
        if (defers(i, gap)) {
            m_deferred.push_back(i);
            m_deferredOn = m_pages.size();
        } else {
            m_following = following(i);
            placeAt(items[i], leastHeight(i));
        }
    }
    placeDeferred(true);
}

void PageLayout::placeAt(const FlowItem &item, qreal leastHeight)
{
    const qreal gap = gapBefore(item);
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
    if (item.table && item.keepWithNext) {
        const qreal whole = heightOf(*item.table);
        if (whole <= shortList * m_frame.height())
            return whole + following(index);
    }
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
    return need(height, notes) + following(index);
}

/// The space below an item that stays with the next, and what that needs to begin; else nothing.
qreal PageLayout::following(std::size_t index) const
{
    const auto &items = m_flow.items();
    if (!items[index].keepWithNext || index + 1 >= items.size())
        return 0;
    const qreal gap = std::max(items[index].after, items[index + 1].before) * m_spacing;
    return gap + leastHeight(index + 1);
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

} // namespace saranda
