// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memodocument.h"

#include "core/base/literals.h"

namespace saranda {

using namespace literals;

QString Inline::text() const
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    return all;
}

Inline Inline::bold() const
{
    Inline copy = *this;
    for (Run &run : copy.runs)
        run.bold = true;
    return copy;
}

Inline Inline::quiet() const
{
    Inline copy = *this;
    for (Run &run : copy.runs)
        run.quiet = true;
    return copy;
}

Inline &Inline::operator+=(const Inline &other)
{
    runs.insert(runs.end(), other.runs.begin(), other.runs.end());
    return *this;
}

Inline joined(const std::vector<Inline> &pieces, const QString &separator)
{
    Inline all;
    for (const Inline &piece : pieces) {
        if (!all.isEmpty())
            all += Inline(separator);
        all += piece;
    }
    return all;
}

namespace {

bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
}

bool isUnprintable(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFEFF || code >= 0xFFFE
        || (code >= 0xFDD0 && code <= 0xFDEF) || code == QChar::ObjectReplacementCharacter;
}

/// U+2028 for any line end, a space for a tab, nothing for what cannot be printed.
void appendPrintable(QString &clean, QChar character)
{
    if (character == u'\n' || character == QChar::ParagraphSeparator
        || character == QChar::LineSeparator)
        clean += QChar(QChar::LineSeparator);
    else if (character == u'\t')
        clean += u' ';
    else if (character.isSurrogate())
        clean += QChar(QChar::ReplacementCharacter);
    else if (!isUnprintable(character) && !turnsDirection(character))
        clean += character;
}

} // namespace

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += text[i];
            clean += text[++i];
        } else {
            appendPrintable(clean, text[i]);
        }
    }
    while (clean.endsWith(QChar::LineSeparator) || clean.endsWith(u' '))
        clean.chop(1);
    return clean;
}

QString noteAnchor(int number)
{
    return u"note-"_s + QString::number(number);
}

QString noteMarkAnchor(int number)
{
    return u"note-mark-"_s + QString::number(number);
}

namespace {

/// Takes the notes out of runs and leaves their marks.
class NoteMarker
{
public:
    explicit NoteMarker(std::vector<QString> &notes)
        : m_notes(notes)
    { }

    void mark(Inline &text);
    void mark(Cell &cell);
    void operator()(Heading &block) { mark(block.text); }
    void operator()(Paragraph &block) { mark(block.text); }
    void operator()(LevelBar &block) { mark(block.words); }
    void operator()(Figure &block) { mark(block.caption); }
    void operator()(Table &block);
    void operator()(TitleBlock &) { }
    void operator()(Contents &) { }

private:
    std::vector<QString> &m_notes;
};

void NoteMarker::mark(Inline &text)
{
    std::vector<Run> marked;
    for (Run &run : text.runs) {
        const QString note = std::exchange(run.note, {});
        marked.push_back(std::move(run));
        if (note.isEmpty())
            continue;
        m_notes.push_back(note);
        const int number = int(m_notes.size());
        marked.push_back(
            {.text = QString::number(number), .link = noteAnchor(number), .raised = true});
    }
    text.runs = std::move(marked);
}

void NoteMarker::mark(Cell &cell)
{
    for (CellBlock &block : cell.blocks)
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            mark(paragraph->text);
        else
            mark(std::get<LevelBar>(block).words);
}

void NoteMarker::operator()(Table &block)
{
    for (Inline &title : block.header)
        mark(title);
    for (Row &row : block.rows)
        for (Cell &cell : row.cells)
            mark(cell);
}

} // namespace

NotedDocument withNoteMarks(const MemoDocument &document)
{
    NotedDocument noted{document, {}};
    NoteMarker marker(noted.notes);
    for (Block &block : noted.document.blocks)
        std::visit(marker, block);
    return noted;
}

std::vector<const Heading *> headingsOf(const MemoDocument &document, int deepest)
{
    std::vector<const Heading *> headings;
    for (const Block &block : document.blocks)
        if (const auto *heading = std::get_if<Heading>(&block);
            heading && heading->level <= deepest)
            headings.push_back(heading);
    return headings;
}

QString numberedTitle(const Heading &heading)
{
    const QString text = heading.text.text();
    return heading.number.isEmpty() ? text : heading.number + u"\u2002"_s + text;
}

} // namespace saranda
