// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/release.h"
#include "core/session/casesession.h"
#include "tests/core/drafting/draftcase.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReleaseFreezesItsOutputs();
    void theStepsAreTakenInTheirOrderByNamedPeople();
    void whatIsReleasedCannotBeChanged();
    void aDraftWithoutAReleaseCanStillGo();
    void evidenceThatChangesStopsTheRelease();
    void aDraftThatSaysTooMuchIsNotReleased();
    void aLikelihoodWithAConfidenceNeedsTheHouseStyle();
    void theOfficesTemplateIsFrozenIntoTheRelease();
    void aRequestThatCannotBeMetChangesNothing_data();
    void aRequestThatCannotBeMetChangesNothing();
    void aPublicAndARestrictedVersionComeFromOneDraft();
    void twoReleasesAreCompared();
    void whatTablesAndDrawingsShowIsCompared();
    void aReleaseOfOneClaimRestsOnItsCommunications();
    void aSourceIsPartOfWhatAReleaseRestsOn();
    void theCaseKeepsThePaperWhenItIsOpenedAgain();

private:
    Clock clock() const
    {
        return [] { return QDateTime({2026, 3, 14}, {9, 26, 53}, Qt::UTC); };
    }
    const CaseRecords &records() const { return m_session->records(); }
    const Release &release(Release::Id id) const { return *records().releases.find(id); }
    ReleaseRequest requestFor(const QList<ReleaseOutput> &outputs) const
    {
        ReleaseRequest request;
        request.draft = m_draft;
        request.by = u"Anna"_s;
        request.outputs = outputs;
        return request;
    }
    Result<Release::Id> begin(const QList<ReleaseOutput> &outputs = {{u"s.html"_s, {}, false}})
    {
        return beginRelease(*m_session, shippedDoctrine(), requestFor(outputs), clock());
    }
    /// A memorandum, which has tables and drawings, takes the place of the statement.
    void addMemo(const QList<Claim::Id> &claims)
    {
        DraftOptions options;
        options.claims = claims;
        Draft draft = draftFrom(records(), options);
        draft.key = u"D-2"_s;
        m_draft = draft.id;
        Edit edit{u"Draft"_s, {}};
        edit.add(draft);
        VERIFY_RESULT(m_session->apply(edit));
    }
    Result<> advance(Release::Id id, ReleaseState to, const QString &by)
    {
        return advanceRelease(*m_session, id, to, by, {}, clock());
    }
    void releaseWhole(Release::Id id)
    {
        VERIFY_RESULT(advance(id, ReleaseState::LegalReview, u"Ben"_s));
        VERIFY_RESULT(advance(id, ReleaseState::Cleared, u"Carla"_s));
        VERIFY_RESULT(advance(id, ReleaseState::Released, u"Dan"_s));
    }
    QByteArray bytesOf(const ReleasedFile &file) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return m_session->readContent(file.sha256, buffer) ? buffer.data() : QByteArray();
    }
    /// Changes what a fact says.
    Result<> changeFact(const QString &statement)
    {
        const Fact before = *records().facts.findKey(u"F-art8.instructions"_s);
        Fact after = before;
        after.statement = statement;
        Edit edit{u"Change"_s, {}};
        edit.modify(before, after);
        return m_session->apply(edit);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    Draft::Id m_draft;
};

void TestRelease::init()
{
    m_session.reset();
    // In memory where the system has such a place: waiting for a disk would say nothing more.
    m_folder = std::make_unique<QTemporaryDir>(
        QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/saranda-release-XXXXXX"_s
                                              : QDir::tempPath() + u"/saranda-release-XXXXXX"_s);
    const CaseRecords made = attributionAt(5, 4).records();
    Result<std::unique_ptr<CaseSession>> session =
        CaseSession::create(m_folder->filePath(u"c.saranda"_s), made.info, SessionOptions());
    VERIFY_RESULT(session);
    m_session = std::move(*session);
    Edit edit{u"Fill"_s, {}};
    CaseRecords::tables(made, [&](QStringView, const auto &table) {
        for (const auto &record : table.rows())
            edit.add(record);
    });
    const Draft draft = draftFrom(made, statementOptions());
    m_draft = draft.id;
    edit.add(draft);
    VERIFY_RESULT(m_session->apply(edit));
}

