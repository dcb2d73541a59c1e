// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memohtml.h"
#include "core/report/sentences.h"
#include "tests/core/report/memocase.h"

#include <QRegularExpression>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// Takes the first bytes and then refuses, as a full disk does.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (m_room <= 0) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

class TestMemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsThereInEveryLanguageWithTheSamePlaces();
    void everyLandmarkCaseBecomesAPaper();
    void theSampleBecomesAPaper();
    void everyElementOfEveryClaimIsPrinted();
    void everyFactIsPrintedWithItsExhibits();
    void levelsAreWordsOutsideTheAnnex();
    void theAnswerSaysHowFarAClaimFallsShort();
    void theStatusOfTheRuleComesFirst();
    void theFindingStandsBesideTheComputedLevel();
    void aFindingThatAgreesIsNotCalledDifferent();
    void overallControlIsMarkedAsRejected();
    void anotherStandardIsPrintedWithItsReason();
    void theLanguageIsTheMemosOwn();
    void oneClaimAloneLeavesTheOthersOut();
    void everyLinkHasItsPlace();
    void paragraphsAreNumberedThrough();
    void hostileTextStaysText();
    void unprintableCharactersAreRemoved();
    void aCaseWithNothingInItIsAPaper();
    void anUnknownLanguageIsRefused();
    void anUnknownMarkingIsRefused();
    void aClaimThatIsNotThereIsRefused();
    void aDeviceThatFailsGivesAnError_data();
    void aDeviceThatFailsGivesAnError();
    void theSameCaseGivesTheSameBytes();
    void officeTextsOpenInLibreOffice_data();
    void officeTextsOpenInLibreOffice();

private:
    static QString paperOf(const CaseRecords &records, const QString &language = u"en"_s);
};

QString TestMemo::paperOf(const CaseRecords &records, const QString &language)
{
    const Result<MemoDocument> document = documentOf(records, fixedOptions(language));
    return document ? textOf(*document) : u"FAILED: "_s + document.error().message;
}

void TestMemo::everySentenceIsThereInEveryLanguageWithTheSamePlaces()
{
    static const QRegularExpression place(u"%[1-9]"_s);
    const Result<Sentences> english = Sentences::load(u"en"_s);
    const Result<Sentences> french = Sentences::load(u"fr_CH"_s);
    VERIFY_RESULT(english);
    VERIFY_RESULT(french);
    QCOMPARE(english->keys(), french->keys());
    QVERIFY(english->keys().size() > 300);
    for (const QString &key : english->keys()) {
        QSet<QString> places[2];
        int index = 0;
        for (const Sentences *sentences : {&*english, &*french}) {
            const QString text = sentences->text(key);
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(key));
            QVERIFY2(text.count(u'*') % 2 == 0, qPrintable(key));
            for (auto found = place.globalMatch(text); found.hasNext();)
                places[index].insert(found.next().captured());
            ++index;
        }
        QVERIFY2(places[0] == places[1], qPrintable(key));
    }
}

void TestMemo::everyLandmarkCaseBecomesAPaper()
{
    REQUIRE_SHARED(folder, u"cases"_s);
    int count = 0;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(u".expected.json"_s))
            continue;
        const Result<CaseRecords> records = caseAt(QDir(folder).filePath(name));
        VERIFY_RESULT(records);
        for (const QString &language : {u"en"_s, u"fr"_s})
            for (const auto &[format, ending] :
                 {std::pair(MemoFormat::Pdf, u"pdf"_s), std::pair(MemoFormat::Html, u"html"_s),
                  std::pair(MemoFormat::Odt, u"odt"_s), std::pair(MemoFormat::Docx, u"docx"_s)}) {
                const Result<QByteArray> bytes =
                    memoBytes(*records, fixedOptions(language), format);
                VERIFY_RESULT(bytes);
                QVERIFY(bytes->size() > 3000);
                leaveForReading(name.chopped(5) + u'.' + language + u'.' + ending, *bytes);
            }
        ++count;
    }
    QVERIFY(count >= 4);
    qInfo("%d landmark cases", count);
}

