// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paperlook.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace saranda {

// The memo before it has a shape: headings, paragraphs and tables in order. Every renderer (PDF,
// HTML, ODT, DOCX) prints this and nothing else, so what is not in here leaves in no format.

/// A stretch of text in one appearance. The text is plain: no renderer reads markup in it.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool quiet = false; ///< secondary information, printed in grey
    QString link = {}; ///< anchor of the place in this document it leads to, or empty
    bool raised = false; ///< set as a superscript
    QString note = {}; ///< a footnote on this stretch, marked after it; empty for none

    bool operator==(const Run &) const = default;
};

/// Text in several appearances.
struct Inline {
    std::vector<Run> runs;

    Inline() = default;
    Inline(const QString &text)
    {
        if (!text.isEmpty())
            runs.push_back({text});
    }
    Inline(Run run) { runs.push_back(std::move(run)); }

    bool isEmpty() const { return runs.empty(); }
    QString text() const;
    Inline bold() const;
    Inline quiet() const;
    Inline &operator+=(const Inline &other);

    bool operator==(const Inline &) const = default;
};

/// Several pieces with a separator between them.
Inline joined(const std::vector<Inline> &pieces, const QString &separator);

/// Text of the case made fit to print: control characters and the marks that turn the direction of
/// the text around it go, lone surrogates become U+FFFD, line ends become line separators.
QString printable(const QString &text);

enum class ParagraphRole {
    Body,
    Numbered,
    Item,
    Quotation, ///< the words of another, indented
    Note,
    Cell,
    CellNote,
    CellMono,
    CellLabel
};

struct Paragraph {
    Inline text;
    ParagraphRole role = ParagraphRole::Body;
    int number = 0; ///< the ¶, for ParagraphRole::Numbered
    bool keepWithNext = false; ///< leads in what follows: on one page where that is possible
    QString anchor = {}; ///< links lead here; empty for none

    bool operator==(const Paragraph &) const = default;
};

/// How far the evidence reaches on the ladder of standards: a bar with six notches, and words.
struct LevelBar {
    int level = 0;
    std::optional<int> required;
    Inline words;

    bool operator==(const LevelBar &) const = default;
};

using CellBlock = std::variant<Paragraph, LevelBar>;

struct Cell {
    std::vector<CellBlock> blocks;

    Cell() = default;
    Cell(const Inline &text)
    {
        if (!text.isEmpty())
            blocks.emplace_back(Paragraph{text, ParagraphRole::Cell});
    }
    void add(const Inline &text, ParagraphRole role = ParagraphRole::Cell)
    {
        blocks.emplace_back(Paragraph{text, role});
    }

    bool operator==(const Cell &) const = default;
};

struct Row {
    QString anchor; ///< links lead here; empty for none
    std::vector<Cell> cells;

    bool operator==(const Row &) const = default;
};

enum class TableRole {
    Grid, ///< a list with a header row that repeats on each page
    Sheet ///< two columns, a label and what there is to say
};

struct Table {
    TableRole role = TableRole::Grid;
    std::vector<int> widths; ///< shares of the text width
    std::vector<Inline> header;
    std::vector<Row> rows;
    QList<int> numberColumns = {}; ///< on pages these end at the right, with their headings
    bool rowsStayWhole = false; ///< no page divides a row, unless that is higher than the page
    bool keepWithNext = false; ///< its end stands on one page with the beginning of what follows

    bool operator==(const Table &) const = default;
};

struct Heading {
    int level = 1; ///< 1 section, 2 claim or operation, 3 element
    QString number; ///< "7.2"
    Inline text;
    QString anchor;

    bool operator==(const Heading &) const = default;
};

/// Where the table of contents stands.
struct Contents {
    QString title;

    bool operator==(const Contents &) const = default;
};

/// The first page's head: what the paper is and about what.
struct TitleBlock {
    QString kicker; ///< "Memorandum"
    QString title;
    QString subtitle;

    bool operator==(const TitleBlock &) const = default;
};

/// A drawing across the text, with its caption below. Text in the drawing stays text where the
/// format allows it.
struct Figure {
    QByteArray svg; ///< stands alone: what leads out of it is not shown
    double aspect = 1.6; ///< width over height
    /// Of the width of the text: what it takes for its smallest words to be read on paper. It is
    /// drawn no smaller, and no larger than half as large again. 0 = as wide as the text.
    double leastShare = 0;
    Inline caption = {};
    QString alternative = {}; ///< what the drawing shows, for who cannot see it
    QString anchor = {}; ///< links lead here; empty for none

    bool operator==(const Figure &) const = default;
};

using Block = std::variant<TitleBlock, Contents, Heading, Paragraph, LevelBar, Table, Figure>;

struct MemoDocument {
    QString language;
    QString title; ///< also the document title in the file's metadata
    QString subject;
    QString author;
    QString marking; ///< printed at the head and foot of each page; empty for none
    QString runningFoot; ///< at the left of the foot
    QString pageOf; ///< "page %1 of %2"
    QDateTime madeOn;
    PaperLook look = {};
    std::vector<Block> blocks;

    bool operator==(const MemoDocument &) const = default;
};

/// Headings down to a level, in order: what the contents list and the outline show.
std::vector<const Heading *> headingsOf(const MemoDocument &document, int deepest);

/// The document as renderers print notes that stand apart: each mark is a run of its own that leads
/// to "note-N", and the notes are listed by their number, in the order they are read.
struct NotedDocument {
    MemoDocument document;
    std::vector<QString> notes; ///< note N is the one before N
};
NotedDocument withNoteMarks(const MemoDocument &document);

/// Where the mark of a note stands and where its text does, for links both ways.
QString noteAnchor(int number);
QString noteMarkAnchor(int number);

/// "7.2  Effective control" as contents, outline and headings print it.
QString numberedTitle(const Heading &heading);

} // namespace saranda
