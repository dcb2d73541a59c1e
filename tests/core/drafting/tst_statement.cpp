// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftproblems.h"
#include "core/drafting/draftwords.h"
#include "core/drafting/sentencewords.h"
#include "tests/core/drafting/draftcase.h"

#include <QRegularExpression>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfficeHasItsOwnWords();
    void ownWordsThatDoNotFitAreRefused_data();
    void ownWordsThatDoNotFitAreRefused();
    void everyWordingIsThereInBothLanguages();
    void theWordsRiseWithTheLevel_data();
    void theWordsRiseWithTheLevel();
    void whatDoesNotReachTheStandardIsNotAttributed_data();
    void whatDoesNotReachTheStandardIsNotAttributed();
    void anAttributionCannotBeAskedForAgainstTheEvidence();
    void aDecisionNotToAttributeGivesItsReason_data();
    void aDecisionNotToAttributeGivesItsReason();
    void thePurposeChangesTheWording();
    void reparationIsAskedWhereThereIsABreach();
    void frenchTakesTheArticleOfTheState();
    void aFactIsCitedAndStandsUnderItsLevel();
    void noStatementSaysMoreThanItsLevel();
    void theLandmarkCasesReadLikeTheirOutcome_data();
    void theLandmarkCasesReadLikeTheirOutcome();
    void anEmptyCaseSaysNothingOfResponsibility();
    void aClaimWithoutFactsIsNotAttributed();
    void aDraftIsAMemoOrAStatement();
    void theMemorandumNamesQuestionAnswerAndGaps();
    void operationsThatFallShortAlikeAreToldTogether();
    void whatIsSaidOfSeveralClaimsKeepsToTheLowest();
};

void TestStatement::everyWordingIsThereInBothLanguages()
{
    const Result<DraftWords> english = DraftWords::load(u"en"_s);
    const Result<DraftWords> french = DraftWords::load(u"fr"_s);
    VERIFY_RESULT(english);
    VERIFY_RESULT(french);
    QVERIFY(english->keys().size() > 150);
    static const QRegularExpression place(u"\\{([a-z]+)"_s);
    for (const QString &key : english->keys()) {
        QVERIFY2(!english->text(key).isEmpty() && !french->text(key).isEmpty(), qPrintable(key));
        QVERIFY2(!french->text(key).contains(u" :"_s) && !french->text(key).contains(u" ;"_s),
                 qPrintable(key));
        QSet<QString> ours;
        for (const auto &match : place.globalMatch(english->text(key)))
            ours.insert(match.captured(1));
        for (const auto &match : place.globalMatch(french->text(key)))
            if (!key.startsWith(u"memo.question"_s) && !key.startsWith(u"memo.answer"_s))
                QVERIFY2(ours.contains(match.captured(1)), qPrintable(key));
    }
    for (const Basis &basis : shippedDoctrine().bases)
        if (basis.test == u"attribution" && !basis.isComparisonOnly)
            QVERIFY2(english->contains(u"basis."_s + basis.id), qPrintable(basis.id));
    for (const Element &element : shippedDoctrine().elements)
        QVERIFY2(english->contains(u"element."_s + element.id), qPrintable(element.id));
    for (const PrimaryRule &rule : shippedDoctrine().rules)
        QVERIFY2(english->contains(u"rule."_s + rule.id), qPrintable(rule.id));
    QVERIFY(!DraftWords::load(u"de"_s));
}

void TestStatement::theWordsRiseWithTheLevel_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("indicated") << 1 << u"has indications that"_s << u"not as proof"_s;
    QTest::newRow("arguable") << 2 << u"prima facie case"_s << u"not as proof"_s;
    QTest::newRow("probable") << 3 << u"considers that"_s << u"balance of probabilities"_s;
    QTest::newRow("clear") << 4 << u"has concluded that"_s << u"clear and convincing"_s;
    QTest::newRow("conclusive") << 5 << u"has established that"_s << u"fully conclusive"_s;
}

