// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/claimlosses.h"
#include "core/report/disclosurereport.h"
#include "tests/core/report/memocase.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// What the memorandum says beyond levels: decisions, injured States, losses, layers, responses,
/// and what a marking leaves out.
class TestMemoContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsNamedAndItsAbsenceSaidNeutrally();
    void theInjuredStatesAreThoseOfTheOperation();
    void theClaimantStandsInWhereNoVictimIsNamed();
    void lossesAreThoseTheEngineComputes();
    void agreedExhibitsAreNotLost();
    void aClaimThatFallsShortSaysWhatItNeeds();
    void layersSayWhatIsNotClaimed();
    void responsesAreLawAndNeverAdvice();
    void aVoluntaryNormOpensNoCountermeasures();
    void figuresCanBeLeftOut();
    void whatAMarkingLeavesOutIsListedWithItsReason();
    void aLevelThatRisesByWithholdingIsSaid();
    void nothingIsReportedAtTheHighestMarking();
    void theReportGoesIntoNoPaper();
    void eachClaimIsAskedAfterOnALineOfItsOwn();
    void generalFactsAreNamedOnceForAnElement();
    void aGeneralFactBelowItsCeilingIsNamed();
    void whatTheOfficeHasToDoStaysInItsOwnPaper();
    void aPaperOnOtherConductLeavesCyberspaceOut();
    void aFindingNobodyReviewedStaysInTheOffice();
    void theChallengeOfACitationIsTold();
    void whatHoldsOnlyIfTheRuleBindsIsTheAnswerYes();
    void aResponseThatNeedsNoWrongfulActDependsOnNoClaim();
    void nothingIsSaidToBeMissingWhereNothingIs();
    void aChannelThatSaysNoMoreThanTheKindIsLeftOut();
    void placesOfOneAuthorityShareTheirSign();
    void whatStatesDisagreeOnIsTheDutyInCyberspace();
    void aClaimantWhoseOwnPositionStandsAgainstItIsTold();
    void whatDependsOnExclusiveControlIsSaid();
    void anExplanationWithoutATitleIsNamed();
    void aClaimantThatIsNotInjuredIsTold();
    void linksThatAreDrawnAlreadyAreNotDrawnAgain();
};

static QString paper(const CaseRecords &records, const MemoOptions &options = fixedOptions())
{
    const Result<MemoDocument> document = documentOf(records, options);
    return document ? textOf(*document) : document.error().message;
}

void TestMemoContent::aDecisionIsNamedAndItsAbsenceSaidNeutrally()
{
    SmallCase small;
    QVERIFY(paper(small.records).contains(u"considered here includes no decision of a court"_s));
    CourtDecision decision;
    decision.court = u"International Court of Justice"_s;
    decision.on = CaseDate::parse(u"1949-04-09"_s).value_or(CaseDate());
    decision.citation = u"Corfu Channel, ICJ Reports 1949, p. 4"_s;
    decision.note = u"Compensation followed"_s;
    small.records.info.decision = decision;
    const QString text = paper(small.records);
    QVERIFY(text.contains(u"International Court of Justice, 9 April 1949, Corfu Channel, ICJ "
                          "Reports 1949, p. 4"_s));
    QVERIFY(text.contains(u"Compensation followed"_s));
    QVERIFY(!text.contains(u"records no decision"_s));
}

void TestMemoContent::theInjuredStatesAreThoseOfTheOperation()
{
    const Result<CaseRecords> sample = sampleCase();
    VERIFY_RESULT(sample);
    MemoOptions options = fixedOptions();
    for (const Claim *claim : sample->claims.inKeyOrder()) {
        options.claims = {claim->id};
        const Incident *incident = sample->incidents.find(claim->incident);
        const QString text = paper(*sample, options);
        const bool isBangladesh = incident->victims.contains(u"BGD"_s);
        const bool isAmerica = incident->victims.contains(u"USA"_s);
        QCOMPARE(text.contains(u"Injured State: Bangladesh."_s), isBangladesh);
        QCOMPARE(text.contains(u"Injured State: United States of America."_s), isAmerica);
        QCOMPARE(text.contains(u"injured State: not stated"_s), incident->victims.isEmpty());
    }
}

