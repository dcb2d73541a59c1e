// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/typography.h"

#include "core/base/literals.h"

#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>
#include <string_view>

namespace saranda {

using namespace literals;

namespace {

QStringList familiesOf(Typeface typeface)
{
    switch (typeface) {
    case Typeface::Sans:
        return {u"Noto Sans"_s, u"Noto Naskh Arabic"_s, u"Noto Sans Hebrew"_s,
                u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s};
    case Typeface::Mono:
        return {u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s};
    case Typeface::Serif:
        break;
    }
    return {u"Noto Serif"_s,        u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s,
            u"Noto Serif CJK SC"_s, u"DejaVu Serif"_s,      u"DejaVu Sans"_s};
}

QTextCharFormat formatOf(const Run &run, const TextStyle &style)
{
    QTextCharFormat format;
    QFont font = fontOf(style);
    font.setBold(style.bold || run.bold);
    font.setItalic(run.italic);
    format.setFont(font);
    format.setForeground(run.quiet ? ink::quiet : style.color);
    if (run.raised)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(u'#' + run.link);
        format.setForeground(ink::link);
    }
    return format;
}

bool isBreakingSpace(QChar c)
{
    constexpr char16_t narrowNoBreak = 0x202F;
    return c.isSpace() && c != QChar::Nbsp && c != QChar(narrowNoBreak);
}

/// Where the word before `end` begins.
qsizetype beginningOfWord(const QString &text, qsizetype end)
{
    while (end > 0 && !isBreakingSpace(text[end - 1]))
        --end;
    return end;
}

/// "¶", "p.", "Art.", one capital… that must not be parted from the number after them.
bool announcesNumber(QStringView word)
{
    static constexpr std::u16string_view words[] = {
        u"¶",        u"¶¶",      u"§",     u"§§",     u"p.",      u"pp.",      u"Art.",
        u"Arts",     u"art.",    u"arts",  u"para.",  u"par.",    u"No.",      u"Nos",
        u"no.",      u"nos",     u"n°",    u"Rule",   u"Article", u"Articles", u"article",
        u"articles", u"Exhibit", u"Annex", u"Figure", u"pièce",   u"Annexe",
    };
    while (!word.isEmpty() && (word.front() == u'(' || word.front() == u'['))
        word = word.mid(1);
    if (word.size() == 1 && word.front().isUpper())
        return true;
    return std::find(std::begin(words), std::end(words),
                     std::u16string_view(word.utf16(), std::size_t(word.size())))
        != std::end(words);
}

/// "E-12", "403–406", "e-mail": not to be divided at the hyphen or dash that ends at `end`.
bool isWithinKey(const QString &text, qsizetype end)
{
    const qsizetype before = end - 2;
    if (before < 0 || !text[before].isLetterOrNumber() || !text[end].isLetterOrNumber())
        return false;
    return text[before].isDigit() || text[end].isDigit() || before == 0
        || !text[before - 1].isLetterOrNumber();
}

/// Where a line that would end at `end` has to end instead, so that this one number, key or sign
/// stays with what it belongs to.
qsizetype betterEnd(const QString &text, qsizetype end)
{
    if (end < 2 || end >= text.size())
        return end;
    const QChar last = text[end - 1];
    if (last == u'-' || last == u'–')
        return isWithinKey(text, end) ? beginningOfWord(text, end) : end;
    if (last != u' ')
        return end;
    const QChar next = text[end];
    const bool isFrenchSign = (next == u':' || next == u';' || next == u'!' || next == u'?')
        && (end + 1 == text.size() || text[end + 1].isSpace());
    const qsizetype word = beginningOfWord(text, end - 1);
    const bool staysTogether = isFrenchSign || next == u'»' || text[end - 2] == u'«'
        || (next.isDigit() && announcesNumber(QStringView(text).mid(word, end - 1 - word)));
    return staysTogether ? word : end;
}

/// The same until nothing is parted.
qsizetype endOfLine(const QString &text, qsizetype end)
{
    for (qsizetype better = betterEnd(text, end); better != end; better = betterEnd(text, end))
        end = better;
    return end;
}

/// Gives the line its text; no line begins with what belongs to the word before.
void breakLine(QTextLine &line, const QString &text, qreal width)
{
    line.setLineWidth(width);
    const int start = line.textStart();
    const auto length = int(endOfLine(text, start + line.textLength())) - start;
    if (length == line.textLength() || length <= 0)
        return;
    // Letters and columns differ in some scripts, and a line may take a sign or two more than
    // asked.
    constexpr int mostSpare = 6;
    for (int columns = length; columns > std::max(0, length - mostSpare); --columns) {
        line.setNumColumns(columns, width);
        if (line.textLength() == length)
            return;
    }
    line.setLineWidth(width);
}

bool readsRightToLeft(const QString &text)
{
    return text.isRightToLeft();
}

} // namespace

TextStyle inLook(TextStyle style, const PaperLook &look)
{
    if (style.typeface != Typeface::Mono)
        style.family = style.typeface == Typeface::Serif ? look.serif : look.sans;
    if (style.color == ink::accent)
        style.color = look.accent;
    return style;
}

QFont fontOf(const TextStyle &style)
{
    QFont font;
    QStringList families = familiesOf(style.typeface);
    if (!style.family.isEmpty())
        families.prepend(style.family);
    font.setFamilies(families);
    font.setPixelSize(style.size);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Ligature glyphs have no character of their own, and text copied from the page would lose
    // them; any letter spacing keeps the shaper from making them.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01);
    return font;
}

std::unique_ptr<QTextLayout> laidOut(const Inline &text, const TextStyle &style, qreal width)
{
    const QString all = text.text();
    auto layout = std::make_unique<QTextLayout>(all, fontOf(style));
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run &run : text.runs) {
        formats.append({start, int(run.text.size()), formatOf(run, style)});
        start += int(run.text.size());
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isRightToLeft = style.ownDirection && readsRightToLeft(all);
    option.setAlignment(isRightToLeft ? Qt::AlignRight : style.alignment);
    option.setUseDesignMetrics(true);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        breakLine(line, all, width);
        const qreal height = std::max<qreal>(style.leading, line.height());
        line.setPosition({0, y + (height - line.height()) / 2});
        y += height;
    }
    layout->endLayout();
    return layout;
}

} // namespace saranda
