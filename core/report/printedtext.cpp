// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printedtext.h"

#include "core/base/literals.h"

namespace saranda {

using namespace literals;

QString printedText(const MemoDocument &document)
{
    QString all = document.title + document.title.toUpper() + document.runningFoot
        + document.marking + document.marking.toUpper() + document.pageOf
        + u"0123456789…–.\u2002"_s;
    all += document.look.letterhead.join(u' ');
    const auto add = [&all](const Inline &text) {
        for (const Run &run : text.runs)
            all += run.text + run.note;
    };
    const auto addCell = [&add](const CellBlock &block) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            add(paragraph->text);
        else
            add(std::get<LevelBar>(block).words);
    };
    for (const Block &block : document.blocks) {
        if (const auto *head = std::get_if<TitleBlock>(&block))
            all += head->kicker.toUpper() + head->title + head->subtitle;
        else if (const auto *contents = std::get_if<Contents>(&block))
            all += contents->title;
        else if (const auto *heading = std::get_if<Heading>(&block))
            add(heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            add(paragraph->text);
        else if (const auto *bar = std::get_if<LevelBar>(&block))
            add(bar->words);
        else if (const auto *figure = std::get_if<Figure>(&block)) {
            add(figure->caption);
            all += QString::fromUtf8(figure->svg);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const Inline &title : table->header)
                add(title);
            for (const Row &row : table->rows)
                for (const Cell &cell : row.cells)
                    for (const CellBlock &inner : cell.blocks)
                        addCell(inner);
        }
    }
    return all;
}

QString remarkOnLetters(const MemoDocument &document, MemoFormat format)
{
    return format == MemoFormat::Pdf
        ? missingLettersSentence(lettersWithoutFont(printedText(document)))
        : QString();
}

} // namespace saranda