void TestMemoContent::theClaimantStandsInWhereNoVictimIsNamed()
{
    SmallCase small;
    QVERIFY(paper(small.records).contains(u"Injured State: France."_s));
    small.incident.victims = {u"BGD"_s, u"ITA"_s};
    small.put();
    const QString text = paper(small.records);
    QVERIFY(text.contains(u"Injured States: Bangladesh and Italy."_s));
    QVERIFY(!text.contains(u"Injured State: France."_s));
}

static Result<CaseRecords> corfu()
{
    return caseAt(sharedPath(u"cases/corfu-channel-1949.json"_s));
}

void TestMemoContent::lossesAreThoseTheEngineComputes()
{
    const Result<CaseRecords> records = corfu();
    if (!records)
        QSKIP("the landmark cases are not here");
    const Result<Assessment> whole = assessedFor(*records, fixedOptions());
    VERIFY_RESULT(whole);
    const auto losses = claimLosses(*records, *records, *whole, shippedDoctrine(), {});
    VERIFY_RESULT(losses);
    int count = 0;
    for (const ClaimResult &claim : whole->claims) {
        QCOMPARE(losses->contains(claim.id), claim.established);
        const std::vector<ClaimLoss> found = losses->value(claim.id).losses;
        for (const ClaimLoss &loss : found) {
            AssessOptions how;
            how.whatIf.without = loss.exhibits;
            const Result<Assessment> without = assess(*records, shippedDoctrine(), how);
            VERIFY_RESULT(without);
            QCOMPARE(loss.level, without->claim(claim.id)->level);
            QCOMPARE(loss.established, without->claim(claim.id)->established);
            QVERIFY(loss.level != claim.level);
            ++count;
        }
        for (const Exhibit::Id carrying : claim.carriedBy) {
            const auto isDefeat = [&](const ClaimLoss &loss) {
                return loss.exhibits == std::vector{carrying} && !loss.established;
            };
            QVERIFY(std::any_of(found.begin(), found.end(), isDefeat));
        }
    }
    QVERIFY(count > 0);
}

void TestMemoContent::agreedExhibitsAreNotLost()
{
    const Result<CaseRecords> records = corfu();
    if (!records)
        QSKIP("the landmark cases are not here");
    const Result<Assessment> whole = assessedFor(*records, fixedOptions());
    VERIFY_RESULT(whole);
    const auto losses = claimLosses(*records, *records, *whole, shippedDoctrine(), {});
    VERIFY_RESULT(losses);
    for (const ClaimLosses &claim : *losses)
        for (const ClaimLoss &loss : claim.losses)
            for (const Exhibit::Id exhibit : loss.exhibits)
                QVERIFY(!records->exhibits.find(exhibit)->agreed);
}

void TestMemoContent::aClaimThatFallsShortSaysWhatItNeeds()
{
    const SmallCase small;
    const QString text = paper(small.records);
    QVERIFY(text.contains(u"What the claim would need"_s));
    QVERIFY(text.contains(u"these elements fall short of"_s));
    QVERIFY(text.contains(u"show a new fact about this operation"_s));
}

void TestMemoContent::layersSayWhatIsNotClaimed()
{
    const Result<CaseRecords> sample = sampleCase();
    VERIFY_RESULT(sample);
    const QString text = paper(*sample);
    QVERIFY(text.contains(u"The layers of responsibility side by side"_s));
    QVERIFY(text.contains(u"not claimed"_s));
    QVERIFY(text.contains(u"Attribution is claimed without a breach for C-1, C-2 and C-3."_s));
}

void TestMemoContent::responsesAreLawAndNeverAdvice()
{
    const Result<CaseRecords> sample = sampleCase();
    VERIFY_RESULT(sample);
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        const QString text = paper(*sample, fixedOptions(language));
        for (const ResponseOption &option : shippedDoctrine().responses) {
            const bool isTold = option.onlyForRules.isEmpty();
            QCOMPARE(text.contains(option.explanation.in(language)), isTold);
            for (const ResponseCondition &condition : option.conditions)
                QVERIFY(!isTold || text.contains(condition.text.in(language)));
        }
        for (const QString &advice : {u"should respond"_s, u"we recommend"_s, u"is advised"_s,
                                      u"il convient de répondre"_s, u"nous recommandons"_s})
            QVERIFY(!text.contains(advice, Qt::CaseInsensitive));
    }
}

