// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchcheck.h"

#include "core/base/literals.h"
#include "core/search/searchtext.h"
#include "core/storage/searchindex.h"

#include <QHashFunctions>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <deque>
#include <future>
#include <thread>

namespace saranda {

using namespace literals;

namespace {

/// As in the schema.
constexpr std::array tokenizerArguments{"remove_diacritics", "0", "categories", "L* M* N* Co"};

/// The index keeps no more of a word.
constexpr int longestTerm = 32768;

constexpr qsizetype batchBytes = 1024 * 1024;
constexpr qsizetype mostNamed = 100;
/// A word on more documents than this is looked up from several of them on: the index keeps short
/// cuts for it.
constexpr qint64 documentsBetweenLookUps = 2000;

/// Of one word at one place. The places of a document are added up, in whatever order they come.
quint64 placeSum(quint64 word, quint64 place)
{
    quint64 mixed = word + place * 0x9E3779B97F4A7C15ULL;
    mixed = (mixed ^ (mixed >> 33)) * 0xff51afd7ed558ccdULL;
    mixed = (mixed ^ (mixed >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return mixed ^ (mixed >> 33);
}

quint64 wordHash(const char *bytes, int size, bool isTitle)
{
    return qHashBits(bytes, std::size_t(size), isTitle ? 1 : 2);
}

/// The index's own way of cutting a text into words.
class IndexTokenizer
{
public:
    explicit IndexTokenizer(Connection &connection)
    {
        sqlite3_stmt *statement = nullptr;
        fts5_api *api = nullptr;
        if (sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr)
            == SQLITE_OK) {
            sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
            sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        void *context = nullptr;
        if (!api || api->xFindTokenizer(api, "unicode61", &context, &m_methods) != SQLITE_OK)
            connection.fail(SQLITE_ERROR);
        auto arguments = tokenizerArguments;
        if (m_methods.xCreate(context, arguments.data(), int(arguments.size()), &m_tokenizer)
            != SQLITE_OK)
            connection.fail(SQLITE_NOMEM);
    }
    ~IndexTokenizer() { m_methods.xDelete(m_tokenizer); }
    Q_DISABLE_COPY_MOVE(IndexTokenizer)

    quint64 sumOf(const QString &text, bool isTitle)
    {
        const QByteArray normalised = normalisedText(text).toUtf8();
        Sum sum{0, 0, isTitle};
        m_methods.xTokenize(m_tokenizer, &sum, FTS5_TOKENIZE_DOCUMENT, normalised.constData(),
                            int(normalised.size()), add);
        return sum.sum;
    }

private:
    struct Sum {
        quint64 sum;
        quint64 place;
        bool isTitle;
    };
    static int add(void *to, int, const char *word, int size, int, int)
    {
        auto *sum = static_cast<Sum *>(to);
        sum->sum +=
            placeSum(wordHash(word, std::min(size, longestTerm), sum->isTitle), sum->place++);
        return SQLITE_OK;
    }

    fts5_tokenizer m_methods = {};
    Fts5Tokenizer *m_tokenizer = nullptr;
};

struct Text {
    qint64 row = 0;
    QString names;
    QString body;
};

using Batch = std::vector<Text>;
using Sums = std::vector<std::pair<qint64, quint64>>;

Sums sumsOf(IndexTokenizer &tokenizer, const Batch &batch)
{
    Sums sums;
    for (const Text &text : batch)
        sums.emplace_back(text.row,
                          tokenizer.sumOf(text.names, true) + tokenizer.sumOf(text.body, false));
    return sums;
}

/// Lets a connection that refuses to write make what lasts no longer than itself.
class TemporaryTables
{
public:
    explicit TemporaryTables(Connection &connection)
        : m_connection(connection)
        , m_wasRefused(connection.number("PRAGMA query_only") != 0)
    {
        if (m_wasRefused)
            m_connection.execute("PRAGMA query_only = OFF");
    }
    ~TemporaryTables()
    {
        if (m_wasRefused)
            sqlite3_exec(m_connection.handle(), "PRAGMA query_only = ON", nullptr, nullptr,
                         nullptr);
    }
    Q_DISABLE_COPY_MOVE(TemporaryTables)

private:
    Connection &m_connection;
    bool m_wasRefused;
};

} // namespace

SearchCheck::SearchCheck(Connection &connection, std::function<bool(qint64)> goesOn)
    : m_connection(connection)
    , m_goesOn(std::move(goesOn))
{ }

SearchCheck::~SearchCheck()
{
    try {
        const TemporaryTables may(m_connection);
        m_connection.execute("DROP TABLE IF EXISTS temp.search_terms;"
                             "DROP TABLE IF EXISTS temp.search_places;");
    } catch (const StorageError &) {
        // It goes with the connection.
    }
}

SearchFaults SearchCheck::run()
{
    addTexts();
    try {
        makeTermTable();
        if (!m_isStopped)
            takeAwayIndex();
        for (const auto &[row, sum] : m_sums) {
            if (sum != 0)
                m_faults.rows.push_back(row);
        }
        if (!m_isStopped)
            compareSizes();
        if (!m_isStopped)
            compareWords();
        if (!m_isStopped)
            findAgain();
    } catch (const StorageError &error) {
        m_faults = {error.detail().isEmpty() ? u"?"_s : error.detail(), {}, {}, {}};
    }
    std::vector<qint64> &rows = m_faults.rows;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return std::move(m_faults);
}

void SearchCheck::makeTermTable()
{
    const TemporaryTables may(m_connection);
    m_connection.execute(
        "CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab(main, search_index, row);"
        "CREATE VIRTUAL TABLE temp.search_places USING fts5vocab(main, search_index, instance);");
}

/// Reading is a small part of it: the texts are cut up on all cores.
void SearchCheck::addTexts()
{
    const std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::unique_ptr<IndexTokenizer>> tokenizers;
    for (std::size_t i = 0; i < threads; ++i)
        tokenizers.push_back(std::make_unique<IndexTokenizer>(m_connection));
    std::deque<std::future<Sums>> running; // never more than there are tokenizers
    const auto takeOldest = [&] {
        const Sums sums = running.front().get();
        running.pop_front();
        for (const auto &[row, sum] : sums)
            m_sums[row] += sum;
        m_documents += qint64(sums.size());
        m_isStopped = m_isStopped || !m_goesOn(qint64(sums.size()));
    };
    std::size_t started = 0;
    const auto start = [&](Batch batch) {
        if (running.size() == threads)
            takeOldest();
        IndexTokenizer &tokenizer = *tokenizers[started++ % threads];
        running.push_back(std::async(std::launch::async, [&tokenizer, batch = std::move(batch)] {
            return sumsOf(tokenizer, batch);
        }));
    };
    Statement select(m_connection,
                     "SELECT row, " + SearchIndex::namesColumns
                         + ", body FROM search_documents ORDER BY row");
    Batch batch;
    qsizetype size = 0;
    while (!m_isStopped && select.step()) {
        batch.push_back({select.integer(0), select.text(1), select.text(2)});
        size += batch.back().body.size();
        if (size < batchBytes)
            continue;
        start(std::exchange(batch, {}));
        size = 0;
    }
    if (!m_isStopped)
        start(std::move(batch));
    while (!running.empty())
        takeOldest();
}

void SearchCheck::takeAwayIndex()
{
    Statement select(m_connection, "SELECT term, doc, col, offset FROM temp.search_places");
    qint64 places = 0;
    qint64 told = 0;
    const qint64 placesOfDocument = 500; // about so many, to tell how far it is
    while (!m_isStopped && select.step()) {
        const QByteArrayView term = select.utf8View(0);
        const bool isTitle = select.utf8View(2).startsWith('t');
        m_sums[select.integer(1)] -=
            placeSum(wordHash(term.data(), int(term.size()), isTitle), quint64(select.integer(3)));
        if (++places % (placesOfDocument * 100) == 0) {
            const qint64 more = std::min<qint64>(100, m_documents - told);
            told += more;
            m_isStopped = !m_goesOn(more);
        }
    }
    m_isStopped = m_isStopped || !m_goesOn(m_documents - told);
}

/// The lengths of the documents, which say which answers are the best.
void SearchCheck::compareSizes()
{
    for (const char *sql : {"SELECT id FROM search_index_docsize"
                            " WHERE id NOT IN (SELECT row FROM search_documents)",
                            "SELECT row FROM search_documents"
                            " WHERE row NOT IN (SELECT id FROM search_index_docsize)"}) {
        Statement select(m_connection, sql);
        while (select.step())
            m_faults.rows.push_back(select.integer(0));
    }
}

/// The list of words against those of the index, both in the order of their bytes. A word that the
/// index cuts further is in the list as a whole.
void SearchCheck::compareWords()
{
    Statement listed(m_connection, "SELECT word FROM search_words ORDER BY word");
    Statement indexed(m_connection, "SELECT term FROM temp.search_terms");
    bool areMore = listed.step();
    QByteArray word = areMore ? listed.utf8(0) : QByteArray();
    qint64 count = 0;
    while (!m_isStopped && m_faults.unlisted.size() < mostNamed && indexed.step()) {
        const QByteArray term = indexed.utf8(0);
        while (areMore && word < term) {
            areMore = listed.step();
            word = areMore ? listed.utf8(0) : QByteArray();
        }
        if (++count % 1000 == 0)
            m_isStopped = !m_goesOn(0);
        if ((areMore && word == term) || term.size() >= longestTerm)
            continue;
        Statement &within =
            m_connection.cached("SELECT EXISTS (SELECT 1 FROM search_words WHERE instr(word, ?))");
        const QString text = QString::fromUtf8(term);
        within.bind(text);
        const bool isWithin = within.step() && within.integer(0) != 0;
        within.reset();
        if (!isWithin)
            m_faults.unlisted.append(text);
    }
}

/// Looks every word up as a search does: the way to a word is another part of the index than what
/// it knows of it.
void SearchCheck::findAgain()
{
    Statement indexed(m_connection, "SELECT term, doc FROM temp.search_terms");
    Statement first(m_connection,
                    "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid >= ?"
                    " ORDER BY rowid LIMIT 1");
    Statement all(m_connection, "SELECT rowid FROM search_index WHERE search_index MATCH ?");
    qint64 count = 0;
    while (!m_isStopped && m_faults.lost.size() < mostNamed && indexed.step()) {
        const QString term = indexed.text(0);
        if (indexed.utf8View(0).size() >= longestTerm)
            continue; // may end within a letter
        const QString question = u'"' + term + u'"';
        const qint64 documents = indexed.integer(1);
        if (++count % 1000 == 0)
            m_isStopped = !m_goesOn(0);
        const auto isFoundFrom = [&](qint64 row) {
            first.bind(question).bind(row);
            const bool isFound = first.step() && (row == 0 || first.integer(0) == row);
            first.reset();
            return isFound;
        };
        bool isFound = isFoundFrom(0);
        if (documents > documentsBetweenLookUps) {
            all.bind(question);
            qint64 seen = 0;
            while (all.step()) {
                if (++seen % documentsBetweenLookUps == 0)
                    isFound = isFound && isFoundFrom(all.integer(0));
            }
            all.reset();
            isFound = isFound && seen == documents;
        }
        if (!isFound)
            m_faults.lost.append(term);
    }
}

} // namespace saranda
