// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfunicode.h"
#include "tests/core/report/memocase.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestMemoPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePagesAreFewAndA4();
    void everyOutlineEntryLeadsToAPage();
    void everyLinkLeadsInside();
    void theContentsNameTheRightPages();
    void titleLanguageAndLabelsAreSet();
    void allFontsAreEmbeddedAsSubsets();
    void textIsExtractedInEveryScript_data();
    void textIsExtractedInEveryScript();
    void aCharacterTheTextHoldsIsNeverReplaced();
    void noHeadingEndsAPage();
    void nothingLeavesThePage();
    void aSentenceOfFiftyThousandCharactersIsPrinted();
    void aLongCaseIsPrintedInTime();

private:
    QByteArray m_pdf;
    CaseRecords m_records;
};

void TestMemoPdf::initTestCase()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    m_records = *records;
    const Result<QByteArray> bytes = memoBytes(m_records, fixedOptions());
    VERIFY_RESULT(bytes);
    m_pdf = *bytes;
}

static void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(false);
    pdf.processMemoryFile("memo", bytes.constData(), std::size_t(bytes.size()));
}

static int pageOf(const std::vector<QPDFObjectHandle> &pages, QPDFObjectHandle destination)
{
    if (!destination.isArray() || destination.getArrayNItems() < 1)
        return -1;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (pages[i].getObjGen() == destination.getArrayItem(0).getObjGen())
            return int(i);
    return -1;
}

void TestMemoPdf::thePagesAreFewAndA4()
{
    QPDF pdf;
    open(pdf, m_pdf);
    const auto pages = pdf.getAllPages();
    QVERIFY2(pages.size() > 5 && pages.size() < 65, qPrintable(QString::number(pages.size())));
    QVERIFY(!pdf.anyWarnings());
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle box = page.getKey("/MediaBox");
        QVERIFY(qAbs(box.getArrayItem(2).getNumericValue() - 595) < 1);
        QVERIFY(qAbs(box.getArrayItem(3).getNumericValue() - 842) < 1);
    }
}

void TestMemoPdf::everyOutlineEntryLeadsToAPage()
{
    QPDF pdf;
    open(pdf, m_pdf);
    const auto pages = pdf.getAllPages();
    QPDFOutlineDocumentHelper outline(pdf);
    QVERIFY(outline.hasOutlines());
    int count = 0;
    std::vector<QPDFOutlineObjectHelper> open = outline.getTopLevelOutlines();
    int lastPage = 0;
    for (QPDFOutlineObjectHelper &entry : open) {
        const int page = pageOf(pages, entry.getDest());
        QVERIFY2(page >= lastPage, entry.getTitle().c_str());
        lastPage = page;
    }
    while (!open.empty()) {
        QPDFOutlineObjectHelper entry = open.back();
        open.pop_back();
        ++count;
        QVERIFY2(pageOf(pages, entry.getDest()) >= 0, entry.getTitle().c_str());
        QVERIFY(!entry.getTitle().empty());
        for (QPDFOutlineObjectHelper kid : entry.getKids())
            open.push_back(kid);
    }
    const Result<MemoDocument> document = documentOf(m_records, fixedOptions());
    VERIFY_RESULT(document);
    QCOMPARE(count, int(headingsOf(*document, 3).size()));
}

void TestMemoPdf::everyLinkLeadsInside()
{
    QPDF pdf;
    open(pdf, m_pdf);
    const auto pages = pdf.getAllPages();
    int count = 0;
    for (QPDFObjectHandle page : pages)
        for (QPDFObjectHandle annotation : page.getKey("/Annots").aitems()) {
            QVERIFY(!annotation.hasKey("/A"));
            QVERIFY(pageOf(pages, annotation.getKey("/Dest")) >= 0);
            ++count;
        }
    QVERIFY2(count > 200, qPrintable(QString::number(count)));
    QVERIFY(!m_pdf.contains("/URI"));
}