void TestMemoContent::aVoluntaryNormOpensNoCountermeasures()
{
    Result<CaseRecords> records = corfu();
    if (!records)
        QSKIP("the landmark cases are not here");
    State state = *records->states.findKey(u"ALB"_s);
    state.dueDiligence = DueDiligenceStance();
    state.dueDiligence->position = DueDiligencePosition::VoluntaryNorm;
    records->states.put(state);
    Incident operation = records->incidents.rows().front();
    operation.kind = IncidentKind::Cyber; // the norm is one for cyberspace
    records->incidents.put(operation);
    const QString text = paper(*records);
    QVERIFY2(text.contains(u"C-warning concerns a rule that the respondent treats as a voluntary "
                           "norm: on that view this response is not open for it."_s),
             qPrintable(text.section(u"Countermeasures"_s, 1)));
}

void TestMemoContent::figuresCanBeLeftOut()
{
    const Result<CaseRecords> sample = sampleCase();
    VERIFY_RESULT(sample);
    const auto figures = [](const MemoDocument &document) {
        return std::count_if(
            document.blocks.begin(), document.blocks.end(),
            [](const Block &block) { return std::holds_alternative<Figure>(block); });
    };
    MemoOptions options = fixedOptions();
    QVERIFY(figures(documentOf(*sample, options).value()) >= 5);
    options.figures = false;
    QCOMPARE(figures(documentOf(*sample, options).value()), 0);
}

static DisclosureReport reportOf(const CaseRecords &records, const QString &marking)
{
    MemoOptions options = fixedOptions();
    const Result<Assessment> full = assessedFor(records, options);
    options.marking = marking;
    const Result<Assessment> some = assessedFor(records, options);
    return full && some ? disclosureReport(records, *full, *some, marking) : DisclosureReport();
}

static const LeftOut *leftOutOf(const DisclosureReport &report, const QString &kind,
                                const QString &key)
{
    for (const LeftOut &entry : report.leftOut)
        if (entry.kind == kind && entry.key == key)
            return &entry;
    return nullptr;
}

void TestMemoContent::whatAMarkingLeavesOutIsListedWithItsReason()
{
    SmallCase small;
    small.exhibit.marking = u"secret"_s;
    small.put();
    const DisclosureReport report = reportOf(small.records, u"public"_s);
    const LeftOut *exhibit = leftOutOf(report, u"exhibits"_s, u"E-1"_s);
    QVERIFY(exhibit && exhibit->why == LeftOut::Why::Marking);
    QCOMPARE(exhibit->title, u"The report"_s);
    const LeftOut *citation = leftOutOf(report, u"citation"_s, u"F-1"_s);
    QVERIFY(citation && citation->why == LeftOut::Why::Reference);
    const QString text = disclosureText(report, shippedDoctrine(), u"en"_s);
    QVERIFY2(text.contains(u"Exhibit: E-1  The report – marked “secret”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Claim C-1, "_s), qPrintable(text)); // the element it proved
    small.incident.marking = u"secret"_s;
    small.put();
    const DisclosureReport without = reportOf(small.records, u"public"_s);
    const LeftOut *claim = leftOutOf(without, u"claims"_s, u"C-1"_s);
    QVERIFY(claim && claim->why == LeftOut::Why::Reference);
}

void TestMemoContent::aLevelThatRisesByWithholdingIsSaid()
{
    SmallCase small;
    Fact challenge = small.fact;
    challenge.id = Fact::Id::make();
    challenge.key = u"F-2"_s;
    challenge.statement = u"The laboratory has withdrawn its report."_s;
    challenge.marking = u"secret"_s;
    Exhibit letter = small.exhibit;
    letter.id = Exhibit::Id::make();
    letter.key = u"E-2"_s;
    letter.title = u"The letter"_s;
    letter.marking = u"secret"_s;
    challenge.citations.front().exhibit = letter.id;
    small.records.exhibits.put(letter);
    small.records.facts.put(challenge);
    small.exhibit.challenge = challenge.id;
    small.put();
    const DisclosureReport report = reportOf(small.records, u"public"_s);
    QVERIFY(std::any_of(report.levels.begin(), report.levels.end(),
                        [](const LevelDifference &level) { return level.isHigher(); }));
    QVERIFY(disclosureText(report, shippedDoctrine(), u"en"_s).contains(u"HIGHER"_s));
}

