// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pageflow.h"

#include "core/base/literals.h"
#include "core/report/figurepicture.h"

#include <algorithm>
#include <numeric>

namespace saranda {

using namespace literals;

namespace {

constexpr qreal numberIndent = 300; // the text of numbered paragraphs starts here

TextStyle serif(int size, int leading)
{
    return {.typeface = Typeface::Serif, .size = size, .leading = leading};
}

TextStyle sans(int size, int leading)
{
    return {.typeface = Typeface::Sans, .size = size, .leading = leading};
}

TextStyle bodyStyle()
{
    TextStyle style = serif(100, 138);
    style.alignment = Qt::AlignJustify;
    return style;
}

TextStyle headingStyle(int level)
{
    TextStyle style = level == 1 ? sans(140, 190) : level == 2 ? sans(115, 160) : sans(100, 145);
    style.bold = true;
    style.color = ink::accent;
    return style;
}

/// Puts the notes on the lines their marks stand on.
void takeNotes(const Inline &text, Strips &strips)
{
    int position = 0;
    for (const Run &run : text.runs) {
        const int number = run.raised && run.link.startsWith(u"note-"_s)
            ? QStringView(run.link).mid(5).toInt()
            : 0;
        if (number > 0 && !strips.empty()) {
            const int line = strips.front().text->lineForTextPosition(position).lineNumber();
            const std::size_t strip = std::size_t(std::clamp(line, 0, int(strips.size()) - 1));
            strips[strip].notes.push_back(number);
        }
        position += int(run.text.size());
    }
}

qreal heightOf(const Strips &strips)
{
    qreal height = 0;
    for (std::size_t i = 0; i < strips.size(); ++i)
        height += strips[i].height + (i > 0 ? strips[i].before : 0);
    return height;
}

void indent(Strips &strips, qreal x)
{
    for (Strip &strip : strips)
        strip.x += x;
}

void append(Strips &strips, Strips more, qreal before)
{
    if (more.empty())
        return;
    more.front().before = before;
    std::move(more.begin(), more.end(), std::back_inserter(strips));
}

} // namespace

TextStyle cellStyle(ParagraphRole role)
{
    TextStyle style = serif(83, 110);
    if (role == ParagraphRole::CellNote) {
        style = serif(76, 102);
        style.color = ink::quiet;
    } else if (role == ParagraphRole::CellMono) {
        style = {.typeface = Typeface::Mono, .size = 70, .leading = 92, .color = ink::quiet};
    } else if (role == ParagraphRole::CellLabel) {
        style = sans(80, 120);
        style.bold = true;
        style.color = ink::accent;
    }
    style.ownDirection = true;
    return style;
}

PageFlow::PageFlow(const NotedDocument &noted, qreal width, qreal height)
    : m_document(noted.document)
    , m_width(width)
    , m_height(height)
{
    for (const Block &block : m_document.blocks)
        std::visit([this](const auto &typed) { flow(typed); }, block);
    flowNotes(noted.notes);
}

void PageFlow::flowNotes(const std::vector<QString> &notes)
{
    constexpr qreal numberWidth = 180;
    TextStyle style = serif(80, 108);
    style.ownDirection = true;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const int number = int(i) + 1;
        Strips strips = textStrips(Inline(notes[i]), style, m_width - numberWidth);
        indent(strips, numberWidth);
        if (strips.empty())
            strips.push_back({.height = qreal(style.leading)});
        strips.front().anchor = noteAnchor(number);
        const Run label{.text = QString::number(number), .link = noteMarkAnchor(number)};
        strips.front().label = set(label, style, numberWidth);
        m_notes.push_back(std::move(strips));
    }
}

/// Lays the text out in the paper's look and keeps it.
const QTextLayout *PageFlow::set(const Inline &text, const TextStyle &style, qreal width)
{
    m_texts.push_back(laidOut(text, inLook(style, m_document.look), width));
    return m_texts.back().get();
}

Strips PageFlow::textStrips(const Inline &text, const TextStyle &style, qreal width)
{
    const QTextLayout *layout = set(text, style, width);
    Strips strips;
    qreal top = 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const qreal height = std::max<qreal>(style.leading, layout->lineAt(i).height());
        strips.push_back({.height = height, .text = layout, .line = i, .top = top});
        top += height;
    }
    takeNotes(text, strips);
    return strips;
}

