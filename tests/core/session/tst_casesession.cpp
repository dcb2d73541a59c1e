// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QThread>
#include <QUndoStack>

#include <array>

using namespace saranda;
using namespace saranda::test;

class TestCaseSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCaseHasAMarkingSchemeAndALogEntry();
    void aPathThatExistsIsRefused();
    void anEditIsStoredAnnouncedAndLogged();
    void randomEditsComeBackAfterReopening();
    void undoingEverythingGivesTheEmptyCaseBack();
    void keysCanBeSwappedInOneEdit();
    void severalChangesOfOneRecordAreOne();
    void anEditFromAnOldStateIsAConflict();
    void undoWritesALogEntry();
    void aFailedUndoEndsTheHistory();
    void longTextsAndNulSurvive();
    void theLogCanBeAskedForOneRecord();
    void theLogIsListedWithoutItsContents();
    void fieldChangesNameTheField();
    void bytesComeBackAsTheyCameIn();
    void sameBytesAreStoredOnce();
    void aCancelledIntakeLeavesNothing();
    void aSourceThatGrowsIsRefused();
    void otherThreadsMayStoreAndRead();
    void threadsMayStoreTheSameBytes();
    void aCopyIsACaseOfItsOwn();
    void aCopyDoesNotReplaceWithoutLeave();
    void aCopyIsOpenToNobodyElse();
    void doctrineProfilesAreKept();
};

namespace {

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    return bytes;
}

qint64 rowsIn(const QString &path, const char *table)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_stmt *count = nullptr;
    sqlite3_prepare_v2(database, QByteArray("SELECT count(*) FROM ") + table, -1, &count, nullptr);
    sqlite3_step(count);
    const qint64 rows = sqlite3_column_int64(count, 0);
    sqlite3_finalize(count);
    sqlite3_close(database);
    return rows;
}

/// Says it has more than it said first, like a log file that is being written to.
class GrowingBuffer : public QBuffer
{
public:
    qint64 size() const override { return m_isAsked++ == 0 ? 10 : QBuffer::size(); }

private:
    mutable int m_isAsked = 0;
};

} // namespace

void TestCaseSession::aNewCaseHasAMarkingSchemeAndALogEntry()
{
    const CaseFolder folder;
    auto session = folder.create();
    VERIFY_DONE(session);
    QCOMPARE((*session)->records().info.title, u"Corfu Channel"_s);
    QVERIFY(!(*session)->records().info.markings.isEmpty());
    QVERIFY(!(*session)->records().info.id.isNull());
    QVERIFY(!(*session)->isReadOnly());
    QVERIFY(!(*session)->lockHolder());
    const auto log = (*session)->log();
    VERIFY_DONE(log);
    QCOMPARE(log->size(), 1u);
    QCOMPARE(log->front().by, u"Anna"_s);
    QCOMPARE(log->front().changes.front().kind, u"case"_s);
    QCOMPARE(problemsOf((*session)->verify()), QString());
}

void TestCaseSession::aPathThatExistsIsRefused()
{
    const CaseFolder folder;
    VERIFY_DONE(folder.create());
    VERIFY_FAILS(folder.create(), ErrorCode::Exists);
    VERIFY_FAILS(CaseSession::create(folder.file(u"no/such/folder/x.saranda"_s), {}, {}),
                 ErrorCode::NotFound);
}

void TestCaseSession::anEditIsStoredAnnouncedAndLogged()
{
    const CaseFolder folder;
    auto session = *folder.create();
    QSignalSpy spy(session.get(), &CaseSession::changed);
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.title = u"Experts' report"_s;
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.citations.append({exhibit.id, u"p. 21"_s, {}, Stance::Supports, 5, {}, {}, {}, {}});
    Edit edit{u"Add report"_s, {}};
    edit.add(fact).add(exhibit); // what is named comes after what names it
    VERIFY_DONE(session->apply(edit));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(session->undoStack().undoText(), u"Add report"_s);
    session.reset();

    session = *folder.open();
    QVERIFY(*session->records().facts.findKey(u"F-1"_s) == fact);
    QVERIFY(*session->records().exhibits.findKey(u"E-1"_s) == exhibit);
    const auto log = session->log();
    QCOMPARE(log->front().text, u"Add report"_s);
    QCOMPARE(log->front().changes.size(), 2u);
    QVERIFY(!QFile::exists(folder.path() + u"-wal"_s)
            || QFileInfo(folder.path() + u"-wal"_s).size() == 0);
}