void TestMemo::theSampleBecomesAPaper()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    for (const QString &language : {u"en"_s, u"fr"_s}) {
        for (const auto &[format, ending] :
             {std::pair(MemoFormat::Pdf, u"pdf"_s), std::pair(MemoFormat::Html, u"html"_s),
              std::pair(MemoFormat::Odt, u"odt"_s), std::pair(MemoFormat::Docx, u"docx"_s)}) {
            const Result<QByteArray> bytes = memoBytes(*records, fixedOptions(language), format);
            VERIFY_RESULT(bytes);
            leaveForReading(u"sample."_s + language + u'.' + ending, *bytes);
        }
        MemoOptions open = fixedOptions(language);
        open.marking = u"public"_s;
        const Result<QByteArray> bytes = memoBytes(*records, open);
        VERIFY_RESULT(bytes);
        leaveForReading(u"sample-public."_s + language + u".pdf"_s, *bytes);
    }
}

void TestMemo::everyElementOfEveryClaimIsPrinted()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const Result<Assessment> assessment = assessedFor(*records, fixedOptions());
    VERIFY_RESULT(assessment);
    int printed = 0;
    for (const ClaimResult &result : assessment->claims) {
        MemoOptions options = fixedOptions();
        options.claims = {result.id};
        const Result<MemoDocument> document =
            makeMemo(*records, *assessment, shippedDoctrine(), options);
        VERIFY_RESULT(document);
        const QString text = textOf(*document);
        for (const ElementResult &element : result.elements) {
            const Element *known = shippedDoctrine().element(element.element);
            QVERIFY(known);
            QVERIFY2(text.contains(known->rule.in(u"en")), qPrintable(element.element));
            ++printed;
        }
    }
    QVERIFY(printed > 40);
}

void TestMemo::everyFactIsPrintedWithItsExhibits()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const Result<MemoDocument> document = documentOf(*records, fixedOptions());
    VERIFY_RESULT(document);
    QHash<QString, QString> rows;
    for (const Block &block : document->blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const Row &row : table->rows)
                if (row.anchor.startsWith(u"fact-"_s))
                    rows.insert(textOf(row).section(u'\n', 0, 0), textOf(row));
    QCOMPARE(rows.size(), records->facts.size());
    for (const Fact &fact : records->facts.rows()) {
        const QString row = rows.value(fact.key);
        QVERIFY2(row.contains(printable(fact.statement)), qPrintable(fact.key));
        for (const Citation &citation : fact.citations)
            QVERIFY2(row.contains(records->exhibits.keyOf(citation.exhibit)), qPrintable(fact.key));
    }
}

void TestMemo::levelsAreWordsOutsideTheAnnex()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const QString text = paperOf(*records);
    const QString before = text.section(u"Annex: the levels as numbers"_s, 0, 0);
    static const QRegularExpression number(u"(level|reaches|required:?) (“)?[0-5]\\b"_s);
    QVERIFY2(!before.contains(number), qPrintable(number.match(before).captured()));
    QVERIFY(!text.contains(u'%'));
}

void TestMemo::theAnswerSaysHowFarAClaimFallsShort()
{
    SmallCase small;
    const QString text = paperOf(small.records);
    QVERIFY(text.contains(u"not established"_s));
    QVERIFY(text.contains(u"short by three steps"_s));
    QVERIFY(text.contains(u"includes no decision of a court or tribunal"_s));
    Exhibit judgment = small.exhibit;
    judgment.id = Exhibit::Id::make();
    judgment.key = u"E-2"_s;
    judgment.kind = u"judgment"_s;
    small.records.exhibits.put(judgment);
    QVERIFY(!paperOf(small.records).contains(u"no international court or tribunal has ruled"_s));
}

void TestMemo::theStatusOfTheRuleComesFirst()
{
    SmallCase small;
    const Result<MemoDocument> document = documentOf(small.records, fixedOptions());
    VERIFY_RESULT(document);
    bool isAfterHeading = false;
    for (const Block &block : document->blocks) {
        if (isAfterHeading) {
            QVERIFY2(textOf(block).startsWith(u"Status of the rule."_s), qPrintable(textOf(block)));
            return;
        }
        const auto *heading = std::get_if<Heading>(&block);
        isAfterHeading =
            heading && heading->level == 1 && heading->text.text() == u"Due diligence"_s;
    }
    QFAIL("no section on due diligence");
}

