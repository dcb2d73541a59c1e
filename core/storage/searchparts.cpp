// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

// Parts of words. The index knows whole words; its list of words is read through for those a part
// is in, which takes far less than reading all texts and no index of three letters each, which
// would be three times as large as the texts.

namespace saranda {

namespace {

/// More words than this for one part answer more than anybody reads.
constexpr std::size_t mostWords = 2000;
constexpr int wordsBetweenQuestions = 8192;

/// Lets a connection that only reads make a table in memory.
class MemoryTableAllowance
{
public:
    explicit MemoryTableAllowance(Connection &connection)
        : m_connection(connection)
        , m_wasOn(connection.number("PRAGMA query_only") != 0)
    {
        if (m_wasOn)
            m_connection.execute("PRAGMA query_only = OFF");
    }
    ~MemoryTableAllowance()
    {
        if (m_wasOn)
            m_connection.execute("PRAGMA query_only = ON");
    }
    Q_DISABLE_COPY_MOVE(MemoryTableAllowance)

private:
    Connection &m_connection;
    bool m_wasOn;
};

/// A part to be looked for in every word, and the words it was found in.
struct WordPart {
    QByteArray part;
    bool isEnd = false; ///< has to be the end of the word
    std::vector<QString> words = {};

    bool isIn(QByteArrayView word) const
    {
        return isEnd ? word.endsWith(part) : word.contains(part);
    }
};

std::vector<SearchPhrase> wholePhrases(const SearchPhrase &phrase, const WordPart &part)
{
    std::vector<SearchPhrase> whole;
    for (const QString &word : part.words) {
        SearchPhrase one = phrase;
        one.isPart = false;
        one.words.front() = word;
        // Of several words the last may go on.
        one.isPrefix = one.words.size() > 1;
        whole.push_back(std::move(one));
    }
    return whole;
}

/// What no text has, for a part that is in no word.
SearchPhrase impossiblePhrase()
{
    SearchPhrase phrase;
    phrase.words = {QString(QChar(0xe001)) + QChar(0xe000)};
    return phrase;
}

void replaceParts(std::vector<SearchPhrase> &phrases, const std::vector<WordPart> &parts,
                  std::size_t &next)
{
    std::vector<SearchPhrase> whole;
    for (const SearchPhrase &phrase : phrases) {
        if (!phrase.isPart) {
            whole.push_back(phrase);
            continue;
        }
        for (SearchPhrase &one : wholePhrases(phrase, parts[next]))
            whole.push_back(std::move(one));
        ++next;
    }
    phrases = std::move(whole);
}

std::vector<WordPart> partsIn(const SearchQuery &query)
{
    std::vector<WordPart> parts;
    const auto collect = [&](const std::vector<SearchPhrase> &phrases) {
        for (const SearchPhrase &phrase : phrases) {
            if (phrase.isPart)
                parts.push_back({phrase.words.front().toUtf8(), phrase.words.size() > 1});
        }
    };
    for (const std::vector<SearchPhrase> &group : query.wanted)
        collect(group);
    collect(query.unwanted);
    return parts;
}

} // namespace

std::optional<SearchQuery> SearchIndex::withWholeWords(const SearchQuery &query,
                                                       const Progress &progress)
{
    if (!query.hasParts())
        return query;
    {
        const MemoryTableAllowance allowance(m_connection);
        m_connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words"
                             " USING fts5vocab(main, search_index, row)");
    }
    std::vector<WordPart> parts = partsIn(query);
    Statement select(m_connection, "SELECT term FROM temp.search_words");
    for (qint64 count = 1; select.step(); ++count) {
        if (count % wordsBetweenQuestions == 0 && progress && !progress(count, 0))
            return std::nullopt;
        const QByteArray word = select.utf8(0);
        for (WordPart &part : parts) {
            if (part.words.size() < mostWords && part.isIn(word))
                part.words.push_back(QString::fromUtf8(word));
        }
    }
    SearchQuery whole = query;
    std::size_t next = 0;
    for (std::vector<SearchPhrase> &group : whole.wanted) {
        replaceParts(group, parts, next);
        if (group.empty())
            group.push_back(impossiblePhrase());
    }
    replaceParts(whole.unwanted, parts, next);
    return whole;
}

} // namespace saranda
