// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/drafting/draftcase.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestDraftDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceHasTheMarkingOfWhatItRestsOn();
    void aDraftThatSaysMoreThanTheDisclosedEvidenceIsRefused();
    void wordedDownItSaysWhatIsDisclosed();
    void aPersonsWordsAreNotWordedDown();
    void aMarkingThatAPersonRaisedIsKept();
    void withheldSentencesStayInsideAndTheAuthorIsTold();
    void theWholeDraftIsMarkedAsItsHighestPart();
    void aTitleAboveTheMarkingGivesWayToOneThatSaysNothing();
    void withheldContraryEvidenceLowersThePublicWords();
    void aCitationFollowsTheNumberOfItsExhibit();
    void figuresShowOnlyWhatIsDisclosed();
    void aMarkingTheCaseDoesNotHaveIsRefused();
    void nothingAboveTheMarkingIsPrinted_data();
    void nothingAboveTheMarkingIsPrinted();

private:
    /// Established on all the evidence, arguable on what is public.
    static CaseMaker secretProof()
    {
        CaseMaker maker = attributionAt(5, 3);
        for (Exhibit &exhibit : maker.exhibits)
            if (exhibit.key == u"X-F-art8.instructions")
                exhibit.marking = u"secret"_s;
        return maker;
    }
    static Result<DraftPaper> printed(const CaseRecords &records, const Draft &draft,
                                      const std::optional<QString> &marking, bool wordDown = false)
    {
        DraftPrintOptions options = printing(marking);
        options.wordDown = wordDown;
        return documentOf(records, draft, shippedDoctrine(), options);
    }
};

void TestDraftDisclosure::aSentenceHasTheMarkingOfWhatItRestsOn()
{
    const Draft draft = draftFrom(secretProof().records(), statementOptions());
    QCOMPARE(sentenceOf(draft, u"claim:C-1:fact:F-art8.instructions"_s)->marking, u"secret"_s);
    QCOMPARE(sentenceOf(draft, u"claim:C-1:finding"_s)->marking, u"secret"_s);
    QCOMPARE(sentenceOf(draft, u"claim:C-1:fact:F-attr.perpetrator"_s)->marking, u"public"_s);
    QCOMPARE(sentenceOf(draft, u"incident:op:what"_s)->marking, u"public"_s);
    QCOMPARE(draft.marking, u"public"_s);
}

void TestDraftDisclosure::aDraftThatSaysMoreThanTheDisclosedEvidenceIsRefused()
{
    const CaseRecords records = secretProof().records();
    Draft draft = draftFrom(records, statementOptions());
    // Marked down by hand: the sentence would go out, and nothing disclosed would bear it.
    sentenceIn(draft, u"claim:C-1:finding"_s).marking = u"public"_s;
    const Result<DraftPaper> paper = printed(records, draft, u"public"_s);
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, ErrorCode::Conflict);
    QVERIFY2(paper.error().detail.contains(u"has established"_s), qPrintable(paper.error().detail));
    VERIFY_RESULT(printed(records, draft, {}));
}

void TestDraftDisclosure::wordedDownItSaysWhatIsDisclosed()
{
    const CaseRecords records = secretProof().records();
    const Draft draft = draftFrom(records, statementOptions());
    const Result<DraftPaper> paper = printed(records, draft, u"public"_s, true);
    VERIFY_RESULT(paper);
    const QString text = allTextOf(paper->document);
    QVERIFY2(text.contains(u"does not attribute"_s), qPrintable(text));
    QVERIFY(!text.contains(u"has established"_s));
    QVERIFY(!text.contains(u"What proves art8.instructions"_s));
    QCOMPARE(int(paper->findings.size()), 1);
    QVERIFY(paper->findings.front().then->level > paper->findings.front().now->level);
    QCOMPARE(paper->document.marking, u"public"_s);
}

void TestDraftDisclosure::aPersonsWordsAreNotWordedDown()
{
    const CaseRecords records = secretProof().records();
    Draft draft = draftFrom(records, statementOptions());
    DraftSentence &own = sentenceIn(draft, u"claim:C-1:finding"_s);
    own.text = u"We know that it was them."_s;
    own.marking = u"public"_s;
    const Result<DraftPaper> paper = printed(records, draft, u"public"_s, true);
    QVERIFY(!paper);
    QVERIFY(paper.error().detail.contains(own.text));
    own.disclosure = Disclosure::Withhold;
    VERIFY_RESULT(printed(records, draft, u"public"_s, true));
}

