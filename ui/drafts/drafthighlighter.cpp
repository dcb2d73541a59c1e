// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/drafthighlighter.h"

#include "core/base/literals.h"
#include "ui/drafts/draftformats.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QTextDocument>

#include <set>

namespace saranda {

using namespace literals;

DraftHighlighter::DraftHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{ }

const QRegularExpression &DraftHighlighter::citePattern()
{
    static const QRegularExpression pattern(
        u"(?:(?<=^)|(?<=[\\s(\\[;,]))@([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)"
        "(?:[^;@()\\[\\]]*(?=[;)\\]]))?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

void DraftHighlighter::setNotes(const std::vector<SentenceNote> &notes)
{
    const std::vector<SentenceNote> before = std::exchange(m_notes, notes);
    std::set<int> differing;
    for (std::size_t slot = 0; slot < std::max(before.size(), notes.size()); ++slot) {
        if (slot >= before.size() || slot >= notes.size() || !(before[slot] == notes[slot]))
            differing.insert(int(slot));
    }
    if (differing.empty())
        return;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (differing.contains(slotOf(it.fragment().charFormat()))) {
                rehighlightBlock(block);
                break;
            }
        }
    }
}

const SentenceNote *DraftHighlighter::note(int slot) const
{
    return slot >= 0 && slot < int(m_notes.size()) ? &m_notes[std::size_t(slot)] : nullptr;
}

void DraftHighlighter::setCiteState(std::function<CiteState(const QString &)> state)
{
    m_citeState = std::move(state);
}

void DraftHighlighter::setSpelling(std::function<bool(const QString &)> isRight)
{
    m_isRight = std::move(isRight);
}

void DraftHighlighter::highlightBlock(const QString &text)
{
    if (isTitleBlock(currentBlock())) {
        markSpelling(text);
        return;
    }
    markSentences();
    markCites(text);
    markSpelling(text);
}

/// Adds to the look each letter has already.
void DraftHighlighter::add(int from, int length,
                           const std::function<void(QTextCharFormat &)> &change)
{
    for (int at = from; at < from + length; ++at) {
        QTextCharFormat look = format(at);
        change(look);
        setFormat(at, 1, look);
    }
}

void DraftHighlighter::markSentences()
{
    const QPalette palette = QApplication::palette();
    const int start = currentBlock().position();
    for (auto it = currentBlock().begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const SentenceNote *known = note(slotOf(fragment.charFormat()));
        if (!known || (known->underline == SentenceNote::Underline::None && !known->isWithheld))
            continue;
        QTextCharFormat look;
        if (known->isWithheld) {
            look.setForeground(toneColor(Tone::Muted, palette));
            look.setBackground(toneBackground(Tone::Muted, palette));
        }
        if (known->underline != SentenceNote::Underline::None) {
            look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            look.setUnderlineColor(toneColor(
                known->underline == SentenceNote::Underline::Bad ? Tone::Bad : Tone::Caution,
                palette));
        }
        setFormat(fragment.position() - start, fragment.length(), look);
    }
}

void DraftHighlighter::markCites(const QString &text)
{
    if (!m_citeState || !text.contains(u'@'))
        return;
    const QPalette palette = QApplication::palette();
    auto matches = citePattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const CiteState state = m_citeState(match.captured(1));
        const Tone tone = state == CiteState::Known ? Tone::Accent
            : state == CiteState::AboveMarking      ? Tone::Caution
                                                    : Tone::Bad;
        add(int(match.capturedStart()), int(match.capturedLength()), [&](QTextCharFormat &look) {
            look.setForeground(toneColor(tone, palette));
            look.setBackground(toneBackground(tone, palette));
            if (state == CiteState::Known)
                return;
            look.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            look.setUnderlineColor(toneColor(tone, palette));
        });
    }
}

void DraftHighlighter::markSpelling(const QString &text)
{
    if (!m_isRight)
        return;
    static const QRegularExpression words(u"(?<![@\\p{L}\\p{N}_-])\\p{L}[\\p{L}\\p{M}'’]*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    auto matches = words.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() < 2 || m_isRight(match.captured()))
            continue;
        add(int(match.capturedStart()), int(match.capturedLength()), [](QTextCharFormat &look) {
            look.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            look.setUnderlineColor(toneColor(Tone::Bad, QApplication::palette()));
        });
    }
}

} // namespace saranda
