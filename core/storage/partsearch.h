// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchquery.h"
#include "core/storage/connection.h"
#include "core/storage/partwords.h"
#include "core/storage/progress.h"
#include "core/storage/rowset.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace saranda {

/// Finds the rows of a question with parts of words, which the index of whole words cannot answer
/// in one: best first where whole words are asked for as well, else by the nearest words of the
/// part that is in the fewest.
///
/// One thing of the question brings up rows; whether the others hold of a row is said by the index
/// (word by word, which is soon done for a part of few words) or by the row's own text (which is
/// soon done where few rows come up or many of them fit). Both say the same, so they are asked by
/// turns, and what takes least decides.
class PartSearch
{
public:
    /// `allowed` holds the rows the filters let through; null = all. `goesOn` is asked all the
    /// time.
    PartSearch(Connection &connection, const SearchQuery &query, std::unique_ptr<RowSet> allowed,
               std::function<bool()> goesOn);
    ~PartSearch();

    /// The next row of the answer. Nothing when there are no more, or when it does not go on.
    std::optional<qint64> next();

private:
    /// Something that has to hold of a row, or must not.
    struct Condition {
        std::vector<SearchPhrase> phrases; ///< one of them
        WholePhrases whole;
        bool isWanted = true;
        bool isComplete = false; ///< `known` holds all rows it is true of
        RowSet known = {};
    };
    enum class Answer { Yes, No, Unknown };

    void chooseSource();
    void addCondition(const std::vector<SearchPhrase> &phrases, bool isWanted);
    void askForRows(const SearchQuery &question, int most);
    void goThrough(const QByteArray &rows);
    bool bringUpMore();
    bool isBetterByRows();
    void goOverToRows();
    std::optional<qint64> nextCandidate();
    bool isAnswer(qint64 row);
    Answer answerOfIndex(qint64 row) const;
    bool answerOfText(qint64 row);
    void learnFromIndex();

    Connection &m_connection;
    SearchQuery m_query;
    std::unique_ptr<RowSet> m_allowed;
    std::function<bool()> m_goesOn;
    std::deque<Condition> m_conditions;
    std::vector<SearchPhrase> m_sourcePhrases;
    std::optional<WholePhrases> m_source; ///< of the rows, one word after the other
    std::unique_ptr<Statement> m_ranked; ///< the rows of a question
    std::unique_ptr<Statement> m_all; ///< rows of no question
    Statement *m_rows = nullptr; ///< which of both is gone through
    SearchQuery m_question;
    int m_most = 0; ///< of its rows; -1 = all
    int m_ofQuestion = 0; ///< rows that have come up
    RowSet m_seen;
    qint64 m_broughtUp = 0; ///< by the source, the same ones again counted again
    qint64 m_documents = 0; ///< in all; 0 = not counted
    qint64 m_pagesRead = 0;
    qint64 m_learnt = 0; ///< from the index, in rows or what takes as long
    int m_sinceAsked = 0;
};

} // namespace saranda