/// The bar at the left of the first line, the words beside it, or below where there is no room.
Strips PageFlow::barStrips(const LevelBar &bar, qreal width, const TextStyle &style)
{
    const qreal beside = width - levelBarWidth - 80;
    if (beside < 700) {
        Strips strips{{.height = qreal(style.leading) + 24, .bar = &bar}};
        append(strips, textStrips(bar.words, style, width), 6);
        return strips;
    }
    Strips strips = textStrips(bar.words, style, beside);
    indent(strips, levelBarWidth + 80);
    if (!strips.empty())
        strips.front().bar = &bar;
    return strips;
}

void PageFlow::flow(const TitleBlock &block)
{
    TextStyle kicker = sans(105, 150);
    kicker.bold = true;
    kicker.color = ink::quiet;
    TextStyle title = serif(210, 265);
    title.bold = true;
    title.color = ink::accent;
    TextStyle subtitle = sans(110, 160);
    subtitle.color = ink::quiet;
    FlowItem item;
    item.before = 80;
    item.after = 160;
    item.keepWithNext = true;
    TextStyle letterhead = sans(98, 136);
    letterhead.color = ink::accent;
    for (const QString &line : m_document.look.letterhead)
        append(item.strips, textStrips(Inline(line), letterhead, m_width), 0);
    append(item.strips, textStrips(Inline(block.kicker.toUpper()), kicker, m_width),
           item.strips.empty() ? 0 : 220);
    append(item.strips, textStrips(Inline(block.title), title, m_width), 60);
    append(item.strips, textStrips(Inline(block.subtitle), subtitle, m_width), 30);
    m_items.push_back(std::move(item));
}

void PageFlow::flow(const Contents &block)
{
    TextStyle title = headingStyle(2);
    m_items.push_back({.before = 220,
                       .after = 40,
                       .keepWithNext = true,
                       .strips = textStrips(Inline(block.title), title, m_width)});
    for (const Heading *heading : headingsOf(m_document, 2)) {
        TextStyle style = sans(heading->level == 1 ? 92 : 86, 134);
        const qreal x = heading->level == 1 ? 0 : 200;
        Inline text(Run{
            .text = numberedTitle(*heading), .bold = heading->level == 1, .link = heading->anchor});
        Strips strips = textStrips(text, style, m_width - x - 450);
        indent(strips, x);
        if (!strips.empty())
            strips.back().pageOf = heading->anchor;
        m_items.push_back(
            {.before = heading->level == 1 ? 18.0 : 0.0, .strips = std::move(strips)});
    }
}

void PageFlow::flow(const Heading &block)
{
    const TextStyle style = headingStyle(block.level);
    FlowItem item;
    item.before = block.level == 1 ? 270 : block.level == 2 ? 190 : 130;
    item.after = block.level == 1 ? 70 : 50;
    item.keepWithNext = true;
    item.ruleAbove = block.level == 1;
    item.beginsSection = block.level <= 2;
    const qreal hang = block.number.isEmpty() ? 0 : numberIndent + (block.level == 2 ? 60 : 0);
    item.strips = textStrips(block.text, style, m_width - hang);
    indent(item.strips, hang);
    if (!item.strips.empty()) {
        item.strips.front().anchor = block.anchor;
        if (!block.number.isEmpty())
            item.strips.front().label = set(Inline(block.number), style, hang);
    }
    m_items.push_back(std::move(item));
}

void PageFlow::flow(const Paragraph &block)
{
    FlowItem item;
    item.after = 70;
    item.keepWithNext = block.keepWithNext;
    TextStyle style = bodyStyle();
    qreal x = 0;
    if (block.role == ParagraphRole::Numbered)
        x = numberIndent;
    else if (block.role == ParagraphRole::Item)
        x = numberIndent + 160;
    else if (block.role == ParagraphRole::Quotation)
        x = numberIndent + 160;
    else if (block.role == ParagraphRole::Note)
        style = cellStyle(ParagraphRole::CellNote);
    const qreal right = block.role == ParagraphRole::Quotation ? 300 : 0;
    if (block.role == ParagraphRole::Quotation)
        style = {.typeface = Typeface::Serif, .size = 94, .leading = 130, .ownDirection = true};
    item.strips = textStrips(block.text, style, m_width - x - right);
    indent(item.strips, x);
    if (!item.strips.empty())
        item.strips.front().anchor = block.anchor;
    if (!item.strips.empty() && block.number > 0)
        item.strips.front().label = set(Inline(u"%1."_s.arg(block.number)), style, numberIndent);
    if (!item.strips.empty() && block.role == ParagraphRole::Item)
        item.strips.front().label = set(Inline(u"      –"_s), style, numberIndent + 160);
    m_items.push_back(std::move(item));
}

