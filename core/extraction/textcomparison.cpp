// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/textcomparison.h"

#include "core/base/literals.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace saranda {

using namespace literals;

namespace {

/// Written without spaces, so that lines end anywhere: each character counts as a word.
bool isWordOfItsOwn(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QString withoutAdditions(QString text)
{
    static const QRegularExpression additions(
        uR"(<?\b(?:https?|ftp|mailto|tel|file|cid):[^\s<>]*>?|\[(?:image|cid): ?[^\]\n]{0,200}\])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numbers(uR"(^[ \t>]*[0-9]{1,3}[.)][ \t])"_s,
                                            QRegularExpression::MultilineOption);
    return text.remove(additions).remove(numbers);
}

/// The words, each as a number, in their order. Numbers and not texts: messages may be long.
std::vector<std::size_t> wordsOf(const QString &text)
{
    const QString plain =
        withoutAdditions(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
    std::vector<std::size_t> words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.push_back(qHash(word));
        word.clear();
    };
    for (const QChar c : plain) {
        if (c.category() == QChar::Other_Format)
            continue; // soft hyphens, marks of direction
        const bool isOfWord = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (!isOfWord || isWordOfItsOwn(c))
            endWord();
        if (isOfWord)
            word += c;
        if (isWordOfItsOwn(c))
            endWord();
    }
    endWord();
    return words;
}

/// Each word with the one before it.
std::vector<std::size_t> pairsOf(const std::vector<std::size_t> &words)
{
    std::vector<std::size_t> pairs;
    for (std::size_t i = 1; i < words.size(); ++i)
        pairs.push_back(qHashMulti(0, words[i - 1], words[i]));
    return pairs;
}

bool areAllIn(const std::vector<std::size_t> &some, std::vector<std::size_t> all)
{
    std::sort(all.begin(), all.end());
    return std::all_of(some.begin(), some.end(), [&all](std::size_t one) {
        return std::binary_search(all.begin(), all.end(), one);
    });
}

} // namespace

bool isContained(const QString &text, const QString &other)
{
    const std::vector<std::size_t> words = wordsOf(text);
    const std::vector<std::size_t> others = wordsOf(other);
    return words.size() == 1 ? areAllIn(words, others) : areAllIn(pairsOf(words), pairsOf(others));
}

} // namespace saranda
