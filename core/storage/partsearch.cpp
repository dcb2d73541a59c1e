// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/partsearch.h"

#include "core/search/searchedtext.h"
#include "core/storage/searchindex.h"

#include <algorithm>

namespace saranda {

namespace {

/// Ranked at first, which is mostly enough: to sort all rows of a common word takes longer.
constexpr int bestAtFirst = 500;

/// Reading a page's text takes about as long as so many rows of the index; looking a word up as
/// long as so many others.
constexpr qint64 rowsOfPage = 40;
constexpr qint64 rowsOfWord = 30;
/// Read before the index is asked at all: mostly enough for a list of hits.
constexpr qint64 pagesAtFirst = 200;
constexpr int rowsBetweenAsking = 256;
/// So few rows that filters let through are looked at one by one.
constexpr qint64 fewRows = 5000;

bool hasPart(const std::vector<SearchPhrase> &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [](const SearchPhrase &phrase) { return phrase.isPart; });
}

} // namespace

PartSearch::PartSearch(Connection &connection, const SearchQuery &query,
                       std::unique_ptr<RowSet> allowed, std::function<bool()> goesOn)
    : m_connection(connection)
    , m_query(query)
    , m_allowed(std::move(allowed))
    , m_goesOn(std::move(goesOn))
{
    chooseSource();
}

PartSearch::~PartSearch() = default;

void PartSearch::addCondition(const std::vector<SearchPhrase> &phrases, bool isWanted)
{
    m_conditions.push_back({phrases, WholePhrases(phrases), isWanted});
}

/// Whole words bring up rows, the best first; without any the part of the fewest words; without
/// either whatever the filters let through.
void PartSearch::chooseSource()
{
    SearchQuery whole;
    std::vector<std::vector<SearchPhrase>> partly;
    for (const std::vector<SearchPhrase> &group : m_query.wanted) {
        if (hasPart(group))
            partly.push_back(group);
        else
            whole.wanted.push_back(group);
    }
    for (const std::vector<SearchPhrase> &group : partly)
        addCondition(group, true);
    for (const SearchPhrase &phrase : m_query.unwanted) {
        if (phrase.isPart || m_query.wanted.empty())
            addCondition({phrase}, false);
        else
            whole.unwanted.push_back(phrase);
    }
    std::vector<PartWords *> parts;
    for (Condition &condition : m_conditions) {
        for (PartWords *part : condition.whole.parts())
            parts.push_back(part);
    }
    PartWords::find(m_connection, parts);
    m_query.unwanted = whole.unwanted;
    if (!whole.wanted.empty()) {
        askForRows(whole, bestAtFirst);
    } else if (!partly.empty()) {
        const auto end = m_conditions.begin() + std::ptrdiff_t(partly.size());
        const auto fewest =
            std::min_element(m_conditions.begin(), end, [](const auto &one, const auto &other) {
                return one.whole.firstCount() < other.whole.firstCount();
            });
        m_sourcePhrases = fewest->phrases;
        m_source = std::move(fewest->whole);
        m_conditions.erase(fewest);
        if (m_allowed && m_allowed->size() <= fewRows)
            goOverToRows();
    } else {
        // In an order that the table does not have, so that it is read from the index alone.
        goThrough("SELECT row FROM search_documents WHERE page = 0 ORDER BY +row");
    }
}

void PartSearch::askForRows(const SearchQuery &question, int most)
{
    m_question = question;
    m_most = most;
    m_ofQuestion = 0;
    if (!m_ranked)
        m_ranked = std::make_unique<Statement>(
            m_connection,
            "SELECT rowid FROM search_index WHERE search_index MATCH ?"
            " AND rank MATCH 'bm25(5.0, 1.0)' ORDER BY rank, rowid LIMIT ?");
    m_ranked->reset();
    m_ranked->bind(question.matchExpression()).bind(most);
    m_rows = m_ranked.get();
}

void PartSearch::goThrough(const QByteArray &rows)
{
    m_all = std::make_unique<Statement>(m_connection, rows);
    m_rows = m_all.get();
    m_most = -1;
}

