// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchedtext.h"

#include <algorithm>
#include <numeric>

namespace saranda {

namespace {

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

bool isAscii(QByteArrayView bytes)
{
    // Without a way out in the middle, so that many bytes are looked at in one step.
    const uchar all =
        std::accumulate(bytes.begin(), bytes.end(), uchar(0),
                        [](uchar seen, char byte) { return uchar(seen | uchar(byte)); });
    return all < 0x80;
}

} // namespace

std::optional<TextRange> phraseAt(const std::vector<SearchToken> &tokens, std::size_t at,
                                  const SearchPhrase &phrase)
{
    const auto count = std::size_t(phrase.words.size());
    if (at + count > tokens.size())
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        if (!agrees(tokens[at + i].word, phrase.words[qsizetype(i)], phrase, i, count))
            return std::nullopt;
    }
    return TextRange{tokens[at].start, tokens[at + count - 1].end};
}

bool SearchedText::isPlain()
{
    if (!m_isPlain) {
        m_isPlain = isAscii(m_utf8);
        if (*m_isPlain)
            m_lower = m_utf8.toLower();
    }
    return *m_isPlain;
}

const std::vector<SearchToken> &SearchedText::tokens()
{
    if (!m_tokens)
        m_tokens = searchTokens(QString::fromUtf8(m_utf8));
    return *m_tokens;
}

bool SearchedText::has(const SearchPhrase &phrase)
{
    if (phrase.words.isEmpty() || m_utf8.isEmpty())
        return false;
    // A part has no spaces, and of plain letters only the case is taken away: most pages need not
    // be cut into words.
    if (phrase.isPart && phrase.words.size() == 1 && isPlain())
        return m_lower.contains(phrase.words.front().toUtf8());
    const std::vector<SearchToken> &all = tokens();
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (phraseAt(all, at, phrase))
            return true;
    }
    return false;
}

} // namespace saranda
