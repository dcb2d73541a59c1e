// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/merge/twocopies.h"

using namespace saranda;
using namespace saranda::test;

/// What merging comes to, case by case: what is taken, what is a conflict and how it is named, what
/// gets another key.
class TestMergePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatOneSideChangedIsTaken();
    void whatBothChangedAlikeIsFine();
    void aConflictNamesRecordFieldValuesPeopleAndTimes();
    void fieldsOfAnImportAreNamedAsTheyAre();
    void conflictsAreSettledAlikeOrOneByOne();
    void bothAddCitationsToOneFact();
    void aFindingIsOneValue();
    void sheetsOfAnElementAreOne();
    void alternativesOfOneNumberAreTwo();
    void commentsAndWordsOfADraftGoTogether();
    void oneKeyForTwoRecordsIsSettled();
    void draftsFollowARenumberedClaim();
    void keysMaySwap();
    void oneStateIsListedOnce();
    void removedHereAndUntouchedThereIsRemoved();
    void removedHereAndChangedThereIsAConflict();
    void removedHereAndNamedThereIsAConflict();
    void whatAComebackNamesComesBack();
    void circlesAreRefused();
    void twoCasesAreUnited();
    void oneIdInTwoCasesMustBeAlike();
    void anEmptyMarkingKeepsItsMeaning();
    void anotherFirstMarkingOfOneSideDisclosesNothingOfTheOther();
    void schemesThatContradictAreAConflict();
    void aLogThatDoesNotFitIsRefused();

private:
    MergePlan settledPlan(const MergeChoices &choices = {}) const;
    MergeConflict onlyConflict() const;

    std::unique_ptr<TwoCopies> m_two;
};

namespace {

const MergeChoices preferMine{{}, MergeSide::Mine};
const MergeChoices preferTheirs{{}, MergeSide::Theirs};

Exhibit report()
{
    Exhibit exhibit = keyed<Exhibit>(u"E-1"_s);
    exhibit.title = u"Experts' report"_s;
    exhibit.language = u"fr"_s;
    return exhibit;
}

} // namespace

void TestMergePlan::init()
{
    m_two = std::make_unique<TwoCopies>();
    const Exhibit exhibit = report();
    Fact fact = keyed<Fact>(u"F-1"_s);
    fact.statement = u"Laying was visible."_s;
    fact.citations = {citing(exhibit.id, u"p. 21"_s)};
    Incident incident = keyed<Incident>(u"op-1"_s);
    Claim claim = keyed<Claim>(u"C-1"_s);
    claim.incident = incident.id;
    claim.state = u"ALB"_s;
    claim.test = u"due-diligence"_s;
    for (const auto &one : {adding(exhibit), adding(fact), adding(incident), adding(claim)})
        VERIFY_DONE(m_two->mine->apply(one));
}

MergePlan TestMergePlan::settledPlan(const MergeChoices &choices) const
{
    Result<MergePlan> plan = m_two->plan(choices);
    if (!plan) {
        QTest::qFail(qPrintable(textOf(plan.error())), __FILE__, __LINE__);
        return {};
    }
    if (plan->hasOpenConflicts())
        QTest::qFail(qPrintable(plan->conflicts.front().kind + plan->conflicts.front().field),
                     __FILE__, __LINE__);
    return *plan;
}

MergeConflict TestMergePlan::onlyConflict() const
{
    const Result<MergePlan> plan = m_two->plan();
    if (!plan || plan->conflicts.size() != 1) {
        QTest::qFail(plan ? qPrintable(QString::number(plan->conflicts.size()))
                          : qPrintable(textOf(plan.error())),
                     __FILE__, __LINE__);
        return {};
    }
    return plan->conflicts.front();
}

