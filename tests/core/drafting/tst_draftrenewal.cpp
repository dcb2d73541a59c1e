// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/drafting/draftcase.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestDraftRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesWhereTheCaseHasNot();
    void anUntouchedSentenceFollowsTheEvidence();
    void theLawyersWordsStayAndAreFlagged();
    void wordsOnSomethingGoneStayAsOrphans();
    void aStruckSentenceDoesNotComeBack();
    void aSentenceTakenOutWholeIsOfferedAgain();
    void aNewClaimComesInAtItsPlace();
    void aSectionOfOnesOwnStays();
    void aDecisionStaysAndAFindingFollows();
    void aMarkingIsNeverLowered();
    void anOfficesWordingStaysWithTheStatement();
    void anOfficesWordingCanBeTakenLater();
    void everyWordOfThePersonStaysWhateverHappens();

private:
    static DraftRenewal renew(const Draft &draft, const CaseRecords &records)
    {
        return renewed(draft, records, assessed(records), shippedDoctrine())
            .value_or(DraftRenewal());
    }
    static const RenewedSentence *fateOf(const DraftRenewal &renewal, const QString &block)
    {
        for (const RenewedSentence &one : renewal.sentences)
            if (one.place.section >= 0
                && renewal.draft.sections[one.place.section].sentences[one.place.sentence].block
                    == block)
                return &one;
        return nullptr;
    }
};

void TestDraftRenewal::nothingChangesWhereTheCaseHasNot()
{
    for (const QString &kind : {u"memo"_s, u"statement"_s}) {
        const CaseRecords records = attributionAt(4, 4).records();
        DraftOptions options = statementOptions();
        options.kind = kind;
        const Draft draft = draftFrom(records, options);
        const DraftRenewal renewal = renew(draft, records);
        QVERIFY(renewal.changesNothing());
        QCOMPARE(renewal.draft, draft);
    }
}

void TestDraftRenewal::anUntouchedSentenceFollowsTheEvidence()
{
    const Draft draft = draftFrom(attributionAt(5, 3).records(), statementOptions());
    const DraftRenewal renewal = renew(draft, attributionAt(4, 3).records());
    QCOMPARE(int(renewal.findings.size()), 1);
    QCOMPARE(renewal.findings.front().then->level, 5);
    QCOMPARE(renewal.findings.front().now->level, 4);
    const RenewedSentence *fate = fateOf(renewal, u"claim:C-1:finding"_s);
    QVERIFY(fate);
    QCOMPARE(fate->fate, SentenceFate::Renewed);
    QVERIFY(fate->before.contains(u"has established"_s));
    QVERIFY(sentenceOf(renewal.draft, u"claim:C-1:finding"_s)->text.contains(u"has concluded"_s));
}

void TestDraftRenewal::theLawyersWordsStayAndAreFlagged()
{
    Draft draft = draftFrom(attributionAt(5, 3).records(), statementOptions());
    const QString own = u"We hold the United States responsible."_s;
    sentenceIn(draft, u"claim:C-1:finding"_s).text = own;
    const DraftRenewal renewal = renew(draft, attributionAt(4, 3).records());
    const DraftSentence *sentence = sentenceOf(renewal.draft, u"claim:C-1:finding"_s);
    QCOMPARE(sentence->text, own);
    const RenewedSentence *fate = fateOf(renewal, u"claim:C-1:finding"_s);
    QVERIFY(fate && fate->fate == SentenceFate::Kept);
    QVERIFY(fate->now.contains(u"has concluded"_s));
    // Flagged once: the second time it is known what it was made from.
    QVERIFY(!fateOf(renew(renewal.draft, attributionAt(4, 3).records()), u"claim:C-1:finding"_s));
}

void TestDraftRenewal::wordsOnSomethingGoneStayAsOrphans()
{
    Draft draft = draftFrom(attributionAt(5, 3).records(), statementOptions());
    const QString own = u"The basis is Article 8, as we told them."_s;
    sentenceIn(draft, u"claim:C-1:basis"_s).text = own;
    const DraftRenewal renewal = renew(draft, attributionAt(1, 3).records());
    QCOMPARE(renewal.draft.outcome, std::optional(StatementOutcome::NotAttributed));
    QCOMPARE(sentenceOf(renewal.draft, u"claim:C-1:basis"_s)->text, own);
    QCOMPARE(fateOf(renewal, u"claim:C-1:basis"_s)->fate, SentenceFate::Orphaned);
    QVERIFY(!sentenceOf(renewal.draft, u"claim:C-1:standard"_s));
}

