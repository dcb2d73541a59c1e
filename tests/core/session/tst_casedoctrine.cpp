// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/doctrineloader.h"
#include "core/session/casedoctrine.h"
#include "core/session/liveassessment.h"
#include "core/session/newcase.h"
#include "core/storage/schema.h"
#include "tests/core/session/casefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// A case keeps the doctrine it is assessed under, whatever the program ships later.
class TestCaseDoctrine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewCaseKeepsItsDoctrine();
    void aCaseWithoutOneIsAssessedUnderTheProgramsOwn();
    void anotherDoctrineIsAdoptedWithAReason();
    void whatIsKeptIsNotReplaced();
    void adoptingCanBeUndone();
    void aDamagedProfileIsRefused();
    void aFileOfFormat1IsVerified();

private:
    /// The shipped doctrine with a stricter reading of source reliability A.
    Doctrine stricter(const QString &version) const;
    Result<std::unique_ptr<CaseSession>> made(const CaseFolder &folder,
                                              const Doctrine &doctrine) const;

    Doctrine m_shipped;
};

void TestCaseDoctrine::initTestCase()
{
    const Result<Doctrine> shipped = builtInDoctrine();
    QVERIFY(shipped);
    m_shipped = *shipped;
}

Doctrine TestCaseDoctrine::stricter(const QString &version) const
{
    QJsonObject text = QJsonDocument::fromJson(m_shipped.profileText).object();
    QJsonObject profile = text.value(u"profile"_s).toObject();
    QJsonObject reliability = profile.value(u"reliability"_s).toObject();
    reliability[u"A"_s] = 3;
    profile[u"reliability"_s] = reliability;
    text[u"profile"_s] = profile;
    text[u"version"_s] = version;
    const Result<Doctrine> doctrine =
        loadDoctrine(QJsonDocument(text).toJson(QJsonDocument::Compact));
    if (!doctrine)
        qFatal("%s", qPrintable(doctrine.error().detail));
    return *doctrine;
}

Result<std::unique_ptr<CaseSession>> TestCaseDoctrine::made(const CaseFolder &folder,
                                                            const Doctrine &doctrine) const
{
    return createCase(folder.path(), newCaseInfo(u"Corfu Channel"_s, doctrine), doctrine,
                      asUser(u"Anna"_s), false);
}

void TestCaseDoctrine::aNewCaseKeepsItsDoctrine()
{
    const CaseFolder folder;
    const Doctrine own = stricter(u"2025.3"_s);
    {
        const auto session = made(folder, own);
        QVERIFY2(session, session ? "" : qPrintable(session.error().message));
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-1"_s;
        exhibit.reliability = Reliability::A;
        exhibit.credibility = 1;
        Edit edit{u"Add"_s, {}};
        edit.add(exhibit);
        VERIFY_DONE((*session)->apply(edit));
        QCOMPARE(problemsOf((*session)->verify()), QString());
    }
    const auto session = folder.open();
    QVERIFY(session);
    const Result<Doctrine> doctrine = doctrineOf(**session, m_shipped);
    QVERIFY(doctrine);
    QCOMPARE(doctrine->version, u"2025.3"_s);
    const LiveAssessment underOwn(**session, *doctrine);
    const LiveAssessment underShipped(**session, m_shipped);
    QCOMPARE(underOwn.current().exhibits.front().level, 3);
    QCOMPARE(underShipped.current().exhibits.front().level, 4);
}

void TestCaseDoctrine::aCaseWithoutOneIsAssessedUnderTheProgramsOwn()
{
    const CaseFolder folder;
    const auto session = folder.create();
    QVERIFY(session);
    const Result<Doctrine> doctrine = doctrineOf(**session, m_shipped);
    QVERIFY(doctrine);
    QCOMPARE(doctrine->profileText, m_shipped.profileText);
}

