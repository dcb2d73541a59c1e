// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/storage/casefile.h"
#include "core/storage/recordstore.h"
#include "core/storage/rowmapping.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

/// The tables and the records' fields() say the same; old files become new ones.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsColumn();
    void wordsInChecksAreThoseOfTheVocabularies();
    void everyTableIsStrict();
    void aFreshFileHasNoDifferences();
    void differencesAreNamed_data();
    void differencesAreNamed();
    void anOldFileIsUpgradedStepByStep();
    void aFailingStepLeavesTheOldFile();
    void theFileOfFormat1Opens();
};

namespace {

QByteArrayList columnsIn(Connection &connection, const QByteArray &table)
{
    QByteArrayList columns;
    Statement select(connection,
                     "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
    while (select.step())
        columns.append(select.utf8(0));
    return columns;
}

/// Compares a struct's columns, then those of the tables under it.
template <Composite Value>
void compareTable(Connection &connection, const QByteArray &table, const QByteArrayList &leading,
                  QStringList &seen)
{
    // A column that a later version added stands last, whatever its field's place.
    QByteArrayList columns = columnsIn(connection, table);
    QCOMPARE(columns.mid(0, leading.size()), leading);
    columns.remove(0, leading.size());
    QByteArrayList expected = columnsOf<Value>();
    std::sort(columns.begin(), columns.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(columns, expected);
    seen.append(QString::fromLatin1(table));
    const Value prototype{};
    OwnTables visitor(
        [&](QStringView field, const auto &) {
            const QByteArray own = ownTable(table, field);
            QCOMPARE(columnsIn(connection, own), (QByteArrayList{"owner", "position", "target"}));
            seen.append(QString::fromLatin1(own));
        },
        [&](QStringView field, const auto &parts) {
            using Part = typename std::decay_t<decltype(parts)>::value_type;
            compareTable<Part>(connection, ownTable(table, field), {"row", "owner", "position"},
                               seen);
        });
    Value::fields(prototype, visitor);
}

/// "'supports', 'contradicts'" as it has to stand in a CHECK.
template <typename Word>
QString checkList()
{
    QStringList words;
    for (const QString &word : allWords<Word>())
        words.append(u'\'' + word + u'\'');
    return u'(' + words.join(u", "_s) + u')';
}

QString sqlOf(Connection &connection, const char *table)
{
    Statement select(connection, "SELECT sql FROM sqlite_schema WHERE name = ?");
    select.bind(QString::fromLatin1(table));
    return select.step() ? select.text(0) : QString();
}

QByteArray stepNamed(const QString &name)
{
    Schema::released(); // makes the resource known
    QFile file(u":/storage/migrations/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray firstStep()
{
    return stepNamed(u"0001_initial.sql"_s);
}

QList<QByteArray> releasedSteps()
{
    return {firstStep(), stepNamed(u"0002_charts_drafts_releases.sql"_s),
            stepNamed(u"0003_search_words.sql"_s), stepNamed(u"0004_attachments.sql"_s)};
}

CaseFile::Options asAnna()
{
    return {{u"Anna"_s, u"host"_s, u"now"_s}, false};
}

void writeCase(Connection &connection)
{
    Transaction transaction(connection);
    CaseInfo info;
    info.id = CaseInfo::Id::make();
    info.title = u"Old"_s;
    RecordStore(connection).insert(info);
    transaction.commit();
}

} // namespace

void TestSchema::everyFieldHasItsColumn()
{
    Connection connection(u":memory:"_s, Connection::Access::Create);
    Schema::released().upgrade(connection);
    QStringList seen;
    compareTable<CaseInfo>(connection, kindNames<CaseInfo>().table, {"row", "id"}, seen);
    const CaseRecords records;
    CaseRecords::tables(records, [&](QStringView name, const auto &table) {
        using Record = std::remove_cvref_t<decltype(table.rows().front())>;
        QCOMPARE(name.toString(), QString::fromLatin1(kindNames<Record>().table));
        compareTable<Record>(connection, kindNames<Record>().table, {"row", "id"}, seen);
    });
    QVERIFY(seen.size() > 25);
    qInfo("%d tables compared", int(seen.size()));
    Statement select(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search_*'"
        " AND name NOT GLOB 'log_*' AND name NOT GLOB 'content*' AND name NOT GLOB 'sqlite_*'"
        " AND name NOT IN ('meta', 'doctrine_profiles')");
    while (select.step())
        QVERIFY2(seen.contains(select.text(0)), qPrintable(select.text(0)));
}

void TestSchema::wordsInChecksAreThoseOfTheVocabularies()
{
    Connection connection(u":memory:"_s, Connection::Access::Create);
    Schema::released().upgrade(connection);
    QVERIFY(sqlOf(connection, "incidents").contains(checkList<IncidentKind>()));
    QVERIFY(sqlOf(connection, "sources").contains(checkList<Reliability>()));
    QVERIFY(sqlOf(connection, "exhibits").contains(checkList<Reliability>()));
    QVERIFY(sqlOf(connection, "facts_citations").contains(checkList<Stance>()));
    QVERIFY(sqlOf(connection, "claims_elements_arguments").contains(checkList<ArgumentStance>()));
    QVERIFY(sqlOf(connection, "claims_elements_indicators").contains(checkList<NetworkSide>()));
    QVERIFY(sqlOf(connection, "tasks").contains(checkList<TaskState>()));
    QVERIFY(sqlOf(connection, "drafts").contains(checkList<ReviewState>()));
    QVERIFY(sqlOf(connection, "drafts_sections_sentences").contains(checkList<Disclosure>()));
    QVERIFY(sqlOf(connection, "drafts").contains(checkList<StatementOutcome>()));
    QVERIFY(sqlOf(connection, "drafts_sections_sentences").contains(checkList<SentenceStyle>()));
    QVERIFY(sqlOf(connection, "releases").contains(checkList<ReleaseState>()));
    QVERIFY(sqlOf(connection, "charts").contains(checkList<ChartArrangement>()));
}

void TestSchema::everyTableIsStrict()
{
    Connection connection(u":memory:"_s, Connection::Access::Create);
    Schema::released().upgrade(connection);
    Statement select(connection,
                     "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
                     " AND name NOT GLOB 'search_index*' AND name NOT GLOB 'sqlite_*'");
    int tables = 0;
    while (select.step()) {
        QVERIFY2(select.text(1).contains(u") STRICT"_s), qPrintable(select.text(0)));
        QVERIFY2(!select.text(1).contains(u"CASCADE"_s), qPrintable(select.text(0)));
        ++tables;
    }
    QVERIFY(tables > 30);
}

void TestSchema::aFreshFileHasNoDifferences()
{
    Connection connection(u":memory:"_s, Connection::Access::Create);
    Schema::released().upgrade(connection);
    QCOMPARE(Schema::released().differences(connection), QStringList());
    QCOMPARE(schemaVersionOf(connection), Schema::released().version());
}

void TestSchema::differencesAreNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("difference");
    QTest::newRow("a table more") << QByteArray("CREATE TABLE x (y)") << u"unexpected: table x"_s;
    QTest::newRow("a trigger more")
        << QByteArray("CREATE TRIGGER evil AFTER INSERT ON facts BEGIN DELETE FROM facts; END")
        << u"unexpected: trigger evil"_s;
    QTest::newRow("a view more") << QByteArray("CREATE VIEW v AS SELECT 1")
                                 << u"unexpected: view v"_s;
    QTest::newRow("a trigger less")
        << QByteArray("DROP TRIGGER log_entries_stay") << u"missing: trigger log_entries_stay"_s;
    QTest::newRow("a column more")
        << QByteArray("ALTER TABLE facts ADD COLUMN x TEXT") << u"different: table facts"_s;
}

void TestSchema::differencesAreNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, difference);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.saranda"_s);
    QVERIFY(CaseFile::create(path, writeCase));
    {
        Connection connection(path, Connection::Access::ReadWrite);
        connection.execute(sql);
        QCOMPARE(Schema::released().differences(connection), QStringList{difference});
    }
    const auto file = CaseFile::open(path, asAnna());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Damaged);
    QCOMPARE(file.error().detail, difference);
}

