// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchcheck.h"

#include "core/base/literals.h"
#include "core/search/searchtext.h"
#include "core/storage/indexleaves.h"
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
        const char *const end = normalised.constData() + normalised.size();
        for (const char *from = normalised.constData(); from < end;) {
            const char *to = from;
            char bits = 0;
            for (; to < end && *to != ' '; ++to)
                bits = char(bits | *to);
            // Of what is normalised, letters and digits of ASCII are a word as they stand.
            if (bits & char(0x80))
                m_methods.xTokenize(m_tokenizer, &sum, FTS5_TOKENIZE_DOCUMENT, from, int(to - from),
                                    add);
            else
                add(&sum, 0, from, int(to - from), 0, 0);
            from = to + 1;
        }
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
        const bool isSound = !m_isStopped && isAsStored();
        if (!m_isStopped && !isSound)
            takeAwayIndex();
        for (const auto &[row, sum] : m_sums) {
            if (sum != 0)
                m_faults.rows.push_back(row);
        }
        if (!m_isStopped)
            compareSizes();
        if (!m_isStopped && !isSound)
            compareWords();
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

void SearchCheck::tell(qint64 documents)
{
    const qint64 more = std::clamp<qint64>(documents - m_told, 0, m_documents - m_told);
    m_told += more;
    m_isStopped = m_isStopped || !m_goesOn(more);
}

namespace {

/// A word that the index cuts further is in the list as a whole.
bool isWithinListed(Connection &connection, QByteArrayView word)
{
    Statement &within =
        connection.cached("SELECT EXISTS (SELECT 1 FROM search_words WHERE instr(word, ?))");
    within.bind(QString::fromUtf8(word));
    const bool isWithin = within.step() && within.integer(0) != 0;
    within.reset();
    return isWithin;
}

/// Takes what the pages of the index say away from what the texts say.
class PageSubtraction
{
public:
    PageSubtraction(Connection &connection, const std::unordered_map<qint64, quint64> &sums)
        : m_connection(connection)
    {
        qint64 last = 0;
        for (const auto &[row, sum] : sums) {
            last = std::max(last, row);
            isKnown = isKnown && row >= 0;
        }
        isKnown = isKnown && last <= 16 * qint64(sums.size()) + 1'000'000;
        if (!isKnown)
            return;
        m_left.resize(std::size_t(last) + 1);
        for (const auto &[row, sum] : sums)
            m_left[std::size_t(row)] = sum;
    }

    void take(QByteArrayView word, qint64 row, QByteArrayView places)
    {
        if (row < 0 || quint64(row) >= m_left.size()) {
            isKnown = false;
            return;
        }
        if (word != m_word)
            begin(word);
        if (m_documents++ % documentsBetweenLookUps == documentsBetweenLookUps - 1)
            m_probes.emplace_back(m_word, row);
        quint64 sum = 0;
        const bool isList = IndexLeaves::forEachPlace(places, [&](quint64 column, quint64 place) {
            sum += placeSum(column == 0 ? m_inTitle : m_inBody, place);
        });
        isKnown = isKnown && isList;
        m_left[std::size_t(row)] -= sum;
    }
    bool isNothingLeft() const
    {
        return isKnown
            && std::all_of(m_left.begin(), m_left.end(), [](quint64 sum) { return sum == 0; });
    }
    /// Words to be looked up as a search does, each from a document on that has it.
    const std::vector<std::pair<QByteArray, qint64>> &probes() const { return m_probes; }

    bool isKnown = true;

private:
    void begin(QByteArrayView word)
    {
        const bool isAnotherPart = !m_listed || word < m_word;
        m_word = word.toByteArray();
        m_inTitle = wordHash(word.data(), int(word.size()), true);
        m_inBody = wordHash(word.data(), int(word.size()), false);
        m_documents = ++m_words % wordsBetweenLookUps == 0 ? documentsBetweenLookUps - 1 : 0;
        if (isAnotherPart) {
            m_listed = std::make_unique<Statement>(m_connection,
                                                   "SELECT word FROM search_words ORDER BY word");
            m_areMore = m_listed->step();
        }
        while (m_areMore && m_listed->utf8View(0) < word)
            m_areMore = m_listed->step();
        const bool isListed =
            (m_areMore && m_listed->utf8View(0) == word) || word.size() >= longestTerm;
        isKnown = isKnown
            && (isListed || (++m_cutWords < mostNamed && isWithinListed(m_connection, word)));
    }

    static constexpr qint64 wordsBetweenLookUps = 64;