void TestMemo::theFindingStandsBesideTheComputedLevel()
{
    SmallCase small;
    Finding finding;
    finding.level = 2;
    finding.by = u"Counsel Rivière"_s;
    finding.reason = u"The lease may be false."_s;
    finding.strongestAgainst = u"The bank confirms it."_s;
    small.claim.elements.front().finding = finding;
    small.put();
    const QString text = paperOf(small.records);
    QVERIFY(text.contains(u"Counsel Rivière: “arguable”"_s));
    QVERIFY(text.contains(u"The lease may be false."_s));
    QVERIFY(text.contains(u"The bank confirms it."_s));
    QVERIFY(
        text.contains(u"the finding says “arguable”, the computation “clear and convincing”"_s));
}

void TestMemo::aFindingThatAgreesIsNotCalledDifferent()
{
    SmallCase small;
    Finding finding;
    finding.level = 4;
    finding.by = u"Counsel"_s;
    small.claim.elements.front().finding = finding;
    small.put();
    const QString text = paperOf(small.records);
    QVERIFY(text.contains(u"Counsel: “clear and convincing”"_s));
    QVERIFY(!text.contains(u"differs"_s));
}

void TestMemo::overallControlIsMarkedAsRejected()
{
    REQUIRE_SHARED(path, u"cases/bosnian-genocide-2007.json"_s);
    const Result<CaseRecords> records = caseAt(path);
    VERIFY_RESULT(records);
    const QString text = paperOf(*records);
    QVERIFY(text.contains(u"rejected by the International Court of Justice for this purpose"_s));
    QVERIFY(paperOf(*records, u"fr"_s).contains(u"écarté à cette fin par la Cour"_s));
}

void TestMemo::anotherStandardIsPrintedWithItsReason()
{
    SmallCase small;
    small.claim.standard = 5;
    small.claim.standardReason = u"the gravest charge"_s;
    small.put();
    const QString text = paperOf(small.records);
    QVERIFY(text.contains(u"own standard would be “balance of probabilities”"_s));
    QVERIFY(text.contains(u"the gravest charge"_s));
}

void TestMemo::theLanguageIsTheMemosOwn()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    SmallCase small;
    small.fact.date = CaseDate::parse(u"2017-08-03"_s).value();
    small.put();
    const QString english = paperOf(small.records);
    const QString french = paperOf(small.records, u"fr"_s);
    QLocale::setDefault(before);
    QVERIFY(english.contains(u"3 August 2017"_s));
    QVERIFY(french.contains(u"3 août 2017"_s));
    QVERIFY(french.contains(u"Question posée"_s));
    for (const QString &word : {u"Claim "_s, u"Authority"_s, u"required"_s, u"Evidence"_s})
        QVERIFY2(!french.contains(word), qPrintable(word));
    for (const QString &word : {u"Demande"_s, u"Preuves"_s, u"exigé"_s, u"août"_s})
        QVERIFY2(!english.contains(word), qPrintable(word));
}

void TestMemo::oneClaimAloneLeavesTheOthersOut()
{
    SmallCase small;
    Claim other = small.claim;
    other.id = Claim::Id::make();
    other.key = u"C-2"_s;
    other.test = u"attribution"_s;
    other.elements.clear();
    small.records.claims.put(other);
    MemoOptions options = fixedOptions();
    options.claims = {small.claim.id};
    const Result<MemoDocument> document = documentOf(small.records, options);
    VERIFY_RESULT(document);
    const QString text = textOf(*document);
    QVERIFY(text.contains(u"C-1"_s));
    QVERIFY(!text.contains(u"C-2"_s));
    QVERIFY(paperOf(small.records).contains(u"C-2"_s));
}

