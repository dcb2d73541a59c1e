// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/casefixture.h"

#include <QUndoStack>

using namespace saranda;
using namespace saranda::test;

/// Another first marking of the case must disclose nothing that has left its marking to the scheme.
class TestSchemeChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMoreOpenMarkingInFrontDisclosesNothing();
    void oneUndoTakesAllOfItBack();
    void aLongEditKeepsMarkingsToo();
    void whatTheSameEditChangesIsMarkedAndWhatItAddsIsNot();
    void theFirstMarkingCannotGoForANewOne();
    void withoutTheFirstMarkingTheRestIsOnlyMoreClosed();
    void whatWasReleasedKeepsItsMarking();

private:
    Edit schemeChange(const QStringList &scheme) const
    {
        CaseInfo after = m_session->records().info;
        after.markings = scheme;
        return Edit{u"Change the markings"_s, {}}.modify(m_session->records().info, after);
    }
    const Fact &fact() const { return m_session->records().facts.rows()[0]; }
    QString markingOfExhibit() const { return m_session->records().exhibits.rows()[0].marking; }

    std::unique_ptr<CaseFolder> m_folder;
    std::unique_ptr<CaseSession> m_session;
};

namespace {

const QStringList closed{u"restricted"_s, u"secret"_s};
const QStringList opened{u"public"_s, u"restricted"_s, u"secret"_s};

} // namespace

void TestSchemeChange::init()
{
    m_session.reset();
    m_folder = std::make_unique<CaseFolder>();
    m_session = *m_folder->create();
    VERIFY_DONE(m_session->apply(schemeChange(closed)));
    auto exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.file = StoredFile();
    auto one = keyed<Fact>(u"F-1"_s);
    one.citations.append({exhibit.id, {}, {}, Stance::Supports, 5, {}, {}, {}, {}});
    one.citations.append({exhibit.id, {}, {}, Stance::Supports, 5, {}, u"secret"_s, {}, {}});
    VERIFY_DONE(m_session->apply(Edit{u"Evidence"_s, {}}.add(exhibit).add(one)));
}

void TestSchemeChange::aMoreOpenMarkingInFrontDisclosesNothing()
{
    VERIFY_DONE(m_session->apply(schemeChange(opened)));
    QCOMPARE(m_session->records().info.markings, opened);
    QCOMPARE(markingOfExhibit(), u"restricted"_s);
    QCOMPARE(fact().marking, u"restricted"_s);
    QCOMPARE(fact().citations[0].marking, u"restricted"_s);
    QCOMPARE(fact().citations[1].marking, u"secret"_s);
    const Result<VerifyReport> report = m_session->verify();
    QCOMPARE(problemsOf(report), QString());
}

void TestSchemeChange::oneUndoTakesAllOfItBack()
{
    const Fact before = fact();
    const int steps = m_session->undoStack().count();
    VERIFY_DONE(m_session->apply(schemeChange(opened)));
    QCOMPARE(m_session->undoStack().count(), steps + 1);
    const Fact after = fact();
    VERIFY_DONE(m_session->undo());
    QCOMPARE(m_session->records().info.markings, closed);
    QVERIFY(fact() == before);
    QCOMPARE(markingOfExhibit(), QString());
    VERIFY_DONE(m_session->redo());
    QVERIFY(fact() == after);
    QCOMPARE(markingOfExhibit(), u"restricted"_s);
}

void TestSchemeChange::aLongEditKeepsMarkingsToo()
{
    VERIFY_DONE(m_session->beginLongEdit());
    VERIFY_DONE(m_session->endLongEdit(m_session->storeLongEdit(schemeChange(opened))));
    QCOMPARE(fact().citations[0].marking, u"restricted"_s);
    VERIFY_DONE(m_session->beginLongEdit());
    VERIFY_DONE(m_session->endLongReplay(CaseSession::Replay::Undo,
                                         m_session->storeLongReplay(CaseSession::Replay::Undo)));
    QCOMPARE(fact().citations[0].marking, QString());
    QCOMPARE(m_session->records().info.markings, closed);
}

void TestSchemeChange::whatTheSameEditChangesIsMarkedAndWhatItAddsIsNot()
{
    Fact after = fact();
    after.statement = u"Said otherwise"_s;
    const auto added = keyed<Fact>(u"F-2"_s);
    VERIFY_DONE(m_session->apply(schemeChange(opened).modify(fact(), after).add(added)));
    QCOMPARE(fact().statement, u"Said otherwise"_s);
    QCOMPARE(fact().marking, u"restricted"_s);
    QCOMPARE(m_session->records().facts.findKey(u"F-2"_s)->marking, QString());
}

void TestSchemeChange::theFirstMarkingCannotGoForANewOne()
{
    const Result<> applied = m_session->apply(schemeChange({u"public"_s, u"secret"_s}));
    VERIFY_FAILS(applied, ErrorCode::BadInput);
    QVERIFY(applied.error().detail.contains(u"fact F-1, marking"_s));
    QVERIFY(applied.error().detail.contains(u"“restricted”"_s));
    QCOMPARE(m_session->records().info.markings, closed);
}

void TestSchemeChange::withoutTheFirstMarkingTheRestIsOnlyMoreClosed()
{
    VERIFY_DONE(m_session->apply(schemeChange({u"secret"_s})));
    QCOMPARE(fact().marking, QString()); // secret from now on
}

void TestSchemeChange::whatWasReleasedKeepsItsMarking()
{
    auto release = keyed<Release>(u"R-1"_s);
    release.state = ReleaseState::Released;
    VERIFY_DONE(m_session->apply(adding(release)));
    Release other = release;
    other.marking = u"secret"_s;
    VERIFY_FAILS(m_session->apply(changing(release, other)), ErrorCode::BadInput);
    VERIFY_FAILS(m_session->apply(schemeChange(opened).modify(release, other)),
                 ErrorCode::BadInput);
    VERIFY_DONE(m_session->apply(schemeChange(opened)));
    QCOMPARE(m_session->records().releases.rows()[0].marking, u"restricted"_s);
    VERIFY_DONE(m_session->undo());
    QVERIFY(m_session->records().releases.rows()[0] == release);
}

QTEST_GUILESS_MAIN(TestSchemeChange)
#include "tst_schemechange.moc"