void TestCaseSession::randomEditsComeBackAfterReopening()
{
    const CaseFolder folder;
    auto session = *folder.create();
    RandomEdits edits(11);
    int stored = 0;
    for (int i = 0; i < 400; ++i) {
        const Result<> applied = session->apply(edits.next(session->records()));
        if (!applied) // a circle of challenges, nothing else
            QVERIFY2(applied.error().message.contains(u"challenge"),
                     qPrintable(applied.error().message));
        else
            ++stored;
    }
    QVERIFY(stored > 300);
    const CaseRecords before = session->records();
    session.reset();
    session = *folder.open();
    QCOMPARE(firstDifference(before, session->records()), QString());
    QCOMPARE(problemsOf(session->verify()), QString());
}

void TestCaseSession::undoingEverythingGivesTheEmptyCaseBack()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const CaseRecords atFirst = session->records();
    RandomEdits edits(12);
    for (int i = 0; i < 200; ++i)
        (void)session->apply(edits.next(session->records()));
    const CaseRecords atLast = session->records();
    const int steps = session->undoStack().count();
    QVERIFY(steps > 150);
    while (session->undoStack().canUndo())
        VERIFY_DONE(session->undo());
    QCOMPARE(firstDifference(atFirst, session->records()), QString());
    while (session->undoStack().canRedo())
        VERIFY_DONE(session->redo());
    QCOMPARE(firstDifference(atLast, session->records()), QString());
    QCOMPARE(session->log()->size(), std::size_t(1 + 3 * steps));
    QCOMPARE(problemsOf(session->verify()), QString());
    session.reset();
    session = *folder.open();
    QCOMPARE(firstDifference(atLast, session->records()), QString());
}

void TestCaseSession::keysCanBeSwappedInOneEdit()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const auto first = keyed<Source>(u"SRC-1"_s);
    const auto second = keyed<Source>(u"SRC-2"_s);
    Edit both{u"Add"_s, {}};
    both.add(first).add(second);
    VERIFY_DONE(session->apply(both));
    auto firstAfter = first;
    firstAfter.key = second.key;
    auto secondAfter = second;
    secondAfter.key = first.key;
    Edit swap{u"Swap"_s, {}};
    swap.modify(first, firstAfter).modify(second, secondAfter);
    VERIFY_DONE(session->apply(swap));
    QVERIFY(session->records().sources.findKey(u"SRC-1"_s)->id == second.id);
    QVERIFY(session->records().sources.findKey(u"SRC-2"_s)->id == first.id);
    VERIFY_DONE(session->undo());
    QVERIFY(session->records().sources.findKey(u"SRC-1"_s)->id == first.id);
    session.reset();
    session = *folder.open();
    QVERIFY(session->records().sources.findKey(u"SRC-2"_s)->id == second.id);
}

void TestCaseSession::severalChangesOfOneRecordAreOne()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto first = keyed<Actor>(u"A-1"_s);
    auto second = first;
    second.name = u"second"_s;
    auto third = second;
    third.name = u"third"_s;
    Edit edit{u"Much"_s, {}};
    edit.add(first).modify(first, second).modify(second, third);
    VERIFY_DONE(session->apply(edit));
    QCOMPARE(session->records().actors.findKey(u"A-1"_s)->name, u"third"_s);
    QCOMPARE(session->log()->front().changes.size(), 1u);

    Edit nothing{u"Nothing"_s, {}};
    nothing.modify(third, third);
    VERIFY_DONE(session->apply(nothing));
    QCOMPARE(session->undoStack().count(), 1);
    QCOMPARE(session->log()->size(), 2u);
}

void TestCaseSession::anEditFromAnOldStateIsAConflict()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const auto actor = keyed<Actor>(u"A-1"_s);
    VERIFY_DONE(session->apply(adding(actor)));
    auto changed = actor;
    changed.name = u"one"_s;
    VERIFY_DONE(session->apply(changing(actor, changed)));
    auto late = actor;
    late.name = u"other"_s;
    VERIFY_FAILS(session->apply(changing(actor, late)), ErrorCode::Conflict);
    VERIFY_FAILS(session->apply(adding(actor)), ErrorCode::Conflict);
    QCOMPARE(session->records().actors.findKey(u"A-1"_s)->name, u"one"_s);
}

void TestCaseSession::undoWritesALogEntry()
{
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_DONE(session->apply(adding(keyed<Actor>(u"A-1"_s))));
    VERIFY_DONE(session->undo());
    VERIFY_DONE(session->redo());
    const auto log = session->log();
    QCOMPARE(log->at(0).text, u"Redo: Add A-1"_s);
    QCOMPARE(log->at(1).text, u"Undo: Add A-1"_s);
    QCOMPARE(log->at(0).number, 4);
}