void PageFlow::flow(const LevelBar &block)
{
    TextStyle style = serif(95, 145);
    FlowItem item{
        .before = 10, .after = 80, .strips = barStrips(block, m_width - numberIndent, style)};
    indent(item.strips, numberIndent);
    m_items.push_back(std::move(item));
}

Strips PageFlow::cellStrips(const Cell &cell, qreal width, Qt::Alignment alignment)
{
    Strips strips;
    for (const CellBlock &block : cell.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            TextStyle style = cellStyle(paragraph->role);
            style.alignment = alignment;
            const bool isAside = paragraph->role == ParagraphRole::CellNote
                || paragraph->role == ParagraphRole::CellMono;
            append(strips, textStrips(paragraph->text, style, width), isAside ? 10 : 30);
            if (!strips.empty())
                strips.back().keepsWithNext = paragraph->text.text().endsWith(u':');
        } else {
            append(strips,
                   barStrips(std::get<LevelBar>(block), width, cellStyle(ParagraphRole::Cell)), 40);
        }
    }
    return strips;
}

RowFlow PageFlow::rowOf(const Table &table, const Row &row, const std::vector<qreal> &edges)
{
    RowFlow flowed;
    flowed.anchor = row.anchor;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const qreal width = edges[i + 1] - edges[i] - 2 * cellPadding;
        const Qt::Alignment alignment =
            table.numberColumns.contains(int(i)) ? Qt::AlignRight : Qt::AlignLeft;
        flowed.cells.push_back(i < row.cells.size() ? cellStrips(row.cells[i], width, alignment)
                                                    : Strips());
        flowed.height = std::max(flowed.height, heightOf(flowed.cells.back()));
        for (const Strip &strip : flowed.cells.back())
            flowed.notes.insert(flowed.notes.end(), strip.notes.begin(), strip.notes.end());
    }
    flowed.height += 2 * rowPadding;
    return flowed;
}

/// As wide as the text, or less where it would be higher than a page allows.
void PageFlow::flow(const Figure &block)
{
    const FigureSize size = figureSize(block, m_width, m_height * 0.92);
    FlowItem item{.before = 60, .after = 130, .staysWhole = true};
    item.strips.push_back({.height = size.height,
                           .x = (m_width - size.width) / 2,
                           .anchor = block.anchor,
                           .figure = &block,
                           .width = size.width});
    TextStyle style = sans(80, 112);
    style.color = ink::quiet;
    style.ownDirection = true;
    if (!block.caption.isEmpty())
        append(item.strips, textStrips(block.caption, style, m_width), 40);
    m_items.push_back(std::move(item));
}

RowFlow PageFlow::headerOf(const Table &table, const std::vector<qreal> &edges)
{
    Row row;
    for (const Inline &title : table.header) {
        Cell cell;
        cell.add(title, ParagraphRole::CellLabel);
        row.cells.push_back(std::move(cell));
    }
    return rowOf(table, row, edges);
}

void PageFlow::flow(const Table &block)
{
    TableFlow table;
    const int whole = std::max(1, std::accumulate(block.widths.begin(), block.widths.end(), 0));
    int share = 0;
    table.edges.push_back(0);
    for (const int width : block.widths) {
        share += width;
        table.edges.push_back(m_width * share / whole);
    }
    if (!block.header.empty())
        table.header = headerOf(block, table.edges);
    for (const Row &row : block.rows)
        table.rows.push_back(rowOf(block, row, table.edges));
    table.firstColumnIsBand = block.role == TableRole::Sheet;
    table.rowsStayWhole = block.rowsStayWhole;
    m_items.push_back({.before = 30,
                       .after = 110,
                       .keepWithNext = block.keepWithNext,
                       .table = std::move(table)});
}

} // namespace saranda
