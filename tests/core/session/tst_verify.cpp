// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"

#include <QBuffer>
#include <QCryptographicHash>

using namespace saranda;
using namespace saranda::test;

/// What somebody does to the file behind the program's back is found and named.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDoneToTheFileIsNamed_data();
    void whatWasDoneToTheFileIsNamed();
    void theLogRefusesOrdinaryChanges_data();
    void theLogRefusesOrdinaryChanges();
    void aSoundCaseSaysWhatItWentThrough();
    void verifyCanBeStopped();
    void aSearchOutOfStepIsNamedAndMadeAnew_data();
    void aSearchOutOfStepIsNamedAndMadeAnew();
    void aReaderChecksTheSearchAsWell();
    void whatAnotherVersionMadeIsNoProblem();
    void renewingCanBeStopped();
};

namespace {

QByteArray fileBytes()
{
    QByteArray bytes(3 * 1024 * 1024 + 7, 'x');
    bytes[1024 * 1024] = 'y';
    return bytes;
}

/// Three edits (log entries 2 to 4), then a file (entry 5).
Result<> fill(CaseSession &session)
{
    auto exhibit = keyed<Exhibit>(u"E-3"_s);
    exhibit.title = u"Report"_s;
    QByteArray bytes = fileBytes();
    QBuffer from(&bytes);
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, {});
    Result<StoredFile> stored = session.storeContent(from, u"report.pdf"_s);
    if (!stored)
        return failure(stored.error());
    exhibit.file = *stored;
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.citations.append({exhibit.id, u"p. 1"_s, {}, Stance::Supports, 4, {}, {}, {}, {}});
    Edit first{u"Add"_s, {}};
    first.add(exhibit).add(fact);
    if (Result<> applied = session.apply(first); !applied)
        return applied;
    if (Result<> applied = session.apply(adding(keyed<Actor>(u"A-1"_s))); !applied)
        return applied;
    if (Result<> kept = session.storeDoctrineProfile(u"2026.1"_s, u"{\"levels\": 5}"_s); !kept)
        return kept;
    return session.apply(adding(keyed<Actor>(u"A-2"_s)));
}

} // namespace

void TestVerify::whatWasDoneToTheFileIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("what");
    const QString unlocked = u"DROP TRIGGER log_entries_stay; DROP TRIGGER log_changes_stay;"
                             "DROP TRIGGER log_entries_keep_their_words;"
                             "DROP TRIGGER log_changes_keep_their_words;"_s;
    const auto row = [](const char *name, const QString &sql, const QString &place,
                        const QString &what) { QTest::newRow(name) << sql << place << what; };
    row("a title", u"UPDATE exhibits SET title = 'Other' WHERE key = 'E-3'"_s, u"exhibit E-3"_s,
        u"title: it says “Other” where the log says “Report”"_s);
    row("a key", u"UPDATE exhibits SET key = 'E-9'"_s, u"exhibit E-3"_s, u"id"_s);
    row("a strength inside", u"UPDATE facts_citations SET strength = 5"_s, u"fact F-1"_s,
        u"citations[0].strength"_s);
    row("a citation gone", u"DELETE FROM facts_citations"_s, u"fact F-1"_s, u"citations[0]"_s);
    row("a record gone", u"DELETE FROM actors WHERE key = 'A-1'"_s, u"actor A-1"_s, u"missing"_s);
    row("a record put in",
        u"INSERT INTO actors (id, key, kind, name, aliases, state, marking, note, extra) VALUES"
        " ('00000000-0000-7000-8000-000000000001', 'A-7', '', '', '[]', '', '', '', '{}')"_s,
        u"actor A-7"_s, u"the log knows nothing"_s);
    row("the case's title", u"UPDATE case_info SET title = 'x'"_s, u"case"_s, u"title"_s);
    row("one byte of an exhibit",
        u"UPDATE content_chunks SET bytes = CAST('z' || substr(bytes, 2) AS BLOB) WHERE number = 1"_s,
        u"exhibit E-3, file report.pdf"_s,
        u"(SHA-256 expected %1, found "_s.arg(QString::fromLatin1(
            QCryptographicHash::hash(fileBytes(), QCryptographicHash::Sha256).toHex())));
    row("shorter bytes instead",
        u"DELETE FROM content_chunks WHERE number > 0;"
        "UPDATE content_chunks SET bytes = CAST('other' AS BLOB)"_s,
        u"exhibit E-3, file report.pdf"_s,
        u"found d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa), and 5 bytes"
        " instead of"_s);
    row("a chunk gone", u"DELETE FROM content_chunks WHERE number = 1"_s,
        u"exhibit E-3, file report.pdf"_s, u"missing"_s);
    row("the last chunk gone", u"DELETE FROM content_chunks WHERE number = 3"_s,
        u"exhibit E-3, file report.pdf"_s, u"missing"_s);
    row("all bytes gone", u"DELETE FROM content_chunks; DELETE FROM contents"_s,
        u"exhibit E-3, file report.pdf"_s, u"missing"_s);
    row("a doctrine", u"UPDATE doctrine_profiles SET text = '{}'"_s, u"doctrine 2026.1"_s,
        u"text"_s);
    row("a doctrine gone", u"DELETE FROM doctrine_profiles"_s, u"doctrine 2026.1"_s, u"missing"_s);
    row("an entry's words", unlocked + u"UPDATE log_entries SET text = 'x' WHERE number = 3"_s,
        u"log entry 3"_s, u"hash"_s);
    row("an entry's user", unlocked + u"UPDATE log_entries SET \"by\" = 'x' WHERE number = 1"_s,
        u"log entry 1"_s, u"hash"_s);
    row("an entry's hash",
        unlocked
            + u"UPDATE log_entries SET hash = substr(hash, 1, 63)"
              " || CASE substr(hash, 64) WHEN '0' THEN '1' ELSE '0' END WHERE number = 3"_s,
        u"log entry 3"_s, u"hash"_s);
    row("a logged value and the record",
        unlocked
            + u"UPDATE log_changes SET after = replace(after, 'Report', 'Other');"
              "UPDATE exhibits SET title = 'Other'"_s,
        u"log entry 3"_s, u"hash"_s);
    row("an entry gone",
        unlocked
            + u"DELETE FROM log_changes WHERE entry = 4; DELETE FROM log_entries WHERE number = 4"_s,
        u"log entry 4"_s, u"missing"_s);
    row("an entry's changes gone", unlocked + u"DELETE FROM log_changes WHERE entry = 4"_s,
        u"log entry 4"_s, u"hash"_s);
    row("the end gone",
        unlocked
            + u"DELETE FROM log_changes WHERE entry > 4; DELETE FROM log_entries WHERE number > 4"_s,
        u"log entries 5 to 6"_s, u"missing"_s);
    row("the end gone and the count put right",
        unlocked
            + u"DELETE FROM log_changes WHERE entry > 5; DELETE FROM log_entries WHERE number > 5;"
              "UPDATE meta SET value = '5' WHERE name = 'log.count'"_s,
        u"log"_s, u"end"_s);
    row("the end gone, count and hash put right",
        unlocked
            + u"DELETE FROM log_changes WHERE entry > 5; DELETE FROM log_entries WHERE number > 5;"
              "UPDATE meta SET value = '5' WHERE name = 'log.count';"
              "UPDATE meta SET value = (SELECT hash FROM log_entries WHERE number = 5)"
              " WHERE name = 'log.hash'"_s,
        u"actor A-2"_s, u"the log knows nothing"_s);
    row("the whole log gone", unlocked + u"DELETE FROM log_changes; DELETE FROM log_entries"_s,
        u"log entries 1 to 6"_s, u"missing"_s);
    row("a word that is none",
        u"PRAGMA ignore_check_constraints = ON; UPDATE facts_citations SET stance = 'perhaps'"_s,
        u"table facts"_s, u"perhaps"_s);
}

void TestVerify::whatWasDoneToTheFileIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, place);
    QFETCH(QString, what);
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_DONE(fill(*session));
    QCOMPARE(problemsOf(session->verify()), QString());
    // Under the open session: verify() looks at the file, not at what is in memory.
    QCOMPARE(tamper(folder.path(), sql.toUtf8().constData()), QString());
    const Result<VerifyReport> report = session->verify();
    VERIFY_DONE(report);
    bool isNamed = false;
    for (const VerifyProblem &problem : report->problems)
        isNamed |= problem.place.startsWith(place) && problem.what.contains(what);
    QVERIFY2(isNamed, qPrintable(problemsOf(report)));
}

void TestVerify::theLogRefusesOrdinaryChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("delete an entry") << u"DELETE FROM log_entries WHERE number = 1"_s;
    QTest::newRow("change an entry") << u"UPDATE log_entries SET text = 'x'"_s;
    QTest::newRow("delete a change") << u"DELETE FROM log_changes"_s;
    QTest::newRow("change a change") << u"UPDATE log_changes SET after = NULL"_s;
    QTest::newRow("add to an old entry")
        << u"INSERT INTO log_changes (entry, position, kind, record, key) VALUES (1, 9, 'x', '00000000-0000-0000-0000-000000000000', '')"_s;
    QTest::newRow("leave a gap")
        << u"INSERT INTO log_entries VALUES (99, '', '', '', printf('%064d', 0))"_s;
    QTest::newRow("replace an entry")
        << u"INSERT OR REPLACE INTO log_entries VALUES (1, '', '', '', printf('%064d', 0))"_s;
    QTest::newRow("replace a change")
        << u"INSERT OR REPLACE INTO log_changes (row, entry, position, kind, record, key) VALUES (1, (SELECT max(number) FROM log_entries), 9, 'x', '00000000-0000-0000-0000-000000000000', '')"_s;
}