void TestMergePlan::whatOneSideChangedIsTaken()
{
    m_two->part();
    alter<Exhibit>(*m_two->mine, u"E-1"_s, [](Exhibit &one) { one.title = u"The report"_s; });
    alter<Exhibit>(*m_two->theirs, u"E-1"_s, [](Exhibit &one) { one.credibility = 2; });
    alter<Fact>(*m_two->theirs, u"F-1"_s, [](Fact &one) { one.place = u"Saranda"_s; });
    add(*m_two->theirs, keyed<Actor>(u"A-1"_s));
    const MergePlan plan = settledPlan();
    QVERIFY(plan.commonEntries == 5);
    QCOMPARE(plan.theirEntries, 3);
    QCOMPARE(plan.added, 1);
    QCOMPARE(plan.changed, 2);
    const CaseRecords merged = m_two->merged(plan);
    QCOMPARE(merged.exhibits.findKey(u"E-1"_s)->title, u"The report"_s);
    QCOMPARE(merged.exhibits.findKey(u"E-1"_s)->credibility, 2);
    QCOMPARE(merged.facts.findKey(u"F-1"_s)->place, u"Saranda"_s);
    QVERIFY(merged.actors.findKey(u"A-1"_s));
}

void TestMergePlan::whatBothChangedAlikeIsFine()
{
    m_two->part();
    for (CaseSession *side : {m_two->mine.get(), m_two->theirs.get()})
        alter<Exhibit>(*side, u"E-1"_s, [](Exhibit &one) { one.title = u"The report"_s; });
    QVERIFY(settledPlan().edit.isEmpty());
}

void TestMergePlan::aConflictNamesRecordFieldValuesPeopleAndTimes()
{
    m_two->part();
    alter<Exhibit>(*m_two->mine, u"E-1"_s, [](Exhibit &one) { one.language = u"en"_s; });
    alter<Exhibit>(*m_two->theirs, u"E-1"_s, [](Exhibit &one) { one.language = u"sq"_s; });
    alter<Exhibit>(*m_two->theirs, u"E-1"_s, [](Exhibit &one) { one.note = u"later"_s; });
    const MergeConflict conflict = onlyConflict();
    QCOMPARE(conflict.kind, u"exhibit"_s);
    QCOMPARE(conflict.key, u"E-1"_s);
    QCOMPARE(conflict.title, u"Experts' report"_s);
    QCOMPARE(conflict.field, u"language"_s);
    QCOMPARE(conflict.before, u"fr"_s);
    QCOMPARE(conflict.mine.text, u"en"_s);
    QCOMPARE(conflict.theirs.text, u"sq"_s);
    QCOMPARE(conflict.mine.by, u"Anna"_s);
    QCOMPARE(conflict.theirs.by, u"Boris"_s);
    QCOMPARE(conflict.theirs.entry, 6); // the entry of the field, not the record's last
    QVERIFY(!conflict.mine.at.isEmpty());
    QVERIFY(!conflict.settled);
}

void TestMergePlan::fieldsOfAnImportAreNamedAsTheyAre()
{
    const auto numbered = [](int number) {
        return [number](Exhibit &one) { one.extra = {{u"100%1"_s, QJsonArray{number}}}; };
    };
    alter<Exhibit>(*m_two->mine, u"E-1"_s, numbered(0));
    m_two->part();
    alter<Exhibit>(*m_two->mine, u"E-1"_s, numbered(1));
    alter<Exhibit>(*m_two->theirs, u"E-1"_s, numbered(2));
    QCOMPARE(onlyConflict().field, u"extra.100%1[1]"_s);
}

void TestMergePlan::conflictsAreSettledAlikeOrOneByOne()
{
    m_two->part();
    for (CaseSession *side : {m_two->mine.get(), m_two->theirs.get()}) {
        alter<Exhibit>(*side, u"E-1"_s, [&](Exhibit &one) { one.language = side->userName(); });
        alter<Fact>(*side, u"F-1"_s, [&](Fact &one) { one.place = side->userName(); });
    }
    const auto outcome = [&](const MergeChoices &choices) {
        const CaseRecords merged = m_two->merged(settledPlan(choices));
        return merged.exhibits.findKey(u"E-1"_s)->language + u' '
            + merged.facts.findKey(u"F-1"_s)->place;
    };
    QCOMPARE(outcome(preferMine), u"Anna Anna"_s);
    QCOMPARE(outcome(preferTheirs), u"Boris Boris"_s);
    QCOMPARE(settledPlan(preferTheirs).conflicts.size(), std::size_t(2));
    MergeChoices choices;
    const Result<MergePlan> open = m_two->plan();
    for (const MergeConflict &conflict : open->conflicts)
        choices.single.insert(conflict.name,
                              conflict.kind == u"fact" ? MergeSide::Mine : MergeSide::Theirs);
    QCOMPARE(outcome(choices), u"Boris Anna"_s);
}