void TestDraftRenewal::aStruckSentenceDoesNotComeBack()
{
    Draft draft = draftFrom(attributionAt(5, 3).records(), statementOptions());
    sentenceIn(draft, u"reserve:evidence"_s).text.clear();
    sentenceIn(draft, u"claim:C-1:finding"_s).text.clear();
    const DraftRenewal renewal = renew(draft, attributionAt(4, 3).records());
    QVERIFY(isStruck(*sentenceOf(renewal.draft, u"reserve:evidence"_s)));
    QVERIFY(isStruck(*sentenceOf(renewal.draft, u"claim:C-1:finding"_s)));
    QVERIFY(!fateOf(renewal, u"claim:C-1:finding"_s));
}

void TestDraftRenewal::aSentenceTakenOutWholeIsOfferedAgain()
{
    const CaseRecords records = attributionAt(5, 3).records();
    Draft draft = draftFrom(records, statementOptions());
    DraftSection &last = draft.sections.last();
    last.sentences.removeLast();
    const DraftRenewal renewal = renew(draft, records);
    QCOMPARE(int(renewal.sentences.size()), 1);
    QCOMPARE(renewal.sentences.front().fate, SentenceFate::Added);
    QCOMPARE(renewal.draft.sections.last().sentences.last().block, u"reserve:evidence"_s);
}

void TestDraftRenewal::aNewClaimComesInAtItsPlace()
{
    CaseMaker maker = attributionAt(4, 4);
    Draft draft = draftFrom(maker.records(), statementOptions());
    maker.incident(u"op-2"_s, IncidentKind::Cyber).title = u"Day Owl"_s;
    Claim second = maker.claims.front();
    second.id = CaseMaker::claimId(u"C-2"_s);
    second.key = u"C-2"_s;
    second.incident = CaseMaker::incidentId(u"op-2"_s);
    maker.claims.push_back(second);
    const DraftRenewal renewal = renew(draft, maker.records());
    QVERIFY(sentenceOf(renewal.draft, u"incident:op-2:what"_s));
    QCOMPARE(renewal.draft.sections.front().sentences.last().block, u"incident:op-2:what"_s);
    QVERIFY(!renewal.findings.empty() && !renewal.findings.back().then);
}

void TestDraftRenewal::aSectionOfOnesOwnStays()
{
    Draft draft = draftFrom(attributionAt(4, 4).records(), statementOptions());
    draft.sections.prepend(DraftSection{u"Preamble"_s, {}, {}});
    DraftSentence own;
    own.text = u"Recalling earlier statements,"_s;
    DraftSection mine{u"Earlier statements"_s, {own}, {}};
    draft.sections.append(mine);
    const DraftRenewal renewal = renew(draft, attributionAt(1, 4).records());
    QCOMPARE(renewal.draft.sections.front().title, u"Preamble"_s);
    QCOMPARE(renewal.draft.sections.last(), mine);
}

void TestDraftRenewal::aDecisionStaysAndAFindingFollows()
{
    DraftOptions options = statementOptions();
    options.outcome = StatementOutcome::Deferred;
    options.outcomeReason = u"More time is needed."_s;
    const Draft deferred = draftFrom(attributionAt(2, 4).records(), options);
    QCOMPARE(renew(deferred, attributionAt(5, 4).records()).draft.outcome,
             std::optional(StatementOutcome::Deferred));
    const Draft found = draftFrom(attributionAt(2, 4).records(), statementOptions());
    QCOMPARE(renew(found, attributionAt(5, 4).records()).draft.outcome,
             std::optional(StatementOutcome::Attributed));
}

void TestDraftRenewal::aMarkingIsNeverLowered()
{
    const CaseRecords records = attributionAt(5, 3).records();
    Draft draft = draftFrom(records, statementOptions());
    sentenceIn(draft, u"claim:C-1:finding"_s).marking = u"secret"_s;
    const DraftRenewal renewal = renew(draft, attributionAt(4, 3).records());
    QCOMPARE(sentenceOf(renewal.draft, u"claim:C-1:finding"_s)->marking, u"secret"_s);
}

