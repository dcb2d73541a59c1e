// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"

#include <QBuffer>

using namespace saranda;
using namespace saranda::test;

/// Bytes that came in for an edit which never came do not stay.
class TestUnfinishedIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatNoEditNamesIsTakenBackAtTheNextOpening();
    void whatAnEditNamesStays();
    void whatTheLogNamesStays();
    void whatWasThereBeforeStays();
    void aReaderTakesNothingBack();
    void anotherEditDoesNotSpeakForAnIntake();
    void whatIsTakenBackHasNoNote();
    void aCopyHoldsNothingUnfinished();
    void noBytesOfItAreLeftInACopy();

private:
    StoredFile store(const QByteArray &bytes);
    void reopen(bool readOnly = false);

    std::unique_ptr<CaseFolder> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

void TestUnfinishedIntake::init()
{
    m_session.reset();
    m_folder = std::make_unique<CaseFolder>(CaseFolder::Place::Memory);
    m_session = *m_folder->create();
}

/// As an intake does, which is going to add exhibits.
StoredFile TestUnfinishedIntake::store(const QByteArray &bytes)
{
    QBuffer from;
    from.setData(bytes);
    QStringList newContents;
    if (!from.open(QIODevice::ReadOnly))
        return {};
    return m_session->storeContent(from, u"report.txt"_s, {}, &newContents).value_or(StoredFile());
}

void TestUnfinishedIntake::reopen(bool readOnly)
{
    m_session.reset();
    auto opened = m_folder->open(readOnly);
    VERIFY_DONE(opened);
    m_session = std::move(*opened);
}

void TestUnfinishedIntake::whatNoEditNamesIsTakenBackAtTheNextOpening()
{
    const StoredFile one = store("one");
    const StoredFile two = store("two");
    // Another edit in between names neither.
    VERIFY_DONE(m_session->apply(adding(keyed<Actor>(u"A-1"_s))));
    reopen();
    QVERIFY(!m_session->hasContent(one.sha256));
    QVERIFY(!m_session->hasContent(two.sha256));
    const auto log = m_session->log();
    VERIFY_DONE(log);
    QCOMPARE(log->front().text, u"Take back a file of an intake that was not finished"_s);
    QCOMPARE(problemsOf(m_session->verify()), QString());
    const std::size_t entries = log->size();
    reopen();
    QCOMPARE(m_session->log()->size(), entries);
}

void TestUnfinishedIntake::whatAnEditNamesStays()
{
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = store("named");
    VERIFY_DONE(m_session->apply(adding(exhibit)));
    auto translated = exhibit;
    translated.renditions.append(store("its translation"));
    VERIFY_DONE(m_session->apply(changing(exhibit, translated)));
    reopen();
    QVERIFY(m_session->hasContent(exhibit.file->sha256));
    QVERIFY(m_session->hasContent(translated.renditions.front().sha256));
}

/// An exhibit was removed again: its bytes belong to what the log tells.
void TestUnfinishedIntake::whatTheLogNamesStays()
{
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = store("removed");
    VERIFY_DONE(m_session->apply(adding(exhibit)));
    VERIFY_DONE(m_session->undo());
    const StoredFile lost = store("lost");
    reopen();
    QVERIFY(m_session->hasContent(exhibit.file->sha256));
    QVERIFY(!m_session->hasContent(lost.sha256));
}

void TestUnfinishedIntake::whatWasThereBeforeStays()
{
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = store("known");
    VERIFY_DONE(m_session->apply(adding(exhibit)));
    (void)store("known"); // the same bytes again, without an exhibit this time
    reopen();
    QVERIFY(m_session->hasContent(exhibit.file->sha256));
    QCOMPARE(m_session->verify()->unnamedFiles, 0);
}

void TestUnfinishedIntake::aReaderTakesNothingBack()
{
    const StoredFile lost = store("lost");
    reopen(true);
    QVERIFY(m_session->hasContent(lost.sha256));
    reopen();
    QVERIFY(!m_session->hasContent(lost.sha256));
}

/// A file is attached while a folder comes in: its edit names its own bytes and no others.
void TestUnfinishedIntake::anotherEditDoesNotSpeakForAnIntake()
{
    const StoredFile lost = store("of the folder");
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = store("attached");
    VERIFY_DONE(m_session->apply(adding(exhibit)));
    const QString target = m_folder->file(u"copy.saranda"_s);
    VERIFY_DONE(m_session->saveCopy(target, true));
    auto copy = CaseSession::open(target, {});
    VERIFY_DONE(copy);
    QVERIFY(!(*copy)->hasContent(lost.sha256));
    reopen();
    QVERIFY(!m_session->hasContent(lost.sha256));
    QVERIFY(m_session->hasContent(exhibit.file->sha256));
}

void TestUnfinishedIntake::whatIsTakenBackHasNoNote()
{
    const StoredFile one = store("one");
    VERIFY_DONE(m_session->takeBack({one.sha256}));
    QVERIFY(!m_session->hasContent(one.sha256));
    const std::size_t entries = m_session->log()->size();
    reopen();
    QCOMPARE(m_session->log()->size(), entries);
}

/// Neither while the intake is under way nor of a case in which it was killed and that is only
/// read.
void TestUnfinishedIntake::aCopyHoldsNothingUnfinished()
{
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = store("named");
    VERIFY_DONE(m_session->apply(adding(exhibit)));
    auto removed = keyed<Exhibit>(u"E-2"_s);
    removed.file = store("removed");
    VERIFY_DONE(m_session->apply(adding(removed)));
    VERIFY_DONE(m_session->undo());
    const StoredFile lost = store("lost");
    const QString target = m_folder->file(u"copy.saranda"_s);
    for (const bool readOnly : {false, true}) {
        if (readOnly)
            reopen(true);
        VERIFY_DONE(m_session->saveCopy(target, true));
        QVERIFY(m_session->hasContent(lost.sha256));
        SessionOptions reading;
        reading.readOnly = true;
        auto copy = CaseSession::open(target, reading);
        VERIFY_DONE(copy);
        QVERIFY(!(*copy)->hasContent(lost.sha256));
        QVERIFY((*copy)->hasContent(exhibit.file->sha256));
        QVERIFY((*copy)->hasContent(removed.file->sha256));
        QCOMPARE(problemsOf((*copy)->verify()), QString());
    }
}

/// A copy goes to others: what was taken back must not be legible in its free pages either.
void TestUnfinishedIntake::noBytesOfItAreLeftInACopy()
{
    QVERIFY(!store(QByteArray("a passage nobody was to see ").repeated(200000)).sha256.isEmpty());
    const QString target = m_folder->file(u"copy.saranda"_s);
    VERIFY_DONE(m_session->saveCopy(target, true));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("nobody was to see"));
}

QTEST_GUILESS_MAIN(TestUnfinishedIntake)
#include "tst_unfinishedintake.moc"
