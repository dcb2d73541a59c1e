// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memotemplate.h"
#include "tests/core/report/memocase.h"
#include "tests/core/report/packedparts.h"

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

class TestMemoTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedExampleIsRead();
    void nothingButTheFormatIsNeeded();
    void whatCannotBeUsedIsRefusedWithItsPlace_data();
    void whatCannotBeUsedIsRefusedWithItsPlace();
    void aFileThatIsNotThereIsNamed();
    void itsLookAndWordingReachEveryFormat();
};

static QByteArray withMembers(const QByteArray &members)
{
    return "{\"format\": \"saranda-template\", \"version\": 1" + members + "}";
}

static QString exampleText()
{
    return u", \"letterhead\": [\"Ministère Exemple\", \"Direction <juridique>\"], "
           "\"footer\": \"Pied de page\", \"accent\": \"#993311\", "
           "\"fonts\": {\"sans\": \"DejaVu Sans\"}, "
           "\"margins\": {\"side\": 30, \"top\": 40, \"bottom\": 35}, "
           "\"wording\": {\"title.memorandum\": {\"en\": \"Opinion of the office\"}}"_s;
}

void TestMemoTemplate::theShippedExampleIsRead()
{
    QFile file(QFINDTESTDATA("../../../resources/help/template.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<MemoTemplate> read = readMemoTemplate(file.readAll(), u"template.json"_s);
    VERIFY_RESULT(read);
    QCOMPARE(read->look.letterhead.size(), 2);
    QCOMPARE(read->wording.size(), 2);
    QCOMPARE(read->statementWording.size(), 1);
    QVERIFY(!read->style.mixesLikelihoodAndConfidence);
}

void TestMemoTemplate::nothingButTheFormatIsNeeded()
{
    const Result<MemoTemplate> read = readMemoTemplate(withMembers({}), u"t.json"_s);
    VERIFY_RESULT(read);
    QVERIFY(*read == MemoTemplate());
}

void TestMemoTemplate::whatCannotBeUsedIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &members, const QString &place) {
        QTest::newRow(name) << withMembers(members) << place;
    };
    QTest::newRow("no JSON") << QByteArray("{") << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"JSON"_s;
    QTest::newRow("no format") << QByteArray("{}") << u"format"_s;
    QTest::newRow("newer") << QByteArray("{\"format\": \"saranda-template\", \"version\": 2}")
                           << u"format"_s;
    row("unknown member", ", \"logo\": 1", u"logo"_s);
    row("letterhead no list", ", \"letterhead\": \"x\"", u"letterhead"_s);
    row("letterhead of numbers", ", \"letterhead\": [1]", u"letterhead"_s);
    row("letterhead too long", ", \"letterhead\": [1,2,3,4,5,6,7,8,9]", u"letterhead"_s);
    row("footer", ", \"footer\": 3", u"footer"_s);
    row("font with a quote", ", \"fonts\": {\"serif\": \"x'; }\"}", u"fonts.serif"_s);
    row("unknown font", ", \"fonts\": {\"mono\": \"x\"}", u"fonts.mono"_s);
    row("colour", ", \"accent\": \"red\"", u"accent"_s);
    row("margin", ", \"margins\": {\"side\": 5}", u"margins.side"_s);
    row("margin for the head", ", \"margins\": {\"top\": 10}", u"margins.top"_s);
    row("margin no number", ", \"margins\": {\"bottom\": \"x\"}", u"margins.bottom"_s);
    row("no such sentence", ", \"wording\": {\"no.such\": {\"en\": \"x\"}}", u"wording.no.such"_s);
    row("no such language", ", \"wording\": {\"page.of\": {\"de\": \"x\"}}",
        u"wording.page.of.de"_s);
    row("a place less", ", \"wording\": {\"page.of\": {\"en\": \"page %1\"}}",
        u"wording.page.of.en"_s);
    row("statement no object", ", \"statement\": 1", u"statement"_s);
    row("statement of numbers", ", \"statement\": {\"kicker.memo\": {\"en\": 1}}",
        u"statement.kicker.memo.en"_s);
    row("unknown style", ", \"style\": {\"loud\": true}", u"style.loud"_s);
    row("style no boolean", ", \"style\": {\"likelihoodWithConfidence\": \"yes\"}",
        u"style.likelihoodWithConfidence"_s);
    row("half bold", ", \"wording\": {\"title.memorandum\": {\"en\": \"a *b\"}}",
        u"wording.title.memorandum.en"_s);
}

void TestMemoTemplate::whatCannotBeUsedIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<MemoTemplate> read = readMemoTemplate(json, u"ours.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    QVERIFY2(read.error().message.contains(u"ours.json"_s), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
}

void TestMemoTemplate::aFileThatIsNotThereIsNamed()
{
    const Result<MemoTemplate> read = loadMemoTemplate(u"/no/such/template.json"_s);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"/no/such/template.json"_s));
}

void TestMemoTemplate::itsLookAndWordingReachEveryFormat()
{
    const Result<MemoTemplate> own =
        readMemoTemplate(withMembers(exampleText().toUtf8()), u"t.json"_s);
    VERIFY_RESULT(own);
    MemoOptions options = fixedOptions();
    options.ownTemplate = *own;
    const SmallCase small;
    const QString html =
        QString::fromUtf8(memoBytes(small.records, options, MemoFormat::Html).value());
    const auto odt = partsOf(memoBytes(small.records, options, MemoFormat::Odt).value());
    const auto docx = partsOf(memoBytes(small.records, options, MemoFormat::Docx).value());
    const QByteArray pdf = memoBytes(small.records, options).value();
    leaveForReading(u"template.pdf"_s, pdf);
    const QString page = toolOutput(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf);
    for (const QString &text : {html, QString::fromUtf8(odt[u"content.xml"_s]),
                                QString::fromUtf8(docx[u"word/document.xml"_s])}) {
        QVERIFY(text.contains(u"Direction &lt;juridique&gt;"_s));
        QVERIFY(text.contains(u"Opinion of the office"_s));
    }
    if (!page.isEmpty()) {
        QVERIFY(page.contains(u"Direction <juridique>"_s));
        QVERIFY(page.contains(u"OPINION OF THE OFFICE"_s));
        QVERIFY(page.contains(u"Pied de page"_s));
    }
    QVERIFY(html.contains(u"#993311"_s) && !html.contains(u"#1f3550"_s));
    QVERIFY(odt[u"styles.xml"_s].contains("fo:margin-left=\"30mm\""));
    QVERIFY(odt[u"styles.xml"_s].contains("DejaVu Sans"));
    QVERIFY(docx[u"word/styles.xml"_s].contains("993311"));
    QVERIFY(docx[u"word/footer1.xml"_s].contains("Pied de page"));
}

QTEST_MAIN(TestMemoTemplate)
#include "tst_memotemplate.moc"