void TestMemoPdf::theContentsNameTheRightPages()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    const QStringList pages =
        toolOutput(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, m_pdf).split(u'\f');
    static const QRegularExpression entry(u"^\\s*([0-9.]+) (.+?)\\s{2,}([0-9]+)$"_s,
                                          QRegularExpression::MultilineOption);
    int count = 0;
    for (auto found = entry.globalMatch(pages[0] + pages.value(1)); found.hasNext();) {
        const auto match = found.next();
        const int number = match.captured(3).toInt();
        if (number < 1 || number >= pages.size())
            continue;
        QVERIFY2(pages[number - 1].simplified().contains(match.captured(2).simplified()),
                 qPrintable(match.captured(0)));
        ++count;
    }
    QVERIFY2(count >= 15, qPrintable(QString::number(count)));
}

void TestMemoPdf::titleLanguageAndLabelsAreSet()
{
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        const Result<QByteArray> bytes = memoBytes(m_records, fixedOptions(language));
        VERIFY_RESULT(bytes);
        QPDF pdf;
        open(pdf, *bytes);
        QPDFObjectHandle root = pdf.getRoot();
        QCOMPARE(root.getKey("/Lang").getUTF8Value(), language.toStdString());
        QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QVERIFY(root.getKey("/PageLabels").isDictionary());
        QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
        const QString title = QString::fromStdString(info.getKey("/Title").getUTF8Value());
        QVERIFY(title.startsWith(m_records.info.title));
        QCOMPARE(info.getKey("/CreationDate").getUTF8Value(), "D:20260314092653Z");
        const auto xmp = root.getKey("/Metadata").getStreamData();
        const QByteArray text(reinterpret_cast<const char *>(xmp->getBuffer()),
                              qsizetype(xmp->getSize()));
        QVERIFY(text.contains(title.toHtmlEscaped().toUtf8()));
        QVERIFY(text.contains("2026-03-14T09:26:53Z"));
    }
}

void TestMemoPdf::allFontsAreEmbeddedAsSubsets()
{
    REQUIRE_TOOL(u"pdffonts"_s);
    const QStringList lines =
        toolOutput(u"pdffonts"_s, {u"FILE"_s}, m_pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(lines.size() >= 3);
    for (const QString &line : lines)
        QVERIFY2(line.contains(u"yes yes yes"_s), qPrintable(line));
    QVERIFY2(m_pdf.size() < 600000, qPrintable(QString::number(m_pdf.size())));
}

void TestMemoPdf::textIsExtractedInEveryScript_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::newRow("English") << u"The office finally filed five affidavits"_s;
    QTest::newRow("French") << u"Œuvre d’État où l’élève naïf a reçu 5 €"_s;
    QTest::newRow("Russian") << u"Министерство иностранных дел"_s;
    QTest::newRow("Greek") << u"Υπουργείο Εξωτερικών"_s;
    QTest::newRow("Arabic") << u"وزارة الخارجية"_s;
    QTest::newRow("Arabic with vowels") << u"السَّلامُ عَلَيْكُمْ"_s;
    QTest::newRow("Arabic ligatures") << u"بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ"_s;
    QTest::newRow("Hebrew with points") << u"שָׁלוֹם עֲלֵיכֶם"_s;
    QTest::newRow("Hindi") << u"हिन्दी में लिखा हुआ तथ्य"_s;
    QTest::newRow("Thai") << u"ข้อเท็จจริงภาษาไทย"_s;
    QTest::newRow("combining accents") << u"cafe\u0301 Việt Nam"_s;
    QTest::newRow("beyond the first plane") << u"sign 😀 and 𠀋"_s;
    QTest::newRow("Hebrew") << u"משרד החוץ"_s;
    QTest::newRow("Chinese") << u"北京大学的研究汽车"_s;
    QTest::newRow("Japanese") << u"外務省の国際法局"_s;
    QTest::newRow("Korean") << u"외교부"_s;
}

void TestMemoPdf::textIsExtractedInEveryScript()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    QFETCH(QString, phrase);
    SmallCase small;
    small.fact.statement = phrase;
    small.exhibit.title = phrase;
    small.put();
    const Result<QByteArray> bytes = memoBytes(small.records, fixedOptions());
    VERIFY_RESULT(bytes);
    leaveForReading(u"script-"_s + QString::fromUtf8(QTest::currentDataTag()) + u".pdf"_s, *bytes);
    QString text = toolOutput(u"pdftotext"_s, {u"FILE"_s, u"-"_s}, *bytes);
    static const QRegularExpression direction(u"[\u200E\u200F\u202A-\u202E\u2066-\u2069]"_s);
    text = text.remove(direction).simplified();
    QVERIFY2(text.contains(phrase), qPrintable(text.left(3000)));
}

