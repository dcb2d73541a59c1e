// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/sharedpassages.h"

#include "core/search/passagealignment.h"
#include "core/search/searchtext.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace saranda {

namespace {

constexpr std::size_t runLength = 10;
/// With runs of ten words every stretch of 25 words has a fingerprint.
constexpr std::size_t window = 16;
constexpr std::size_t fewestFingerprintsOfText = 32;
/// Rows of zeros are no passage.
constexpr qsizetype fewestDifferentWords = 8;
constexpr qsizetype longestPassageShown = 600;
constexpr std::size_t longestQuote = 30; ///< words

struct Fingerprint {
    quint64 hash = 0;
    quint32 text = 0;

    auto operator<=>(const Fingerprint &) const = default;
};

/// Two texts and how many fingerprints they share.
struct Pair {
    quint32 first = 0;
    quint32 second = 0;
    quint32 shared = 0;

    auto operator<=>(const Pair &) const = default;
};

bool mayGoOn(const ComparedTexts &texts, std::size_t done, std::size_t all)
{
    return !texts.goOn || texts.goOn(done, all);
}

/// The least hashes stay where there are too many: two texts keep the same ones of what they share.
std::optional<std::vector<Fingerprint>>
fingerprintsOf(const ComparedTexts &texts, const PassageLimits &limits, bool &isComplete)
{
    const std::size_t count = texts.groups.size();
    const std::size_t most = std::max(fewestFingerprintsOfText,
                                      limits.mostFingerprints / std::max<std::size_t>(1, count));
    std::vector<Fingerprint> fingerprints;
    for (std::size_t text = 0; text < count; ++text) {
        if (!mayGoOn(texts, text, 2 * count))
            return std::nullopt;
        std::vector<quint64> chosen =
            winnowed(runHashes(wordsOfPages(texts.pages(text)), runLength), window);
        if (chosen.size() > most) {
            chosen.resize(most);
            isComplete = false;
        }
        for (const quint64 hash : chosen)
            fingerprints.push_back({hash, quint32(text)});
    }
    std::sort(fingerprints.begin(), fingerprints.end());
    return fingerprints;
}

/// Each text with the first one that has a fingerprint in common with it: of a hundred reprints of
/// one report a hundred pairs, not five thousand.
std::vector<Pair> pairsOf(const ComparedTexts &texts, const std::vector<Fingerprint> &fingerprints)
{
    std::vector<Pair> pairs;
    for (std::size_t begin = 0; begin < fingerprints.size();) {
        std::size_t end = begin + 1;
        const quint32 first = fingerprints[begin].text;
        for (; end < fingerprints.size() && fingerprints[end].hash == fingerprints[begin].hash;
             ++end) {
            const quint32 second = fingerprints[end].text;
            const QString &group = texts.groups[first];
            if (group.isEmpty() || group != texts.groups[second])
                pairs.push_back({first, second, 1});
        }
        begin = end;
    }
    std::sort(pairs.begin(), pairs.end());
    std::vector<Pair> counted;
    for (const Pair &pair : pairs) {
        const bool isKnown = !counted.empty() && counted.back().first == pair.first
            && counted.back().second == pair.second;
        if (isKnown)
            ++counted.back().shared;
        else
            counted.push_back(pair);
    }
    return counted;
}

/// The pairs that share most, as many as may be compared, sorted by their texts again.
void keepBest(std::vector<Pair> &pairs, std::size_t most)
{
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &left, const Pair &right) {
        return left.shared > right.shared;
    });
    pairs.resize(most);
    std::sort(pairs.begin(), pairs.end());
}

/// A text with its words, for comparing.
struct ReadText {
    QStringList pages;
    std::vector<TextWord> words;

    explicit ReadText(QStringList read)
        : pages(std::move(read))
        , words(wordsOfPages(pages))
    { }