void TestDraftDisclosure::aMarkingThatAPersonRaisedIsKept()
{
    const CaseRecords records = secretProof().records();
    Draft draft = draftFrom(records, statementOptions());
    DraftSentence &raised = sentenceIn(draft, u"claim:C-1:fact:F-attr.perpetrator"_s);
    raised.marking = u"restricted"_s;
    const QString text = raised.text;
    for (const bool wordDown : {false, true}) {
        const Result<DraftPaper> paper = printed(records, draft, u"public"_s, wordDown);
        if (paper)
            QVERIFY(!allTextOf(paper->document).contains(text));
        else
            QVERIFY(!wordDown);
    }
}

void TestDraftDisclosure::withheldSentencesStayInsideAndTheAuthorIsTold()
{
    const CaseRecords records = attributionAt(4, 4).records();
    Draft draft = draftFrom(records, statementOptions());
    sentenceIn(draft, u"reserve:evidence"_s).disclosure = Disclosure::Withhold;
    sentenceIn(draft, u"reserve:rights"_s).disclosure = Disclosure::AskOriginator;
    sentenceIn(draft, u"claim:C-1:basis"_s).marking = u"secret"_s;
    const Result<DraftPaper> paper = printed(records, draft, u"restricted"_s);
    VERIFY_RESULT(paper);
    const QString text = allTextOf(paper->document);
    QVERIFY(!text.contains(u"reserves all its rights"_s));
    QVERIFY(!text.contains(u"Reservation of rights"_s)); // no heading over nothing
    QCOMPARE(int(paper->omitted.size()), 3);
    QCOMPARE(paper->omitted[0].reason, DraftOmission::Reason::AboveMarking);
    QCOMPARE(paper->omitted[1].reason, DraftOmission::Reason::AskOriginator);
    QCOMPARE(paper->omitted[2].reason, DraftOmission::Reason::Withheld);
    for (const DraftOmission &omission : paper->omitted)
        QVERIFY(messageOf(omission).contains(omission.text));
    const Result<DraftPaper> whole = printed(records, draft, {});
    VERIFY_RESULT(whole);
    QVERIFY(whole->omitted.empty());
    QVERIFY(allTextOf(whole->document).contains(u"reserves all its rights"_s));
}

void TestDraftDisclosure::theWholeDraftIsMarkedAsItsHighestPart()
{
    const CaseRecords records = secretProof().records();
    const Result<DraftPaper> paper = printed(records, draftFrom(records, statementOptions()), {});
    VERIFY_RESULT(paper);
    QCOMPARE(paper->document.marking, u"secret"_s);
}

void TestDraftDisclosure::aTitleAboveTheMarkingGivesWayToOneThatSaysNothing()
{
    const CaseRecords records = attributionAt(4, 4).records();
    Draft draft = draftFrom(records, statementOptions());
    draft.title = u"Operation codenamed Basilisk"_s;
    draft.sections.front().title = u"Basilisk"_s;
    draft.marking = u"secret"_s;
    const Result<DraftPaper> paper = printed(records, draft, u"public"_s);
    VERIFY_RESULT(paper);
    QVERIFY(!allTextOf(paper->document).contains(u"Basilisk"_s));
    QVERIFY(!paper->document.title.isEmpty());
}

/// A State that knows of secret evidence to the contrary must not say in public what only the
/// public evidence would bear.
void TestDraftDisclosure::withheldContraryEvidenceLowersThePublicWords()
{
    CaseMaker maker = attributionAt(4, 4);
    maker.factAt(u"F-contrary"_s, 4).marking = u"secret"_s;
    Argument against;
    against.premises = {CaseMaker::factId(u"F-contrary"_s)};
    against.stance = ArgumentStance::Against;
    maker.claims.back().elements[1].arguments.append(against);
    const CaseRecords records = maker.records();
    QCOMPARE(assessed(records, u"public"_s).claims.front().level, 4);
    QVERIFY(assessed(records).claims.front().level < 4);
    DraftOptions options = statementOptions();
    options.marking = u"public"_s;
    const Draft draft = draftFrom(records, options);
    QVERIFY2(!textOf(draft).contains(u"has concluded"_s), qPrintable(textOf(draft)));
    QVERIFY(textOf(draft).contains(u"does not attribute"_s));
}

