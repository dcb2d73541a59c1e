// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/merge/twocopies.h"
#include "tests/core/session/faultvfs.h"

using namespace saranda;
using namespace saranda::test;

/// The merged file: what goes over, what its log says, and that it is there whole or not at all.
class TestMergeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bytesTextsAndRecordsGoOver();
    void theLogSaysWhereEachStepComesFrom();
    void nothingNewIsACopy();
    void undoTakesAMergeBackInOneStep();
    void theTwoCasesAreNeverWrittenOver();
    void aTargetIsReplacedOnlyOnRequest();
    void aTargetSomebodyWorksOnIsRefused();
    void damagedBytesAreNotMerged();
    void stoppingLeavesNothing();
    void stoppingLeavesNothingInTheOpenCase();
    void noFaultOfTheDiskLeavesHalfAFile_data();
    void noFaultOfTheDiskLeavesHalfAFile();

private:
    void checkSound(const QString &name) const;

    std::unique_ptr<TwoCopies> m_two;
    QByteArray m_bytes;
};

void TestMergeFile::init()
{
    m_two = std::make_unique<TwoCopies>();
    add(*m_two->mine, keyed<Exhibit>(u"E-1"_s));
    m_two->part();
    alter<Exhibit>(*m_two->mine, u"E-1"_s, [](Exhibit &one) { one.title = u"Mine"_s; });
    m_bytes = QByteArray("The mines were new.\n").repeated(150'000); // three chunks
    QBuffer bytes(&m_bytes);
    bytes.open(QIODevice::ReadOnly);
    const Result<StoredFile> stored = m_two->theirs->storeContent(bytes, u"report.txt"_s);
    VERIFY_DONE(stored);
    Exhibit exhibit = keyed<Exhibit>(u"E-2"_s);
    exhibit.file = *stored;
    add(*m_two->theirs, exhibit);
    VERIFY_DONE(m_two->theirs->setExhibitText(exhibit.id, {u"first"_s, {}, u"the minefield"_s}, {},
                                              {{u"a.txt"_s, {u"attached"_s}}}, 0));
}

void TestMergeFile::checkSound(const QString &name) const
{
    const auto session = CaseSession::open(m_two->file(name), asUser(u"Clara"_s, true));
    VERIFY_DONE(session);
    QCOMPARE(problemsOf((*session)->verify()), QString());
}

void TestMergeFile::bytesTextsAndRecordsGoOver()
{
    const Result<MergeSummary> summary = m_two->write(u"merged.saranda"_s);
    VERIFY_DONE(summary);
    QCOMPARE(summary->files, 1);
    QCOMPARE(summary->bytes, m_bytes.size());
    QCOMPARE(summary->absent, 0);
    QCOMPARE(summary->texts, 1);
    checkSound(u"merged.saranda"_s);
    const auto merged = *CaseSession::open(m_two->file(u"merged.saranda"_s), asUser(u"Clara"_s));
    QCOMPARE(merged->records().exhibits.findKey(u"E-1"_s)->title, u"Mine"_s);
    const Exhibit exhibit = *merged->records().exhibits.findKey(u"E-2"_s);
    QByteArray read;
    QBuffer buffer(&read);
    buffer.open(QIODevice::WriteOnly);
    VERIFY_DONE(merged->readContent(exhibit.file->sha256, buffer));
    QVERIFY(read == m_bytes);
    const auto hits = merged->search(u"minefield"_s);
    VERIFY_DONE(hits);
    QCOMPARE(hits->size(), std::size_t(1));
    QCOMPARE(hits->front().page, 3);
    const QStringList pages{u"first"_s, QString(), u"the minefield"_s};
    QCOMPARE(*merged->exhibitText(exhibit.id), pages);
    QCOMPARE(merged->attachedTexts(exhibit.id)->front().pages, QStringList{u"attached"_s});
    QCOMPARE(*merged->readingOf(exhibit.id), std::optional(0)); // as old as it was there
    QCOMPARE(m_two->mine->records().exhibits.size(), 1); // untouched
}

void TestMergeFile::theLogSaysWhereEachStepComesFrom()
{
    alter<Exhibit>(*m_two->theirs, u"E-1"_s, [](Exhibit &one) { one.note = u"theirs"_s; });
    VERIFY_DONE(m_two->write(u"merged.saranda"_s));
    const auto merged = *CaseSession::open(m_two->file(u"merged.saranda"_s), asUser(u"Clara"_s));
    const std::vector<AuditEntry> log = *merged->log();
    QCOMPARE(log[0].by, u"Clara"_s);
    QVERIFY2(log[0].text.contains(u"theirs.saranda"_s) && log[0].text.contains(u"Change E-1"_s)
                 && log[0].text.contains(u"Boris"_s),
             qPrintable(log[0].text));
    QVERIFY2(log[1].text.contains(u"Add E-2"_s), qPrintable(log[1].text));
    QVERIFY2(log[2].text.contains(u"report.txt"_s), qPrintable(log[2].text));
    QCOMPARE(log[3].by, u"Anna"_s); // mine's own log comes before
}

void TestMergeFile::nothingNewIsACopy()
{
    m_two->part(); // theirs is mine now
    VERIFY_DONE(m_two->write(u"merged.saranda"_s));
    const auto merged = *CaseSession::open(m_two->file(u"merged.saranda"_s), asUser(u"Clara"_s));
    QCOMPARE(firstDifference(merged->records(), m_two->mine->records()), QString());
    QCOMPARE(merged->log()->size(), m_two->mine->log()->size());
}

void TestMergeFile::undoTakesAMergeBackInOneStep()
{
    const CaseRecords before = m_two->mine->records();
    const Result<MergePlan> plan = m_two->plan();
    VERIFY_DONE(plan);
    VERIFY_DONE(carryOutMerge(*m_two->mine, *m_two->theirs, {plan->edit}));
    QVERIFY(m_two->mine->records().exhibits.findKey(u"E-2"_s));
    VERIFY_DONE(m_two->mine->undo());
    QCOMPARE(firstDifference(m_two->mine->records(), before), QString());
    QCOMPARE(problemsOf(m_two->mine->verify()), QString());
}

void TestMergeFile::theTwoCasesAreNeverWrittenOver()
{
    for (const QString &name : {u"case.saranda"_s, u"theirs.saranda"_s})
        VERIFY_FAILS(m_two->write(name, true), ErrorCode::Exists);
    checkSound(u"theirs.saranda"_s);
}

void TestMergeFile::aTargetIsReplacedOnlyOnRequest()
{
    QFile file(m_two->file(u"merged.saranda"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("something of somebody's");
    file.close();
    VERIFY_FAILS(m_two->write(u"merged.saranda"_s), ErrorCode::Exists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("something of somebody's"));
    VERIFY_DONE(m_two->write(u"merged.saranda"_s, true));
    checkSound(u"merged.saranda"_s);
}

void TestMergeFile::aTargetSomebodyWorksOnIsRefused()
{
    VERIFY_DONE(m_two->write(u"merged.saranda"_s));
    const auto writer = *CaseSession::open(m_two->file(u"merged.saranda"_s), asUser(u"Dora"_s));
    VERIFY_FAILS(m_two->write(u"merged.saranda"_s, true), ErrorCode::Locked);
}

void TestMergeFile::damagedBytesAreNotMerged()
{
    m_two->theirs.reset();
    QCOMPARE(tamper(m_two->file(u"theirs.saranda"_s),
                    "UPDATE content_chunks SET bytes = zeroblob(length(bytes)) WHERE number = 1"),
             QString());
    m_two->theirs = *CaseSession::open(m_two->file(u"theirs.saranda"_s), asUser(u"Boris"_s));
    const QStringList before = m_two->content();
    VERIFY_FAILS(m_two->write(u"merged.saranda"_s), ErrorCode::Damaged);
    QCOMPARE(m_two->content(), before);
    // Nor into the open case.
    const Result<MergePlan> plan = m_two->plan();
    VERIFY_FAILS(carryOutMerge(*m_two->mine, *m_two->theirs, {plan->edit}), ErrorCode::Damaged);
    QVERIFY(!m_two->mine->records().exhibits.findKey(u"E-2"_s));
    QCOMPARE(problemsOf(m_two->mine->verify()), QString());
}

void TestMergeFile::stoppingLeavesNothing()
{
    const QStringList before = m_two->content();
    const Result<CaseHistory> mine = historyOf(*m_two->mine);
    const Result<CaseHistory> theirs = historyOf(*m_two->theirs);
    const Result<MergePlan> plan = planMerge(*mine, *theirs);
    int asked = 0;
    VERIFY_FAILS(writeMergedCase(*m_two->mine, *m_two->theirs, mergeSteps(*mine, *theirs, *plan),
                                 m_two->file(u"merged.saranda"_s), false, asUser(u"Clara"_s),
                                 [&](qint64, qint64) { return ++asked < 3; }),
                 ErrorCode::Cancelled);
    QCOMPARE(m_two->content(), before);
}

/// The window copies the files into the open case before it stores the records.
void TestMergeFile::stoppingLeavesNothingInTheOpenCase()
{
    QByteArray more("A second exhibit of theirs.\n");
    QBuffer bytes(&more);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    Exhibit exhibit = keyed<Exhibit>(u"E-3"_s);
    exhibit.file = m_two->theirs->storeContent(bytes, u"more.txt"_s).value_or(StoredFile());
    add(*m_two->theirs, exhibit);
    const std::vector<Edit> edits{adding(*m_two->theirs->records().exhibits.findKey(u"E-2"_s)),
                                  adding(exhibit)};
    for (int most = 1;; ++most) {
        int asked = 0;
        const auto copied = copyMergedFiles(*m_two->mine, *m_two->theirs, edits,
                                            [&](qint64, qint64) { return ++asked < most; });
        if (copied)
            break;
        VERIFY_FAILS(copied, ErrorCode::Cancelled);
        for (const Exhibit &one : m_two->theirs->records().exhibits.rows())
            QVERIFY(!one.file || !m_two->mine->hasContent(one.file->sha256));
    }
    // Copied, and then never merged: gone with the next opening.
    QVERIFY(m_two->mine->hasContent(exhibit.file->sha256));
    const QString path = m_two->mine->path();
    m_two->mine.reset();
    const auto again = CaseSession::open(path, asUser(u"Ada"_s));
    VERIFY_DONE(again);
    QVERIFY(!(*again)->hasContent(exhibit.file->sha256));
}

void TestMergeFile::noFaultOfTheDiskLeavesHalfAFile_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("full") << int(FaultVfs::Fault::Full);
    QTest::newRow("a write fails") << int(FaultVfs::Fault::WriteError);
    QTest::newRow("a sync fails") << int(FaultVfs::Fault::SyncError);
    QTest::newRow("dead") << int(FaultVfs::Fault::Dead);
}

void TestMergeFile::noFaultOfTheDiskLeavesHalfAFile()
{
    QFETCH(int, fault);
    const QStringList before = m_two->content();
    int failures = 0;
    for (int at = 1; at < 4000; at += 1 + at / 6) {
        FaultVfs disk;
        disk.arm(FaultVfs::Fault(fault), at);
        const Result<MergeSummary> summary = m_two->write(u"merged.saranda"_s);
        disk.disarm();
        if (summary) {
            checkSound(u"merged.saranda"_s);
            QVERIFY(QFile::remove(m_two->file(u"merged.saranda"_s)));
            if (!disk.hasFailed())
                break;
            continue;
        }
        ++failures;
        QVERIFY2(!QFileInfo::exists(m_two->file(u"merged.saranda"_s)),
                 qPrintable(QString::number(at)));
        QCOMPARE(m_two->content(), before);
    }
    QVERIFY(failures > 3);
    QCOMPARE(problemsOf(m_two->mine->verify()), QString());
    QCOMPARE(problemsOf(m_two->theirs->verify()), QString());
}

QTEST_GUILESS_MAIN(TestMergeFile)
#include "tst_mergefile.moc"