void TestStatement::theWordsRiseWithTheLevel()
{
    QFETCH(int, level);
    QFETCH(QString, finding);
    QFETCH(QString, evidence);
    CaseMaker maker = attributionAt(level, level);
    maker.info.purpose = u"public-statement"_s;
    const Draft draft = draftFrom(maker.records(), statementOptions());
    QCOMPARE(draft.outcome, std::optional(StatementOutcome::Attributed));
    const DraftSentence *said = sentenceOf(draft, u"claim:C-1:finding"_s);
    const DraftSentence *how = sentenceOf(draft, u"claim:C-1:standard"_s);
    QVERIFY(said && how);
    QVERIFY2(said->text.contains(finding), qPrintable(said->text));
    QVERIFY2(how->text.contains(evidence), qPrintable(how->text));
    QVERIFY(said->text.contains(u"the United States"_s));
}

void TestStatement::whatDoesNotReachTheStandardIsNotAttributed_data()
{
    QTest::addColumn<int>("level");
    for (int level = 0; level < 5; ++level)
        QTest::addRow("level %d of 5", level) << level;
}

void TestStatement::whatDoesNotReachTheStandardIsNotAttributed()
{
    QFETCH(int, level);
    const Draft draft = draftFrom(attributionAt(level, 5).records(), statementOptions());
    QCOMPARE(draft.outcome, std::optional(StatementOutcome::NotAttributed));
    const DraftSentence *decision = sentenceOf(draft, u"claim:C-1:decision"_s);
    QVERIFY(decision && decision->text.contains(u"does not attribute"_s));
    QVERIFY(!sentenceOf(draft, u"claim:C-1:basis"_s));
    const QString text = textOf(draft);
    QVERIFY2(!text.contains(u"has established"_s) && !text.contains(u"has concluded"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"cease such conduct"_s));
}

void TestStatement::anAttributionCannotBeAskedForAgainstTheEvidence()
{
    DraftOptions options = statementOptions();
    options.outcome = StatementOutcome::Attributed;
    const Draft draft = draftFrom(attributionAt(2, 4).records(), options);
    QCOMPARE(draft.outcome, std::optional(StatementOutcome::NotAttributed));
    QVERIFY(!textOf(draft).contains(u"is attributable to"_s));
}

void TestStatement::aDecisionNotToAttributeGivesItsReason_data()
{
    QTest::addColumn<StatementOutcome>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("no") << StatementOutcome::NotAttributed << u"has decided not to attribute"_s;
    QTest::newRow("not yet") << StatementOutcome::Deferred << u"defers that decision"_s;
}

void TestStatement::aDecisionNotToAttributeGivesItsReason()
{
    QFETCH(StatementOutcome, outcome);
    QFETCH(QString, words);
    DraftOptions options = statementOptions();
    options.outcome = outcome;
    options.outcomeReason = u"Talks between the two Governments go on."_s;
    const Draft draft = draftFrom(attributionAt(5, 4).records(), options);
    QCOMPARE(draft.outcome, std::optional(outcome));
    const QString text = textOf(draft);
    QVERIFY2(text.contains(words) && text.contains(options.outcomeReason), qPrintable(text));
    QVERIFY2(!text.contains(u"attributable to the United"_s), qPrintable(text));
    QVERIFY(!sentenceOf(draft, u"claim:C-1:finding"_s));
}

void TestStatement::thePurposeChangesTheWording()
{
    CaseMaker maker = attributionAt(5, 4);
    maker.info.purpose = u"litigation"_s;
    QVERIFY(textOf(draftFrom(maker.records(), statementOptions())).contains(u"submits that"_s));
    maker.info.purpose = u"countermeasures"_s;
    const QString text = textOf(draftFrom(maker.records(), statementOptions()));
    QVERIFY2(text.contains(u"Article 52"_s) && text.contains(u"offers to negotiate"_s),
             qPrintable(text));
}

