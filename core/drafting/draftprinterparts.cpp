// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/drafting/draftprinter.h"
#include "core/report/svgtexts.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

struct DraftPartTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::DraftParts)
};

template <typename Visit>
void visitCell(Cell &cell, const Visit &visit)
{
    for (CellBlock &part : cell.blocks) {
        if (auto *text = std::get_if<Paragraph>(&part))
            visit(text->text);
        else
            visit(std::get<LevelBar>(part).words);
    }
}

/// Every stretch of text of a document, to look at and to change.
template <typename Visit>
void forEachInline(std::vector<Block> &blocks, const Visit &visit)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            visit(paragraph->text);
        else if (auto *figure = std::get_if<Figure>(&block))
            visit(figure->caption);
        else if (auto *table = std::get_if<Table>(&block))
            for (Row &row : table->rows)
                for (Cell &cell : row.cells)
                    visitCell(cell, visit);
    }
}

QString wordsOf(const Cell &cell)
{
    QString words;
    for (const CellBlock &block : cell.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->text.text();
    return words;
}

QString wordsOf(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells) {
        QStringList pieces;
        for (const CellBlock &block : cell.blocks)
            pieces += std::holds_alternative<Paragraph>(block)
                ? std::get<Paragraph>(block).text.text()
                : std::get<LevelBar>(block).words.text();
        cells += pieces.join(u' ');
    }
    return cells.join(u" | "_s);
}

QSet<QString> anchorsIn(const std::vector<Block> &blocks)
{
    QSet<QString> anchors;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            anchors.insert(heading->anchor);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            anchors.insert(paragraph->anchor);
        else if (const auto *figure = std::get_if<Figure>(&block))
            anchors.insert(figure->anchor);
        else if (const auto *table = std::get_if<Table>(&block))
            for (const Row &row : table->rows)
                anchors.insert(row.anchor);
    }
    return anchors;
}

/// By which releases find a part again.
QString captionOf(const DraftSentence &sentence)
{
    return sentence.text.isEmpty() ? sentence.block : sentence.text;
}

} // namespace

/// What the memorandum is about, and where its parts stand.
void DraftPrinter::printSheet(const Draft &draft)
{
    constexpr qsizetype mostWithoutContents = 2;
    std::vector<Block> &blocks = m_paper.document.blocks;
    const QString label = m_parts.sentences().text(u"title.marking"_s);
    for (Block &block : m_parts.memo().make({u"head"_s})) {
        // The marking is that of this paper, which may show less than the whole case.
        for (Row &row : std::get<Table>(block).rows)
            if (wordsOf(row.cells.front()) == label)
                row.cells.back() = Cell(Inline(printable(m_paper.document.marking)));
        blocks.push_back(std::move(block));
    }
    if (draft.sections.size() > mostWithoutContents)
        blocks.emplace_back(Contents{m_parts.sentences().text(u"contents"_s)});
}

/// Links to a claim lead to the section that was made for it.
QString DraftPrinter::anchorOf(const DraftSection &section, qsizetype number) const
{
    for (const DraftSentence &sentence : section.sentences)
        if (sentence.block.startsWith(u"claim:"_s) && sentence.block.endsWith(u":finding"_s))
            if (const QString anchor = m_parts.memo().claimAnchor(sentence.block.mid(6).chopped(8));
                !anchor.isEmpty())
                return anchor;
    return u"section-"_s + QString::number(number);
}

void DraftPrinter::openHeadings()
{
    for (Heading &heading : m_headings)
        m_paper.document.blocks.emplace_back(std::move(heading));
    m_headings.clear();
}

Result<> DraftPrinter::printPart(const DraftSentence &sentence, const SentencePlace &place)
{
    const std::optional<MemoPartName> name = partNamed(sentence.block);
    if (!name || !hasSubject(m_records, *name))
        return failure(ErrorCode::NotFound,
                       DraftPartTexts::tr("A table or figure shows what is no longer in the case. "
                                          "Take it out, or put another in."),
                       sentence.text.isEmpty() ? sentence.block : sentence.text);
    if (!hasSubject(m_disclosed, *name)) {
        m_paper.omitted.push_back({place, DraftOmission::Reason::AboveMarking, sentence.text});
        return {};
    }
    Result<std::vector<Block>> shown = m_parts.make(*name);
    if (!shown)
        return failure(shown.error());
    for (Block &block : *shown) {
        openHeadings();
        if (auto *table = std::get_if<Table>(&block))
            printTable(std::move(*table), *name, sentence);
        else if (auto *figure = std::get_if<Figure>(&block))
            printFigure(std::move(*figure), sentence, &block == &shown->front());
        else if (auto *paragraph = std::get_if<Paragraph>(&block)) {
            m_openStyle = SentenceStyle::Paragraph;
            m_open.text = paragraph->text;
            notePart(captionOf(sentence));
            closeParagraph();
        }
    }
    return {};
}