void TestDraftDisclosure::aCitationFollowsTheNumberOfItsExhibit()
{
    CaseMaker maker = attributionAt(4, 4);
    CaseRecords records = maker.records();
    DraftOptions options;
    const Draft draft = draftFrom(records, options);
    Exhibit exhibit = *records.exhibits.findKey(u"X-F-attr.perpetrator"_s);
    exhibit.key = u"E-77"_s;
    records.exhibits.put(exhibit);
    const Result<DraftPaper> paper = printed(records, draft, {});
    VERIFY_RESULT(paper);
    const QString text = allTextOf(paper->document);
    QVERIFY(text.contains(u"E-77"_s));
    QVERIFY(!text.contains(u"X-F-attr.perpetrator"_s));
}

void TestDraftDisclosure::figuresShowOnlyWhatIsDisclosed()
{
    CaseMaker maker = attributionAt(4, 4);
    maker.factAt(u"F-secret"_s, 4, {u"op"_s}, u"2017-06-01"_s).statement = u"Hushhush"_s;
    maker.facts.back().marking = u"secret"_s;
    const CaseRecords records = maker.records();
    Draft draft = draftFrom(records, statementOptions());
    const Result<std::vector<DraftFigure>> figures =
        availableFigures(records, assessed(records), shippedDoctrine(), draft);
    VERIFY_RESULT(figures);
    QVERIFY(figures->size() >= 2);
    for (const DraftFigure &figure : *figures) {
        DraftSentence drawn;
        drawn.style = SentenceStyle::Figure;
        drawn.block = figure.block;
        drawn.text = figure.caption;
        draft.sections.front().sentences.append(drawn);
    }
    const Result<DraftPaper> open = printed(records, draft, u"public"_s);
    VERIFY_RESULT(open);
    QVERIFY(!allTextOf(open->document).contains(u"Hushhush"_s));
    const Result<DraftPaper> whole = printed(records, draft, {});
    VERIFY_RESULT(whole);
    QVERIFY(allTextOf(whole->document).contains(u"Hushhush"_s));
    draft.sections.front().sentences.last().block = u"figure:timeline:C-99"_s;
    const Result<DraftPaper> gone = printed(records, draft, {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void TestDraftDisclosure::aMarkingTheCaseDoesNotHaveIsRefused()
{
    const CaseRecords records = attributionAt(4, 4).records();
    const Draft draft = draftFrom(records, statementOptions());
    const Result<DraftPaper> paper = printed(records, draft, u"publik"_s);
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, ErrorCode::Usage);
}

void TestDraftDisclosure::nothingAboveTheMarkingIsPrinted_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    QTest::newRow("statement") << u"statement"_s << u"en"_s;
    QTest::newRow("déclaration") << u"statement"_s << u"fr"_s;
    QTest::newRow("memo") << u"memo"_s << u"en"_s;
    QTest::newRow("mémorandum") << u"memo"_s << u"fr"_s;
}

/// Both ways: a draft of the whole case printed at a marking, and one made at that marking.
void TestDraftDisclosure::nothingAboveTheMarkingIsPrinted()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    int papers = 0;
    for (unsigned seed = 0; seed < 25; ++seed) {
        const MarkedCase made(seed);
        DraftOptions options = statementOptions(language);
        options.kind = kind;
        const Draft whole = draftFrom(made.records, options);
        options.marking = made.cleared;
        const Draft open = draftFrom(made.records, options);
        for (const auto &[draft, wordDown] :
             {std::pair(whole, false), std::pair(whole, true), std::pair(open, false)}) {
            const Result<DraftPaper> paper = printed(made.records, draft, made.cleared, wordDown);
            if (!paper) {
                QCOMPARE(paper.error().code, ErrorCode::Conflict);
                continue;
            }
            ++papers;
            const QString text = allTextOf(paper->document);
            for (const QString &word : made.withheld)
                QVERIFY2(!text.contains(word),
                         qPrintable(word + u" in seed "_s + QString::number(seed)));
        }
    }
    QVERIFY(papers >= 50);
}

QTEST_MAIN(TestDraftDisclosure)
#include "tst_draftdisclosure.moc"