void TestCaseDoctrine::anotherDoctrineIsAdoptedWithAReason()
{
    const CaseFolder folder;
    const auto session = made(folder, stricter(u"2025.3"_s));
    QVERIFY(session);
    VERIFY_FAILS(adoptDoctrine(**session, m_shipped, u"  "_s), ErrorCode::BadInput);
    QCOMPARE((*session)->records().info.doctrineVersion, u"2025.3"_s);
    VERIFY_DONE(adoptDoctrine(**session, m_shipped, u"agreed at the meeting of 3 May"_s));
    QCOMPARE((*session)->records().info.doctrineVersion, m_shipped.version);
    const Result<std::vector<AuditEntry>> log = (*session)->log();
    QVERIFY(log);
    QVERIFY(log->front().text.contains(u"agreed at the meeting of 3 May"_s));
    QCOMPARE(log->front().by, u"Anna"_s);
    QVERIFY((*session)->doctrineProfile(u"2025.3"_s));
    QCOMPARE(problemsOf((*session)->verify()), QString());
    VERIFY_FAILS(adoptDoctrine(**session, m_shipped, u"again"_s), ErrorCode::BadInput);
}

void TestCaseDoctrine::whatIsKeptIsNotReplaced()
{
    const CaseFolder folder;
    const auto session = made(folder, m_shipped);
    QVERIFY(session);
    VERIFY_DONE(adoptDoctrine(**session, stricter(u"2027.1"_s), u"new"_s));
    VERIFY_FAILS(adoptDoctrine(**session, stricter(m_shipped.version), u"forged"_s),
                 ErrorCode::Exists);
    QCOMPARE((*session)->records().info.doctrineVersion, u"2027.1"_s);
}

void TestCaseDoctrine::adoptingCanBeUndone()
{
    const CaseFolder folder;
    const auto session = made(folder, m_shipped);
    QVERIFY(session);
    VERIFY_DONE(adoptDoctrine(**session, stricter(u"2027.1"_s), u"new"_s));
    QCOMPARE(doctrineOf(**session, m_shipped)->version, u"2027.1"_s);
    VERIFY_DONE((*session)->undo());
    QCOMPARE(doctrineOf(**session, m_shipped)->version, m_shipped.version);
}

void TestCaseDoctrine::aDamagedProfileIsRefused()
{
    const CaseFolder folder;
    QVERIFY(made(folder, stricter(u"2025.3"_s)));
    QCOMPARE(tamper(folder.path(), "UPDATE doctrine_profiles SET text = '{\"version\":\"x\"}'"),
             QString());
    const auto session = folder.open();
    QVERIFY(session);
    const Result<Doctrine> doctrine = doctrineOf(**session, m_shipped);
    QVERIFY(!doctrine);
    QCOMPARE(doctrine.error().code, ErrorCode::Damaged);
    QVERIFY(doctrine.error().message.contains(u"2025.3"_s));
    QVERIFY(problemsOf((*session)->verify()).contains(u"doctrine 2025.3"_s));
}

/// The log of an old file knows nothing of fields that came later.
void TestCaseDoctrine::aFileOfFormat1IsVerified()
{
    const CaseFolder folder;
    QFile rows(QFINDTESTDATA("../storage/data/format-1.sql"));
    QVERIFY(rows.open(QIODevice::ReadOnly));
    QFile step(QFINDTESTDATA("../../../core/storage/migrations/0001_initial.sql"));
    QVERIFY(step.open(QIODevice::ReadOnly));
    QCOMPARE(tamper(folder.path(),
                    step.readAll() + rows.readAll()
                        + "; PRAGMA application_id = "
                        + QByteArray::number(Schema::applicationId)
                        + "; PRAGMA user_version = 1"),
             QString());
    const auto session = folder.open();
    QVERIFY2(session, session ? "" : qPrintable(session.error().message));
    QCOMPARE(problemsOf((*session)->verify()), QString());
}

QTEST_GUILESS_MAIN(TestCaseDoctrine)
#include "tst_casedoctrine.moc"
