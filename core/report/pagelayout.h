// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"
#include "core/report/pageflow.h"
#include "core/report/textlayer.h"

#include <QHash>
#include <QRectF>
#include <QSizeF>

#include <optional>

class QPainter;
class QTransform;

namespace saranda {

struct SvgText;

/// A row that takes more of the page than this may be divided between lines.
inline constexpr qreal longRow = 0.12;

/// Where an anchor came to stand.
struct PlacedAnchor {
    int page = 0; ///< from 0
    qreal y = 0; ///< units from the top of the page
};

/// Where the text of a page stands, in units.
struct PageFrame {
    QSizeF sheet;
    qreal side = 0;
    qreal top = 0;
    qreal bottom = 0; ///< from the top of the page
    qreal width = 0;

    explicit PageFrame(const PaperLook &look);
    qreal height() const { return bottom - top; }
};

/// The memo broken into pages: headings stay with what follows, the head of a table repeats,
/// a row is divided only where it is long, and no paragraph leaves one line alone.
class PageLayout
{
public:
    explicit PageLayout(const NotedDocument &document);
    Q_DISABLE_COPY_MOVE(PageLayout)

    int pageCount() const { return int(m_pages.size()); }
    void paint(int page, QPainter &painter);
    /// The same without head and foot.
    void paintText(int page, QPainter &painter);
    /// From the head of the text to the end of the last line of the page, over its whole width.
    QRectF textBox(int page) const;
    const QHash<QString, PlacedAnchor> &anchors() const { return m_anchors; }
    /// The layers of text of what has been painted so far.
    const std::vector<TextLayer> &layers() const { return m_layers; }
    /// In units.
    QSizeF pageSize() const { return m_frame.sheet; }

private:
    /// One thing to paint at its place: a strip, a filled band or a thin rule.
    struct Placed {
        enum Kind { Text, Band, Rule } kind = Text;
        QRectF box;
        Strip strip;
    };
    using Page = std::vector<Placed>;

    void layOut(qreal spacing);
    bool endsNearlyEmpty() const;
    qreal gapBefore(const FlowItem &item) const;
    void paginate();
    void placeAt(const FlowItem &item, qreal leastHeight);
    bool defers(std::size_t item, qreal gap) const;
    bool leavesWhite(std::size_t figure, qreal gap) const;
    void placeDeferred(bool all);
    qreal leastHeight(std::size_t item) const;
    qreal leastHeight(const TableFlow &table) const;
    qreal following(std::size_t item) const;
    void place(const FlowItem &item);
    std::optional<qreal> smallerBy(const FlowItem &item, qreal lacks) const;
    bool placeSmaller(const FlowItem &item, qreal gap, qreal lacks);
    void placeStrips(const std::vector<Strip> &strips, bool staysWhole);
    void placeTable(const TableFlow &table);
    void placeHeader(const TableFlow &table);
    bool wouldLeaveFewAlone(const TableFlow &table, std::size_t row) const;
    void placeRow(const TableFlow &table, const RowFlow &row);
    void placeLongRow(const TableFlow &table, const RowFlow &row);
    void placeCells(const TableFlow &table, const RowFlow &row, std::vector<std::size_t> &done,
                    qreal bottom);
    void put(const Strip &strip, qreal x);
    void putRule(qreal y);
    void newPage();
    void closePage();
    qreal left() const;
    /// Where text must end on this page, above the notes it has.
    qreal bottom() const;
    /// What a strip or row takes of a page, with as much of its notes as must stand below it.
    qreal need(qreal height, const std::vector<int> &notes) const;
    std::size_t fitting(const Strips &strips, std::size_t from, qreal room) const;
    void addNote(int number);
    void takeNoteLines();

    void paintFurniture(int page, QPainter &painter);
    void paintFigure(const Placed &placed, QPainter &painter);
    void paintFigureText(const SvgText &text, const QTransform &toPage, QPainter &painter);
    void paintPlaced(const Placed &placed, QPainter &painter);
    void paintPageNumber(const Placed &placed, QPainter &painter);
    void paintLine(const QTextLayout &text, int line, QPainter &painter, QPointF at);
    void paintOneLine(const QString &text, const TextStyle &style, QPainter &painter, QPointF at,
                      qreal width);

    const MemoDocument &m_document;
    PageFrame m_frame;
    PageFlow m_flow;
    std::vector<Page> m_pages;
    QHash<QString, PlacedAnchor> m_anchors;
    std::vector<TextLayer> m_layers;
    qreal m_spacing = 1; ///< share of the space between blocks
    qreal m_y = 0;
    qreal m_end = 0; ///< of the text of the last page
    qreal m_following = 0; ///< height of what must stand with the end of the block in work
    qreal m_after = 0; ///< of the item before; the larger of two spaces counts, not their sum
    std::vector<std::size_t> m_deferred; ///< figures for which their page had no room
    std::size_t m_deferredOn = 0; ///< that page, from 1
    std::vector<Strip> m_notes; ///< lines of notes of this page
    std::vector<Strip> m_waiting; ///< lines for which it had no room
    qreal m_noteHeight = 0;
};

} // namespace saranda