void TestCaseSession::aFailedUndoEndsTheHistory()
{
    const CaseFolder folder;
    auto session = *folder.create();
    QSignalSpy failed(session.get(), &CaseSession::undoFailed);
    VERIFY_DONE(session->apply(adding(keyed<Actor>(u"A-1"_s))));
    // Somebody takes the table away under the session: the undo cannot be stored.
    QCOMPARE(tamper(folder.path(), "ALTER TABLE actors RENAME TO gone"), QString());
    VERIFY_FAILS(session->undo(), ErrorCode::Storage);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(session->undoStack().count(), 0);
    QCOMPARE(session->records().actors.size(), 1);
}

void TestCaseSession::longTextsAndNulSurvive()
{
    const CaseFolder folder;
    auto session = *folder.create();
    auto source = keyed<Source>(QString(10000, u'k'));
    source.name = QString(10000, QChar(0x5317)) + QChar(0) + u"end"_s;
    source.note = QString(QChar(0));
    VERIFY_DONE(session->apply(adding(source)));
    session.reset();
    session = *folder.open();
    QVERIFY(*session->records().sources.find(source.id) == source);
    QCOMPARE(problemsOf(session->verify()), QString());
}

void TestCaseSession::theLogCanBeAskedForOneRecord()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const auto actor = keyed<Actor>(u"A-1"_s);
    VERIFY_DONE(session->apply(adding(actor)));
    VERIFY_DONE(session->apply(adding(keyed<Actor>(u"A-2"_s))));
    QCOMPARE(session->log(actor.id.uuid)->size(), 1u);
    QCOMPARE(session->log({}, 2)->size(), 2u);
    QCOMPARE(session->log({}, 2)->front().number, 3);
}

void TestCaseSession::theLogIsListedWithoutItsContents()
{
    const CaseFolder folder;
    auto session = *folder.create();
    Edit many{u"Import"_s, {}};
    for (int i = 1; i <= 40; ++i)
        many.add(keyed<Actor>(u"A-%1"_s.arg(i)));
    VERIFY_DONE(session->apply(many));
    VERIFY_DONE(session->apply(adding(keyed<Source>(u"S-1"_s))));
    const auto heads = session->logHeads();
    QCOMPARE(heads->size(), 3u);
    QCOMPARE(heads->at(1).changeTotal, 40);
    QCOMPARE(heads->at(1).changes.front().key, u"A-1"_s);
    QVERIFY(heads->at(1).changes.size() < 40u);
    QVERIFY(!heads->at(1).changes.front().after);
    QCOMPARE(session->logHeads(2)->size(), 1u);
    QCOMPARE(session->logHeads(0, 1)->front().text, heads->front().text);
    const Result<AuditEntry> entry = session->logEntry(2, 5);
    QVERIFY(entry);
    QCOMPARE(entry->changes.size(), 5u);
    QCOMPARE(entry->changeTotal, 40);
    QVERIFY(entry->changes.front().after);
    QCOMPARE(session->logEntry(99, 5).error().code, ErrorCode::NotFound);
}

void TestCaseSession::fieldChangesNameTheField()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const auto exhibit = keyed<Exhibit>(u"E-1"_s);
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.citations.append({exhibit.id, u"p. 1"_s, {}, Stance::Supports, 5, {}, {}, {}, {}});
    Edit edit{u"Add"_s, {}};
    edit.add(exhibit).add(fact);
    VERIFY_DONE(session->apply(edit));
    auto after = fact;
    after.citations[0].strength = 2;
    after.place = u"Sazan"_s;
    VERIFY_DONE(session->apply(changing(fact, after)));
    const AuditChange change = session->log()->front().changes.front();
    const auto fields = fieldChanges(change);
    QCOMPARE(fields.size(), 2u);
    QCOMPARE(fields[0].field, u"citations[0].strength"_s);
    QCOMPARE(fields[0].before, u"5"_s);
    QCOMPARE(fields[0].after, u"2"_s);
    QCOMPARE(fields[1].field, u"place"_s);
    const AuditChange added = session->log()->at(1).changes.at(1);
    bool namesTheExhibit = false;
    for (const FieldChange &field : fieldChanges(added, session->records()))
        namesTheExhibit |= field.field == u"citations[0].exhibit"_s && field.after == u"E-1"_s;
    QVERIFY(namesTheExhibit);
    auto imported = exhibit;
    imported.extra = {{u"100%1"_s, QJsonArray{u"a"_s}}};
    VERIFY_DONE(session->apply(changing(exhibit, imported)));
    QCOMPARE(fieldChanges(session->log()->front().changes.front()).front().field,
             u"extra.100%1[0]"_s);
}

