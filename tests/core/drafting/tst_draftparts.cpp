// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draftparts.h"
#include "core/drafting/draftproblems.h"
#include "core/report/partpicture.h"
#include "tests/core/drafting/draftcase.h"

#include <QSet>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// The tables and drawings of drafts: made anew from the findings whenever they are shown.
class TestDraftParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockNamesItsPart_data();
    void aBlockNamesItsPart();
    void aMemorandumsDraftHasTheMemorandumsTables_data();
    void aMemorandumsDraftHasTheMemorandumsTables();
    void theTablesFollowTheFindings();
    void aTableTakenOutStaysOut();
    void aTablePutInByHandStays();
    void aTableOfAClaimThatIsGoneGoes();
    void everyLinkLeadsSomewhere();
    void theEvidenceIsWhatThePaperCites();
    void atAMarkingATableShowsOnlyWhatIsDisclosed();
    void aTableOfAWithheldClaimIsLeftOut();
    void aTableNeverSaysMoreThanTheWholeCase();
    void everyPartOfTheSampleCanBeMade();
    void thePartsOfALargeDrawingFollowIt();
    void onlyResponsesOfTheRulesAssertedAreTold();
    void everyFormatHasTheTables();
    void aHeadingOverNothingIsNotPrinted();
    void thePaperIsMarkedAsWhatItsTablesMayShow();

private:
    static Draft memoOf(const CaseRecords &records, const QString &language = u"en"_s)
    {
        DraftOptions options;
        options.language = language;
        return draftFrom(records, options);
    }
    static Result<DraftPaper> printed(const CaseRecords &records, const Draft &draft,
                                      const std::optional<QString> &marking = {})
    {
        return documentOf(records, draft, shippedDoctrine(), printing(marking));
    }
    static std::vector<const Table *> tablesIn(const MemoDocument &document)
    {
        std::vector<const Table *> tables;
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<Table>(&block))
                tables.push_back(table);
        return tables;
    }
    /// The table behind a caption that ends in these words.
    static const Table *tableCaptioned(const MemoDocument &document, const QString &words)
    {
        for (std::size_t i = 1; i < document.blocks.size(); ++i) {
            const auto *caption = std::get_if<Paragraph>(&document.blocks[i - 1]);
            const auto *table = std::get_if<Table>(&document.blocks[i]);
            if (caption && table && caption->text.text().endsWith(words))
                return table;
        }
        return nullptr;
    }
    static QString textOf(const Table &table)
    {
        MemoDocument document;
        document.blocks.emplace_back(table);
        return allTextOf(document);
    }
    static std::vector<int> levelsIn(const Table &table)
    {
        std::vector<int> levels;
        for (const Row &row : table.rows)
            for (const Cell &cell : row.cells)
                for (const CellBlock &block : cell.blocks)
                    if (const auto *bar = std::get_if<LevelBar>(&block))
                        levels.push_back(bar->level);
        return levels;
    }
    static DraftSentence part(const QString &block, const QString &caption)
    {
        DraftSentence sentence;
        sentence.style = SentenceStyle::Figure;
        sentence.block = block;
        sentence.text = caption;
        sentence.generated = caption;
        return sentence;
    }
    static Result<DraftRenewal> renew(const Draft &draft, const CaseRecords &records)
    {
        return renewed(draft, records, assessed(records), shippedDoctrine());
    }
};

void TestDraftParts::aBlockNamesItsPart_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("element");
    QTest::newRow("of the case") << u"table:facts"_s << u"facts"_s << QString() << QString();
    QTest::newRow("of a claim") << u"table:losses:C-1"_s << u"losses"_s << u"C-1"_s << QString();
    QTest::newRow("a drawing") << u"figure:timeline:C-4"_s << u"timeline"_s << u"C-4"_s
                               << QString();
    QTest::newRow("a key with colons")
        << u"table:needs:C:1:b"_s << u"needs"_s << u"C:1:b"_s << QString();
    QTest::newRow("of an element")
        << u"table:element:dd.knowledge:C:1"_s << u"element"_s << u"C:1"_s << u"dd.knowledge"_s;
}

