// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"
#include "core/report/typography.h"

#include <memory>
#include <optional>
#include <vector>

namespace saranda {

/// A strip across the text, or across a table cell, that no page break divides.
struct Strip {
    qreal height = 0;
    qreal before = 0; ///< space above, dropped at the head of a page
    qreal x = 0; ///< from the left of its column
    const QTextLayout *text = nullptr; ///< one line of it
    int line = 0;
    qreal top = 0; ///< of this line within the text
    const QTextLayout *label = nullptr; ///< stands left of the line: the ¶
    const LevelBar *bar = nullptr; ///< painted at the left of the line
    QString anchor = {}; ///< links and the outline lead here
    QString pageOf = {}; ///< contents: print the page of this anchor at the right
    const Figure *figure = nullptr; ///< drawn over the strip
    qreal width = 0; ///< of the figure
    std::vector<int> notes = {}; ///< whose marks stand on the line, from 1
    bool keepsWithNext = false; ///< announces what follows
};

using Strips = std::vector<Strip>;

struct RowFlow {
    std::vector<Strips> cells;
    qreal height = 0; ///< with the space around the text
    QString anchor;
    std::vector<int> notes = {}; ///< of all its cells
};

struct TableFlow {
    std::vector<qreal> edges; ///< left edge of each column, and the right end
    std::optional<RowFlow> header;
    std::vector<RowFlow> rows;
    bool firstColumnIsBand = false;
    bool rowsStayWhole = false;
};

/// How a paragraph in a cell is set.
TextStyle cellStyle(ParagraphRole role);

/// One block of the memo, measured.
struct FlowItem {
    qreal before = 0;
    qreal after = 0;
    bool keepWithNext = false;
    bool ruleAbove = false;
    bool staysWhole = false; ///< on one page
    bool beginsSection = false; ///< no figure from before it comes after it
    Strips strips = {};
    std::optional<TableFlow> table = {};
};

inline bool isFigure(const FlowItem &item)
{
    return !item.strips.empty() && item.strips.front().figure;
}

inline constexpr qreal cellPadding = 45; // units, left and right
inline constexpr qreal rowPadding = 25; // units, above and below

/// The memo's blocks set in type for a width, not yet on pages. Owns the laid-out text.
class PageFlow
{
public:
    /// `height` is that of a page's text: no figure is higher.
    PageFlow(const NotedDocument &document, qreal width, qreal height);

    const std::vector<FlowItem> &items() const { return m_items; }
    qreal width() const { return m_width; }
    /// The lines of a note, the first with its number.
    const Strips &note(int number) const { return m_notes[std::size_t(number) - 1]; }

private:
    void flow(const TitleBlock &block);
    void flow(const Contents &block);
    void flow(const Heading &block);
    void flow(const Paragraph &block);
    void flow(const LevelBar &block);
    void flow(const Table &block);
    void flow(const Figure &block);
    void flowNotes(const std::vector<QString> &notes);

    RowFlow rowOf(const Table &table, const Row &row, const std::vector<qreal> &edges);
    RowFlow headerOf(const Table &table, const std::vector<qreal> &edges);
    Strips cellStrips(const Cell &cell, qreal width, Qt::Alignment alignment);
    Strips textStrips(const Inline &text, const TextStyle &style, qreal width);
    Strips barStrips(const LevelBar &bar, qreal width, const TextStyle &style);
    const QTextLayout *set(const Inline &text, const TextStyle &style, qreal width);

    const MemoDocument &m_document;
    qreal m_width;
    qreal m_height;
    std::vector<Strips> m_notes;
    std::vector<std::unique_ptr<QTextLayout>> m_texts;
    std::vector<FlowItem> m_items;
};

/// Width of the bar with six notches.
inline constexpr qreal levelBarWidth = 620;

} // namespace saranda