void TestCaseSession::bytesComeBackAsTheyCameIn()
{
    const CaseFolder folder;
    auto session = *folder.create();
    for (const qsizetype size :
         {0, 1, 1024 * 1024 - 4, 1024 * 1024, 1024 * 1024 + 4, 70 * 1024 * 1024}) {
        QByteArray bytes = someBytes(size);
        QBuffer from(&bytes);
        QVERIFY(from.open(QIODevice::ReadOnly));
        qint64 last = 0;
        const auto stored =
            session->storeContent(from, u"report.pdf"_s, [&](qint64 done, qint64 total) {
                last = done;
                return done <= total;
            });
        VERIFY_DONE(stored);
        QCOMPARE(last, size);
        QCOMPARE(stored->sha256.toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(stored->size, double(size));
        QVERIFY(session->hasContent(stored->sha256));
        QBuffer to;
        QVERIFY(to.open(QIODevice::WriteOnly));
        VERIFY_DONE(session->readContent(stored->sha256, to));
        QVERIFY(to.data() == bytes);
    }
    QBuffer to;
    QVERIFY(to.open(QIODevice::WriteOnly));
    VERIFY_FAILS(session->readContent(QString(64, u'0'), to), ErrorCode::NotFound);
    QCOMPARE(problemsOf(session->verify()), QString());
}

void TestCaseSession::sameBytesAreStoredOnce()
{
    const CaseFolder folder;
    auto session = *folder.create();
    QByteArray bytes = someBytes(3 * 1024 * 1024);
    QString address;
    for (int i = 0; i < 3; ++i) {
        QBuffer from(&bytes);
        QVERIFY(from.open(QIODevice::ReadOnly));
        const auto stored = session->storeContent(from, u"copy %1"_s.arg(i));
        VERIFY_DONE(stored);
        QVERIFY(address.isEmpty() || address == stored->sha256);
        address = stored->sha256;
    }
    QCOMPARE(session->log()->size(), 2u);
    session.reset();
    QCOMPARE(rowsIn(folder.path(), "contents"), 1);
    QCOMPARE(rowsIn(folder.path(), "content_chunks"), 3);
}

void TestCaseSession::aCancelledIntakeLeavesNothing()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const qint64 sizeBefore = QFileInfo(folder.path()).size();
    QByteArray bytes = someBytes(100 * 1024 * 1024);
    QBuffer from(&bytes);
    QVERIFY(from.open(QIODevice::ReadOnly));
    VERIFY_FAILS(session->storeContent(from, u"x"_s,
                                       [](qint64 done, qint64) { return done < 90 * 1024 * 1024; }),
                 ErrorCode::Cancelled);
    QCOMPARE(session->log()->size(), 1u);
    session.reset();
    QCOMPARE(rowsIn(folder.path(), "contents"), 0);
    QCOMPARE(rowsIn(folder.path(), "content_chunks"), 0);
    QVERIFY(QFileInfo(folder.path()).size() <= sizeBefore + 1024 * 1024);
}

void TestCaseSession::aSourceThatGrowsIsRefused()
{
    const CaseFolder folder;
    auto session = *folder.create();
    GrowingBuffer from;
    from.setData(someBytes(40));
    QVERIFY(from.open(QIODevice::ReadOnly));
    VERIFY_FAILS(session->storeContent(from, u"x"_s), ErrorCode::BadInput);
    session.reset();
    QCOMPARE(rowsIn(folder.path(), "contents"), 0);
}

void TestCaseSession::otherThreadsMayStoreAndRead()
{
    const CaseFolder folder;
    auto session = *folder.create();
    QByteArray bytes = someBytes(80 * 1024 * 1024);
    Result<StoredFile> stored = failure(ErrorCode::Storage, {});
    const std::unique_ptr<QThread> intake(QThread::create([&] {
        QBuffer from(&bytes);
        if (from.open(QIODevice::ReadOnly))
            stored = session->storeContent(from, u"big"_s);
    }));
    intake->start();
    for (int i = 1; i <= 30; ++i)
        VERIFY_DONE(session->apply(adding(keyed<Actor>(u"A-%1"_s.arg(i)))));
    QVERIFY(intake->wait());
    VERIFY_DONE(stored);
    QCOMPARE(session->log()->size(), 32u);
    QCOMPARE(problemsOf(session->verify()), QString());
}