void TestMemoPdf::aCharacterTheTextHoldsIsNeverReplaced()
{
    const UnicodeRepair repair(u"北⼤ﺳ a大"_s);
    QCOMPARE(repair.meant(U'\u2F24'), u"⼤"_s); // the radical itself was written
    QCOMPARE(repair.meant(U'\uFEB3'), u"ﺳ"_s);
    QCOMPARE(repair.meant(U'\uFEFC'), u"لا"_s); // a ligature of letters
    QCOMPARE(repair.meant(U'\u2F42'), u"文"_s);
    QCOMPARE(repair.meant(U'a'), u"a"_s);
}

void TestMemoPdf::noHeadingEndsAPage()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    const Result<MemoDocument> document = documentOf(m_records, fixedOptions());
    VERIFY_RESULT(document);
    QSet<QString> titles;
    for (const Heading *heading : headingsOf(*document, 3))
        titles.insert(heading->text.text().simplified());
    const QStringList pages =
        toolOutput(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, m_pdf).split(u'\f');
    for (qsizetype i = 1; i < pages.size(); ++i) {
        QStringList lines = pages[i].split(u'\n', Qt::SkipEmptyParts);
        if (lines.size() < 3)
            continue;
        const QString last = lines[lines.size() - 2].simplified(); // the foot is below it
        QVERIFY2(!titles.contains(last), qPrintable(last));
    }
}

void TestMemoPdf::nothingLeavesThePage()
{
    REQUIRE_TOOL(u"pdftotext"_s);
    const QString boxes = toolOutput(u"pdftotext"_s, {u"-bbox"_s, u"FILE"_s, u"-"_s}, m_pdf);
    static const QRegularExpression word(
        u"xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\""_s);
    int count = 0;
    for (auto found = word.globalMatch(boxes); found.hasNext(); ++count) {
        const auto match = found.next();
        QVERIFY2(match.captured(1).toDouble() >= 65, qPrintable(match.captured(0)));
        QVERIFY2(match.captured(3).toDouble() <= 530, qPrintable(match.captured(0)));
        QVERIFY2(match.captured(2).toDouble() >= 20, qPrintable(match.captured(0)));
        QVERIFY2(match.captured(4).toDouble() <= 820, qPrintable(match.captured(0)));
    }
    QVERIFY(count > 3000);
}

void TestMemoPdf::aSentenceOfFiftyThousandCharactersIsPrinted()
{
    SmallCase small;
    small.fact.statement = u"unbroken"_s.repeated(3000) + u' ' + u"word "_s.repeated(5200);
    small.claim.note = u"x"_s.repeated(50000);
    small.incident.description = small.fact.statement;
    small.put();
    const Result<QByteArray> bytes = memoBytes(small.records, fixedOptions());
    VERIFY_RESULT(bytes);
    QPDF pdf;
    open(pdf, *bytes);
    QVERIFY(pdf.getAllPages().size() > 30);
}

void TestMemoPdf::aLongCaseIsPrintedInTime()
{
    SmallCase small;
    for (int i = 2; i <= 4000; ++i) {
        Fact fact = small.fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-%1"_s.arg(i);
        fact.statement = u"On that day the server number %1 answered a request of the kind "
                         "described above, and the log of the operator shows it."_s.arg(i);
        small.records.facts.put(fact);
    }
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> bytes = memoBytes(small.records, fixedOptions());
    VERIFY_RESULT(bytes);
    QPDF pdf;
    open(pdf, *bytes);
    qInfo("%d pages in %lld ms", int(pdf.getAllPages().size()), timer.elapsed());
    QVERIFY(pdf.getAllPages().size() > 150);
    QVERIFY(timer.elapsed() < 30000);
}

QTEST_MAIN(TestMemoPdf)
#include "tst_memopdf.moc"