void TestDraftParts::aBlockNamesItsPart()
{
    QFETCH(QString, block);
    const std::optional<MemoPartName> name = partNamed(block);
    QVERIFY(name);
    QTEST(name->kind, "kind");
    QTEST(name->subject, "subject");
    QTEST(name->element, "element");
    QCOMPARE(blockOf(*name), block);
    QVERIFY(!partNamed(u"claim:C-1:finding"_s));
}

void TestDraftParts::aMemorandumsDraftHasTheMemorandumsTables_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::newRow("en") << u"en"_s << u"Table 1. "_s;
    QTest::newRow("fr") << u"fr"_s << u"Tableau 1. "_s;
}

void TestDraftParts::aMemorandumsDraftHasTheMemorandumsTables()
{
    QFETCH(QString, language);
    QFETCH(QString, label);
    const CaseRecords records = caseAt(sampleCasePath());
    const Draft draft = memoOf(records, language);
    const Assessment assessment = assessed(records);
    for (const Claim &claim : records.claims.rows()) {
        QVERIFY(sentenceOf(draft, u"table:elements:"_s + claim.key));
        const bool stands = assessment.claim(claim.id)->established;
        QCOMPARE(sentenceOf(draft, u"table:losses:"_s + claim.key) != nullptr, stands);
        QCOMPARE(sentenceOf(draft, u"table:needs:"_s + claim.key) != nullptr, !stands);
    }
    for (const QString &block : {u"table:summary"_s, u"table:layers"_s, u"table:standards"_s,
                                 u"table:facts"_s, u"table:exhibits"_s, u"table:conditions"_s})
        QVERIFY2(sentenceOf(draft, block), qPrintable(block));
    const Result<DraftPaper> paper = printed(records, draft);
    VERIFY_RESULT(paper);
    const std::vector<Block> &blocks = paper->document.blocks;
    QVERIFY(std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return std::holds_alternative<Contents>(block);
    }));
    QVERIFY(std::any_of(blocks.begin(), blocks.end(),
                        [](const Block &block) { return std::holds_alternative<Figure>(block); }));
    QVERIFY(tablesIn(paper->document).size() > 10);
    QVERIFY(std::any_of(blocks.begin(), blocks.end(), [&](const Block &block) {
        const auto *caption = std::get_if<Paragraph>(&block);
        return caption && caption->text.text().startsWith(label);
    }));
    for (const Table *table : tablesIn(paper->document))
        QVERIFY(!table->rows.empty());
}

void TestDraftParts::theTablesFollowTheFindings()
{
    const Draft draft = memoOf(attributionAt(5, 3).records());
    const auto summary = [&](const CaseRecords &records) {
        const Result<DraftPaper> paper = printed(records, draft);
        const Table *table = paper
            ? tableCaptioned(paper->document, sentenceOf(draft, u"table:summary"_s)->text)
            : nullptr;
        return table ? levelsIn(*table) : std::vector<int>();
    };
    QCOMPARE(summary(attributionAt(5, 3).records()), std::vector<int>{5});
    QCOMPARE(summary(attributionAt(4, 3).records()), std::vector<int>{4}); // not renewed
}

void TestDraftParts::aTableTakenOutStaysOut()
{
    const CaseRecords records = attributionAt(5, 3).records();
    Draft draft = memoOf(records);
    const QString caption = sentenceOf(draft, u"table:summary"_s)->text;
    sentenceIn(draft, u"table:summary"_s).text.clear();
    const Result<DraftPaper> paper = printed(records, draft);
    VERIFY_RESULT(paper);
    QVERIFY(!allTextOf(paper->document).contains(caption));
    const Result<DraftRenewal> renewal = renew(draft, attributionAt(4, 3).records());
    VERIFY_RESULT(renewal);
    QVERIFY(isStruck(*sentenceOf(renewal->draft, u"table:summary"_s)));
}

void TestDraftParts::aTablePutInByHandStays()
{
    const CaseRecords records = attributionAt(5, 3).records();
    Draft draft = draftFrom(records, statementOptions());
    const QString block = u"table:element:attr.perpetrator:C-1"_s;
    draft.sections.front().sentences.append(part(block, u"The perpetrator"_s));
    const Result<DraftRenewal> renewal = renew(draft, attributionAt(4, 3).records());
    VERIFY_RESULT(renewal);
    QCOMPARE(sentenceOf(renewal->draft, block)->text, u"The perpetrator"_s);
    const Result<DraftPaper> paper = printed(attributionAt(4, 3).records(), renewal->draft);
    VERIFY_RESULT(paper);
    const Table *table = tableCaptioned(paper->document, u"The perpetrator"_s);
    QVERIFY(table && textOf(*table).contains(u"What proves attr.perpetrator"_s));
}

