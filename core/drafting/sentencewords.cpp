// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/sentencewords.h"

#include "core/base/literals.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Any of the words, each as a whole; written in the data with "|" between them.
QRegularExpression anyOf(const QString &list)
{
    QStringList words;
    for (const QString &word : list.split(u'|', Qt::SkipEmptyParts))
        words += QRegularExpression::escape(word)
            + (word.back().isLetter() ? u"(?!\\p{L})"_s : QString()); // "n’" goes on
    QRegularExpression any(u"(?<!\\p{L})(?:"_s + words.join(u'|') + u')',
                           QRegularExpression::CaseInsensitiveOption
                               | QRegularExpression::UseUnicodePropertiesOption);
    any.optimize();
    return any;
}

constexpr qsizetype longestSearched = 20000; ///< characters; a sentence has no more to say

QString found(const QRegularExpression &words, const QString &text)
{
    return words.match(text.left(longestSearched)).captured();
}

} // namespace

SentenceWords::SentenceWords(const DraftWords &words)
    : m_likelihood(anyOf(words.text(u"words.likelihood"_s)))
    , m_confidence(anyOf(words.text(u"words.confidence"_s)))
    , m_denial(anyOf(words.text(u"words.denial"_s)))
    , m_hedge(anyOf(words.text(u"words.hedge"_s)))
    , m_position(anyOf(words.text(u"words.position"_s)))
{
    for (int level = 5; level >= 1; --level) {
        const QString key = u"words.level."_s + QString::number(level);
        if (words.contains(key))
            m_levels.emplace_back(level, anyOf(words.text(key)));
    }
}

QString SentenceWords::likelihoodIn(const QString &text) const
{
    return found(m_likelihood, text);
}

QString SentenceWords::confidenceIn(const QString &text) const
{
    return found(m_confidence, text);
}

int SentenceWords::levelIn(const QString &text) const
{
    if (!found(m_denial, text).isEmpty())
        return 0;
    const int most = found(m_hedge, text).isEmpty() ? 5 : 2;
    for (const auto &[level, words] : m_levels)
        if (!found(words, text).isEmpty())
            return std::min(level, most);
    return 0;
}

bool SentenceWords::isFactual(const QString &text) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.endsWith(u'?') || trimmed.endsWith(u':')
        || trimmed.split(u' ', Qt::SkipEmptyParts).size() < 4)
        return false;
    return found(m_position, trimmed).isEmpty();
}

} // namespace saranda
