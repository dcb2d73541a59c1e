// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/referenceindex.h"
#include "tests/core/session/casefixture.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QThread>
#include <QUndoStack>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// A session that only reads sees what the one that writes does.
class TestFollowFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoWritesHasNothingToFollow();
    void anEditIsFollowed();
    void undoAndRemovalAreFollowed();
    void manyEditsAreFollowedAsOne();
    void bytesAreThereWhenTheExhibitIs();
    void theSearchFollows();
    void randomEditsEndAlike();
    void aGreatManyRecordsAreReadInAThread();
    void readerGoesOnWhenTheWriterIsGone();

private:
    Result<std::unique_ptr<CaseSession>> opened(bool readOnly)
    {
        return CaseSession::open(m_path, asUser(u"Ada"_s, readOnly));
    }
    bool areAlike() const
    {
        bool alike = m_writer->records().info == m_reader->records().info;
        CaseRecords::tables(m_writer->records(),
                            [&]<typename Record>(QStringView, const RecordTable<Record> &table) {
                                const auto &other = m_reader->records().table<Record>();
                                alike = alike && table.size() == other.size();
                                for (const Record &record : table.rows()) {
                                    const Record *same = other.find(record.id);
                                    alike = alike && same && *same == record
                                        && other.findKey(record.key) == same;
                                }
                            });
        return alike;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CaseSession> m_writer;
    std::unique_ptr<CaseSession> m_reader;
};

void TestFollowFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.saranda"_s);
    CaseInfo info;
    info.title = u"Followed"_s;
    auto made = CaseSession::create(m_path, info, asUser(u"Ada"_s));
    VERIFY_DONE(made);
    m_writer = std::move(*made);
    auto reader = opened(true);
    VERIFY_DONE(reader);
    m_reader = std::move(*reader);
    QVERIFY(m_reader->isReadOnly());
}

void TestFollowFile::cleanup()
{
    m_reader.reset();
    m_writer.reset();
}

void TestFollowFile::whoWritesHasNothingToFollow()
{
    const Result<bool> followed = m_writer->followFile();
    QVERIFY(followed && !*followed);
    const Result<bool> nothing = m_reader->followFile();
    QVERIFY(nothing && !*nothing);
}

void TestFollowFile::anEditIsFollowed()
{
    QSignalSpy spy(m_reader.get(), &CaseSession::changed);
    Exhibit exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.title = u"A report"_s;
    VERIFY_DONE(m_writer->apply(adding(exhibit)));
    QVERIFY(m_reader->records().exhibits.isEmpty());
    const Result<bool> followed = m_reader->followFile();
    QVERIFY(followed && *followed);
    QCOMPARE(spy.count(), 1);
    QVERIFY(*m_reader->records().exhibits.findKey(u"E-1"_s) == exhibit);
    // Nothing of it can be undone here, and nothing else be done.
    QVERIFY(!m_reader->undoStack().canUndo());
    VERIFY_FAILS(m_reader->apply(adding(keyed<Exhibit>(u"E-2"_s))), ErrorCode::ReadOnly);
    QVERIFY(*m_reader->followFile() == false);
    QCOMPARE(spy.count(), 1);
}

void TestFollowFile::undoAndRemovalAreFollowed()
{
    const Exhibit exhibit = keyed<Exhibit>(u"E-1"_s);
    Fact fact = keyed<Fact>(u"F-1"_s);
    fact.statement = u"It was so."_s;
    VERIFY_DONE(m_writer->apply(adding(exhibit)));
    VERIFY_DONE(m_writer->apply(adding(fact)));
    QVERIFY(*m_reader->followFile());
    VERIFY_DONE(m_writer->undo());
    VERIFY_DONE(m_writer->apply(removalOf(m_writer->records(), u"Remove"_s, exhibit)));
    QVERIFY(*m_reader->followFile());
    QVERIFY(m_reader->records().exhibits.isEmpty());
    QVERIFY(m_reader->records().facts.isEmpty());
    QVERIFY(areAlike());
}

void TestFollowFile::manyEditsAreFollowedAsOne()
{
    QSignalSpy spy(m_reader.get(), &CaseSession::changed);
    Source source = keyed<Source>(u"S-1"_s);
    VERIFY_DONE(m_writer->apply(adding(source)));
    for (int i = 0; i < 5; ++i) {
        Source changed = source;
        changed.name = u"Name %1"_s.arg(i);
        VERIFY_DONE(m_writer->apply(changing(source, changed)));
        source = changed;
    }
    const Source gone = keyed<Source>(u"S-2"_s);
    VERIFY_DONE(m_writer->apply(adding(gone)));
    VERIFY_DONE(m_writer->undo());
    QVERIFY(*m_reader->followFile());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.front().front().value<Edit>().changes.size(), 1u);
    QVERIFY(areAlike());
}