void TestDraftParts::aTableOfAClaimThatIsGoneGoes()
{
    CaseMaker maker = attributionAt(5, 3);
    Draft draft = memoOf(maker.records());
    sentenceIn(draft, u"table:losses:C-1"_s).text = u"What we rest on"_s; // a person's words
    maker.claims.clear();
    const CaseRecords without = maker.records();
    const Result<DraftRenewal> renewal = renew(draft, without);
    VERIFY_RESULT(renewal);
    QVERIFY(!sentenceOf(renewal->draft, u"table:elements:C-1"_s));
    QVERIFY(sentenceOf(renewal->draft, u"table:losses:C-1"_s));
    const auto problems = problemsOf(without, assessed(without), shippedDoctrine(), renewal->draft);
    VERIFY_RESULT(problems);
    const auto gone =
        std::find_if(problems->begin(), problems->end(), [](const DraftProblem &problem) {
            return problem.kind == DraftProblem::Kind::PartGone;
        });
    QVERIFY(gone != problems->end() && isBlocking(*gone));
    QCOMPARE(gone->subject, u"C-1"_s);
    const Result<DraftPaper> paper = printed(without, renewal->draft);
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, ErrorCode::NotFound);
    QVERIFY(paper.error().detail.contains(u"What we rest on"_s));
}

void TestDraftParts::everyLinkLeadsSomewhere()
{
    const CaseRecords records = caseAt(sampleCasePath());
    const Result<DraftPaper> paper = printed(records, memoOf(records));
    VERIFY_RESULT(paper);
    QSet<QString> anchors;
    QStringList links;
    const auto add = [&](const Inline &text) {
        for (const Run &run : text.runs)
            if (!run.link.isEmpty())
                links += run.link;
    };
    for (const Block &block : paper->document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            anchors.insert(heading->anchor);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            anchors.insert(paragraph->anchor);
            add(paragraph->text);
        } else if (const auto *figure = std::get_if<Figure>(&block)) {
            anchors.insert(figure->anchor);
            add(figure->caption);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const Row &row : table->rows) {
                anchors.insert(row.anchor);
                for (const Cell &cell : row.cells)
                    for (const CellBlock &part : cell.blocks)
                        if (const auto *text = std::get_if<Paragraph>(&part))
                            add(text->text);
            }
        }
    }
    QVERIFY(links.size() > 100);
    for (const QString &link : links)
        QVERIFY2(anchors.contains(link), qPrintable(link));
}

void TestDraftParts::theEvidenceIsWhatThePaperCites()
{
    CaseMaker maker = attributionAt(4, 3);
    maker.exhibit(u"X-unused"_s);
    const CaseRecords records = maker.records();
    const Draft draft = memoOf(records);
    const Result<DraftPaper> paper = printed(records, draft);
    VERIFY_RESULT(paper);
    const Table *evidence =
        tableCaptioned(paper->document, sentenceOf(draft, u"table:exhibits"_s)->text);
    QVERIFY(evidence);
    QCOMPARE(int(evidence->rows.size()), 2);
    QVERIFY(!textOf(*evidence).contains(u"X-unused"_s));
    QCOMPARE(int(paper->cited.size()), 2);
}

void TestDraftParts::atAMarkingATableShowsOnlyWhatIsDisclosed()
{
    CaseMaker maker = attributionAt(5, 3);
    for (Exhibit &exhibit : maker.exhibits)
        if (exhibit.key == u"X-F-art8.instructions")
            exhibit.marking = u"secret"_s;
    const CaseRecords records = maker.records();
    Draft draft = draftFrom(records, statementOptions());
    draft.sections = {DraftSection()};
    for (const QString &block :
         {u"table:facts"_s, u"table:elements:C-1"_s, u"table:summary"_s, u"table:exhibits"_s})
        draft.sections.front().sentences.append(part(block, block));
    draft.findings.clear();
    const Result<DraftPaper> whole = printed(records, draft);
    VERIFY_RESULT(whole);
    QVERIFY(allTextOf(whole->document).contains(u"X-F-art8.instructions"_s));
    const Result<DraftPaper> open = printed(records, draft, u"public"_s);
    VERIFY_RESULT(open);
    const QString text = allTextOf(open->document);
    QVERIFY(text.contains(u"X-F-attr.perpetrator"_s));
    QVERIFY(!text.contains(u"X-F-art8.instructions"_s));
    const Table *summary = tableCaptioned(open->document, u"table:summary"_s);
    QVERIFY(summary && levelsIn(*summary).front() < 3);
}