void TestRelease::aReleaseFreezesItsOutputs()
{
    const Result<Release::Id> id = begin({{u"s.html"_s, {}, false}, {u"s.odt"_s, {}, false}});
    VERIFY_RESULT(id);
    const Release &made = release(*id);
    QCOMPARE(made.key, u"R-1"_s);
    QCOMPARE(made.state, ReleaseState::Draft);
    QCOMPARE(made.files.size(), 4); // each with its sentences
    QCOMPARE(made.sha256, made.files.first().sha256);
    QCOMPARE(made.findings.size(), 1);
    QCOMPARE(made.findings.first().level, 5);
    QCOMPARE(made.doctrineVersion, shippedDoctrine().version);
    QCOMPARE(made.steps.first().by, u"Anna"_s);
    QVERIFY(made.restedOn.size() >= 6);
    const QByteArray frozen = bytesOf(made.files.first());
    QVERIFY(frozen.contains("has established"));
    VERIFY_RESULT(changeFact(u"Something else."_s));
    QCOMPARE(bytesOf(release(*id).files.first()), frozen);
}

void TestRelease::theStepsAreTakenInTheirOrderByNamedPeople()
{
    const Result<Release::Id> id = begin();
    VERIFY_RESULT(id);
    for (const ReleaseState state :
         {ReleaseState::Draft, ReleaseState::Cleared, ReleaseState::Released}) {
        const Result<> skipped = advance(*id, state, u"Ben"_s);
        QVERIFY(!skipped);
        QCOMPARE(skipped.error().code, ErrorCode::Conflict);
    }
    const Result<> nobody = advance(*id, ReleaseState::LegalReview, u"  "_s);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::Usage);
    releaseWhole(*id);
    const Release &done = release(*id);
    QCOMPARE(done.state, ReleaseState::Released);
    QCOMPARE(done.releasedBy, u"Dan"_s);
    QCOMPARE(done.on.text(), u"2026-03-14"_s);
    QStringList people;
    for (const ReleaseStep &step : done.steps)
        people += step.by;
    QCOMPARE(people, QStringList({u"Anna"_s, u"Ben"_s, u"Carla"_s, u"Dan"_s}));
    QVERIFY(!advance(*id, ReleaseState::Released, u"Eve"_s));
    QVERIFY(!nextState(ReleaseState::Released));
}

void TestRelease::whatIsReleasedCannotBeChanged()
{
    const Result<Release::Id> id = begin();
    VERIFY_RESULT(id);
    releaseWhole(*id);
    const Release before = release(*id);
    Release after = before;
    after.title = u"Another title"_s;
    Edit change{u"Change"_s, {}};
    change.modify(before, after);
    const Result<> changed = m_session->apply(change);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::BadInput);
    QVERIFY(!m_session->apply(removalOf(records(), u"Remove"_s, before)));
    // Nor by removing the draft it names, nor by undoing the last step.
    QVERIFY(!m_session->apply(removalOf(records(), u"Remove"_s, *records().drafts.find(m_draft))));
    QVERIFY(!m_session->undo());
    QCOMPARE(release(*id), before);
}

void TestRelease::aDraftWithoutAReleaseCanStillGo()
{
    VERIFY_RESULT(
        m_session->apply(removalOf(records(), u"Remove"_s, *records().drafts.find(m_draft))));
    QVERIFY(records().drafts.isEmpty());
}

void TestRelease::evidenceThatChangesStopsTheRelease()
{
    const Result<Release::Id> id = begin();
    VERIFY_RESULT(id);
    VERIFY_RESULT(advance(*id, ReleaseState::LegalReview, u"Ben"_s));
    QVERIFY(changedSince(records(), release(*id)).isEmpty());
    VERIFY_RESULT(changeFact(u"Something else."_s));
    QCOMPARE(changedSince(records(), release(*id)), QStringList{u"F-art8.instructions"_s});
    const Result<> stopped = advance(*id, ReleaseState::Cleared, u"Carla"_s);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Conflict);
    QVERIFY(stopped.error().detail.contains(u"F-art8.instructions"_s));
}

void TestRelease::aDraftThatSaysTooMuchIsNotReleased()
{
    const Exhibit before = *records().exhibits.findKey(u"X-F-art8.instructions"_s);
    VERIFY_RESULT(m_session->apply(removalOf(records(), u"Remove"_s, before)));
    const Result<Release::Id> id = begin();
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::Conflict);
    QVERIFY(records().releases.isEmpty());
}

void TestRelease::aLikelihoodWithAConfidenceNeedsTheHouseStyle()
{
    const Draft before = *records().drafts.find(m_draft);
    Draft after = before;
    DraftSentence mixed;
    mixed.text = u"We assess with high confidence that it is very likely."_s;
    mixed.style = SentenceStyle::Paragraph;
    after.sections.last().sentences.append(mixed);
    Edit edit{u"Write"_s, {}};
    edit.modify(before, after);
    VERIFY_RESULT(m_session->apply(edit));
    const Result<Release::Id> refused = begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().detail.contains(u"high confidence"_s),
             qPrintable(refused.error().detail));
    QVERIFY(records().releases.isEmpty());
    ReleaseRequest request;
    request.draft = m_draft;
    request.by = u"Anna"_s;
    request.outputs = {{u"s.html"_s, {}, false}};
    request.ownTemplate.style.mixesLikelihoodAndConfidence = true;
    VERIFY_RESULT(beginRelease(*m_session, shippedDoctrine(), request, clock()));
}