void TestMergePlan::bothAddCitationsToOneFact()
{
    m_two->part();
    for (CaseSession *side : {m_two->mine.get(), m_two->theirs.get()}) {
        const Exhibit::Id exhibit = side->records().exhibits.findKey(u"E-1"_s)->id;
        alter<Fact>(*side, u"F-1"_s,
                    [&](Fact &one) { one.citations.append(citing(exhibit, side->userName())); });
    }
    const CaseRecords merged = m_two->merged(settledPlan());
    const QList<Citation> citations = merged.facts.findKey(u"F-1"_s)->citations;
    QCOMPARE(citations.size(), 3);
    QCOMPARE(citations[1].pinpoint, u"Anna"_s);
    QCOMPARE(citations[2].pinpoint, u"Boris"_s);
}

void TestMergePlan::aFindingIsOneValue()
{
    alter<Claim>(*m_two->mine, u"C-1"_s, [](Claim &one) {
        ElementSheet sheet;
        sheet.element = u"dd.knowledge"_s;
        sheet.finding = Finding{};
        sheet.finding->level = 3;
        sheet.finding->reason = u"as it stands"_s;
        one.elements = {sheet};
    });
    m_two->part();
    alter<Claim>(*m_two->mine, u"C-1"_s, [](Claim &one) { one.elements[0].finding->level = 4; });
    alter<Claim>(*m_two->theirs, u"C-1"_s,
                 [](Claim &one) { one.elements[0].finding->reason = u"too weak"_s; });
    const MergeConflict conflict = onlyConflict();
    QCOMPARE(conflict.field, u"elements[dd.knowledge].finding"_s);
    QVERIFY2(conflict.mine.text.contains(u"level: 4"_s), qPrintable(conflict.mine.text));
    QVERIFY2(conflict.theirs.text.contains(u"too weak"_s), qPrintable(conflict.theirs.text));
    const CaseRecords merged = m_two->merged(settledPlan(preferTheirs));
    const Finding finding = *merged.claims.findKey(u"C-1"_s)->elements[0].finding;
    QCOMPARE(finding.level, 3);
    QCOMPARE(finding.reason, u"too weak"_s);
}

void TestMergePlan::sheetsOfAnElementAreOne()
{
    m_two->part();
    const auto argue = [](CaseSession &side, const QString &element) {
        const Fact::Id fact = side.records().facts.findKey(u"F-1"_s)->id;
        alter<Claim>(side, u"C-1"_s, [&](Claim &one) {
            ElementSheet sheet;
            sheet.element = element;
            Argument argument;
            argument.premises = {fact};
            argument.note = side.userName();
            sheet.arguments = {argument};
            one.elements.append(sheet);
        });
    };
    argue(*m_two->mine, u"dd.knowledge"_s);
    argue(*m_two->theirs, u"dd.capacity"_s);
    argue(*m_two->theirs, u"dd.knowledge"_s);
    const CaseRecords merged = m_two->merged(settledPlan());
    const Claim claim = *merged.claims.findKey(u"C-1"_s);
    QCOMPARE(claim.elements.size(), 2);
    QCOMPARE(claim.elements[0].element, u"dd.knowledge"_s);
    QCOMPARE(claim.elements[0].arguments.size(), 2);
    QCOMPARE(claim.elements[1].element, u"dd.capacity"_s);
}

