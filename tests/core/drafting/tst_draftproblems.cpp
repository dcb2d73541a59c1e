// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftproblems.h"
#include "core/drafting/usedevidence.h"
#include "tests/core/drafting/draftcase.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

using Kind = DraftProblem::Kind;

class TestDraftProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshDraftHasNone();
    void aSentenceIsLookedAt_data();
    void aSentenceIsLookedAt();
    void aCitationThatGoesListsWhatItBreaks();
    void aCitationAboveTheMarkingIsFound();
    void evidenceThatFallsIsFound();
    void wordsOfTheCaseInAnotherLanguageAreFound();
    void whatTheGovernmentHasSaidBeforeIsNamed();
    void commentsAndDisclosureDecisionsAreListed();
    void aSentenceOfFiftyThousandCharactersIsRead();
    void evidenceIsUsedOrNot();

private:
    static std::vector<DraftProblem> problems(const CaseRecords &records, const Draft &draft,
                                              const std::optional<QString> &marking = {})
    {
        return problemsOf(records, assessed(records), shippedDoctrine(), draft, marking)
            .value_or(std::vector<DraftProblem>());
    }
    static int count(const std::vector<DraftProblem> &problems, Kind kind)
    {
        return int(std::count_if(problems.begin(), problems.end(),
                                 [&](const DraftProblem &one) { return one.kind == kind; }));
    }
};

void TestDraftProblems::aFreshDraftHasNone()
{
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (int level = 1; level <= 5; ++level) {
            const CaseRecords records = attributionAt(level, 3).records();
            const Draft draft = draftFrom(records, statementOptions(language));
            for (const DraftProblem &problem : problems(records, draft))
                QFAIL(qPrintable(messageOf(problem) + u' '
                                 + draft.sections[problem.place.section]
                                       .sentences[problem.place.sentence]
                                       .text));
        }
    }
}

void TestDraftProblems::aSentenceIsLookedAt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const QString &language, const QString &text,
                        QList<Kind> kinds) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers += int(kind);
        QTest::newRow(name) << language << text << numbers;
    };
    row("a fact", u"en"_s, u"The servers stood in Oslo in 2017."_s, {Kind::NoCitation});
    row("un fait", u"fr"_s, u"Les serveurs se trouvaient à Oslo en 2017."_s, {Kind::NoCitation});
    row("a position", u"en"_s, u"The Government reserves its position on all of this."_s, {});
    row("une position", u"fr"_s, u"Le Gouvernement réserve sa position sur tout cela."_s, {});
    row("a question", u"en"_s, u"Who rented the servers in Oslo?"_s, {});
    row("mixed", u"en"_s, u"The Government considers with high confidence that it is likely."_s,
        {Kind::LikelihoodAndConfidence});
    row("mêlé", u"fr"_s,
        u"Le Gouvernement considère, avec un degré de confiance élevé, que c’est probable."_s,
        {Kind::LikelihoodAndConfidence});
    row("likelihood alone", u"en"_s, u"The Government considers it likely."_s, {});
    row("unlikeable", u"en"_s, u"The Government considers them unlikeable, high confidence."_s, {});
    row("above", u"en"_s, u"The Government has established that it was them."_s,
        {Kind::AboveFinding});
    row("au-dessus", u"fr"_s, u"Le Gouvernement a établi que c’était eux."_s, {Kind::AboveFinding});
    row("denied", u"en"_s, u"The Government has not established that it was them."_s, {});
    row("nié", u"fr"_s, u"Le Gouvernement n’a établi la responsabilité de personne."_s, {});
    row("no such exhibit", u"en"_s, u"The Government considers @E-99 p. 3."_s,
        {Kind::UnresolvedCitation});
}

void TestDraftProblems::aSentenceIsLookedAt()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QList<int>, kinds);
    const CaseRecords records = attributionAt(3, 3).records();
    Draft draft = draftFrom(records, statementOptions(language));
    DraftSentence own;
    own.text = text;
    draft.sections.first().sentences.append(own);
    QList<int> found;
    for (const DraftProblem &problem : problems(records, draft)) {
        found += int(problem.kind);
        QVERIFY(!messageOf(problem).isEmpty());
        QCOMPARE(problem.place, (SentencePlace{0, draft.sections.first().sentences.size() - 1}));
    }
    QCOMPARE(found, kinds);
}

void TestDraftProblems::aCitationThatGoesListsWhatItBreaks()
{
    CaseRecords records = attributionAt(4, 4).records();
    const Draft draft = draftFrom(records, statementOptions());
    const Exhibit exhibit = *records.exhibits.findKey(u"X-F-attr.perpetrator"_s);
    records.exhibits.remove(exhibit.id);
    Fact fact = *records.facts.findKey(u"F-attr.perpetrator"_s);
    fact.citations.clear();
    records.facts.put(fact);
    const std::vector<DraftProblem> found = problems(records, draft);
    QCOMPARE(count(found, Kind::CitationGone), 1);
    QVERIFY(count(found, Kind::AboveFinding) > 0);
    QCOMPARE(count(found, Kind::FindingChanged), 1);
    QVERIFY(isBlocking({Kind::CitationGone, {}, {}}) && !isBlocking({Kind::NoCitation, {}, {}}));
}

