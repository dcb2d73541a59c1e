// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchquery.h"

#include "core/base/literals.h"
#include "core/search/searchtext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

/// A term as typed: -field:"text"*
struct RawTerm {
    QString field;
    QString text;
    QString typed; ///< all of it
    bool isExcluded = false;
    bool isQuoted = false;
    bool isPrefix = false;
};

constexpr std::array searchFields{u"kind", u"marking", u"key", u"date", u"title", u"contains"};

bool isSearchField(QStringView name)
{
    for (const char16_t *field : searchFields) {
        if (name.compare(QStringView(field), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Reads one term after another.
class TermReader
{
public:
    explicit TermReader(const QString &text)
        : m_text(text)
    { }

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }

    RawTerm next()
    {
        const qsizetype start = m_at;
        RawTerm term = takeTerm();
        term.typed = m_text.mid(start, m_at - start);
        return term;
    }

private:
    RawTerm takeTerm()
    {
        RawTerm term;
        if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            term.isExcluded = true;
            ++m_at;
        }
        term.field = takeField();
        term.isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        term.text = term.isQuoted ? takeQuoted() : takeBare();
        while (m_at < m_text.size() && m_text[m_at] == u'*') {
            term.isPrefix = true;
            ++m_at;
        }
        while (!term.isQuoted && term.text.endsWith(u'*')) {
            term.isPrefix = true;
            term.text.chop(1);
        }
        return term;
    }
    QString takeField()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        if (end == m_text.size() || m_text[end] != u':')
            return {};
        const QStringView name = QStringView(m_text).mid(m_at, end - m_at);
        if (!isSearchField(name))
            return {};
        m_at = end + 1;
        return name.toString().toLower();
    }
    QString takeQuoted()
    {
        const qsizetype start = ++m_at;
        const qsizetype end = m_text.indexOf(u'"', start);
        m_at = end < 0 ? m_text.size() : end + 1;
        return m_text.mid(start, end < 0 ? -1 : end - start);
    }
    QString takeBare()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'"')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QString m_text;
    qsizetype m_at = 0;
};

SearchPhrase phraseOf(const RawTerm &term)
{
    SearchPhrase phrase;
    phrase.isPrefix = term.isPrefix;
    phrase.isTitleOnly = term.field == u"title";
    const std::vector<SearchToken> tokens = searchTokens(term.text);
    // Scripts without spaces are indexed by every two characters: there any part is found anyway.
    phrase.isPart = term.field == u"contains"
        && std::none_of(tokens.begin(), tokens.end(),
                        [](const SearchToken &token) { return token.isRun; });
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool isLast = i + 1 == tokens.size();
        const bool isInsideRun = i > 0 && tokens[i - 1].isRun && !tokens[i - 1].endsRun;
        // The single character at a run's end would ask that the run ends there in the text too.
        if (isLast && tokens[i].endsRun && isInsideRun)
            break;
        // A single character asked for alone is the beginning of a pair.
        if (isLast && tokens[i].endsRun)
            phrase.isPrefix = true;
        phrase.words.append(tokens[i].word);
    }
    return phrase;
}

QString expressionOf(const SearchPhrase &phrase)
{
    return (phrase.isTitleOnly ? u"title : "_s : QString()) + u'"' + phrase.words.join(u' ') + u'"'
        + (phrase.isPrefix ? u" *"_s : QString());
}

QString alternativesOf(const std::vector<SearchPhrase> &phrases)
{
    QStringList expressions;
    for (const SearchPhrase &phrase : phrases)
        expressions.append(expressionOf(phrase));
    return u'(' + expressions.join(u" OR "_s) + u')';
}

/// Of the filters the list a field adds to; null for a field of words, or for none.
QStringList *valuesOf(SearchFilters &filters, const QString &field)
{
    if (field == u"kind")
        return &filters.kinds;
    if (field == u"marking")
        return &filters.markings;
    if (field == u"key")
        return &filters.keys;
    return field == u"date" ? &filters.dates : nullptr;
}

