// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/sentenceends.h"

#include "core/base/literals.h"

#include <QSet>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Words that a full stop follows without ending a sentence, in the languages of the outputs.
const QSet<QString> &abbreviations()
{
    static const QSet<QString> words{
        u"p"_s,    u"pp"_s,  u"para"_s, u"paras"_s, u"par"_s,    u"art"_s, u"arts"_s, u"no"_s,
        u"nos"_s,  u"v"_s,   u"vs"_s,   u"cf"_s,    u"eg"_s,     u"e.g"_s, u"i.e"_s,  u"mr"_s,
        u"mrs"_s,  u"ms"_s,  u"dr"_s,   u"prof"_s,  u"st"_s,     u"vol"_s, u"ch"_s,   u"ed"_s,
        u"eds"_s,  u"rep"_s, u"al"_s,   u"op"_s,    u"cit"_s,    u"mm"_s,  u"mme"_s,  u"mlle"_s,
        u"ibid"_s, u"gen"_s, u"col"_s,  u"lt"_s,    u"approx"_s, u"ca"_s,  u"sec"_s,  u"doc"_s};
    return words;
}

bool endsAbbreviation(const QString &text, qsizetype stop)
{
    qsizetype from = stop;
    while (from > 0 && (text[from - 1].isLetter() || text[from - 1] == u'.'))
        --from;
    const QString word = text.mid(from, stop - from);
    const bool isInitial = word.size() == 1 && word[0].isUpper();
    return isInitial || (word.size() > 1 && word[word.size() - 2] == u'.')
        || abbreviations().contains(word.toLower());
}

bool isStop(QChar letter)
{
    return letter == u'.' || letter == u'!' || letter == u'?' || letter == QChar(0x2026);
}

bool opensSentence(const QString &text, qsizetype at)
{
    static const QString quotes = u"\"“«‘'"_s;
    const qsizetype from = at;
    while (at < text.size()
           && (quotes.contains(text[at]) || (at > from && text[at].isSpace()))) // « Non »
        ++at;
    if (at >= text.size())
        return false;
    const QChar letter = text[at];
    return letter.isUpper() || letter.isDigit()
        || (letter.isLetter() && !letter.isLower()); // scripts without capitals
}

/// Past closing quotes and what stands in brackets behind the sentence: its citations, mostly.
qsizetype pastCitations(const QString &text, qsizetype at)
{
    static const QString closing = u"\"”»’')]"_s;
    while (at < text.size() && closing.contains(text[at]))
        ++at;
    qsizetype next = at;
    while (next < text.size() && text[next].isSpace())
        ++next;
    if (text.mid(next, 1) == u"(") {
        const qsizetype close = text.indexOf(u')', next);
        if (close > 0)
            return close + 1;
    }
    return at;
}

/// Where sentences after the first one begin.
QList<qsizetype> sentenceStarts(const QString &text)
{
    QList<qsizetype> starts;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'(')
            ++depth;
        else if (text[at] == u')' && depth > 0)
            --depth;
        const bool isQuoteEnd =
            at + 1 < text.size() && (text[at + 1] == u'”' || text[at + 1] == u'"');
        if (depth > 0 || !isStop(text[at])
            || (text[at] == u'.' && !isQuoteEnd && endsAbbreviation(text, at)))
            continue;
        const qsizetype end = pastCitations(text, at + 1);
        qsizetype next = end;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (next > end && opensSentence(text, next)) {
            starts.append(next);
            at = next - 1;
        }
    }
    return starts;
}

} // namespace

QStringList typedSentences(const QString &typed, const QString &before)
{
    const qsizetype most = std::min(typed.size(), before.size());
    qsizetype same = 0;
    while (same < most && typed[same] == before[same])
        ++same;
    qsizetype tail = 0;
    while (tail < most - same && typed[typed.size() - 1 - tail] == before[before.size() - 1 - tail])
        ++tail;
    QStringList sentences;
    qsizetype from = 0;
    for (const qsizetype start : sentenceStarts(typed)) {
        if (start < same || start > typed.size() - tail)
            continue;
        sentences.append(typed.mid(from, start - from));
        from = start;
    }
    sentences.append(typed.mid(from));
    return sentences;
}

} // namespace saranda