void TestMemoContent::nothingIsReportedAtTheHighestMarking()
{
    const Result<CaseRecords> sample = sampleCase();
    VERIFY_RESULT(sample);
    QVERIFY(reportOf(*sample, sample->info.markings.last()).isEmpty());
}

void TestMemoContent::theReportGoesIntoNoPaper()
{
    SmallCase small;
    small.exhibit.title = u"Zephyrine"_s;
    small.exhibit.marking = u"secret"_s;
    small.put();
    MemoOptions options = fixedOptions();
    options.marking = u"public"_s;
    QVERIFY(disclosureText(reportOf(small.records, u"public"_s), shippedDoctrine(), u"en"_s)
                .contains(u"Zephyrine"_s));
    QVERIFY(!paper(small.records, options).contains(u"Zephyrine"_s));
}

void TestMemoContent::eachClaimIsAskedAfterOnALineOfItsOwn()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const QString text = paper(*records);
    QVERIFY2(
        text.contains(u"\nC-2: Operation against Bangladesh Bank; respondent: North Korea; rule "
                      "asserted: sovereignty; injured State: Bangladesh\n"_s),
        qPrintable(text.left(3000)));
}

void TestMemoContent::generalFactsAreNamedOnceForAnElement()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const QString text = paper(*records);
    QVERIFY(text.contains(u"F-15, F-16 and F-17 are general facts: they do not concern"_s));
    QVERIFY(text.contains(u"F-18 is a general fact: it does not concern"_s));
}

void TestMemoContent::aGeneralFactBelowItsCeilingIsNamed()
{
    SmallCase small;
    small.claim.test = u"attribution"_s;
    small.claim.elements.front().element = u"art8.effective-control"_s;
    small.fact.incidents = {};
    small.source.reliability = Reliability::D;
    small.exhibit.credibility = 4;
    small.put();
    const Result<Assessment> assessment = assessedFor(small.records, fixedOptions());
    VERIFY_RESULT(assessment);
    for (const ElementResult &element : assessment->claims.front().elements)
        QVERIFY(element.capped.empty()); // the ceiling takes nothing from it
    QVERIFY(paper(small.records).contains(u"F-1 is a general fact: it does not concern"_s));
}

void TestMemoContent::whatTheOfficeHasToDoStaysInItsOwnPaper()
{
    SmallCase small;
    Task task;
    task.id = Task::Id::make();
    task.key = u"T-1"_s;
    task.title = u"Ask the service for its log"_s;
    task.claim = small.claim.id;
    task.element = u"dd.knowledge"_s;
    small.records.tasks.put(task);
    small.claim.elements.append(ElementSheet());
    small.claim.elements.back().element = u"dd.knowledge"_s;
    small.claim.elements.back().note = u"Nothing yet"_s;
    Argument weak;
    weak.premises = {small.fact.id};
    weak.strength = 1;
    small.claim.elements.back().arguments = {weak};
    small.put();
    QVERIFY(paper(small.records).contains(u"Open task T-1: Ask the service for its log"_s));
    for (const QString &marking : small.records.info.markings) {
        MemoOptions options = fixedOptions();
        options.marking = marking;
        const QString text = paper(small.records, options);
        QVERIFY(text.contains(u"The server was rented"_s));
        QVERIFY2(!text.contains(u"Ask the service"_s), qPrintable(marking));
    }
}

void TestMemoContent::aPaperOnOtherConductLeavesCyberspaceOut()
{
    const QStringList cyber = {u"Tallinn Manual"_s, u"UNGGE"_s, u"Conventions on"_s};
    SmallCase small;
    for (const QString &word : cyber)
        QVERIFY2(paper(small.records).contains(word), qPrintable(word));
    small.incident.kind = IncidentKind::Other;
    small.put();
    for (const QString &word : cyber)
        QVERIFY2(!paper(small.records).contains(word), qPrintable(word));
}

void TestMemoContent::aFindingNobodyReviewedStaysInTheOffice()
{
    SmallCase small;
    Finding finding;
    finding.level = 2;
    finding.by = u"Counsel"_s;
    finding.reason = u"The lease may be false."_s;
    MemoOptions readers = fixedOptions();
    readers.marking = u"secret"_s;
    MemoOptions court = fixedOptions();
    court.leavesTheOffice = true;
    for (const ReviewState review :
         {ReviewState::Draft, ReviewState::Reviewed, ReviewState::Approved}) {
        finding.review = review;
        small.claim.elements.front().finding = finding;
        small.put();
        QVERIFY(paper(small.records).contains(finding.reason));
        const bool isOpen = review != ReviewState::Draft;
        QCOMPARE(paper(small.records, readers).contains(finding.reason), isOpen);
        QCOMPARE(paper(small.records, court).contains(finding.reason), isOpen);
    }
}

