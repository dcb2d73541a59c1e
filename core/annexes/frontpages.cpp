// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/bundleassembly.h"
#include "core/base/literals.h"
#include "core/report/memopdf.h"
#include "core/report/pagelayout.h"
#include "core/report/typography.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// A paper broken into pages, as pdfOf() breaks it.
struct LaidPaper {
    explicit LaidPaper(const MemoDocument &document)
        : noted(withNoteMarks(document))
        , layout(noted)
    { }

    NotedDocument noted;
    PageLayout layout;
};

QString textOfCell(const Cell &cell)
{
    QString text;
    for (const CellBlock &block : cell.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            text += paragraph->text.text();
    return text;
}

/// Where the rows of a list stand, as far as links need to know.
void addRowLinks(const MemoDocument &document, const PageLayout &layout, int firstPage,
                 FrontPages &front)
{
    std::vector<std::pair<PlacedAnchor, QString>> rows;
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const Row &row : table->rows)
                if (const auto placed = layout.anchors().constFind(row.anchor);
                    !row.anchor.isEmpty() && placed != layout.anchors().cend())
                    rows.emplace_back(*placed, row.anchor);
    const double height = layout.pageSize().height() / unitsPerPoint;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &[place, anchor] = rows[i];
        const double top = height - place.y / unitsPerPoint;
        double bottom = top - 18; // one line, where nothing says where the row ends
        if (i + 1 < rows.size() && rows[i + 1].first.page == place.page)
            bottom = std::max(height - rows[i + 1].first.y / unitsPerPoint, top - 60);
        front.links.push_back({firstPage + place.page, top, bottom, 535, anchor});
    }
}

/// In the memorandum's list of exhibits the number of each leads to the exhibit itself.
void addMemoLinks(const MemoDocument &memo, const BundleFront &about, FrontPages &front)
{
    QHash<QString, QString> annexOf;
    for (const IndexEntry &entry : about.entries)
        annexOf.insert(printable(entry.annex->exhibit.key), entry.anchor);
    const LaidPaper laid(memo);
    const double height = laid.layout.pageSize().height() / unitsPerPoint;
    for (const Block &block : memo.blocks) {
        const auto *table = std::get_if<Table>(&block);
        for (const Row &row : table ? table->rows : std::vector<Row>()) {
            const auto placed = laid.layout.anchors().constFind(row.anchor);
            if (!row.anchor.startsWith(u"exhibit-"_s) || row.cells.empty()
                || placed == laid.layout.anchors().cend())
                continue;
            const QString annex = annexOf.value(textOfCell(row.cells.front()));
            const double top = height - placed->y / unitsPerPoint;
            if (!annex.isEmpty())
                front.links.push_back({front.count + placed->page, top, top - 16, 130, annex});
        }
    }
}

} // namespace

int pageCountOf(const MemoDocument &paper)
{
    return LaidPaper(paper).layout.pageCount();
}

Result<FrontPages> drawnFront(const std::vector<MemoDocument> &documents, const MemoDocument &memo,
                              const BundleFront &about, const AnnexOptions &options,
                              const AnnexTexts &texts)
{
    FrontPages front;
    const Result<QByteArray> cover = coverPage(about, options, texts);
    if (!cover)
        return failure(cover.error());
    front.papers.push_back({texts.text(u"cover.title"_s), *cover, 0});
    front.count = 1;
    for (const MemoDocument &document : documents) {
        const Result<QByteArray> pdf = pdfOf(document);
        if (!pdf)
            return failure(pdf.error());
        const LaidPaper laid(document);
        addRowLinks(document, laid.layout, front.count, front);
        front.papers.push_back({document.title, *pdf, front.count});
        front.count += laid.layout.pageCount();
    }
    addMemoLinks(memo, about, front);
    return front;
}

} // namespace saranda
