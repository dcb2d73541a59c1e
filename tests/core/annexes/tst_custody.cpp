// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/custodysheet.h"
#include "core/annexes/verificationpaper.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/core/annexes/annexcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// What the papers on custody and verification say, and what they keep back.
class TestCustody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStepIsInTheSheet();
    void oneExhibitHasASheetOfItsOwn();
    void anExhibitWithoutEntriesSaysSo();
    void noPagePartsAnExhibitFromItsChain();
    void nothingAboveTheMarkingIsInTheSheet();
    void theSheetKnowsOnlyTheVersionForItsReader();
    void theChainNamesOnlyTheVersionForItsReader();
    void aFileWithAMarkingOfItsOwnMarksTheSheet();
    void unknownMarkingsAndLanguagesAreRefused();
    void everyFormatIsMade_data();
    void everyFormatIsMade();
    void brokenFilesAreFound();
    void theMarkLowersWhatRestsOnIt();
    void whatIsMarkedAlreadyIsNotMarkedAgain();
    void theReportSaysWhatWasFound();

private:
    CustodyOptions custodyOptions(const QString &language = u"en"_s) const
    {
        CustodyOptions options;
        options.language = language;
        options.madeOn = annexOptions().madeOn;
        options.author = u"A. Clerk"_s;
        return options;
    }

    std::unique_ptr<AnnexCase> m_case;
};

void TestCustody::init()
{
    m_case = std::make_unique<AnnexCase>();
    m_case->addPdf(u"Report"_s, pdfOfObjects(plainPdf("a")));
    m_case->addPdf(u"Zebracode"_s, pdfOfObjects(plainPdf("b")), u"secret"_s);
    Exhibit exhibit = *m_case->records.exhibits.find(m_case->ids[0]);
    CustodyEntry received{CustodyAction::Received,
                          CaseDate::parse(u"2020-05-18"_s).value(),
                          u"B. Officer"_s,
                          u"The laboratory"_s,
                          u"Registry"_s,
                          u"for the case"_s,
                          {}};
    CustodyEntry sealed = received;
    sealed.action = CustodyAction::Sealed;
    sealed.reason = u"bag 4711"_s;
    exhibit.custody = {received, sealed};
    exhibit.source = m_case->source.id;
    exhibit.credibility = 1;
    StoredFile copy = m_case->stored(u"copy.pdf"_s, "copy", u"application/pdf"_s);
    copy.rendition = Rendition::WorkingCopy;
    exhibit.renditions = {copy};
    m_case->records.exhibits.put(exhibit);
}

