// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/passage.h"

#include "core/search/searchedtext.h"

#include <algorithm>

namespace saranda {

namespace {

std::vector<TextRange> matchesIn(const QString &text, const SearchQuery &query)
{
    const std::vector<SearchToken> tokens = searchTokens(text);
    std::vector<TextRange> ranges;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        for (const std::vector<SearchPhrase> &group : query.wanted) {
            for (const SearchPhrase &phrase : group) {
                const std::optional<TextRange> range = phraseAt(tokens, i, phrase);
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