void TestStatement::reparationIsAskedWhereThereIsABreach()
{
    CaseMaker maker = attributionAt(5, 4);
    maker.info.purpose = u"litigation"_s;
    const auto callOf = [](const CaseRecords &records) {
        const Draft draft = draftFrom(records, statementOptions());
        for (const DraftSection &section : draft.sections)
            for (const DraftSentence &sentence : section.sentences)
                if (sentence.block.startsWith(u"call:"_s))
                    return sentence.text;
        return QString();
    };
    const QString open = callOf(maker.records());
    QVERIFY2(open.contains(u"reserves the right to claim"_s), qPrintable(open));
    QVERIFY2(!open.contains(u"asks for the cessation"_s), qPrintable(open));
    maker.claim(u"C-2"_s, u"breach"_s, {}, 4).state = u"USA"_s;
    for (const QString &element : {u"breach.rule-binding"_s, u"breach.conduct"_s}) {
        const QString key = u"F-"_s + element;
        maker.factAt(key, 5);
        maker.argue(u"C-2"_s, element, {key});
    }
    const QString decided = callOf(maker.records());
    QVERIFY2(decided.contains(u"asks for the cessation"_s), qPrintable(decided));
}

void TestStatement::frenchTakesTheArticleOfTheState()
{
    CaseMaker maker = attributionAt(4, 4);
    const QString text = textOf(draftFrom(maker.records(), statementOptions(u"fr"_s)));
    QVERIFY2(text.contains(u"Gouvernement du Japon"_s), qPrintable(text));
    QVERIFY2(text.contains(u"aux États-Unis d’Amérique"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"de le "_s) && !text.contains(u"à les "_s)
                 && !text.contains(u"de les "_s) && !text.contains(u"à le "_s),
             qPrintable(text));
}

void TestStatement::aFactIsCitedAndStandsUnderItsLevel()
{
    const CaseRecords records = attributionAt(4, 4).records();
    const Draft draft = draftFrom(records, statementOptions());
    const DraftSentence *fact = sentenceOf(draft, u"claim:C-1:fact:F-attr.perpetrator"_s);
    QVERIFY(fact);
    QCOMPARE(fact->style, SentenceStyle::Bullet);
    QCOMPARE(fact->citations.size(), 1);
    const DraftSentence *lead = sentenceOf(draft, u"claim:C-1:attr.perpetrator:lead:4"_s);
    QVERIFY(lead && lead->text.contains(u"clear and convincing"_s));
}

namespace {

/// Random cases, and made ones at every level against every standard.
std::vector<CaseRecords> manyCases()
{
    std::vector<CaseRecords> cases;
    for (unsigned seed = 0; seed < 60; ++seed)
        cases.push_back(randomCase(Dice::seeded(seed), CaseShape::mixed(seed)).records());
    for (int level = 0; level <= 5; ++level)
        for (int standard = 1; standard <= 5; ++standard)
            cases.push_back(attributionAt(level, standard).records());
    return cases;
}

} // namespace

/// In every sentence the strongest words are no stronger than the level of its claim.
void TestStatement::noStatementSaysMoreThanItsLevel()
{
    int strong = 0;
    const std::vector<CaseRecords> cases = manyCases();
    for (const QString &language : DraftWords::languages()) {
        const Result<DraftWords> words = DraftWords::load(language);
        VERIFY_RESULT(words);
        const SentenceWords known(*words);
        for (const CaseRecords &records : cases) {
            const Assessment assessment = assessed(records);
            const Draft draft = draftFrom(records, statementOptions(language));
            for (const DraftSection &section : draft.sections) {
                for (const DraftSentence &sentence : section.sentences) {
                    const QString part = sentence.block.section(u':', 2, 2);
                    if (part != u"finding" && part != u"standard" && part != u"decision")
                        continue;
                    int level = highestLevel;
                    for (const QString &key : claimsOfBlock(sentence.block)) {
                        const Claim *claim = records.claims.findKey(key);
                        QVERIFY(claim);
                        level = std::min(level, assessment.claim(claim->id)->level);
                    }
                    const int said = known.levelIn(sentence.text);
                    QVERIFY2(said <= level, qPrintable(sentence.text));
                    strong += said >= 4;
                }
            }
        }
    }
    QVERIFY2(strong >= 20, qPrintable(QString::number(strong)));
}

