// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/storage/indexleaves.h"
#include "core/storage/schema.h"

#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

#include <map>

using namespace saranda;
using namespace saranda::literals;

/// What the index has stored, read from its pages, is what SQLite says of it.
class TestIndexLeaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesSayWhatSqliteSays_data();
    void pagesSayWhatSqliteSays();
    void longListsGoOverManyPages();
    void damagedPagesAreNotBelieved();
    void stoppedItSaysNothing();
};

namespace {

/// "word document column place" and how often.
using Places = std::map<std::tuple<QByteArray, qint64, bool, quint64>, int>;

Places placesBySqlite(Connection &connection)
{
    connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.places"
                       " USING fts5vocab(main, search_index, instance)");
    Places places;
    Statement select(connection, "SELECT term, doc, col, offset FROM temp.places");
    while (select.step())
        ++places[{select.utf8(0), select.integer(1), select.text(2) == u"body",
                  quint64(select.integer(3))}];
    return places;
}

bool readPlaces(Connection &connection, Places &places)
{
    bool isSound = true;
    const bool isRead =
        IndexLeaves(connection)
            .read(
                [&](QByteArrayView word, qint64 document, QByteArrayView list) {
                    isSound = IndexLeaves::forEachPlace(
                                  list,
                                  [&](quint64 column, quint64 place) {
                                      ++places[{word.toByteArray(), document, column == 1, place}];
                                  })
                        && isSound;
                },
                [] { return true; });
    return isRead && isSound;
}

QString words(QRandomGenerator &random, int count, quint32 different)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"w%1 "_s.arg(random.bounded(different), 0, 36);
    return text;
}

/// The index of a case, and what was put into it.
struct Index {
    Index() { Schema::released().upgrade(connection); }
    void put(qint64 row, const QString &title, const QString &body)
    {
        write("INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)", row, title, body);
        texts[row] = {title, body};
    }
    void takeOut(qint64 row)
    {
        const auto [title, body] = texts[row];
        write("INSERT INTO search_index (search_index, rowid, title, body)"
              " VALUES ('delete', ?, ?, ?)",
              row, title, body);
        texts.erase(row);
    }
    void write(const char *sql, qint64 row, const QString &title, const QString &body)
    {
        Statement(connection, sql).bind(row).bind(title).bind(body).run();
    }

    Connection connection{u":memory:"_s, Connection::Access::Create};
    std::map<qint64, std::pair<QString, QString>> texts;
};

} // namespace

void TestIndexLeaves::pagesSayWhatSqliteSays_data()
{
    QTest::addColumn<int>("edits");
    QTest::addColumn<int>("most"); ///< words of a text
    QTest::addColumn<int>("different");
    QTest::newRow("nothing") << 0 << 1 << 1;
    QTest::newRow("a few") << 5 << 20 << 50;
    QTest::newRow("rare words") << 150 << 300 << 40'000;
    QTest::newRow("common words") << 150 << 900 << 30;
    QTest::newRow("many small edits") << 900 << 12 << 300;
}

/// Texts come, are replaced under their own number or another one and go, in one transaction or
/// many; parts of the index are joined, wholly and by halves.
void TestIndexLeaves::pagesSayWhatSqliteSays()
{
    QFETCH(int, edits);
    QFETCH(int, most);
    QFETCH(int, different);
    for (const quint32 seed : {1U, 2U, 3U}) {
        Index index;
        QRandomGenerator random(seed);
        qint64 last = 0;
        std::optional<Transaction> transaction;
        for (int edit = 0; edit < edits; ++edit) {
            if (!transaction && random.bounded(3) == 0)
                transaction.emplace(index.connection);
            const int what = random.bounded(10);
            if (what < 6 || index.texts.empty()) {
                last += 1 + random.bounded(5) * random.bounded(100);
                index.put(last, words(random, random.bounded(4), quint32(different)),
                          words(random, random.bounded(most), quint32(different)));
            } else {
                const auto one =
                    std::next(index.texts.begin(), random.bounded(int(index.texts.size())));
                const qint64 row = one->first;
                index.takeOut(row);
                if (what < 8)
                    index.put(row, u"anew"_s,
                              words(random, random.bounded(most), quint32(different)));
            }
            if (transaction && random.bounded(8) == 0) {
                transaction->commit();
                transaction.reset();
            }
            if (!transaction && random.bounded(20) == 0)
                index.connection.execute("INSERT INTO search_index (search_index, rank)"
                                         " VALUES ('merge', "
                                         + QByteArray::number(random.bounded(2) == 0 ? 3 : -5)
                                         + ")");
        }
        if (transaction)
            transaction->commit();
        transaction.reset();
        Places places;
        QVERIFY(readPlaces(index.connection, places));
        QCOMPARE(places.size(), placesBySqlite(index.connection).size());
        QVERIFY(places == placesBySqlite(index.connection));
        index.connection.execute("INSERT INTO search_index (search_index) VALUES ('optimize')");
        Places joined;
        QVERIFY(readPlaces(index.connection, joined));
        QVERIFY(joined == places);
    }
}

void TestIndexLeaves::longListsGoOverManyPages()
{
    Index index;
    Transaction transaction(index.connection);
    QString repeated = u"same "_s.repeated(30'000);
    for (qint64 row = 1; row < 9; ++row)
        index.put(row * 1'000'000'000'000, repeated + u"end"_s, u"other "_s + repeated);
    index.put(1, QString(40'000, u'x'), QString(3'900, u'y') + u" same"_s);
    transaction.commit();
    Places places;
    QVERIFY(readPlaces(index.connection, places));
    QVERIFY(places.size() > 400'000);
    QVERIFY(places == placesBySqlite(index.connection));
}

/// Either it says that it does not know, or it says something; it never reads beyond its pages.
void TestIndexLeaves::damagedPagesAreNotBelieved()
{
    Index index;
    sqlite3_db_config(index.connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    QRandomGenerator random(9);
    {
        Transaction transaction(index.connection);
        for (qint64 row = 1; row < 60; ++row)
            index.put(row, u"title"_s, words(random, 200, 500));
        transaction.commit();
    }
    Places sound;
    QVERIFY(readPlaces(index.connection, sound));
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        Transaction transaction(index.connection);
        Statement select(index.connection,
                         "SELECT id, block FROM search_index_data WHERE id >= 10"
                         " ORDER BY random() LIMIT 1");
        QVERIFY(select.step());
        const qint64 id = select.integer(0);
        QByteArray block = select.blob(1).toByteArray();
        select.reset();
        if (random.bounded(4) == 0)
            block.truncate(random.bounded(int(block.size())));
        for (int i = random.bounded(4); i >= 0 && !block.isEmpty(); --i)
            block[random.bounded(int(block.size()))] = char(random.bounded(256));
        Statement(index.connection, "UPDATE search_index_data SET block = ? WHERE id = ?")
            .bindBlob(block)
            .bind(id)
            .run();
        Places places;
        refused += readPlaces(index.connection, places) ? 0 : 1;
    }
    QVERIFY(refused > 100);
    index.connection.execute("UPDATE search_index_config SET v = 5 WHERE k = 'version'");
    Places places;
    QVERIFY(!readPlaces(index.connection, places));
}

void TestIndexLeaves::stoppedItSaysNothing()
{
    Index index;
    index.put(1, u"a"_s, u"b"_s);
    QVERIFY(!IndexLeaves(index.connection).read([](auto...) {}, [] { return false; }));
}

QTEST_GUILESS_MAIN(TestIndexLeaves)
#include "tst_indexleaves.moc"