void TestRelease::theOfficesTemplateIsFrozenIntoTheRelease()
{
    ReleaseRequest request;
    request.draft = m_draft;
    request.by = u"Anna"_s;
    request.outputs = {{u"s.html"_s, {}, false}};
    request.ownTemplate.look.letterhead = QStringList{u"Office of the Legal Adviser"_s};
    const Result<Release::Id> id = beginRelease(*m_session, shippedDoctrine(), request, clock());
    VERIFY_RESULT(id);
    QVERIFY(bytesOf(release(*id).files.first()).contains("Office of the Legal Adviser"));
}

void TestRelease::aRequestThatCannotBeMetChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("marking");
    QTest::addColumn<QString>("by");
    QTest::newRow("no format") << u"s.txt"_s << QString() << u"Anna"_s;
    QTest::newRow("no such marking") << u"s.html"_s << u"publik"_s << u"Anna"_s;
    QTest::newRow("by nobody") << u"s.html"_s << QString() << u" "_s;
    QTest::newRow("no file") << QString() << QString() << u"Anna"_s;
}

void TestRelease::aRequestThatCannotBeMetChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, marking);
    QFETCH(QString, by);
    ReleaseRequest request;
    request.draft = m_draft;
    request.by = by;
    ReleaseOutput output{name, {}, false};
    if (!marking.isEmpty())
        output.marking = marking;
    if (!name.isEmpty())
        request.outputs = {{u"good.html"_s, {}, false}, output};
    const auto entries = m_session->log();
    QVERIFY(!beginRelease(*m_session, shippedDoctrine(), request, clock()));
    QVERIFY(records().releases.isEmpty());
    QCOMPARE(m_session->log()->size(), entries->size()); // no bytes were stored either
}

void TestRelease::aPublicAndARestrictedVersionComeFromOneDraft()
{
    const Exhibit before = *records().exhibits.findKey(u"X-F-art8.instructions"_s);
    Exhibit after = before;
    after.marking = u"secret"_s;
    Edit edit{u"Mark"_s, {}};
    edit.modify(before, after);
    Draft draft = draftFrom(records(), statementOptions());
    const Draft old = *records().drafts.find(m_draft);
    VERIFY_RESULT(m_session->apply(edit));
    Draft renewedDraft =
        draftFrom(records(), statementOptions()); // with the markings of what it rests on
    renewedDraft.id = old.id;
    Edit redraft{u"Renew"_s, {}};
    redraft.modify(old, renewedDraft);
    VERIFY_RESULT(m_session->apply(redraft));
    const Result<Release::Id> id =
        begin({{u"whole.html"_s, {}, false}, {u"public.html"_s, u"public"_s, true}});
    VERIFY_RESULT(id);
    const Release &made = release(*id);
    QCOMPARE(made.files[0].marking, u"secret"_s);
    QCOMPARE(made.files[2].marking, u"public"_s);
    QVERIFY(bytesOf(made.files[0]).contains("has established"));
    QVERIFY(!bytesOf(made.files[2]).contains("has established"));
    QVERIFY(bytesOf(made.files[2]).contains("does not attribute"));
}

void TestRelease::twoReleasesAreCompared()
{
    const Result<Release::Id> first = begin();
    VERIFY_RESULT(first);
    const Result<ReleaseComparison> same =
        comparisonOf(*m_session, release(*first), release(*first));
    VERIFY_RESULT(same);
    QVERIFY(same->isEqual());
    const Draft before = *records().drafts.find(m_draft);
    Draft after = before;
    sentenceIn(after, u"reserve:evidence"_s).text = u"The evidence will be looked at again."_s;
    Edit edit{u"Write"_s, {}};
    edit.modify(before, after);
    VERIFY_RESULT(m_session->apply(edit));
    VERIFY_RESULT(changeFact(u"Orders were given in writing."_s));
    const Result<Release::Id> second = begin();
    VERIFY_RESULT(second);
    const Result<ReleaseComparison> compared =
        comparisonOf(*m_session, release(*first), release(*second));
    VERIFY_RESULT(compared);
    QVERIFY(!compared->isEqual());
    QCOMPARE(compared->onlyInSecond, QStringList{u"The evidence will be looked at again."_s});
    QCOMPARE(compared->onlyInFirst.size(), 1);
    QCOMPARE(compared->changedInputs, QStringList({u"D-1"_s, u"F-art8.instructions"_s}));
    QVERIFY(compared->findings.empty());
}