void TestDraftParts::aTableOfAWithheldClaimIsLeftOut()
{
    CaseMaker maker = attributionAt(5, 3);
    maker.claims.front().marking = u"secret"_s;
    const CaseRecords records = maker.records();
    Draft draft = draftFrom(records, statementOptions());
    draft.sections = {DraftSection()};
    draft.findings.clear();
    draft.sections.front().sentences.append(part(u"table:elements:C-1"_s, u"Hushhush"_s));
    const Result<DraftPaper> open = printed(records, draft, u"public"_s);
    VERIFY_RESULT(open);
    QVERIFY(!allTextOf(open->document).contains(u"Hushhush"_s));
    QCOMPARE(int(open->omitted.size()), 1);
    QCOMPARE(open->omitted.front().reason, DraftOmission::Reason::AboveMarking);
}

/// Withheld evidence to the contrary must not raise what a public table says.
void TestDraftParts::aTableNeverSaysMoreThanTheWholeCase()
{
    CaseMaker maker = attributionAt(4, 3);
    Fact &contrary = maker.factAt(u"F-contrary"_s, 5);
    contrary.marking = u"secret"_s;
    Argument against;
    against.premises = {contrary.id};
    against.stance = ArgumentStance::Against;
    for (ElementSheet &sheet : maker.claims.front().elements)
        sheet.arguments.append(against);
    const CaseRecords records = maker.records();
    const int whole = assessed(records).claims.front().level;
    QVERIFY(assessed(records, u"public"_s).claims.front().level > whole);
    Draft draft = draftFrom(records, statementOptions());
    draft.sections = {DraftSection()};
    draft.findings.clear();
    draft.sections.front().sentences.append(part(u"table:summary"_s, u"Levels"_s));
    const Result<DraftPaper> open = printed(records, draft, u"public"_s);
    VERIFY_RESULT(open);
    const Table *summary = tableCaptioned(open->document, u"Levels"_s);
    QVERIFY(summary);
    QCOMPARE(levelsIn(*summary).front(), whole);
}

void TestDraftParts::everyPartOfTheSampleCanBeMade()
{
    const CaseRecords records = caseAt(sampleCasePath());
    const Assessment assessment = assess(records, shippedDoctrine()).value_or(Assessment());
    const Draft draft = memoOf(records);
    const auto parts = availableFigures(records, assessment, shippedDoctrine(), draft);
    VERIFY_RESULT(parts);
    QVERIFY(parts->size() > 30);
    QSet<QString> blocks;
    for (const DraftFigure &offered : *parts) {
        QVERIFY2(!offered.caption.isEmpty() && !offered.caption.contains(u'%'),
                 qPrintable(offered.block));
        QVERIFY2(!blocks.contains(offered.block), qPrintable(offered.block));
        blocks.insert(offered.block);
        const Result<MemoDocument> shown =
            partDocument(records, assessment, shippedDoctrine(), draft, offered.block);
        VERIFY_RESULT(shown);
        if (!offered.block.startsWith(u"figure:chart:"_s)) // may be a tangle
            QVERIFY2(!shown->blocks.empty(), qPrintable(offered.block));
    }
    const Result<MemoDocument> table =
        partDocument(records, assessment, shippedDoctrine(), draft, u"table:summary"_s);
    VERIFY_RESULT(table);
    const PartPicture picture = pictureOf(*table, 500, 4000, 1);
    QCOMPARE(picture.size().width(), 500);
    QVERIFY(picture.size().height() > 60 && !picture.isCut);
    const PartPicture cut = pictureOf(*table, 500, 50, 2);
    QVERIFY(cut.isCut);
    QCOMPARE(cut.image.size(), QSize(1000, 100));
    QVERIFY(pictureOf(MemoDocument(), 500, 100, 1).isEmpty());
}