bool PartSearch::bringUpMore()
{
    if (m_most > 0 && m_ofQuestion == m_most) {
        askForRows(m_question, -1); // those that came up are known
        return true;
    }
    if (!m_source)
        return false;
    if (isBetterByRows()) {
        goOverToRows();
        return true;
    }
    // One word after the other: the index would go through several of them at every page of any.
    const std::vector<SearchPhrase> phrases = m_source->next(m_connection, 1);
    if (phrases.empty())
        return false;
    m_broughtUp += rowsOfWord;
    SearchQuery question;
    question.wanted = {phrases};
    question.unwanted = m_query.unwanted;
    askForRows(question, bestAtFirst);
    return true;
}

/// Whether rows have come up so often that looking at those that have not takes less.
bool PartSearch::isBetterByRows()
{
    if (m_broughtUp < fewRows)
        return false;
    if (m_documents == 0)
        m_documents = m_connection.number("SELECT count(*) FROM search_documents");
    return m_broughtUp > 2 * m_documents;
}

/// Looks at all rows one by one, with what brought them up as one more condition: of the words that
/// were asked for already there is none in a row that has not come up.
void PartSearch::goOverToRows()
{
    m_conditions.push_back({m_sourcePhrases, *std::move(m_source), true});
    m_source.reset();
    for (const SearchPhrase &phrase : m_query.unwanted)
        addCondition({phrase}, false);
    goThrough("SELECT row FROM search_documents ORDER BY +row");
}

std::optional<qint64> PartSearch::nextCandidate()
{
    while (m_rows || bringUpMore()) {
        if (m_rows->step()) {
            ++m_broughtUp;
            ++m_ofQuestion;
            return m_rows->integer(0);
        }
        m_rows = nullptr;
    }
    return std::nullopt;
}

std::optional<qint64> PartSearch::next()
{
    while (const std::optional<qint64> row = nextCandidate()) {
        if (++m_sinceAsked == rowsBetweenAsking) {
            m_sinceAsked = 0;
            if (!m_goesOn())
                return std::nullopt;
        }
        const bool isAllowed = !m_allowed || m_allowed->contains(*row);
        if (isAllowed && m_seen.insert(*row) && isAnswer(*row))
            return row;
    }
    return std::nullopt;
}

bool PartSearch::isAnswer(qint64 row)
{
    for (;;) {
        const Answer answer = answerOfIndex(row);
        if (answer != Answer::Unknown)
            return answer == Answer::Yes;
        if ((m_pagesRead - pagesAtFirst) * rowsOfPage <= m_learnt)
            return answerOfText(row);
        learnFromIndex();
        if (!m_goesOn())
            return false;
    }
}

PartSearch::Answer PartSearch::answerOfIndex(qint64 row) const
{
    Answer answer = Answer::Yes;
    for (const Condition &condition : m_conditions) {
        const bool isKnown = condition.known.contains(row);
        if (!isKnown && !condition.isComplete)
            answer = Answer::Unknown;
        else if (isKnown != condition.isWanted)
            return Answer::No;
    }
    return answer;
}

bool PartSearch::answerOfText(qint64 row)
{
    ++m_pagesRead;
    Statement &select = m_connection.cached("SELECT " + SearchIndex::namesColumns
                                            + ", body FROM search_documents WHERE row = ?");
    select.bind(row);
    if (!select.step()) {
        select.reset();
        return false; // the index is out of step with the texts
    }
    SearchedText title(select.utf8(0));
    SearchedText body(select.utf8(1));
    select.reset();
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&](const Condition &condition) {
        const bool isTrue = std::any_of(
            condition.phrases.begin(), condition.phrases.end(), [&](const SearchPhrase &phrase) {
                return title.has(phrase) || (!phrase.isTitleOnly && body.has(phrase));
            });
        return isTrue == condition.isWanted;
    });
}

/// One more phrase of each thing that is not known wholly, with all rows it is in.
void PartSearch::learnFromIndex()
{
    for (Condition &condition : m_conditions) {
        if (condition.isComplete)
            continue;
        const std::vector<SearchPhrase> phrases = condition.whole.next(m_connection, 1);
        condition.isComplete = phrases.empty();
        for (const SearchPhrase &phrase : phrases) {
            SearchQuery question;
            question.wanted = {{phrase}};
            Statement &select =
                m_connection.cached("SELECT rowid FROM search_index WHERE search_index MATCH ?");
            select.bind(question.matchExpression());
            m_learnt += rowsOfWord;
            for (; select.step(); ++m_learnt)
                condition.known.insert(select.integer(0));
            select.reset();
        }
    }
}

} // namespace saranda