void TestCaseSession::threadsMayStoreTheSameBytes()
{
    const CaseFolder folder;
    auto session = *folder.create();
    QByteArray bytes = someBytes(20 * 1024 * 1024);
    std::array<Result<StoredFile>, 2> stored{failure(ErrorCode::Storage, {}),
                                             failure(ErrorCode::Storage, {})};
    std::vector<std::unique_ptr<QThread>> threads;
    for (Result<StoredFile> &result : stored) {
        threads.emplace_back(QThread::create([&] {
            QByteArray own = bytes;
            QBuffer from(&own);
            if (from.open(QIODevice::ReadOnly))
                result = session->storeContent(from, u"same"_s);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    VERIFY_DONE(stored[0]);
    VERIFY_DONE(stored[1]);
    QCOMPARE(stored[0]->sha256, stored[1]->sha256);
    QCOMPARE(session->log()->size(), 2u);
    QCOMPARE(problemsOf(session->verify()), QString());
    QCOMPARE(rowsIn(folder.path(), "contents"), 1);
}

void TestCaseSession::aCopyIsACaseOfItsOwn()
{
    const CaseFolder folder;
    auto session = *folder.create();
    RandomEdits edits(5);
    for (int i = 0; i < 40; ++i)
        (void)session->apply(edits.next(session->records()));
    VERIFY_DONE(session->saveCopy(folder.file(u"copy.saranda"_s), false));
    auto copy = CaseSession::open(folder.file(u"copy.saranda"_s), asUser(u"Ben"_s));
    VERIFY_DONE(copy);
    QVERIFY(!(*copy)->isReadOnly());
    QCOMPARE(firstDifference(session->records(), (*copy)->records()), QString());
    QCOMPARE(problemsOf((*copy)->verify()), QString());
    VERIFY_DONE((*copy)->apply(adding(keyed<Actor>(u"A-99"_s))));
    QVERIFY(!session->records().actors.findKey(u"A-99"_s));
    VERIFY_FAILS(session->saveCopy(folder.file(u"copy.saranda"_s), true), ErrorCode::Locked);
}

void TestCaseSession::aCopyDoesNotReplaceWithoutLeave()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const QString target = folder.file(u"copy.saranda"_s);
    QFile other(target);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("something else");
    other.close();
    VERIFY_FAILS(session->saveCopy(target, false), ErrorCode::Exists);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("something else"));
    other.close();
    VERIFY_FAILS(session->saveCopy(target, true, [](qint64, qint64) { return false; }),
                 ErrorCode::Cancelled);
    VERIFY_FAILS(session->saveCopy(folder.path(), true), ErrorCode::Exists);
    VERIFY_FAILS(session->saveCopy(folder.file(u"none/x.saranda"_s), true), ErrorCode::NotFound);
    VERIFY_DONE(session->saveCopy(target, true));
    VERIFY_DONE(CaseSession::open(target, {}));
    const QStringList left =
        QDir(QFileInfo(target).path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(left.filter(u".part"_s).isEmpty(), qPrintable(left.join(u' ')));
}

/// A case that only its owner may read is no more open in a copy, nor does a copy open what it
/// replaces.
void TestCaseSession::aCopyIsOpenToNobodyElse()
{
    const CaseFolder folder;
    auto session = *folder.create();
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(session->path(), own));
    const QString copy = folder.file(u"copy.saranda"_s);
    VERIFY_DONE(session->saveCopy(copy, false));
    QCOMPARE(QFile::permissions(copy), own);
    QVERIFY(QFile::setPermissions(session->path(), own | others));
    VERIFY_DONE(session->saveCopy(copy, true));
    QCOMPARE(QFile::permissions(copy), own);
    VERIFY_DONE(session->saveCopy(folder.file(u"open.saranda"_s), false));
    QCOMPARE(QFile::permissions(folder.file(u"open.saranda"_s)), own | others);
}

void TestCaseSession::doctrineProfilesAreKept()
{
    const CaseFolder folder;
    auto session = *folder.create();
    VERIFY_FAILS(session->doctrineProfile(u"2026.1"_s), ErrorCode::NotFound);
    VERIFY_DONE(session->storeDoctrineProfile(u"2026.1"_s, u"{}"_s));
    VERIFY_DONE(session->storeDoctrineProfile(u"2026.1"_s, u"{}"_s));
    VERIFY_FAILS(session->storeDoctrineProfile(u"2026.1"_s, u"{ }"_s), ErrorCode::Exists);
    session.reset();
    session = *folder.open();
    QCOMPARE(*session->doctrineProfile(u"2026.1"_s), u"{}"_s);
    QCOMPARE(session->log()->size(), 2u);
    QCOMPARE(problemsOf(session->verify()), QString());
}

QTEST_GUILESS_MAIN(TestCaseSession)
#include "tst_casesession.moc"