void TestMemoContent::theChallengeOfACitationIsTold()
{
    SmallCase small;
    Fact doubt = small.fact;
    doubt.id = Fact::Id::make();
    doubt.key = u"F-2"_s;
    doubt.statement = u"The page was altered."_s;
    small.records.facts.put(doubt);
    QVERIFY(!paper(small.records).contains(u"challenged by F-2"_s));
    small.fact.citations.front().challenge = doubt.id;
    small.put();
    QVERIFY(paper(small.records).contains(u"E-1, p.\u00a04 [challenged by F-2]"_s));
}

void TestMemoContent::whatHoldsOnlyIfTheRuleBindsIsTheAnswerYes()
{
    SmallCase small;
    const QString text = paper(small.records);
    QVERIFY(text.contains(u"if it does not, the claim fails on that ground too"_s));
    QVERIFY(!text.contains(u"the answer holds only if it does"_s)); // the answer is no
}

void TestMemoContent::aResponseThatNeedsNoWrongfulActDependsOnNoClaim()
{
    const QString text = paper(SmallCase().records);
    const auto after = [&](const QString &heading) {
        return text.section(heading, -1).section(u"\n\n"_s, 0, 0);
    };
    for (const ResponseOption &option : shippedDoctrine().responses) {
        if (!option.onlyForRules.isEmpty())
            continue;
        const QString part = after(option.title.in(u"en"_s) + u'\n').left(1200);
        QCOMPARE(
            part.section(u"Standard."_s, 1).startsWith(u" This response depends on no claim"_s),
            !option.needsWrongfulAct);
    }
}

void TestMemoContent::nothingIsSaidToBeMissingWhereNothingIs()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    MemoOptions options = fixedOptions();
    options.claims = {records->claims.findKey(u"C-4"_s)->id};
    const QString text = paper(*records, options);
    const QString territory =
        text.section(u"\nTerritory or control\n"_s, 1).section(u"\nContrary to"_s, 0, 0);
    QVERIFY2(territory.contains(u"probable; required"_s), qPrintable(territory));
    QVERIFY2(!territory.contains(u"What is missing"_s), qPrintable(territory));
    QVERIFY(text.contains(u"What is missing"_s)); // of the elements that fall short
}

void TestMemoContent::aChannelThatSaysNoMoreThanTheKindIsLeftOut()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const QString text = paper(*records);
    QVERIFY(text.contains(u"Letter: North Korea to the U.S. National Security Council"_s));
    QVERIFY(!text.contains(u"Channel: Letter"_s));
    QVERIFY(text.contains(u"Channel: Press briefing"_s));
}

void TestMemoContent::placesOfOneAuthorityShareTheirSign()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const QString text = paper(*records).replace(QChar(QChar::Nbsp), u' ');
    QVERIFY(text.contains(u"Mikanagi 2021, pp. 1026, 1028"_s));
    QVERIFY(text.contains(u"Bosnian Genocide, ¶¶ 400†, 406†"_s));
    QVERIFY(text.contains(u"ARSIWA Commentary, Art. 8, para. 2†"_s));
    const QString french = paper(*records, fixedOptions(u"fr"_s)).replace(QChar(QChar::Nbsp), u' ');
    QVERIFY(french.contains(u"Mikanagi 2021, p. 1026, 1028"_s));
}

void TestMemoContent::whatStatesDisagreeOnIsTheDutyInCyberspace()
{
    SmallCase small;
    QVERIFY(paper(small.records).contains(u"Whether due diligence binds the respondent"_s));
    small.incident.kind = IncidentKind::Other;
    small.put();
    const QString text = paper(small.records);
    QVERIFY(text.contains(u"Status of the rule. The positions that States have taken"_s));
    QVERIFY2(!text.contains(u"binds the respondent"_s), qPrintable(text));
}