void TestVerify::theLogRefusesOrdinaryChanges()
{
    QFETCH(QString, sql);
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_DONE(fill(*session));
    QVERIFY(!tamper(folder.path(), sql.toUtf8().constData()).isEmpty());
    QCOMPARE(problemsOf(session->verify()), QString());
}

void TestVerify::aSoundCaseSaysWhatItWentThrough()
{
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_DONE(fill(*session));
    qint64 last = 0;
    const auto report = session->verify([&](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    });
    VERIFY_DONE(report);
    QVERIFY(report->isSound());
    QCOMPARE(report->logEntries, 6);
    QCOMPARE(report->lastEntryHash.size(), 64);
    QCOMPARE(report->records, 5);
    QCOMPARE(report->files, 1);
    QCOMPARE(report->bytes, 3 * 1024 * 1024 + 7);
    QVERIFY(last > report->bytes); // the search's texts as well
    QCOMPARE(report->unnamedFiles, 0);
    // Bytes no record names any more stay for an undo, and are reported.
    const Exhibit exhibit = *session->records().exhibits.findKey(u"E-3"_s);
    VERIFY_DONE(session->apply(removalOf(session->records(), u"Remove"_s, exhibit)));
    const auto later = session->verify();
    QVERIFY(later->isSound());
    QVERIFY(later->lastEntryHash != report->lastEntryHash);
    QCOMPARE(later->unnamedFiles, 1);
    QCOMPARE(later->unnamedBytes, 3 * 1024 * 1024 + 7);
}

void TestVerify::verifyCanBeStopped()
{
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_DONE(fill(*session));
    VERIFY_FAILS(session->verify([](qint64 done, qint64) { return done == 0; }),
                 ErrorCode::Cancelled);
    VERIFY_DONE(session->apply(adding(keyed<Actor>(u"A-5"_s))));
}

namespace {

/// Two pages of text, an attachment, and enough documents for the index to have several parts.
Result<> fillWithText(CaseSession &session)
{
    if (Result<> filled = fill(session); !filled)
        return filled;
    const Exhibit::Id exhibit = session.records().exhibits.findKey(u"E-3"_s)->id;
    QStringList pages{u"the mines were seen from the shore"_s, u"Straße, café, 北京大学"_s};
    const QString endless(40'000, QChar(0x4e8)); // longer than what the index keeps of a word
    pages.append(u"before "_s + endless + u" after"_s);
    for (int i = 0; i < 300; ++i)
        pages.append(u"common page w%1 and word %2"_s.arg(i).arg(i * 7919));
    return session.setExhibitText(exhibit, pages, {}, {{u"a.pdf"_s, {u"attached"_s}}});
}

/// The index, changed as its own commands change it.
QString tamperIndex(const QString &path, const QByteArray &sql)
{
    return tamper(path, "PRAGMA writable_schema = ON;" + sql);
}

} // namespace

void TestVerify::aSearchOutOfStepIsNamedAndMadeAnew_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QString &sql, const QString &what) {
        QTest::newRow(name) << sql << what;
    };
    row("a text changed", u"UPDATE search_documents SET body = body || ' more' WHERE page = 2"_s,
        u"exhibit E-3, p. 2"_s);
    row("two words of a text changed places",
        u"UPDATE search_documents SET body = 'the mines seen were from the shore' WHERE page = 1"_s,
        u"exhibit E-3, p. 1"_s);
    row("a text gone", u"DELETE FROM search_documents WHERE page = 2"_s, u"other words"_s);
    row("a record's words", u"UPDATE search_documents SET body = 'x' WHERE key = 'F-1'"_s,
        u"fact F-1"_s);
    row("a record's marking", u"UPDATE search_documents SET marking = 'secret' WHERE key = 'E-3'"_s,
        u"exhibit E-3"_s);
    row("a record gone", u"DELETE FROM search_documents WHERE key = 'A-1'"_s, u"actor A-1"_s);
    row("a record put in",
        u"INSERT INTO search_documents (kind, record, page, key, marking, date, title, body) VALUES"
        " ('fact', '00000000-0000-7000-8000-000000000001', 0, 'F-9', '', '', 'x', 'y')"_s,
        u"not in the case: 1"_s);
    row("a document out of the index",
        u"INSERT INTO search_index (search_index, rowid, title, body)"
        " SELECT 'delete', row, '', 'the mines were seen from the shore' FROM search_documents"
        " WHERE page = 1"_s,
        u"exhibit E-3, p. 1"_s);
    row("a document put into the index",
        u"INSERT INTO search_index (rowid, title, body) VALUES (99999, '', 'mine')"_s,
        u"row 99999"_s);
    row("two documents changed in the index",
        u"INSERT INTO search_index (rowid, title, body) SELECT row, '', 'seen' FROM "
        u"search_documents"
        " WHERE page = 4"_s,
        u"exhibit E-3, p. 4"_s);
    row("an empty index", u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s,
        u"other words"_s);
    row("a word out of the list", u"DELETE FROM search_words WHERE word = 'mines'"_s, u"mines"_s);
    row("most of the list gone", u"DELETE FROM search_words WHERE word <> 'mines'"_s,
        u"parts of words"_s);
    row("a length gone",
        u"DELETE FROM search_index_docsize WHERE id = (SELECT row FROM search_documents"
        " WHERE page = 1)"_s,
        u"exhibit E-3, p. 1"_s);
    row("a page of the index spoilt",
        u"UPDATE search_index_data SET block = zeroblob(length(block)) WHERE id > 1000"_s,
        QString());
    row("a page of the index gone", u"DELETE FROM search_index_data WHERE id > 1000"_s, QString());
    row("the ways to the words gone", u"DELETE FROM search_index_idx"_s, QString());
}