void TestMergePlan::alternativesOfOneNumberAreTwo()
{
    alter<Claim>(*m_two->mine, u"C-1"_s, [](Claim &one) {
        ElementSheet sheet;
        sheet.element = u"dd.knowledge"_s;
        one.elements = {sheet};
    });
    m_two->part();
    for (CaseSession *side : {m_two->mine.get(), m_two->theirs.get()})
        alter<Claim>(*side, u"C-1"_s, [&](Claim &one) {
            Alternative alternative;
            alternative.key = u"H-1"_s;
            alternative.title = side->userName();
            one.elements[0].alternatives = {alternative};
        });
    const MergePlan plan = settledPlan();
    const CaseRecords merged = m_two->merged(plan);
    const QList<Alternative> both = merged.claims.findKey(u"C-1"_s)->elements[0].alternatives;
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].title, u"Anna"_s);
    QCOMPARE(both[1].key, u"H-2"_s);
    QCOMPARE(both[1].title, u"Boris"_s);
    QCOMPARE(plan.renumberings.size(), std::size_t(1));
}

void TestMergePlan::commentsAndWordsOfADraftGoTogether()
{
    Draft draft = keyed<Draft>(u"D-1"_s);
    DraftSentence first;
    first.text = u"The mines were new."_s;
    DraftSentence second;
    second.text = u"The State knew."_s;
    DraftSection section;
    section.title = u"Facts"_s;
    section.sentences = {first, second};
    draft.sections = {section};
    add(*m_two->mine, draft);
    m_two->part();
    alter<Draft>(*m_two->mine, u"D-1"_s, [](Draft &one) {
        one.sections[0].sentences[1].text = u"The State must have known."_s;
    });
    alter<Draft>(*m_two->theirs, u"D-1"_s, [](Draft &one) {
        DraftComment comment;
        comment.text = u"Too strong."_s;
        one.sections[0].sentences[1].comments = {comment};
        one.sections[0].sentences[0].footnote = u"Report, p. 21"_s;
    });
    const CaseRecords merged = m_two->merged(settledPlan());
    const QList<DraftSentence> sentences = merged.drafts.findKey(u"D-1"_s)->sections[0].sentences;
    QCOMPARE(sentences[0].footnote, u"Report, p. 21"_s);
    QCOMPARE(sentences[1].text, u"The State must have known."_s);
    QCOMPARE(sentences[1].comments.size(), 1);
}

void TestMergePlan::oneKeyForTwoRecordsIsSettled()
{
    m_two->part();
    Exhibit own = keyed<Exhibit>(u"E-2"_s);
    own.title = u"Mine"_s;
    add(*m_two->mine, own);
    Exhibit other = keyed<Exhibit>(u"E-2"_s);
    other.title = u"Theirs"_s;
    add(*m_two->theirs, other);
    add(*m_two->theirs, keyed<Exhibit>(u"E-3"_s));
    alter<Fact>(*m_two->theirs, u"F-1"_s,
                [&](Fact &one) { one.citations.append(citing(other.id)); });
    const MergePlan plan = settledPlan();
    QCOMPARE(plan.renumberings.size(), std::size_t(1));
    QCOMPARE(plan.renumberings.front().from, u"E-2"_s);
    QCOMPARE(plan.renumberings.front().to, u"E-4"_s);
    const CaseRecords merged = m_two->merged(plan);
    QCOMPARE(merged.exhibits.size(), 4);
    QCOMPARE(merged.exhibits.findKey(u"E-2"_s)->title, u"Mine"_s);
    QCOMPARE(merged.exhibits.findKey(u"E-4"_s)->title, u"Theirs"_s);
    QCOMPARE(merged.exhibits.keyOf(merged.facts.findKey(u"F-1"_s)->citations[1].exhibit), u"E-4"_s);
}

void TestMergePlan::draftsFollowARenumberedClaim()
{
    m_two->part();
    for (CaseSession *side : {m_two->mine.get(), m_two->theirs.get()}) {
        Claim claim = *side->records().claims.findKey(u"C-1"_s);
        claim.id = Claim::Id::make();
        claim.key = u"C-2"_s;
        add(*side, claim);
        Draft draft = keyed<Draft>(u"D-1"_s);
        draft.title = side->userName();
        DraftSentence sentence;
        sentence.block = u"claim:C-2:basis"_s;
        DraftSection section;
        section.sentences = {sentence};
        draft.sections = {section};
        add(*side, draft);
    }
    const CaseRecords merged = m_two->merged(settledPlan());
    const auto blockOf = [&](const QString &key) {
        return merged.drafts.findKey(key)->sections[0].sentences[0].block;
    };
    QCOMPARE(merged.claims.size(), 3);
    QCOMPARE(blockOf(u"D-1"_s), u"claim:C-2:basis"_s);
    QCOMPARE(merged.drafts.findKey(u"D-2"_s)->title, u"Boris"_s);
    QCOMPARE(blockOf(u"D-2"_s), u"claim:C-3:basis"_s);
}