void TestDraftProblems::aCitationAboveTheMarkingIsFound()
{
    const CaseRecords records = [] {
        CaseMaker maker = attributionAt(4, 4);
        maker.exhibit(u"E-secret"_s).marking = u"secret"_s;
        return maker.records();
    }();
    Draft draft = draftFrom(records, statementOptions());
    DraftSentence own;
    own.text = u"The servers stood in Oslo in 2017."_s;
    own.citations = {{records.exhibits.findKey(u"E-secret"_s)->id, u"p. 1"_s, {}}};
    draft.sections.first().sentences.append(own);
    QVERIFY(problems(records, draft).empty());
    const std::vector<DraftProblem> found = problems(records, draft, u"public"_s);
    QCOMPARE(count(found, Kind::CitationAboveMarking), 1);
    QCOMPARE(found.front().subject, u"E-secret"_s);
}

void TestDraftProblems::evidenceThatFallsIsFound()
{
    const Draft draft = draftFrom(attributionAt(5, 3).records(), statementOptions());
    const std::vector<DraftProblem> found = problems(attributionAt(4, 3).records(), draft);
    QCOMPARE(count(found, Kind::FindingChanged), 1);
    QVERIFY(count(found, Kind::AboveFinding) >= 2);
}

void TestDraftProblems::wordsOfTheCaseInAnotherLanguageAreFound()
{
    CaseRecords records = attributionAt(4, 4).records();
    records.info.language = u"en"_s;
    DraftOptions options = statementOptions(u"fr"_s);
    options.kind = u"memo"_s;
    Draft french = draftFrom(records, options);
    const int untranslated = count(problems(records, french), Kind::OtherLanguage);
    QVERIFY(untranslated > 0);
    for (DraftSection &section : french.sections)
        for (DraftSentence &sentence : section.sentences)
            if (sentence.block.contains(u":fact:"_s))
                sentence.text = u"Le fait, traduit."_s;
    QCOMPARE(count(problems(records, french), Kind::OtherLanguage), 0);
    options.language = u"en"_s;
    QCOMPARE(count(problems(records, draftFrom(records, options)), Kind::OtherLanguage), 0);
}

void TestDraftProblems::whatTheGovernmentHasSaidBeforeIsNamed()
{
    const CaseRecords sample = caseAt(sampleCasePath());
    QVERIFY(!sample.claims.isEmpty());
    DraftOptions options = statementOptions();
    const auto earlier = [&](const DraftOptions &how) {
        QStringList keys;
        for (const DraftProblem &problem : problems(sample, draftFrom(sample, how)))
            if (problem.kind == Kind::EarlierStatement)
                keys.append(problem.subject);
        return keys;
    };
    QCOMPARE(earlier(options), QStringList{u"N-4"_s}); // not N-3: another Government's
    options.claims = {sample.claims.findKey(u"C-1"_s)->id};
    QCOMPARE(earlier(options), QStringList()); // of another operation
    options.kind = u"memo"_s;
    options.claims = {};
    QCOMPARE(earlier(options), QStringList());
}

void TestDraftProblems::commentsAndDisclosureDecisionsAreListed()
{
    const CaseRecords records = attributionAt(4, 4).records();
    Draft draft = draftFrom(records, statementOptions());
    DraftSentence &first = draft.sections.first().sentences.first();
    first.comments = {{u"Why?"_s, u"Anna"_s, {}, false, {}}, {u"Done"_s, u"Ben"_s, {}, true, {}}};
    first.disclosure = Disclosure::Withhold;
    draft.sections.last().sentences.first().disclosure = Disclosure::AskOriginator;
    const std::vector<DraftProblem> found = problems(records, draft);
    QCOMPARE(count(found, Kind::OpenComment), 1);
    QCOMPARE(count(found, Kind::Withheld), 1);
    QCOMPARE(count(found, Kind::AskOriginator), 1);
    QCOMPARE(int(found.size()), 3);
}

void TestDraftProblems::aSentenceOfFiftyThousandCharactersIsRead()
{
    const CaseRecords records = attributionAt(4, 4).records();
    Draft draft = draftFrom(records, statementOptions());
    for (const QString &text : {u"word "_s.repeated(10000), QString(50000, u'x'),
                                QString(50000, u'@'), u"likely "_s.repeated(7000)}) {
        DraftSentence own;
        own.text = text;
        draft.sections.first().sentences.append(own);
    }
    const std::vector<DraftProblem> found = problems(records, draft);
    QCOMPARE(count(found, Kind::TooLong), 2);
    const Result<DraftPaper> paper = documentOf(records, draft, shippedDoctrine(), printing());
    VERIFY_RESULT(paper);
    QVERIFY(allTextOf(paper->document).size() > 190000);
}

void TestDraftProblems::evidenceIsUsedOrNot()
{
    CaseMaker maker = attributionAt(4, 4);
    maker.factAt(u"F-0"_s, 4); // bears on no claim
    maker.factAt(u"F-9"_s, 1).statement = u"Too weak to be put forward."_s;
    Argument weak;
    weak.premises = {CaseMaker::factId(u"F-9"_s)};
    maker.claims.back().elements[0].arguments.append(weak);
    const CaseRecords records = maker.records();
    const UsedEvidence evidence = usedEvidence(records, draftFrom(records, statementOptions()));
    QCOMPARE(int(evidence.usedFacts.size()), 2);
    QCOMPARE(int(evidence.usedExhibits.size()), 2);
    QVERIFY(evidence.usedExhibits.front().bearsOnClaims);
    QCOMPARE(evidence.usedExhibits.front().sentences, 1);
    QCOMPARE(int(evidence.unusedFacts.size()), 2);
    QCOMPARE(evidence.unusedFacts[0].fact, CaseMaker::factId(u"F-9"_s)); // bears, so it is first
    QCOMPARE(evidence.unusedFacts[1].fact, CaseMaker::factId(u"F-0"_s));
    QVERIFY(!evidence.unusedFacts[1].bearsOnClaims);
}

QTEST_MAIN(TestDraftProblems)
#include "tst_draftproblems.moc"