    /// The words from one to before another as they stand, page breaks as spaces.
    QString between(std::size_t from, std::size_t to) const
    {
        QString text;
        for (int page = words[from].page; page <= words[to - 1].page; ++page) {
            const bool isFirst = page == words[from].page;
            const bool isLast = page == words[to - 1].page;
            const qsizetype start = isFirst ? words[from].start : 0;
            const qsizetype end = isLast ? words[to - 1].end : pages[page].size();
            text +=
                (isFirst ? QString() : QStringLiteral(" ")) + pages[page].mid(start, end - start);
            if (text.size() > 4 * longestPassageShown)
                break;
        }
        return text.simplified();
    }
    PassagePlace place(std::size_t from, std::size_t length) const
    {
        std::size_t to = from + 1;
        while (to < from + std::min(length, longestQuote) && words[to].page == words[from].page)
            ++to;
        return {words[from].page + 1, between(from, to)};
    }
    bool hasDifferentWords(std::size_t from, std::size_t to) const
    {
        QSet<quint64> different;
        for (std::size_t i = from; i < to && different.size() < fewestDifferentWords; ++i)
            different.insert(words[i].hash);
        return different.size() >= fewestDifferentWords;
    }
};

QString shortened(const QString &text)
{
    if (text.size() <= longestPassageShown)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestPassageShown);
    qsizetype cut = space > longestPassageShown / 2 ? space : longestPassageShown;
    if (text[cut].isLowSurrogate())
        --cut;
    return text.left(cut) + QStringLiteral(" …");
}

std::optional<SharedPassage> passageOfPair(const ReadText &first, const ReadText &second,
                                           const PassageLimits &limits)
{
    const std::optional<Alignment> aligned = alignWords(first.words, second.words);
    if (!aligned)
        return std::nullopt;
    const SharedStretch &longest = aligned->longest;
    const std::size_t shorter = std::min(first.words.size(), second.words.size());
    const bool isWhole = 5 * std::min(aligned->same, shorter) >= 4 * shorter
        && longest.same >= std::size_t(limits.fewestWordsOfWhole);
    const bool isLong = longest.same >= std::size_t(limits.fewestWords);
    if ((!isWhole && !isLong) || !first.hasDifferentWords(longest.first, longest.firstEnd))
        return std::nullopt;
    SharedPassage passage;
    passage.words = int(isWhole ? std::min(aligned->same, shorter) : longest.same);
    passage.isWhole = isWhole;
    const QString text = first.between(longest.first, longest.firstEnd);
    passage.passage = shortened(text);
    passage.normalised = normalisedText(text.left(longestPassageShown));
    passage.inFirst = first.place(longest.first, longest.opening);
    passage.inSecond = second.place(longest.second, longest.opening);
    return passage;
}

/// Whether both texts share as much with one before them: then they share it through that one.
bool isShownByAnother(const std::vector<SharedPassage> &found, const SharedPassage &passage)
{
    const auto wordsOf = [&found](std::size_t first, std::size_t second) {
        const auto it = std::lower_bound(found.begin(), found.end(), std::pair(first, second),
                                         [](const SharedPassage &one, const auto &wanted) {
                                             return std::pair(one.first, one.second) < wanted;
                                         });
        const bool isFound = it != found.end() && it->first == first && it->second == second;
        return isFound ? it->words : 0;
    };
    return std::any_of(found.begin(), found.end(), [&](const SharedPassage &one) {
        return one.second == passage.first && one.words >= passage.words
            && wordsOf(one.first, passage.second) >= passage.words;
    });
}

} // namespace

PassageSearch sharedPassages(const ComparedTexts &texts, const PassageLimits &limits)
{
    PassageSearch search;
    const std::optional<std::vector<Fingerprint>> fingerprints =
        fingerprintsOf(texts, limits, search.isComplete);
    if (!fingerprints) {
        search.isComplete = false;
        return search;
    }
    std::vector<Pair> pairs = pairsOf(texts, *fingerprints);
    if (pairs.size() > limits.mostPairs) {
        keepBest(pairs, limits.mostPairs);
        search.isComplete = false;
    }
    std::optional<std::pair<quint32, ReadText>> first; // of a run of pairs
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!mayGoOn(texts, pairs.size() + i, 2 * pairs.size())) {
            search.isComplete = false;
            return search;
        }
        const Pair &pair = pairs[i];
        if (!first || first->first != pair.first)
            first.emplace(pair.first, ReadText(texts.pages(pair.first)));
        const ReadText second(texts.pages(pair.second));
        if (std::optional<SharedPassage> found = passageOfPair(first->second, second, limits)) {
            found->first = pair.first;
            found->second = pair.second;
            if (!isShownByAnother(search.passages, *found))
                search.passages.push_back(std::move(*found));
        }
    }
    return search;
}

} // namespace saranda