void TestMergePlan::keysMaySwap()
{
    Exhibit second = keyed<Exhibit>(u"E-2"_s);
    add(*m_two->mine, second);
    m_two->part();
    const Exhibit one = *m_two->theirs->records().exhibits.findKey(u"E-1"_s);
    const Exhibit two = *m_two->theirs->records().exhibits.findKey(u"E-2"_s);
    Exhibit newOne = one;
    newOne.key = u"E-2"_s;
    Exhibit newTwo = two;
    newTwo.key = u"E-1"_s;
    Edit swap{u"Swap"_s, {}};
    swap.modify(one, newOne).modify(two, newTwo);
    VERIFY_DONE(m_two->theirs->apply(swap));
    const MergePlan plan = settledPlan();
    QVERIFY(plan.renumberings.empty());
    VERIFY_DONE(m_two->mine->apply(plan.edit));
    QCOMPARE(firstDifference(m_two->mine->records(), m_two->theirs->records()), QString());
}

void TestMergePlan::oneStateIsListedOnce()
{
    m_two->part();
    State own = keyed<State>(u"ALB"_s);
    own.name = u"Albania"_s;
    add(*m_two->mine, own);
    State other = own;
    other.id = State::Id::make();
    add(*m_two->theirs, other);
    QVERIFY(settledPlan().edit.isEmpty());
    alter<State>(*m_two->theirs, u"ALB"_s, [](State &one) { one.name = u"Shqipëria"_s; });
    QCOMPARE(onlyConflict().field, u"name"_s);
}

void TestMergePlan::removedHereAndUntouchedThereIsRemoved()
{
    m_two->part();
    removeRecord<Exhibit>(*m_two->theirs, u"E-1"_s);
    const MergePlan plan = settledPlan();
    QCOMPARE(plan.removed, 1);
    VERIFY_DONE(m_two->mine->apply(plan.edit));
    QCOMPARE(firstDifference(m_two->mine->records(), m_two->theirs->records()), QString());
}

void TestMergePlan::removedHereAndChangedThereIsAConflict()
{
    m_two->part();
    removeRecord<Exhibit>(*m_two->mine, u"E-1"_s);
    alter<Exhibit>(*m_two->theirs, u"E-1"_s, [](Exhibit &one) { one.language = u"sq"_s; });
    const MergeConflict conflict = onlyConflict();
    QCOMPARE(conflict.field, QString());
    QVERIFY(conflict.mine.isRemoved);
    QVERIFY(conflict.theirs.text.contains(u"language: sq"_s));
    QVERIFY(!m_two->merged(settledPlan(preferMine)).exhibits.findKey(u"E-1"_s));
    QVERIFY(m_two->merged(settledPlan(preferTheirs)).exhibits.findKey(u"E-1"_s));
}

void TestMergePlan::removedHereAndNamedThereIsAConflict()
{
    m_two->part();
    removeRecord<Exhibit>(*m_two->mine, u"E-1"_s);
    Fact fact = keyed<Fact>(u"F-2"_s);
    fact.citations = {citing(m_two->theirs->records().exhibits.findKey(u"E-1"_s)->id, u"p. 3"_s)};
    add(*m_two->theirs, fact);
    const MergeConflict conflict = onlyConflict();
    QVERIFY(conflict.mine.isRemoved);
    QVERIFY2(conflict.theirs.text.contains(u"F-2"_s), qPrintable(conflict.theirs.text));
    const CaseRecords gone = m_two->merged(settledPlan(preferMine));
    QVERIFY(!gone.exhibits.findKey(u"E-1"_s));
    QVERIFY(gone.facts.findKey(u"F-2"_s)->citations.isEmpty());
    const CaseRecords kept = m_two->merged(settledPlan(preferTheirs));
    QVERIFY(kept.exhibits.findKey(u"E-1"_s));
    QCOMPARE(kept.facts.findKey(u"F-2"_s)->citations.size(), 1);
}