void TestVerify::aSearchOutOfStepIsNamedAndMadeAnew()
{
    QFETCH(QString, sql);
    QFETCH(QString, what);
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_DONE(fillWithText(*session));
    QCOMPARE(problemsOf(session->verify()), QString());
    session.reset();
    QCOMPARE(tamperIndex(folder.path(), sql.toUtf8()), QString());
    session = *folder.open();
    const Result<VerifyReport> report = session->verify();
    VERIFY_DONE(report);
    QVERIFY(!report->isSound());
    QVERIFY2(report->isSoundButForSearch(), qPrintable(problemsOf(report)));
    QVERIFY2(problemsOf(report).contains(what), qPrintable(problemsOf(report)));
    QVERIFY(problemsOf(report).contains(u"made anew"_s));
    VERIFY_DONE(session->renewSearch());
    QCOMPARE(problemsOf(session->verify()), QString());
    QCOMPARE(session->search(u"E-3 kind:exhibit"_s)->size(), 1u);
    QCOMPARE(session->search(u"contains:ommo"_s, 500)->size(), 300u);
}

void TestVerify::aReaderChecksTheSearchAsWell()
{
    const CaseFolder folder;
    auto writer = *folder.create();
    VERIFY_DONE(fillWithText(*writer));
    // Beside the one who writes, and where nothing can be written.
    auto reader = *folder.open(true);
    QCOMPARE(problemsOf(reader->verify()), QString());
    VERIFY_FAILS(reader->renewSearch(), ErrorCode::ReadOnly);
    VERIFY_FAILS(reader->setExhibitText(Exhibit::Id::make(), {u"x"_s}), ErrorCode::ReadOnly);
    VERIFY_DONE(writer->apply(adding(keyed<Actor>(u"A-3"_s))));
    reader.reset();
    writer.reset();
    QCOMPARE(tamper(folder.path(), "DELETE FROM search_words WHERE word = 'mines'"), QString());
    reader = *folder.open(true);
    QVERIFY(problemsOf(reader->verify()).contains(u"mines"_s));
}

void TestVerify::whatAnotherVersionMadeIsNoProblem()
{
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_DONE(fillWithText(*session));
    session.reset();
    // As an earlier version would have left it: other words of a record.
    QCOMPARE(
        tamper(folder.path(),
               "DELETE FROM meta WHERE name = 'search.records';"
               "INSERT INTO search_index (search_index, rowid, title, body) SELECT 'delete',"
               " row, 'e 3 report', 'report pdf' FROM search_documents WHERE key = 'E-3';"
               "INSERT INTO search_index (rowid, title, body) SELECT row, 'e 3 report', 'other'"
               " FROM search_documents WHERE key = 'E-3';"
               "UPDATE search_documents SET body = 'other' WHERE key = 'E-3'"),
        QString());
    auto reader = *folder.open(true);
    QCOMPARE(problemsOf(reader->verify()), QString());
    reader.reset();
    session = *folder.open();
    QCOMPARE(problemsOf(session->verify()), QString());
    QCOMPARE(session->search(u"other kind:exhibit"_s)->size(), 0u);
    QCOMPARE(session->search(u"report.pdf kind:exhibit"_s)->size(), 1u);
}

void TestVerify::renewingCanBeStopped()
{
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_DONE(fillWithText(*session));
    VERIFY_FAILS(session->renewSearch([](qint64 done, qint64 total) { return done * 2 < total; }),
                 ErrorCode::Cancelled);
    QCOMPARE(problemsOf(session->verify()), QString());
    QCOMPARE(session->search(u"common"_s, 500)->size(), 300u);
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
