// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace saranda {

/// What is wrong with the index of the search and the list of its words.
struct SearchFaults {
    QString
        damage; ///< what SQLite said when the index could not be read; nothing else is known then
    std::vector<qint64>
        rows; ///< documents of which the index has other words, or that are not there
    QStringList unlisted; ///< words that parts of words are not looked for in
    QStringList lost; ///< words that are in the index and not found

    bool isEmpty() const
    {
        return damage.isEmpty() && rows.empty() && unlisted.isEmpty() && lost.isEmpty();
    }
};

/// Holds the index of the search against the texts it was made of: every word at every place, by
/// the tokenizer of the index itself. Writes nothing, so that it can be done by who only reads and
/// beside somebody who writes; SQLite's own check of an index without content needs the right to
/// write, and says nothing of the texts.
class SearchCheck
{
public:
    /// `goesOn` is asked all the time, with the number of documents gone through since; after its
    /// no the result means nothing. What is gone through comes to twice the documents.
    SearchCheck(Connection &connection, std::function<bool(qint64 documents)> goesOn);
    ~SearchCheck();
    Q_DISABLE_COPY_MOVE(SearchCheck)

    SearchFaults run();

private:
    void addTexts();
    bool isAsStored();
    void takeAwayIndex();
    void compareSizes();
    void compareWords();
    bool isFound(const QString &word, qint64 documents);
    bool isFoundFrom(const QString &word, qint64 row);
    void makeTermTable();
    void tell(qint64 documents);

    Connection &m_connection;
    std::function<bool(qint64)> m_goesOn;
    bool m_isStopped = false;
    qint64 m_documents = 0;
    qint64 m_told = 0; ///< of the second time they are gone through
    /// By row: a sum over the words of the text less one over those of the index; 0 where both are
    /// the same.
    std::unordered_map<qint64, quint64> m_sums;
    SearchFaults m_faults;
};

} // namespace saranda