void TestMergePlan::whatAComebackNamesComesBack()
{
    add(*m_two->mine, keyed<Source>(u"SRC-1"_s));
    const Source::Id source = m_two->mine->records().sources.findKey(u"SRC-1"_s)->id;
    alter<Exhibit>(*m_two->mine, u"E-1"_s, [&](Exhibit &one) { one.source = source; });
    m_two->part();
    removeRecord<Exhibit>(*m_two->mine, u"E-1"_s);
    removeRecord<Source>(*m_two->mine, u"SRC-1"_s);
    alter<Exhibit>(*m_two->theirs, u"E-1"_s, [](Exhibit &one) { one.language = u"sq"_s; });
    const CaseRecords kept = m_two->merged(settledPlan(preferTheirs));
    QVERIFY(kept.exhibits.findKey(u"E-1"_s));
    QVERIFY(kept.sources.findKey(u"SRC-1"_s));
    QVERIFY(settledPlan(preferMine).edit.isEmpty());
}

void TestMergePlan::circlesAreRefused()
{
    const Exhibit second = keyed<Exhibit>(u"E-2"_s);
    add(*m_two->mine, second);
    m_two->part();
    const Exhibit::Id first = m_two->mine->records().exhibits.findKey(u"E-1"_s)->id;
    alter<Exhibit>(*m_two->mine, u"E-1"_s, [&](Exhibit &one) { one.derivedFrom = second.id; });
    alter<Exhibit>(*m_two->theirs, u"E-2"_s, [&](Exhibit &one) { one.derivedFrom = first; });
    const Result<MergePlan> plan = m_two->plan(preferMine);
    VERIFY_FAILS(plan, ErrorCode::BadInput);
    QVERIFY(plan.error().detail.contains(u"derivedFrom"_s));
}

void TestMergePlan::twoCasesAreUnited()
{
    m_two->strangers();
    Exhibit other = keyed<Exhibit>(u"E-1"_s);
    other.title = u"Press reports"_s;
    add(*m_two->theirs, other);
    Fact fact = keyed<Fact>(u"F-1"_s);
    fact.citations = {citing(other.id)};
    add(*m_two->theirs, fact);
    const MergePlan plan = settledPlan();
    QCOMPARE(plan.commonEntries, 0);
    QCOMPARE(plan.renumberings.size(), std::size_t(2));
    QVERIFY(!plan.remarks.isEmpty());
    const CaseRecords merged = m_two->merged(plan);
    QCOMPARE(merged.info.title, u"Corfu Channel"_s);
    QCOMPARE(merged.exhibits.findKey(u"E-2"_s)->title, u"Press reports"_s);
    QCOMPARE(merged.facts.findKey(u"F-2"_s)->citations[0].exhibit, other.id);
    QCOMPARE(merged.facts.findKey(u"F-1"_s)->citations.size(), 1);
}

void TestMergePlan::oneIdInTwoCasesMustBeAlike()
{
    m_two->strangers();
    Exhibit same = *m_two->mine->records().exhibits.findKey(u"E-1"_s);
    add(*m_two->theirs, same);
    QVERIFY(settledPlan().edit.isEmpty());
    alter<Exhibit>(*m_two->theirs, u"E-1"_s, [](Exhibit &one) { one.note = u"other"_s; });
    QCOMPARE(onlyConflict().field, u"note"_s);
    const CaseRecords merged = m_two->merged(settledPlan(preferTheirs));
    QCOMPARE(merged.exhibits.findKey(u"E-1"_s)->note, u"other"_s);
}