void TestMemoContent::aClaimantWhoseOwnPositionStandsAgainstItIsTold()
{
    SmallCase small;
    const auto takes = [&small](const QString &code, DueDiligencePosition position) {
        const State *known = small.records.states.findKey(code);
        State state = known ? *known : State();
        state.key = code;
        state.id = known ? known->id : State::Id::make();
        state.dueDiligence = DueDiligenceStance{position, u"note"_s, u"2026"_s, {}};
        small.records.states.put(state);
    };
    const QString told = u"which the respondent may invoke against it"_s;
    takes(u"XXX"_s, DueDiligencePosition::Binding);
    takes(u"FRA"_s, DueDiligencePosition::Binding);
    QVERIFY(!paper(small.records).contains(told));
    takes(u"FRA"_s, DueDiligencePosition::VoluntaryNorm);
    QVERIFY(paper(small.records).contains(told));
    QVERIFY(paper(small.records).contains(u"These entries report positions"_s));
    takes(u"XXX"_s, DueDiligencePosition::VoluntaryNorm);
    QVERIFY(!paper(small.records).contains(told));
}

/// The level of the authors in the sample stands on one origin alone: Corfu Channel p. 18 is what
/// lets it count, and a reader who does not grant that must see what is left.
void TestMemoContent::whatDependsOnExclusiveControlIsSaid()
{
    Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    MemoOptions options = fixedOptions();
    const Claim first = *records->claims.findKey(u"C-1"_s);
    options.claims = {first.id};
    QVERIFY(first.exclusiveControl);
    QVERIFY(paper(*records, options)
                .contains(u"leave no room for reasonable doubt. Authority: Corfu Channel, "
                          "p.\u00a018"_s));
    QVERIFY(
        paper(*records, options)
            .contains(u"Without this assumption, on the same evidence, the element “Perpetrator "
                      "identified” reaches “unsupported” in place of “probable” and the claim "
                      "reaches “unsupported” in place of “indicated”."_s));
    SmallCase small;
    small.claim.exclusiveControl = true;
    small.put();
    QVERIFY(paper(small.records).contains(u"No level of this claim depends on this assumption."_s));
}

void TestMemoContent::anExplanationWithoutATitleIsNamed()
{
    Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    Claim claim = *records->claims.findKey(u"C-1"_s);
    QStringList kinds;
    for (ElementSheet &sheet : claim.elements)
        for (Alternative &alternative : sheet.alternatives) {
            alternative.title.clear();
            kinds.append(alternative.kind);
        }
    QVERIFY(kinds.contains(u"false-flag"_s));
    records->claims.put(claim);
    MemoOptions options = fixedOptions();
    options.claims = {claim.id};
    const QString named = paper(*records, options);
    QVERIFY(named.contains(u"False flag"_s));
    QVERIFY(!named.contains(u"“”"_s));
    for (ElementSheet &sheet : claim.elements)
        for (Alternative &alternative : sheet.alternatives)
            alternative.kind.clear();
    records->claims.put(claim);
    QVERIFY(!paper(*records, options).contains(u"“”"_s));
}

void TestMemoContent::aClaimantThatIsNotInjuredIsTold()
{
    const QString told = u"The claimant (France) is not recorded as an injured State"_s;
    SmallCase small;
    QVERIFY(!paper(small.records).contains(told)); // nobody is recorded at all
    small.incident.victims = {u"BGD"_s};
    small.put();
    QVERIFY(paper(small.records).contains(told));
    MemoOptions restricted = fixedOptions();
    restricted.marking = u"secret"_s;
    QVERIFY(!paper(small.records, restricted).contains(told)); // it might be withheld
    small.incident.victims = {u"BGD"_s, u"FRA"_s};
    small.put();
    QVERIFY(!paper(small.records).contains(told));
}

void TestMemoContent::linksThatAreDrawnAlreadyAreNotDrawnAgain()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const QString text = paper(*records);
    QVERIFY(text.contains(u"The links that claim C-2 rests on are among those of Figure 1."_s));
    QVERIFY(text.contains(u"The links that claim C-3 rests on. Each line"_s)); // it has its own
    MemoOptions alone = fixedOptions();
    alone.claims = {records->claims.findKey(u"C-2"_s)->id};
    QVERIFY(paper(*records, alone).contains(u"The links that claim C-2 rests on. Each line"_s));
}

QTEST_MAIN(TestMemoContent)
#include "tst_memocontent.moc"