void TestStatement::theLandmarkCasesReadLikeTheirOutcome_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    QTest::newRow("Corfu Channel")
        << u"corfu-channel-1949"_s
        << u"that Albania did not comply, in respect of this conduct, with the obligation"_s
        << u"submits that this conduct is attributable to Albania"_s;
    QTest::newRow("Nicaragua") << u"nicaragua-1986"_s << u"is attributable to the United States"_s
                               << u"has established"_s;
    QTest::newRow("Oil Platforms")
        << u"oil-platforms-2003"_s << u"does not submit that"_s << u"considers that"_s;
    QTest::newRow("Bosnian Genocide")
        << u"bosnian-genocide-2007"_s << u"with the obligation to prevent genocide"_s
        << u"submits that this conduct is attributable to Serbia"_s;
}

void TestStatement::theLandmarkCasesReadLikeTheirOutcome()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    REQUIRE_SHARED(path, u"cases/"_s + file + u".json"_s);
    const CaseRecords records = caseAt(path);
    QVERIFY(!records.claims.isEmpty());
    for (const QString &language : DraftWords::languages()) {
        const Draft draft = draftFrom(records, statementOptions(language));
        const QString text = textOf(draft);
        QVERIFY2(!text.contains(u'{') && !text.contains(u"  "_s) && !text.contains(u".."_s),
                 qPrintable(text));
        if (language == u"en") {
            QVERIFY2(text.contains(says), qPrintable(text));
            QVERIFY2(!text.contains(saysNot), qPrintable(text));
        }
        VERIFY_RESULT(documentOf(records, draft, shippedDoctrine(), printing()));
    }
}

void TestStatement::anEmptyCaseSaysNothingOfResponsibility()
{
    CaseRecords records;
    records.info.markings = {u"public"_s};
    const Draft draft = draftFrom(records, statementOptions());
    QVERIFY(!draft.outcome);
    QVERIFY(draft.findings.isEmpty());
    QVERIFY(!textOf(draft).contains(u"attribut"_s));
    VERIFY_RESULT(documentOf(records, draft, shippedDoctrine(), printing()));
}

void TestStatement::aClaimWithoutFactsIsNotAttributed()
{
    CaseMaker maker;
    maker.incident(u"op"_s, IncidentKind::Cyber);
    maker.claim(u"C-1"_s, u"attribution"_s).state = u"XKX"_s;
    for (const QString &kind : {u"statement"_s, u"memo"_s}) {
        DraftOptions options = statementOptions();
        options.kind = kind;
        const Draft draft = draftFrom(maker.records(), options);
        QVERIFY(!draft.sections.isEmpty());
        QVERIFY(!textOf(draft).contains(u"is attributable"_s));
    }
}

void TestStatement::aDraftIsAMemoOrAStatement()
{
    const CaseRecords records = attributionAt(3).records();
    DraftOptions options;
    options.kind = u"letter"_s;
    const Result<Draft> draft = draftOf(records, assessed(records), shippedDoctrine(), options);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::Usage);
    options.kind = u"memo"_s;
    options.marking = u"no such marking"_s;
    QVERIFY(!draftOf(records, assessed(records), shippedDoctrine(), options));
}

void TestStatement::theMemorandumNamesQuestionAnswerAndGaps()
{
    DraftOptions options;
    const Draft draft = draftFrom(attributionAt(2, 4).records(), options);
    QVERIFY(sentenceOf(draft, u"claim:C-1:question"_s));
    const DraftSentence *answer = sentenceOf(draft, u"claim:C-1:answer"_s);
    QVERIFY(answer && answer->text.contains(u"arguable"_s));
    QVERIFY2(answer->text.contains(u"is not shown to be attributable to "_s),
             qPrintable(answer->text));
    QVERIFY(sentenceOf(draft, u"claim:C-1:missing"_s));
    QVERIFY(!draft.outcome);
}