/// "The whole; its 2 parts follow": then they do, each with the figure's own number.
void TestDraftParts::thePartsOfALargeDrawingFollowIt()
{
    const CaseRecords records = caseAt(sampleCasePath());
    const Result<DraftPaper> paper = printed(records, memoOf(records));
    VERIFY_RESULT(paper);
    static const QRegularExpression whole(u"its (\\d+) parts follow"_s);
    int promised = 0;
    int shown = 0;
    for (const Block &block : paper->document.blocks)
        if (const auto *figure = std::get_if<Figure>(&block)) {
            const QString caption = figure->caption.text();
            promised += whole.match(caption).captured(1).toInt();
            shown += caption.contains(u" Part "_s);
        }
    QVERIFY(promised > 0);
    QCOMPARE(shown, promised);
}

void TestDraftParts::onlyResponsesOfTheRulesAssertedAreTold()
{
    CaseRecords records = attributionAt(4, 3).records();
    QVERIFY(!sentenceOf(memoOf(records), u"response:self-defence"_s));
    QVERIFY(sentenceOf(memoOf(records), u"response:countermeasures"_s));
    Claim claim = records.claims.rows().front();
    claim.rule = u"armed-attack"_s;
    records.claims.put(claim);
    QVERIFY(sentenceOf(memoOf(records), u"response:self-defence"_s));
    const Result<DraftPaper> paper = printed(records, memoOf(records));
    VERIFY_RESULT(paper);
    const Table *conditions = tableCaptioned(paper->document, u"the law sets for each"_s);
    QVERIFY(conditions);
    QVERIFY(textOf(*conditions).contains(u"called upon to fulfil its obligations"_s));
    QVERIFY(textOf(*conditions).contains(u"ARSIWA, Art.\u00a052"_s));
}

void TestDraftParts::everyFormatHasTheTables()
{
    const CaseRecords records = attributionAt(4, 3).records();
    const Result<DraftPaper> paper = printed(records, memoOf(records));
    VERIFY_RESULT(paper);
    for (const MemoFormat format :
         {MemoFormat::Pdf, MemoFormat::Html, MemoFormat::Odt, MemoFormat::Docx}) {
        const Result<QByteArray> bytes = rendered(format, paper->document);
        VERIFY_RESULT(bytes);
        QVERIFY(bytes->size() > 2000);
    }
    const QByteArray html = rendered(MemoFormat::Html, paper->document).value_or(QByteArray());
    QVERIFY(html.contains("<table"));
    QVERIFY(html.contains("the evidence carries each")); // a caption
}

void TestDraftParts::aHeadingOverNothingIsNotPrinted()
{
    const CaseRecords records = attributionAt(4, 3).records();
    Draft draft = memoOf(records);
    const QString heading = sentenceOf(draft, u"claim:C-1:heading:losses"_s)->text;
    sentenceIn(draft, u"table:losses:C-1"_s).text.clear();
    const Result<DraftPaper> paper = printed(records, draft);
    VERIFY_RESULT(paper);
    QVERIFY(!allTextOf(paper->document).contains(heading));
    sentenceIn(draft, u"claim:C-1:heading:losses"_s).block.clear(); // a person's own heading
    const Result<DraftPaper> own = printed(records, draft);
    VERIFY_RESULT(own);
    QVERIFY(allTextOf(own->document).contains(heading));
}

void TestDraftParts::thePaperIsMarkedAsWhatItsTablesMayShow()
{
    CaseMaker maker = attributionAt(4, 3);
    maker.exhibit(u"X-secret"_s).marking = u"secret"_s;
    const CaseRecords records = maker.records();
    Draft draft = draftFrom(records, statementOptions());
    const Result<DraftPaper> prose = printed(records, draft);
    VERIFY_RESULT(prose);
    QCOMPARE(prose->document.marking, u"public"_s);
    draft.sections.front().sentences.append(part(u"table:facts"_s, u"Facts"_s));
    const Result<DraftPaper> tables = printed(records, draft);
    VERIFY_RESULT(tables);
    QCOMPARE(tables->document.marking, u"secret"_s);
}

QTEST_MAIN(TestDraftParts)
#include "tst_draftparts.moc"