void TestDraftRenewal::anOfficesWordingStaysWithTheStatement()
{
    DraftOptions options = statementOptions();
    options.wording[u"title.statement"_s][u"en"_s] = u"Note verbale: {title}"_s;
    options.wording[u"reserve.evidence"_s][u"en"_s] = u"Nothing here waives privilege."_s;
    options.templateName = u"ministry.json"_s;
    const CaseRecords records = attributionAt(5, 3).records();
    const Draft draft = draftFrom(records, options);
    QCOMPARE(sentenceOf(draft, u"reserve:evidence"_s)->text, u"Nothing here waives privilege."_s);
    // Renewed by somebody who has no template: the case as it was, and as it is now.
    QVERIFY(renew(draft, records).changesNothing());
    const DraftRenewal renewal = renew(draft, attributionAt(4, 3).records());
    QVERIFY(fateOf(renewal, u"claim:C-1:finding"_s));
    QCOMPARE(sentenceOf(renewal.draft, u"reserve:evidence"_s)->text,
             u"Nothing here waives privilege."_s);
    QCOMPARE(ownWordingOf(renewal.draft), options.wording);
    QCOMPARE(templateNameOf(renewal.draft), u"ministry.json"_s);
    const Result<DraftPaper> paper =
        documentOf(records, draft, shippedDoctrine(), printing(u"public"_s));
    VERIFY_RESULT(paper);
    QVERIFY(allTextOf(paper->document).contains(u"waives privilege"_s));
}

void TestDraftRenewal::anOfficesWordingCanBeTakenLater()
{
    const CaseRecords records = attributionAt(5, 3).records();
    const Draft draft = draftFrom(records, statementOptions());
    OwnWording wording;
    wording[u"reserve.evidence"_s][u"en"_s] = u"Nothing here waives privilege."_s;
    const Result<DraftRenewal> renewal =
        renewed(draft, records, assessed(records), shippedDoctrine(), {}, wording, u"new.json"_s);
    VERIFY_RESULT(renewal);
    QCOMPARE(templateNameOf(draft), QString());
    QCOMPARE(templateNameOf(renewal->draft), u"new.json"_s);
    QCOMPARE(renewal->sentences.size(), std::size_t(1));
    QCOMPARE(renewal->sentences.front().now, u"Nothing here waives privilege."_s);
    QVERIFY(renew(renewal->draft, records).changesNothing());
    const Result<DraftRenewal> back =
        renewed(renewal->draft, records, assessed(records), shippedDoctrine(), {}, OwnWording());
    VERIFY_RESULT(back);
    QCOMPARE(sentenceOf(back->draft, u"reserve:evidence"_s)->text,
             sentenceOf(draft, u"reserve:evidence"_s)->text);
    QVERIFY(ownWordingOf(back->draft).isEmpty());
    QCOMPARE(templateNameOf(back->draft), QString());
    wording[u"reserve.evidence"_s][u"en"_s] = u"A place {that} is not there."_s;
    QVERIFY(!renewed(draft, records, assessed(records), shippedDoctrine(), {}, wording));
}

void TestDraftRenewal::everyWordOfThePersonStaysWhateverHappens()
{
    int written = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        QRandomGenerator random(seed);
        DraftOptions options = statementOptions(seed % 2 ? u"fr"_s : u"en"_s);
        options.kind = seed % 3 ? u"statement"_s : u"memo"_s;
        Draft draft =
            draftFrom(randomCase(Dice::seeded(seed), CaseShape::mixed(seed)).records(), options);
        QStringList own;
        for (DraftSection &section : draft.sections) {
            for (DraftSentence &sentence : section.sentences) {
                if (random.bounded(3) != 0)
                    continue;
                sentence.text = u"Own words %1."_s.arg(++written);
            }
            DraftSentence added;
            added.text = u"Own words %1."_s.arg(++written);
            section.sentences.insert(random.bounded(section.sentences.size() + 1), added);
            for (const DraftSentence &sentence : std::as_const(section.sentences))
                if (sentence.text.startsWith(u"Own words"_s))
                    own += sentence.text;
        }
        const CaseRecords other =
            randomCase(Dice::seeded(seed + 1000), CaseShape::mixed(seed)).records();
        const DraftRenewal renewal = renew(draft, other);
        QStringList kept;
        for (const DraftSection &section : renewal.draft.sections)
            for (const DraftSentence &sentence : section.sentences)
                if (sentence.text.startsWith(u"Own words"_s))
                    kept += sentence.text;
        QCOMPARE(kept, own); // all of them, in their order
    }
    QVERIFY(written > 100);
}

QTEST_MAIN(TestDraftRenewal)
#include "tst_draftrenewal.moc"
