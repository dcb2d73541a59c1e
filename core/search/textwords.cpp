// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/textwords.h"

#include "core/search/searchtext.h"

#include <algorithm>
#include <deque>

namespace saranda {

namespace {

/// Spreads every bit over the whole number (the finish of SplitMix64).
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

/// Not qHash(), which differs from run to run.
quint64 hashOf(const QString &word)
{
    quint64 hash = 0xcbf29ce484222325U; // FNV-1a
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3U;
    return mixed(hash);
}

} // namespace

std::vector<TextWord> wordsOfPages(const QStringList &pages)
{
    std::vector<TextWord> words;
    for (int page = 0; page < pages.size(); ++page) {
        for (const SearchToken &token : searchTokens(pages[page]))
            words.push_back({hashOf(token.word), page, token.start, token.end});
    }
    return words;
}

std::vector<quint64> runHashes(const std::vector<TextWord> &words, std::size_t length)
{
    constexpr quint64 base = 0x9e3779b97f4a7c15U;
    std::vector<quint64> hashes;
    if (length == 0 || words.size() < length)
        return hashes;
    hashes.reserve(words.size() - length + 1);
    quint64 leading = 1; // base to the power of length - 1
    for (std::size_t i = 1; i < length; ++i)
        leading *= base;
    quint64 rolling = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i >= length)
            rolling -= words[i - length].hash * leading;
        rolling = rolling * base + words[i].hash;
        if (i + 1 >= length)
            hashes.push_back(mixed(rolling));
    }
    return hashes;
}

std::vector<quint64> winnowed(const std::vector<quint64> &hashes, std::size_t window)
{
    std::vector<quint64> chosen;
    std::deque<std::size_t> rising; // candidates of the window, least first
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        while (!rising.empty() && hashes[rising.back()] >= hashes[i])
            rising.pop_back();
        rising.push_back(i);
        if (rising.front() + window <= i)
            rising.pop_front();
        if (i + 1 >= window || i + 1 == hashes.size())
            chosen.push_back(hashes[rising.front()]);
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    return chosen;
}

} // namespace saranda