void TestStatement::operationsThatFallShortAlikeAreToldTogether()
{
    CaseRecords records = caseAt(sampleCasePath());
    const QString name = u"claims:C-1,C-2:"_s;
    const Draft draft = draftFrom(records, statementOptions());
    const DraftSentence *decision = sentenceOf(draft, name + u"decision"_s);
    QVERIFY(decision);
    QCOMPARE(
        decision->text,
        u"On the evidence available to it, the Government of the United States of America does "
        "not attribute any of the following to North Korea: the operation against Sony "
        "Pictures Entertainment and the operation against Bangladesh Bank."_s);
    QVERIFY(sentenceOf(draft, name + u"finding"_s));
    const DraftSentence *lacking = sentenceOf(draft, name + u"lacking"_s);
    QCOMPARE(lacking ? lacking->text : QString(),
             u"In none of these cases is the following shown to the standard required (balance of "
             "probabilities): the existence of instructions from North Korea for the operation in "
             "question, the direction of the operation in question by North Korea and effective "
             "control by North Korea of the operation in question."_s);
    QVERIFY(!sentenceOf(draft, u"claim:C-2:decision"_s));
    // Of this one the authors are not shown either.
    const DraftSentence *more = sentenceOf(draft, u"claim:C-3:lacking"_s);
    QVERIFY(more && more->text.contains(u"the identity of the authors"_s));
    const DraftSentence *lead = sentenceOf(draft, u"claim:C-1:attr.perpetrator:lead:3"_s);
    QVERIFY(lead
            && lead->text.contains(u"Sony Pictures Entertainment and the operation against"_s));
    // One that others may not see is told apart: its sentence must be able to stay inside.
    Incident hidden = *records.incidents.findKey(u"O-2"_s);
    hidden.marking = u"restricted"_s;
    records.incidents.put(hidden);
    const Draft apart = draftFrom(records, statementOptions());
    QVERIFY(sentenceOf(apart, u"claim:C-1:decision"_s));
    const DraftSentence *own = sentenceOf(apart, u"claim:C-2:decision"_s);
    QVERIFY(own);
    QCOMPARE(own->marking, u"restricted"_s);
}

void TestStatement::whatIsSaidOfSeveralClaimsKeepsToTheLowest()
{
    const CaseRecords records = caseAt(sampleCasePath());
    Draft draft = draftFrom(records, statementOptions());
    for (DraftSection &section : draft.sections)
        for (DraftSentence &sentence : section.sentences)
            if (sentence.block == u"claims:C-1,C-2:finding")
                sentence.text = u"The Government has concluded that all of them are its acts."_s;
    const auto problems =
        problemsOf(records, assessed(records), shippedDoctrine(), draft, std::nullopt);
    VERIFY_RESULT(problems);
    QVERIFY(std::any_of(problems->begin(), problems->end(), [](const DraftProblem &problem) {
        return problem.kind == DraftProblem::Kind::AboveFinding && problem.subject == u"C-1, C-2";
    }));
}

void TestStatement::anOfficeHasItsOwnWords()
{
    DraftOptions options = statementOptions();
    options.wording[u"title.statement"_s][u"en"_s] = u"Note verbale: {title}"_s;
    const CaseRecords records = attributionAt(5, 3).records();
    QCOMPARE(draftFrom(records, options).title, u"Note verbale: Night Owl"_s);
    options.language = u"fr"_s; // it has none in French
    QVERIFY(draftFrom(records, options).title.startsWith(u"Déclaration"_s));
}

void TestStatement::ownWordsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing says it") << u"title.sttement"_s << u"Words"_s;
    QTest::newRow("a place is missing") << u"title.statement"_s << u"Words"_s;
    QTest::newRow("a place too many") << u"title.statement"_s << u"{title} {state}"_s;
}

void TestStatement::ownWordsThatDoNotFitAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, words);
    DraftOptions options = statementOptions();
    options.wording[key][u"en"_s] = words;
    const CaseRecords records = attributionAt(5, 3).records();
    const Result<Draft> made = draftOf(records, assessed(records), shippedDoctrine(), options);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadInput);
    QVERIFY(made.error().message.contains(key));
}

QTEST_MAIN(TestStatement)
#include "tst_statement.moc"