void DraftPrinter::printTable(Table table, const MemoPartName &name, const DraftSentence &sentence)
{
    if (!sentence.text.isEmpty()) {
        Paragraph caption;
        caption.text = m_parts.sentences().say(
            u"table.label"_s,
            {Inline(QString::number(++m_table)), Inline(printable(sentence.text))});
        caption.anchor = u"table-"_s + QString::number(m_table);
        caption.role = ParagraphRole::Note;
        caption.keepWithNext = true;
        m_paper.document.blocks.emplace_back(std::move(caption));
        m_paper.sentences += sentence.text;
    }
    notePart(captionOf(sentence));
    if (name.kind == u"exhibits")
        m_evidence.push_back(m_paper.document.blocks.size());
    m_paper.document.blocks.emplace_back(std::move(table));
    if (name.kind == u"exhibits")
        return; // which of them are cited shows at the end
    std::vector<Block> last{std::move(m_paper.document.blocks.back())};
    forEachInline(last, [this](Inline &text) { leadExhibits(text); });
    m_paper.document.blocks.back() = std::move(last.front());
}

/// A caption nobody has changed is the one the memorandum has, which says more; the parts that
/// follow a large drawing keep theirs.
void DraftPrinter::printFigure(Figure figure, const DraftSentence &sentence, bool isFirst)
{
    const bool isOwn = (isFirst && sentence.text != sentence.generated) || figure.caption.isEmpty();
    const Inline caption = isOwn ? Inline(printable(sentence.text)) : figure.caption;
    if (figure.alternative.isEmpty() || (isOwn && !sentence.text.isEmpty()))
        figure.alternative = printable(sentence.text);
    figure.anchor = u"figure-"_s + QString::number(++m_figure);
    figure.caption =
        m_parts.sentences().say(u"figure.label"_s, {Inline(QString::number(m_figure)), caption});
    m_paper.sentences += sentence.text;
    notePart(captionOf(sentence));
    m_paper.document.blocks.emplace_back(std::move(figure));
}

/// References to exhibits lead where those of the sentences lead, and count as citations.
void DraftPrinter::leadExhibits(Inline &text)
{
    for (Run &run : text.runs)
        if (const std::optional<Exhibit::Id> exhibit = m_parts.memo().exhibitAt(run.link)) {
            run.link = anchorOfExhibit(*exhibit);
            m_cited.insert(*exhibit);
        }
}

/// Of the table of exhibits, those the paper cites: known only once all of it is written.
void DraftPrinter::fillEvidence()
{
    std::vector<Block> &blocks = m_paper.document.blocks;
    for (const std::size_t place : m_evidence) {
        Table &table = std::get<Table>(blocks[place]);
        std::erase_if(table.rows, [this](const Row &row) {
            const std::optional<Exhibit::Id> exhibit = m_parts.memo().exhibitAt(row.anchor);
            return !exhibit || !m_cited.contains(*exhibit);
        });
        for (Row &row : table.rows)
            row.anchor = anchorOfExhibit(*m_parts.memo().exhibitAt(row.anchor));
    }
    forEachInline(blocks, [this](Inline &text) {
        for (Run &run : text.runs)
            if (const auto exhibit = m_parts.memo().exhibitAt(run.link))
                run.link = anchorOfExhibit(*exhibit);
    });
}

/// The block that comes next is a table or drawing, or what is said in its place.
void DraftPrinter::notePart(const QString &caption)
{
    m_shown.emplace_back(m_paper.document.blocks.size(), caption);
}

/// What the tables and drawings show, once their rows are there.
void DraftPrinter::describeParts()
{
    for (const auto &[place, caption] : m_shown) {
        PrintedPart part{caption, {}, {}};
        const Block &block = m_paper.document.blocks[place];
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const Row &row : table->rows)
                part.lines += wordsOf(row);
        } else if (const auto *figure = std::get_if<Figure>(&block)) {
            for (const SvgText &text : takenApart(figure->svg).texts)
                part.lines += text.text;
            part.drawing = QString::fromLatin1(
                QCryptographicHash::hash(figure->svg, QCryptographicHash::Sha256).toHex());
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            part.lines += paragraph->text.text();
        }
        m_paper.parts.push_back(std::move(part));
    }
}

/// What a table of the memorandum leads to is not always in a paper that a person writes.
void DraftPrinter::dropDeadLinks()
{
    const QSet<QString> anchors = anchorsIn(m_paper.document.blocks);
    forEachInline(m_paper.document.blocks, [&](Inline &text) {
        for (Run &run : text.runs)
            if (!run.link.isEmpty() && !anchors.contains(run.link))
                run.link.clear();
    });
}

} // namespace saranda