    Connection &m_connection;
    std::vector<quint64> m_left; ///< by row
    std::vector<std::pair<QByteArray, qint64>> m_probes;
    std::unique_ptr<Statement> m_listed;
    bool m_areMore = false;
    QByteArray m_word;
    quint64 m_inTitle = 0;
    quint64 m_inBody = 0;
    qint64 m_documents = 0; ///< with the word, in this part of the index
    qint64 m_words = 0;
    qsizetype m_cutWords = 0;
};

} // namespace

/// Whether the index has stored what the texts say, to the last place, lists all its words and
/// leads to them. Where it looks otherwise SQLite has the word: everything is asked again.
bool SearchCheck::isAsStored()
{
    PageSubtraction subtraction(m_connection, m_sums);
    IndexLeaves leaves(m_connection);
    const qint64 pages = std::max<qint64>(1, leaves.countOfPages());
    qint64 page = 0;
    const auto goesOn = [&] {
        if (++page % 64 == 0)
            tell(m_documents * page / pages);
        return subtraction.isKnown && !m_isStopped;
    };
    const auto take = [&](QByteArrayView word, qint64 row, QByteArrayView places) {
        subtraction.take(word, row, places);
    };
    if (!subtraction.isKnown || !leaves.read(take, goesOn) || !subtraction.isNothingLeft())
        return false;
    for (const auto &[word, row] : subtraction.probes()) {
        if (word.size() < longestTerm && !isFoundFrom(QString::fromUtf8(word), row))
            return false;
    }
    m_sums.clear();
    tell(m_documents);
    return true;
}

void SearchCheck::takeAwayIndex()
{
    Statement select(m_connection, "SELECT term, doc, col, offset FROM temp.search_places");
    qint64 places = 0;
    const qint64 placesOfDocument = 500; // about so many, to tell how far it is
    while (!m_isStopped && select.step()) {
        const QByteArrayView term = select.utf8View(0);
        const bool isTitle = select.utf8View(2).startsWith('t');
        m_sums[select.integer(1)] -=
            placeSum(wordHash(term.data(), int(term.size()), isTitle), quint64(select.integer(3)));
        if (++places % (placesOfDocument * 100) == 0)
            tell(places / placesOfDocument);
    }
    tell(m_documents);
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

/// The list of words against those of the index, both in the order of their bytes. And looks every
/// word up as a search does: the way to a word is another part of the index than what it knows of
/// it.
void SearchCheck::compareWords()
{
    Statement listed(m_connection, "SELECT word FROM search_words ORDER BY word");
    Statement indexed(m_connection, "SELECT term, doc FROM temp.search_terms");
    bool areMore = listed.step();
    QByteArray word = areMore ? listed.utf8(0) : QByteArray();
    qint64 count = 0;
    while (!m_isStopped && indexed.step()) {
        const QByteArray term = indexed.utf8(0);
        while (areMore && word < term) {
            areMore = listed.step();
            word = areMore ? listed.utf8(0) : QByteArray();
        }
        if (++count % 1000 == 0)
            m_isStopped = !m_goesOn(0);
        if (term.size() >= longestTerm)
            continue; // may end within a letter
        const QString text = QString::fromUtf8(term);
        const bool isListed = (areMore && word == term) || m_faults.unlisted.size() >= mostNamed;
        if (!isListed) {
            if (!isWithinListed(m_connection, term))
                m_faults.unlisted.append(text);
        }
        if (m_faults.lost.size() < mostNamed && !isFound(text, indexed.integer(1)))
            m_faults.lost.append(text);
    }
}

/// As a search finds it, with a document that has it as the first from there on.
bool SearchCheck::isFoundFrom(const QString &word, qint64 row)
{
    Statement &first = m_connection.cached("SELECT rowid FROM search_index WHERE search_index"
                                           " MATCH ? AND rowid >= ? ORDER BY rowid LIMIT 1");
    first.bind(u'"' + word + u'"').bind(row);
    const bool isThere = first.step() && (row == 0 || first.integer(0) == row);
    first.reset();
    return isThere;
}

bool SearchCheck::isFound(const QString &word, qint64 documents)
{
    bool isThere = isFoundFrom(word, 0);
    if (documents <= documentsBetweenLookUps)
        return isThere;
    Statement &all =
        m_connection.cached("SELECT rowid FROM search_index WHERE search_index MATCH ?");
    all.bind(u'"' + word + u'"');
    qint64 seen = 0;
    while (all.step()) {
        if (++seen % documentsBetweenLookUps == 0)
            isThere = isThere && isFoundFrom(word, all.integer(0));
    }
    all.reset();
    return isThere && seen == documents;
}

} // namespace saranda