/// Makes the query of one term after another.
class QueryMaker
{
public:
    SearchQuery query;

    void add(const RawTerm &term)
    {
        const bool isOr =
            term.text == u"OR" && term.field.isEmpty() && !term.isQuoted && !term.isExcluded;
        if (isOr && m_last != Sort::None) {
            m_joinsLast = true;
            return;
        }
        if (!term.field.isEmpty() && term.text.isEmpty())
            return fail(SearchFault::Kind::EmptyField, term.typed);
        QStringList *values = valuesOf(term.isExcluded ? query.except : query.only, term.field);
        if (values)
            addFilter(*values, term);
        else
            addPhrase(term);
    }

private:
    /// What can be joined by OR: words, or values of one field. What is left out never can.
    enum class Sort { None, Word, Filter, Excluded };

    void fail(SearchFault::Kind kind, const QString &text)
    {
        if (!query.fault)
            query.fault = SearchFault{kind, text};
    }

    void addFilter(QStringList &values, const RawTerm &term)
    {
        if (term.isPrefix)
            return fail(SearchFault::Kind::StarredField, term.typed);
        goOnTo(term.isExcluded ? Sort::Excluded : Sort::Filter, term);
        values.append(term.text);
    }

    void addPhrase(const RawTerm &term)
    {
        const SearchPhrase phrase = phraseOf(term);
        if (phrase.words.isEmpty())
            return;
        const bool isAlternative = goOnTo(term.isExcluded ? Sort::Excluded : Sort::Word, term);
        if (term.isExcluded)
            query.unwanted.push_back(phrase);
        else if (isAlternative && !query.wanted.empty())
            query.wanted.back().push_back(phrase);
        else
            query.wanted.push_back({phrase});
    }

    /// Whether an OR joins this term to the last one.
    bool goOnTo(Sort sort, const RawTerm &term)
    {
        const bool isJoined = std::exchange(m_joinsLast, false);
        const bool isOfOneSort = sort == m_last && sort != Sort::Excluded
            && (sort == Sort::Word || term.field == m_lastField);
        if (isJoined && !isOfOneSort)
            fail(SearchFault::Kind::MixedAlternatives, m_lastTyped + u" OR "_s + term.typed);
        m_last = sort;
        m_lastField = term.field;
        m_lastTyped = term.typed;
        return isJoined;
    }

    Sort m_last = Sort::None;
    QString m_lastField;
    QString m_lastTyped;
    bool m_joinsLast = false;
};

} // namespace

bool SearchFilters::isEmpty() const
{
    return kinds.isEmpty() && markings.isEmpty() && keys.isEmpty() && dates.isEmpty();
}

SearchQuery SearchQuery::parse(const QString &text)
{
    QueryMaker maker;
    TermReader reader(text);
    while (!reader.atEnd())
        maker.add(reader.next());
    return std::move(maker.query);
}

bool SearchQuery::hasParts() const
{
    const auto isPart = [](const SearchPhrase &phrase) { return phrase.isPart; };
    return std::any_of(unwanted.begin(), unwanted.end(), isPart)
        || std::any_of(wanted.begin(), wanted.end(), [&](const auto &group) {
               return std::any_of(group.begin(), group.end(), isPart);
           });
}

bool SearchQuery::isEmpty() const
{
    return wanted.empty() && !isFiltered();
}

QString SearchQuery::matchExpression() const
{
    QStringList groups;
    for (const std::vector<SearchPhrase> &group : wanted)
        groups.append(alternativesOf(group));
    const QString all = groups.join(u" AND "_s);
    return all.isEmpty() || unwanted.empty() ? all
                                             : u"(%1) NOT %2"_s.arg(all, alternativesOf(unwanted));
}

QString SearchQuery::exclusionExpression() const
{
    return unwanted.empty() ? QString() : alternativesOf(unwanted);
}

} // namespace saranda