void TestMergePlan::anEmptyMarkingKeepsItsMeaning()
{
    m_two->strangers();
    CaseInfo before = m_two->theirs->records().info;
    CaseInfo after = before;
    after.markings = {u"restricted"_s, u"secret"_s};
    VERIFY_DONE(m_two->theirs->apply(Edit{u"Change the scheme"_s, {}}.modify(before, after)));
    Fact fact = keyed<Fact>(u"F-9"_s);
    fact.citations = {};
    add(*m_two->theirs, keyed<Exhibit>(u"E-9"_s));
    fact.citations = {citing(m_two->theirs->records().exhibits.findKey(u"E-9"_s)->id)};
    add(*m_two->theirs, fact);
    const CaseRecords merged = m_two->merged(settledPlan());
    QCOMPARE(merged.info.markings.constFirst(), u"public"_s);
    QCOMPARE(merged.facts.findKey(u"F-9"_s)->marking, u"restricted"_s);
    QCOMPARE(merged.facts.findKey(u"F-9"_s)->citations[0].marking, u"restricted"_s);
    QCOMPARE(merged.facts.findKey(u"F-1"_s)->marking, QString());
}

void TestMergePlan::anotherFirstMarkingOfOneSideDisclosesNothingOfTheOther()
{
    const auto setScheme = [](CaseSession &session, const QStringList &scheme) {
        CaseInfo after = session.records().info;
        after.markings = scheme;
        VERIFY_DONE(session.apply(Edit{u"Scheme"_s, {}}.modify(session.records().info, after)));
    };
    setScheme(*m_two->mine, {u"partners"_s, u"secret"_s});
    m_two->part();
    setScheme(*m_two->theirs, {u"public"_s, u"partners"_s, u"secret"_s});
    alter<Fact>(*m_two->theirs, u"F-1"_s, [](Fact &one) { one.note = u"theirs"_s; });
    alter<Fact>(*m_two->mine, u"F-1"_s, [](Fact &one) { one.place = u"mine"_s; });
    alter<Fact>(*m_two->mine, u"F-1"_s, [](Fact &one) {
        one.citations.append(citing(one.citations[0].exhibit, u"p. 22"_s));
    });
    add(*m_two->mine, keyed<Actor>(u"A-1"_s));
    const Result<MergeSummary> written = m_two->write(u"merged.saranda"_s);
    VERIFY_DONE(written);
    const auto merged = *CaseSession::open(m_two->file(u"merged.saranda"_s), asUser(u"Clara"_s));
    const CaseRecords &records = merged->records();
    QCOMPARE(records.info.markings.constFirst(), u"public"_s);
    QCOMPARE(records.actors.findKey(u"A-1"_s)->marking, u"partners"_s);
    QCOMPARE(records.exhibits.findKey(u"E-1"_s)->marking, u"partners"_s);
    const Fact &fact = *records.facts.findKey(u"F-1"_s);
    QCOMPARE(fact.note, u"theirs"_s);
    QCOMPARE(fact.place, u"mine"_s);
    QCOMPARE(fact.marking, u"partners"_s);
    QCOMPARE(fact.citations.size(), 2);
    for (const Citation &citation : fact.citations)
        QCOMPARE(citation.marking, u"partners"_s);
}

void TestMergePlan::schemesThatContradictAreAConflict()
{
    m_two->strangers();
    CaseInfo before = m_two->theirs->records().info;
    CaseInfo after = before;
    after.markings = {u"public"_s, u"secret"_s, u"restricted"_s, u"partners"_s};
    VERIFY_DONE(m_two->theirs->apply(Edit{u"Change the scheme"_s, {}}.modify(before, after)));
    const MergeConflict conflict = onlyConflict();
    QCOMPARE(conflict.kind, u"case"_s);
    QCOMPARE(conflict.field, u"markings"_s);
    QCOMPARE(m_two->merged(settledPlan(preferTheirs)).info.markings, after.markings);
}

void TestMergePlan::aLogThatDoesNotFitIsRefused()
{
    m_two->part();
    m_two->theirs.reset();
    QCOMPARE(tamper(m_two->file(u"theirs.saranda"_s), "UPDATE exhibits SET title = 'Forged'"),
             QString());
    m_two->theirs = *CaseSession::open(m_two->file(u"theirs.saranda"_s), asUser(u"Boris"_s));
    const Result<MergePlan> plan = m_two->plan();
    VERIFY_FAILS(plan, ErrorCode::Damaged);
    QVERIFY(plan.error().message.contains(u"E-1"_s));
}

QTEST_GUILESS_MAIN(TestMergePlan)
#include "tst_mergeplan.moc"