void TestSchema::anOldFileIsUpgradedStepByStep()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"100%1.saranda"_s);
    const Schema now(releasedSteps());
    const Schema later(
        releasedSteps()
        << "CREATE TABLE second (x TEXT NOT NULL) STRICT;"
        << "ALTER TABLE second ADD COLUMN y TEXT; INSERT INTO second (x) VALUES ('z');");
    QVERIFY(CaseFile::create(path, writeCase, now));
    {
        const auto reader = CaseFile::open(path, {asAnna().note, true}, later);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::ReadOnly);
    }
    {
        const auto file = CaseFile::open(path, asAnna(), later);
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        QCOMPARE(schemaVersionOf((*file)->connection()), now.version() + 2);
        QCOMPARE(RecordStore((*file)->connection()).load().info.title, u"Old"_s);
        QCOMPARE((*file)->connection().number("SELECT count(*) FROM second"), 1);
    }
    const auto newer = CaseFile::open(path, asAnna(), now);
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::Newer);
    // The backup is the file as it was.
    const auto backup =
        CaseFile::open(path + u".format-"_s + QString::number(now.version()), asAnna(), now);
    QVERIFY(backup);
    QCOMPARE(RecordStore((*backup)->connection()).load().info.title, u"Old"_s);
}

void TestSchema::aFailingStepLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.saranda"_s);
    const Schema now(releasedSteps());
    QVERIFY(CaseFile::create(path, writeCase, now));
    const Schema bad(releasedSteps()
                     << "CREATE TABLE second (x TEXT) STRICT; SELECT no_such_function();");
    QVERIFY(!CaseFile::open(path, asAnna(), bad));
    const auto file = CaseFile::open(path, asAnna(), now);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(RecordStore((*file)->connection()).load().info.title, u"Old"_s);
}

/// A case as version 1 of the program wrote it, kept as the SQL of its rows.
void TestSchema::theFileOfFormat1Opens()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.saranda"_s);
    QFile rows(QFINDTESTDATA("data/format-1.sql"));
    QVERIFY(rows.open(QIODevice::ReadOnly));
    const QByteArray script = rows.readAll();
    QVERIFY(CaseFile::create(
        path,
        [&](Connection &connection) {
            Transaction transaction(connection);
            connection.execute(script);
            transaction.commit();
        },
        Schema({firstStep()})));
    const auto file = CaseFile::open(path, asAnna());
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    const CaseRecords records = RecordStore((*file)->connection()).load();
    QCOMPARE(records.info.title, u"Corfu Channel"_s);
    CaseRecords::tables(records, [](QStringView name, const auto &table) {
        if (name != u"charts") // came with format 2
            QVERIFY2(!table.isEmpty(), qPrintable(name.toString()));
    });
    QCOMPARE(records.facts.findKey(u"F-1"_s)->citations.size(), 1);
    QCOMPARE(records.claims.findKey(u"C-1"_s)->elements[0].arguments[0].premises.size(), 1);
    const DraftSentence &sentence = records.drafts.findKey(u"D-1"_s)->sections[0].sentences[0];
    QCOMPARE(sentence.text, u"Laying was visible."_s);
    QCOMPARE(sentence.style, SentenceStyle::RunOn);
    QCOMPARE(sentence.citations.size(), 1);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