void TestMemo::everyLinkHasItsPlace()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const Result<MemoDocument> document = documentOf(*records, fixedOptions());
    VERIFY_RESULT(document);
    QSet<QString> anchors;
    QStringList links;
    const auto note = [&links](const Inline &text) {
        for (const Run &run : text.runs)
            if (!run.link.isEmpty())
                links.append(run.link);
    };
    for (const Block &block : document->blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            QVERIFY(!anchors.contains(heading->anchor));
            anchors.insert(heading->anchor);
        }
        if (const auto *figure = std::get_if<Figure>(&block)) {
            note(figure->caption);
            anchors.insert(figure->anchor);
        }
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            note(paragraph->text);
            anchors.insert(paragraph->anchor);
        }
        if (const auto *table = std::get_if<Table>(&block))
            for (const Row &row : table->rows) {
                anchors.insert(row.anchor);
                for (const Cell &cell : row.cells)
                    for (const CellBlock &inner : cell.blocks)
                        if (const auto *paragraph = std::get_if<Paragraph>(&inner))
                            note(paragraph->text);
            }
    }
    QVERIFY(links.size() > 200);
    for (const QString &link : links)
        QVERIFY2(anchors.contains(link), qPrintable(link));
}

void TestMemo::paragraphsAreNumberedThrough()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const Result<MemoDocument> document = documentOf(*records, fixedOptions());
    VERIFY_RESULT(document);
    int last = 0;
    for (const Block &block : document->blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->number)
            QCOMPARE(paragraph->number, ++last);
    QVERIFY(last > 30);
}

void TestMemo::hostileTextStaysText()
{
    const QString hostile =
        u"<img src=\"http://evil.example/x.png\"><script>alert(1)</script>&amp;*not bold* %1 %2"_s;
    SmallCase small;
    small.records.info.title = hostile;
    small.fact.statement = hostile;
    small.fact.citations.front().pinpoint = hostile;
    small.exhibit.title = hostile;
    small.exhibit.kind = hostile;
    small.source.name = hostile;
    small.incident.title = hostile;
    small.claim.key = hostile;
    small.put();
    const QString text = paperOf(small.records);
    QVERIFY(text.contains(hostile));
    for (const MemoFormat format :
         {MemoFormat::Pdf, MemoFormat::Html, MemoFormat::Odt, MemoFormat::Docx}) {
        const Result<QByteArray> bytes = memoBytes(small.records, fixedOptions(), format);
        VERIFY_RESULT(bytes);
        if (format == MemoFormat::Html) {
            QVERIFY(!bytes->contains("<img"));
            QVERIFY(!bytes->contains("<script"));
            QVERIFY(
                bytes->contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;*not bold* %1 %2"));
        }
    }
}

void TestMemo::unprintableCharactersAreRemoved()
{
    QCOMPARE(printable(u"a\u0000b\u0007c\u001Bd"_s), u"abcd"_s);
    QCOMPARE(printable(u"\u202Eevil\u202C \u2066x\u2069"_s), u"evil x"_s);
    QCOMPARE(printable(QString(u'a') + QChar(0xD800) + u'b'), u"a\uFFFDb"_s);
    QCOMPARE(printable(u"a\r\nb\n"_s), u"a\u2028b"_s);
    QCOMPARE(printable(u"😀 السَّلام 汽车"_s), u"😀 السَّلام 汽车"_s);
}

void TestMemo::aCaseWithNothingInItIsAPaper()
{
    CaseRecords empty;
    empty.info.title = u"Empty"_s;
    empty.info.markings = {u"public"_s};
    const QString text = paperOf(empty);
    QVERIFY2(text.contains(u"The case holds no claim yet"_s), qPrintable(text));
    for (const MemoFormat format :
         {MemoFormat::Pdf, MemoFormat::Html, MemoFormat::Odt, MemoFormat::Docx})
        VERIFY_RESULT(memoBytes(empty, fixedOptions(), format));
}

void TestMemo::anUnknownLanguageIsRefused()
{
    SmallCase small;
    const Result<QByteArray> bytes = memoBytes(small.records, fixedOptions(u"xx"_s));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Usage);
}