void TestRelease::whatTablesAndDrawingsShowIsCompared()
{
    addMemo({});
    const Result<Release::Id> first = begin({{u"m.html"_s, {}, false}});
    VERIFY_RESULT(first);
    const Result<Release::Id> again =
        beginRelease(*m_session, shippedDoctrine(), requestFor({{u"m.odt"_s, {}, false}}), [] {
            return QDateTime({2027, 5, 1}, {8, 0, 0}, Qt::UTC);
        });
    VERIFY_RESULT(again);
    const auto same = comparisonOf(*m_session, release(*first), release(*again));
    VERIFY_RESULT(same);
    QVERIFY2(same->isEqual(), qPrintable(same->shownOnlyInSecond.join(u'\n')));
    VERIFY_RESULT(changeFact(u"Orders were given in writing."_s));
    const Result<Release::Id> second = begin({{u"m.html"_s, {}, false}});
    VERIFY_RESULT(second);
    const auto compared = comparisonOf(*m_session, release(*first), release(*second));
    VERIFY_RESULT(compared);
    const QString now = compared->shownOnlyInSecond.join(u'\n');
    QVERIFY2(now.contains(u"Orders were given in writing."_s), qPrintable(now));
    QVERIFY(compared->shownOnlyInFirst.join(u'\n').contains(u"What proves art8.instructions."_s));
    QVERIFY(!now.contains(u"What proves attr.perpetrator."_s)); // rows that are the same stay out
}

void TestRelease::aReleaseOfOneClaimRestsOnItsCommunications()
{
    const Claim claim = *records().claims.findKey(u"C-1"_s);
    Communication notice;
    notice.id = Communication::Id::make();
    notice.key = u"N-1"_s;
    notice.kind = u"notice"_s;
    notice.summary = u"The flow comes from your territory."_s;
    notice.incidents = {claim.incident};
    Edit edit{u"Add"_s, {}};
    edit.add(notice);
    VERIFY_RESULT(m_session->apply(edit));
    addMemo({claim.id});
    const Result<Release::Id> id = begin();
    VERIFY_RESULT(id);
    const auto rests = [&](const QString &key) {
        const QStringList &lines = release(*id).restedOn;
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QString &line) { return line.startsWith(key + u' '); });
    };
    QVERIFY(rests(u"N-1"_s));
    Communication after = notice;
    after.summary = u"Something else."_s;
    Edit change{u"Change"_s, {}};
    change.modify(notice, after);
    VERIFY_RESULT(m_session->apply(change));
    QCOMPARE(changedSince(records(), release(*id)), QStringList{u"N-1"_s});
}

void TestRelease::aSourceIsPartOfWhatAReleaseRestsOn()
{
    Source source;
    source.id = Source::Id::make();
    source.key = u"S-1"_s;
    source.reliability = Reliability::A;
    const Exhibit before = *records().exhibits.findKey(u"X-F-art8.instructions"_s);
    Exhibit after = before;
    after.source = source.id;
    Edit edit{u"Add"_s, {}};
    edit.add(source);
    edit.modify(before, after);
    VERIFY_RESULT(m_session->apply(edit));
    const Result<Release::Id> id = begin();
    VERIFY_RESULT(id);
    Source worse = source;
    worse.reliability = Reliability::E;
    Edit change{u"Grade"_s, {}};
    change.modify(source, worse);
    VERIFY_RESULT(m_session->apply(change));
    QCOMPARE(changedSince(records(), release(*id)), QStringList{u"S-1"_s});
}

void TestRelease::theCaseKeepsThePaperWhenItIsOpenedAgain()
{
    const Result<Release::Id> id = begin();
    VERIFY_RESULT(id);
    releaseWhole(*id);
    const Release before = release(*id);
    const QByteArray bytes = bytesOf(before.files.first());
    const QString path = m_session->path();
    m_session.reset();
    Result<std::unique_ptr<CaseSession>> again = CaseSession::open(path, SessionOptions());
    VERIFY_RESULT(again);
    m_session = std::move(*again);
    QCOMPARE(release(*id), before);
    QCOMPARE(bytesOf(release(*id).files.first()), bytes);
    const Result<VerifyReport> report = m_session->verify();
    VERIFY_RESULT(report);
    QVERIFY(report->isSound());
}

QTEST_MAIN(TestRelease)
#include "tst_release.moc"