void TestFollowFile::bytesAreThereWhenTheExhibitIs()
{
    QBuffer from;
    from.setData("the bytes");
    QVERIFY(from.open(QIODevice::ReadOnly));
    const Result<StoredFile> stored = m_writer->storeContent(from, u"a.txt"_s);
    VERIFY_DONE(stored);
    Exhibit exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = *stored;
    VERIFY_DONE(m_writer->apply(adding(exhibit)));
    QVERIFY(*m_reader->followFile());
    QBuffer to;
    QVERIFY(to.open(QIODevice::WriteOnly));
    VERIFY_DONE(m_reader->readContent(stored->sha256, to));
    QCOMPARE(to.data(), QByteArray("the bytes"));
}

void TestFollowFile::theSearchFollows()
{
    Fact fact = keyed<Fact>(u"F-1"_s);
    fact.statement = u"The look-out posts saw it."_s;
    VERIFY_DONE(m_writer->apply(adding(fact)));
    QVERIFY(m_reader->search(u"look-out"_s)->empty());
    QVERIFY(*m_reader->followFile());
    QCOMPARE(m_reader->search(u"look-out"_s)->size(), 1u);
}

void TestFollowFile::randomEditsEndAlike()
{
    RandomEdits edits(20261128);
    QRandomGenerator random(7);
    for (int i = 0; i < 120; ++i) {
        if (random.bounded(5) == 0 && m_writer->undoStack().canUndo())
            VERIFY_DONE(m_writer->undo());
        else if (const Edit edit = edits.next(m_writer->records()); !m_writer->apply(edit))
            continue;
        if (random.bounded(4) == 0)
            VERIFY_DONE(m_reader->followFile());
    }
    VERIFY_DONE(m_reader->followFile());
    QVERIFY(areAlike());
}

void TestFollowFile::aGreatManyRecordsAreReadInAThread()
{
    Edit import{u"Import"_s, {}};
    for (int i = 1; i <= 1200; ++i)
        import.add(keyed<Source>(u"S-%1"_s.arg(i)));
    VERIFY_DONE(m_writer->apply(import));
    QVERIFY(m_reader->hasNews().value_or(false));
    const auto read = [this](const Progress &progress) {
        Result<FileNews> news = FileNews{};
        const std::unique_ptr<QThread> worker(
            QThread::create([&] { news = m_reader->readNews(progress); }));
        worker->start();
        worker->wait();
        return news;
    };
    int asked = 0;
    VERIFY_FAILS(read([&asked](qint64, qint64) { return ++asked < 100; }), ErrorCode::Cancelled);
    QCOMPARE(asked, 100); // it is given up in the middle
    QVERIFY(m_reader->records().sources.isEmpty());
    const Result<FileNews> news = read({});
    VERIFY_DONE(news);
    QVERIFY(m_reader->records().sources.isEmpty()); // nobody has been told yet
    QSignalSpy changed(m_reader.get(), &CaseSession::changed);
    m_reader->follow(*news);
    QCOMPARE(changed.count(), 1);
    QVERIFY(areAlike());
    QVERIFY(m_reader->references() == ReferenceIndex(m_reader->records()));
    m_reader->follow(*news); // once is enough
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_reader->followFile().value_or(true));
}

void TestFollowFile::readerGoesOnWhenTheWriterIsGone()
{
    VERIFY_DONE(m_writer->apply(adding(keyed<Source>(u"S-1"_s))));
    m_writer.reset();
    QVERIFY(*m_reader->followFile());
    QCOMPARE(m_reader->records().sources.size(), 1);
    auto again = opened(false); // the lock is free: a third one may write
    VERIFY_DONE(again);
    m_writer = std::move(*again);
    QVERIFY(!m_writer->isReadOnly());
    VERIFY_DONE(m_writer->apply(adding(keyed<Source>(u"S-2"_s))));
    QVERIFY(*m_reader->followFile());
    QVERIFY(areAlike());
}

QTEST_GUILESS_MAIN(TestFollowFile)
#include "tst_followfile.moc"
