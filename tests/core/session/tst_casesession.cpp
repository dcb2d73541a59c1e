// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/casesession.h"

#include <QBuffer>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace saranda;
using namespace saranda::literals;

namespace {

template <typename Record>
Record keyed(const QString &key)
{
    Record record;
    record.id = Record::Id::make();
    record.key = key;
    return record;
}

SessionOptions asUser(const QString &name)
{
    SessionOptions options;
    options.userName = name;
    return options;
}

} // namespace

class TestCaseSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsOpensAppliesAndUndoes();

private:
    std::unique_ptr<CaseSession> aNewCase();
    std::unique_ptr<CaseSession> reopened(std::unique_ptr<CaseSession> session);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaseSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<CaseSession> TestCaseSession::aNewCase()
{
    CaseInfo info;
    info.title = u"Corfu Channel"_s;
    auto session =
        CaseSession::create(m_folder->filePath(u"case.saranda"_s), info, asUser(u"Anna"_s));
    if (!session)
        qFatal("%s %s", qPrintable(session.error().message), qPrintable(session.error().detail));
    return std::move(*session);
}

std::unique_ptr<CaseSession> TestCaseSession::reopened(std::unique_ptr<CaseSession> session)
{
    const QString path = session->path();
    session.reset();
    auto again = CaseSession::open(path, asUser(u"Anna"_s));
    if (!again)
        qFatal("%s %s", qPrintable(again.error().message), qPrintable(again.error().detail));
    return std::move(*again);
}

void TestCaseSession::createsOpensAppliesAndUndoes()
{
    auto session = aNewCase();
    QSignalSpy spy(session.get(), &CaseSession::changed);
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.title = u"Experts' report"_s;
    auto fact = keyed<Fact>(u"F-1"_s);
    fact.citations.append(
        Citation{exhibit.id, u"p. 21"_s, {}, Stance::Supports, 5, {}, {}, {}, {}});
    Edit edit{u"Add report"_s, {}};
    edit.add(fact).add(exhibit);
    const Result<> applied = session->apply(edit);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().detail));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(session->records().facts.size(), 1);
    const CaseRecords before = session->records();

    session = reopened(std::move(session));
    QVERIFY(!session->isReadOnly());
    QVERIFY(*session->records().facts.findKey(u"F-1"_s) == fact);
    QVERIFY(*session->records().exhibits.findKey(u"E-1"_s) == exhibit);

    QVERIFY(session->apply(removalOf(session->records(), u"Remove"_s, exhibit)));
    QCOMPARE(session->records().exhibits.size(), 0);
    QVERIFY(session->records().facts.findKey(u"F-1"_s)->citations.isEmpty());
    QVERIFY(session->undo());
    QVERIFY(*session->records().facts.findKey(u"F-1"_s) == fact);
    QVERIFY(session->redo());
    QCOMPARE(session->records().exhibits.size(), 0);
    const auto log = session->log();
    QVERIFY(log);
    QCOMPARE(log->size(), 5u);
    QCOMPARE(log->front().text, u"Redo: Remove"_s);
}

QTEST_GUILESS_MAIN(TestCaseSession)
#include "tst_casesession.moc"