void TestCustody::everyStepIsInTheSheet()
{
    const Result<MemoDocument> sheet = custodySheet(m_case->records, custodyOptions());
    VERIFY_RESULT(sheet);
    const QString text = textOf(*sheet);
    const Exhibit &exhibit = *m_case->records.exhibits.find(m_case->ids[0]);
    for (const QString &said :
         {u"18 May 2020"_s, u"B. Officer"_s, u"The laboratory"_s, u"Registry"_s, u"for the case"_s,
          u"bag 4711"_s, u"Received"_s, u"Sealed"_s, u"Report.pdf"_s, exhibit.file->sha256,
          u"Working copy"_s, u"copy.pdf"_s, exhibit.renditions[0].sha256, u"E-2"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
    QCOMPARE(sheet->marking, u"secret"_s);
    const Result<MemoDocument> french = custodySheet(m_case->records, custodyOptions(u"fr"_s));
    VERIFY_RESULT(french);
    QVERIFY(textOf(*french).contains(u"18 mai 2020"_s));
    QVERIFY(textOf(*french).contains(u"Fiche de conservation"_s));
}

void TestCustody::oneExhibitHasASheetOfItsOwn()
{
    CustodyOptions options = custodyOptions();
    options.exhibit = m_case->ids[0];
    const Result<MemoDocument> sheet = custodySheet(m_case->records, options);
    VERIFY_RESULT(sheet);
    QVERIFY(textOf(*sheet).contains(u"Exhibit E-1"_s));
    QVERIFY(!textOf(*sheet).contains(u"E-2"_s));
}

void TestCustody::anExhibitWithoutEntriesSaysSo()
{
    CustodyOptions options = custodyOptions();
    options.exhibit = m_case->ids[1];
    const Result<MemoDocument> sheet = custodySheet(m_case->records, options);
    VERIFY_RESULT(sheet);
    QVERIFY(textOf(*sheet).contains(u"No step of the chain of custody is recorded."_s));
}

void TestCustody::noPagePartsAnExhibitFromItsChain()
{
    Exhibit exhibit = *m_case->records.exhibits.find(m_case->ids[0]);
    for (int entries = 0; entries < 3; ++entries) {
        exhibit.custody = QList<CustodyEntry>(entries, CustodyEntry{});
        m_case->records.exhibits.put(exhibit);
        const Result<MemoDocument> sheet = custodySheet(m_case->records, custodyOptions());
        VERIFY_RESULT(sheet);
        for (std::size_t i = 0; i + 1 < sheet->blocks.size(); ++i) {
            const auto *table = std::get_if<Table>(&sheet->blocks[i]);
            const auto *next = std::get_if<Table>(&sheet->blocks[i + 1]);
            QVERIFY(!table || !next || i < 2 || table->keepWithNext);
        }
    }
}

void TestCustody::nothingAboveTheMarkingIsInTheSheet()
{
    CustodyOptions options = custodyOptions();
    options.marking = u"public"_s;
    const Result<MemoDocument> sheet = custodySheet(m_case->records, options);
    VERIFY_RESULT(sheet);
    const QString text = textOf(*sheet);
    QVERIFY(!text.contains(u"Zebracode"_s) && !text.contains(u"E-2"_s));
    QVERIFY(text.contains(u"1 exhibit"_s) && !text.contains(u"2 exhibits"_s));
    QVERIFY(!text.contains(m_case->records.exhibits.find(m_case->ids[1])->file->sha256));
    options.exhibit = m_case->ids[1];
    QCOMPARE(custodySheet(m_case->records, options).error().code, ErrorCode::NotFound);
}

void TestCustody::theSheetKnowsOnlyTheVersionForItsReader()
{
    Exhibit exhibit = *m_case->records.exhibits.find(m_case->ids[0]);
    StoredFile redacted = m_case->stored(u"blackened.pdf"_s, "black", u"application/pdf"_s);
    redacted.rendition = Rendition::Redacted;
    exhibit.renditions.append(redacted);
    m_case->records.exhibits.put(exhibit);
    CustodyOptions options = custodyOptions();
    options.marking = u"public"_s;
    const Result<MemoDocument> sheet = custodySheet(m_case->records, options);
    VERIFY_RESULT(sheet);
    const QString text = textOf(*sheet);
    QVERIFY2(text.contains(u"blackened.pdf"_s) && text.contains(redacted.sha256), qPrintable(text));
    QVERIFY(!text.contains(u"Report.pdf"_s) && !text.contains(u"copy.pdf"_s));
    QVERIFY(!text.contains(exhibit.file->sha256));
}

void TestCustody::theChainNamesOnlyTheVersionForItsReader()
{
    Exhibit exhibit = *m_case->records.exhibits.find(m_case->ids[0]);
    exhibit.file->name = u"Station Zanzibar.pdf"_s;
    exhibit.file->path = u"cables/Station Zanzibar.pdf"_s;
    StoredFile redacted = m_case->stored(u"blackened.pdf"_s, "black", u"application/pdf"_s);
    redacted.rendition = Rendition::Redacted;
    redacted.path = u"desk of Mr X/blackened.pdf"_s;
    exhibit.renditions.append(redacted);
    for (const QString &reason : {u"Taken into the case from “Station Zanzibar.pdf”."_s,
                                  u"Taken in from “cables/Station Zanzibar.pdf”."_s,
                                  u"Taken in from “desk of Mr X/blackened.pdf”."_s}) {
        CustodyEntry entry;
        entry.reason = reason;
        exhibit.custody.append(entry);
    }
    m_case->records.exhibits.put(exhibit);
    CustodyOptions options = custodyOptions();
    options.marking = u"public"_s;
    const Result<MemoDocument> sheet = custodySheet(m_case->records, options);
    options.marking = m_case->records.info.markings.last();
    const Result<MemoDocument> whole = custodySheet(m_case->records, options);
    VERIFY_RESULT(sheet);
    const QString text = textOf(*sheet);
    QVERIFY2(!text.contains(u"Zanzibar"_s) && !text.contains(u"Mr X"_s), qPrintable(text));
    QVERIFY(text.contains(u"Taken in from “blackened.pdf”."_s));
    VERIFY_RESULT(whole);
    QVERIFY(textOf(*whole).contains(u"Taken into the case from “Station Zanzibar.pdf”."_s));
}

void TestCustody::aFileWithAMarkingOfItsOwnMarksTheSheet()
{
    CaseRecords records = m_case->records;
    for (const Id<Exhibit> id : m_case->ids) {
        Exhibit exhibit = *records.exhibits.find(id);
        exhibit.marking.clear();
        records.exhibits.put(exhibit);
    }
    Exhibit exhibit = *records.exhibits.find(m_case->ids[0]);
    exhibit.file->extra.insert(u"marking"_s, u"secret"_s);
    records.exhibits.put(exhibit);
    CustodyOptions options = custodyOptions();
    const Result<MemoDocument> sheet = custodySheet(records, options);
    VERIFY_RESULT(sheet);
    QCOMPARE(sheet->marking, u"secret"_s);
    options.marking = u"public"_s;
    const Result<MemoDocument> open = custodySheet(records, options);
    VERIFY_RESULT(open);
    QVERIFY(!textOf(*open).contains(exhibit.file->sha256));
}

void TestCustody::unknownMarkingsAndLanguagesAreRefused()
{
    CustodyOptions options = custodyOptions(u"de"_s);
    QCOMPARE(custodySheet(m_case->records, options).error().code, ErrorCode::Usage);
    options = custodyOptions();
    options.marking = u"cosmic"_s;
    QCOMPARE(custodySheet(m_case->records, options).error().code, ErrorCode::Usage);
}

void TestCustody::everyFormatIsMade_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("pdf") << int(MemoFormat::Pdf);
    QTest::newRow("odt") << int(MemoFormat::Odt);
    QTest::newRow("docx") << int(MemoFormat::Docx);
    QTest::newRow("html") << int(MemoFormat::Html);
}

void TestCustody::everyFormatIsMade()
{
    QFETCH(int, format);
    const Result<MemoDocument> sheet = custodySheet(m_case->records, custodyOptions());
    VERIFY_RESULT(sheet);
    const Result<QByteArray> bytes = rendered(MemoFormat(format), *sheet);
    VERIFY_RESULT(bytes);
    QVERIFY(bytes->size() > 1000);
    if (MemoFormat(format) == MemoFormat::Pdf)
        leaveForReading(u"custody.pdf"_s, *bytes);
}

void TestCustody::brokenFilesAreFound()
{
    const Result<std::vector<BrokenExhibit>> none =
        brokenExhibits(m_case->records, m_case->reader());
    VERIFY_RESULT(none);
    QVERIFY(none->empty());
    m_case->altered = m_case->records.exhibits.find(m_case->ids[0])->renditions[0].sha256;
    const Result<std::vector<BrokenExhibit>> broken =
        brokenExhibits(m_case->records, m_case->reader());
    VERIFY_RESULT(broken);
    QCOMPARE(broken->size(), std::size_t(1));
    QCOMPARE(broken->front().key, u"E-1"_s);
    QCOMPARE(broken->front().files, QStringList{u"copy.pdf"_s});
    const Result<std::vector<BrokenExhibit>> stopped =
        brokenExhibits(m_case->records, m_case->reader(), [](qint64, qint64) { return false; });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestCustody::theMarkLowersWhatRestsOnIt()
{
    m_case->altered = m_case->records.exhibits.find(m_case->ids[0])->file->sha256;
    const auto broken = brokenExhibits(m_case->records, m_case->reader());
    VERIFY_RESULT(broken);
    const auto lowered = loweredByBrokenChain(m_case->records, shippedDoctrine(), *broken);
    VERIFY_RESULT(lowered);
    QVERIFY(!lowered->empty());
    for (const LoweredFinding &finding : *lowered) {
        QCOMPARE(finding.claim, u"C-1"_s);
        QVERIFY(finding.after < finding.before);
    }
    // The same when the mark is there already: what it has lowered.
    const Edit edit = markBroken(m_case->records, *broken);
    QCOMPARE(edit.changes.size(), std::size_t(1));
    CaseRecords marked = m_case->records;
    edit.forEach<Exhibit>(
        [&](const Change<Exhibit> &change) { marked.exhibits.put(*change.after); });
    const auto again = loweredByBrokenChain(marked, shippedDoctrine(), *broken);
    VERIFY_RESULT(again);
    QCOMPARE(again->size(), lowered->size());
}

void TestCustody::whatIsMarkedAlreadyIsNotMarkedAgain()
{
    Exhibit exhibit = *m_case->records.exhibits.find(m_case->ids[0]);
    exhibit.marks = {Mark::ChainBroken};
    m_case->records.exhibits.put(exhibit);
    QVERIFY(markBroken(m_case->records, {{exhibit.id, exhibit.key, {}, true}}).isEmpty());
}

void TestCustody::theReportSaysWhatWasFound()
{
    Verification verification;
    verification.report.files = 2;
    verification.report.lastEntryHash = u"0f"_s.repeated(32);
    VerificationOptions options;
    options.madeOn = annexOptions().madeOn;
    options.caseFile = u"case.saranda"_s;
    const Result<MemoDocument> sound =
        verificationPaper(verification, m_case->records, shippedDoctrine(), options);
    VERIFY_RESULT(sound);
    QVERIFY(textOf(*sound).contains(u"The case file is intact"_s));
    QVERIFY(textOf(*sound).contains(verification.report.lastEntryHash)); // to hold it against
    verification.report.problems = {{u"exhibit E-1, file Report.pdf"_s, u"its bytes changed"_s}};
    verification.broken = {{m_case->ids[0], u"E-1"_s, {u"Report.pdf"_s}, false}};
    verification.lowered = {{u"C-1"_s, {}, 4, 2, 4}, {u"C-1"_s, u"dd.territory"_s, 4, 2, 4}};
    const Result<MemoDocument> paper =
        verificationPaper(verification, m_case->records, shippedDoctrine(), options);
    VERIFY_RESULT(paper);
    const QString text = textOf(*paper);
    for (const QString &said :
         {u"not as its log says"_s, u"exhibit E-1, file Report.pdf"_s, u"its bytes changed"_s,
          u"no longer established"_s, u"differs"_s, u"agrees"_s, u"case.saranda"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
    const Result<QByteArray> pdf = rendered(MemoFormat::Pdf, *paper);
    VERIFY_RESULT(pdf);
    leaveForReading(u"verification.pdf"_s, *pdf);
    const QJsonObject json = QJsonDocument::fromJson(verificationJson(verification)).object();
    QCOMPARE(json.value(u"sound"_s).toBool(true), false);
    QCOMPARE(json.value(u"lowered"_s).toArray().size(), 2);
}

QTEST_MAIN(TestCustody)
#include "tst_custody.moc"