void TestMemo::anUnknownMarkingIsRefused()
{
    SmallCase small;
    MemoOptions options = fixedOptions();
    options.marking = u"publik"_s;
    const Result<QByteArray> bytes = memoBytes(small.records, options);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Usage);
}

void TestMemo::aClaimThatIsNotThereIsRefused()
{
    SmallCase small;
    MemoOptions options = fixedOptions();
    options.claims = {Claim::Id::make()};
    const Result<QByteArray> bytes = memoBytes(small.records, options);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::NotFound);
}

void TestMemo::aDeviceThatFailsGivesAnError_data()
{
    QTest::addColumn<MemoFormat>("format");
    QTest::addColumn<qint64>("room");
    for (const qint64 room : {0, 1, 1000})
        for (const auto &[format, name] :
             {std::pair(MemoFormat::Pdf, "pdf"), std::pair(MemoFormat::Html, "html"),
              std::pair(MemoFormat::Odt, "odt"), std::pair(MemoFormat::Docx, "docx")})
            QTest::addRow("%s after %lld", name, room) << format << room;
}

void TestMemo::aDeviceThatFailsGivesAnError()
{
    QFETCH(MemoFormat, format);
    QFETCH(qint64, room);
    SmallCase small;
    const Result<Assessment> assessment = assessedFor(small.records, fixedOptions());
    VERIFY_RESULT(assessment);
    FailingDevice device(room);
    const Result<> written =
        writeMemo(device, format, small.records, *assessment, shippedDoctrine(), fixedOptions());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QCOMPARE(written.error().detail, u"No space left on device"_s);
}

void TestMemo::theSameCaseGivesTheSameBytes()
{
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    CaseRecords turned = *records; // the same records, put in from the last to the first
    turned.facts = {};
    turned.exhibits = {};
    for (auto fact = records->facts.rows().rbegin(); fact != records->facts.rows().rend(); ++fact)
        turned.facts.put(*fact);
    for (auto exhibit = records->exhibits.rows().rbegin();
         exhibit != records->exhibits.rows().rend(); ++exhibit)
        turned.exhibits.put(*exhibit);
    for (const MemoFormat format :
         {MemoFormat::Pdf, MemoFormat::Html, MemoFormat::Odt, MemoFormat::Docx}) {
        const Result<QByteArray> first = memoBytes(*records, fixedOptions(), format);
        const Result<QByteArray> second = memoBytes(turned, fixedOptions(), format);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QVERIFY(*first == *second);
    }
}

void TestMemo::officeTextsOpenInLibreOffice_data()
{
    QTest::addColumn<MemoFormat>("format");
    QTest::addColumn<QString>("ending");
    QTest::newRow("odt") << MemoFormat::Odt << u"odt"_s;
    QTest::newRow("docx") << MemoFormat::Docx << u"docx"_s;
}

void TestMemo::officeTextsOpenInLibreOffice()
{
    REQUIRE_TOOL(u"soffice"_s);
    QFETCH(MemoFormat, format);
    QFETCH(QString, ending);
    const Result<CaseRecords> records = sampleCase();
    VERIFY_RESULT(records);
    const Result<MemoDocument> document = documentOf(*records, fixedOptions());
    const Result<QByteArray> bytes = memoBytes(*records, fixedOptions(), format);
    VERIFY_RESULT(document);
    VERIFY_RESULT(bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"memo."_s + ending));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QProcess office;
    office.setWorkingDirectory(folder.path());
    office.start(u"soffice"_s,
                 {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                  u"--headless"_s, u"--convert-to"_s, u"txt:Text (encoded):UTF8"_s,
                  file.fileName()});
    QVERIFY(office.waitForFinished(120000));
    QFile converted(folder.filePath(u"memo.txt"_s));
    QVERIFY(converted.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(converted.readAll());
    for (const Heading *heading : headingsOf(*document, 3))
        QVERIFY2(text.contains(heading->text.text()), qPrintable(heading->text.text()));
    for (const Fact &fact : records->facts.rows())
        QVERIFY2(text.contains(printable(fact.statement)), qPrintable(fact.key));
}

QTEST_MAIN(TestMemo)
#include "tst_memo.moc"
