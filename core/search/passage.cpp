// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/passage.h"

#include "core/search/searchtext.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace saranda {

namespace {

struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;
};

bool agrees(const QString &word, const QString &wanted, const SearchPhrase &phrase, std::size_t at,
            std::size_t count)
{
    const bool isFirst = at == 0;
    const bool isLast = at + 1 == count;
    if (phrase.isPart && isFirst && isLast)
        return word.contains(wanted);
    if (phrase.isPart && isFirst)
        return word.endsWith(wanted);
    if (isLast && (phrase.isPart || phrase.isPrefix))
        return word.startsWith(wanted);
    return word == wanted;
}

/// Whether the phrase stands at this token, and up to where.
std::optional<TextRange> rangeAt(const std::vector<SearchToken> &tokens, std::size_t at,
                                 const SearchPhrase &phrase)
{
    const std::size_t count = std::size_t(phrase.words.size());
    if (at + count > tokens.size())
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        const QString &word = tokens[at + i].word;
        const QString &wanted = phrase.words[qsizetype(i)];
        if (!agrees(word, wanted, phrase, i, count))
            return std::nullopt;
    }
    return TextRange{tokens[at].start, tokens[at + count - 1].end};
}

std::vector<TextRange> matchesIn(const QString &text, const SearchQuery &query)
{
    const std::vector<SearchToken> tokens = searchTokens(text);
    std::vector<TextRange> ranges;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        for (const std::vector<SearchPhrase> &group : query.wanted) {
            for (const SearchPhrase &phrase : group) {
                const std::optional<TextRange> range = rangeAt(tokens, i, phrase);
                if (!range)
                    continue;
                if (!ranges.empty() && range->start < ranges.back().end)
                    ranges.back().end = std::max(ranges.back().end, range->end);
                else
                    ranges.push_back(*range);
            }
        }
    }
    return ranges;
}

/// Moves a cut to the nearest space before it, so that no word is cut.
qsizetype wordStartBefore(const QString &text, qsizetype position)
{
    for (qsizetype i = position; i > 0 && position - i < 20; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return position > 0 && text[position].isLowSurrogate() ? position - 1 : position;
}

} // namespace

QString passageOf(const QString &text, const SearchQuery &query, qsizetype length)
{
    const std::vector<TextRange> matches = matchesIn(text, query);
    const qsizetype first = matches.empty() ? 0 : matches.front().start;
    const qsizetype from = first <= length / 4 ? 0 : wordStartBefore(text, first - length / 4);
    qsizetype to = std::min(text.size(), from + length);
    if (!matches.empty())
        to = std::max(to, std::min(matches.front().end, text.size()));
    if (to < text.size())
        to = std::max(wordStartBefore(text, to), matches.empty() ? from : matches.front().end);

    QString passage = from > 0 ? QStringLiteral("… ") : QString();
    qsizetype at = from;
    for (const TextRange &match : matches) {
        if (match.start < at || match.end > to)
            continue;
        passage += QStringView(text).mid(at, match.start - at);
        passage += matchBegins;
        passage += QStringView(text).mid(match.start, match.end - match.start);
        passage += matchEnds;
        at = match.end;
    }
    passage += QStringView(text).mid(at, to - at);
    passage = passage.simplified();
    return to < text.size() ? passage + QStringLiteral(" …") : passage;
}

} // namespace saranda
