// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "core/exchange/caselimits.h"
#include "core/exchange/documentfile.h"
#include "core/exchange/jsonfault.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

class TestHostileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theConformanceSuiteIsJudgedRight();
    void faultsAreNamedByLineAndColumn_data();
    void faultsAreNamedByLineAndColumn();
    void aHundredThousandLevelsAreRefused_data();
    void aHundredThousandLevelsAreRefused();
    void depthIsJudgedAtTheLimit();
    void loneSurrogatesAreRefused();
    void naughtyStringsSurvive();
    void everyTruncationIsRefused();
    void damagedBytesNeverCrash();
    void wideDocumentsAreReadInReasonableTime();
    void tooManyProblemsAreCounted();
    void whatIsTooLargeIsNotReadAtAll();

private:
    Result<ImportedCase> read(const QByteArray &json) const
    {
        return readCaseJson(json, u"case.json"_s, m_doctrine);
    }
    static bool isMalformed(const Result<ImportedCase> &imported)
    {
        static const QRegularExpression place(u"\\Acase\\.json:\\d+:\\d+: ."_s);
        return !imported && imported.error().detail.contains(place);
    }
    static QByteArray caseWith(const QByteArray &members)
    {
        return R"({"format": "saranda-case", "version": 1, "case": {"title": "T"}, )" + members
            + '}';
    }

    Doctrine m_doctrine;
};

void TestHostileJson::initTestCase()
{
    const Result<Doctrine> doctrine = builtInDoctrine();
    QVERIFY(doctrine.has_value());
    m_doctrine = *doctrine;
}

void TestHostileJson::theConformanceSuiteIsJudgedRight()
{
    REQUIRE_SHARED(folder, u"data/hostile/json/JSONTestSuite"_s);
    int mustParse = 0;
    int mustFail = 0;
    int either = 0;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = files.fileName();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<ImportedCase> imported = read(file.readAll());
        QVERIFY2(!imported, qPrintable(name)); // none of them is a case
        if (name.startsWith(u"y_")) {
            ++mustParse;
            QVERIFY2(!isMalformed(imported), qPrintable(name + imported.error().detail));
        } else if (name.startsWith(u"n_")) {
            ++mustFail;
            QVERIFY2(isMalformed(imported), qPrintable(name + imported.error().detail));
        } else {
            ++either;
        }
    }
    qInfo("%d must parse, %d must fail, %d either", mustParse, mustFail, either);
    QVERIFY(mustParse > 80 && mustFail > 150);
}

void TestHostileJson::faultsAreNamedByLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *json, const char *place) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
    };
    row("empty", "", "1:1");
    row("spaces only", " \n ", "2:2");
    row("a comma too many", "{\n  \"a\": 1,\n}", "3:1");
    row("no comma", "{\"a\": 1 \"b\": 2}", "1:9");
    row("no colon", "{\"a\" 1}", "1:6");
    row("cut off", "{\"a\": [1, 2", "1:12");
    row("no end of the string", "{\"a\": \"b}", "1:7");
    row("a leading zero", "[012]", "1:2");
    row("a second document", "{}\n{}", "2:1");
    row("counted in characters", "[\"漢字\", x]", "1:8");
    row("windows lines", "{\r\n\"a\":\r\n?}", "3:1");
    row("after a byte order mark", "\xef\xbb\xbf[}", "1:2");
    row("invalid UTF-8", "[\"\xff\"]", "1:3");
    row("overlong UTF-8", "[\"\xc0\xaf\"]", "1:3");
    row("a surrogate in UTF-8", "[\"\xed\xa0\x80\"]", "1:3");
    row("half a surrogate pair", "[\"a\\ud800\"]", "1:4");
    row("an unknown escape", "[\"\\x\"]", "1:3");
    row("a raw tab", "[\"\t\"]", "1:3");
    row("a number out of range", "[1e999]", "1:2");
    row("an integer out of range", "[123456789012345678901234567890]", "1:2");
    row("a comment", "{} // x", "1:4");
    row("single quotes", "{'a': 1}", "1:2");
    row("NaN", "[NaN]", "1:2");
    row("UTF-16", "\xff\xfe{", "1:1");
}

void TestHostileJson::faultsAreNamedByLineAndColumn()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<ImportedCase> imported = read(json);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::BadInput);
    QVERIFY2(imported.error().detail.startsWith(u"case.json:"_s + place + u": "_s),
             qPrintable(imported.error().detail));
}

void TestHostileJson::aHundredThousandLevelsAreRefused_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::newRow("lists") << QByteArray("[");
    QTest::newRow("objects") << QByteArray("{\"a\":");
    QTest::newRow("both") << QByteArray("[{\"a\":");
}

void TestHostileJson::aHundredThousandLevelsAreRefused()
{
    QFETCH(QByteArray, opening);
    QVERIFY(isMalformed(read(opening.repeated(100'000))));
    QByteArray closed = "{\"extra\": " + QByteArray("[").repeated(100'000)
        + QByteArray("]").repeated(100'000) + '}';
    const Result<ImportedCase> imported = read(closed);
    QVERIFY(isMalformed(imported));
    QVERIFY(imported.error().detail.contains(QString::number(caselimits::maxDepth)));
}

void TestHostileJson::depthIsJudgedAtTheLimit()
{
    const auto nested = [](qsizetype lists) {
        return caseWith("\"deep\": " + QByteArray("[").repeated(lists)
                        + QByteArray("]").repeated(lists));
    };
    QVERIFY(read(nested(caselimits::maxDepth - 1)).has_value());
    QVERIFY(isMalformed(read(nested(caselimits::maxDepth))));
    const QByteArray written = writeCaseJson(read(nested(caselimits::maxDepth - 1))->records);
    QVERIFY(read(written).has_value());
}

void TestHostileJson::loneSurrogatesAreRefused()
{
    for (const char *text :
         {"\\ud800", "\\udc00", "\\ud800x", "\\ud800\\u0041", "\\udc00\\ud800"}) {
        const QByteArray name = caseWith(QByteArray("\"x\": \"") + text + '"');
        QVERIFY2(isMalformed(read(name)), text);
    }
    QVERIFY(read(caseWith("\"x\": \"\\ud83d\\ude00\"")).has_value());
}

void TestHostileJson::naughtyStringsSurvive()
{
    REQUIRE_SHARED(folder, u"data/hostile/text"_s);
    int strings = 0;
    QDirIterator files(folder, {u"*.json"_s, u"*.txt"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QStringList lines;
        if (files.fileName().endsWith(u".json")) {
            for (const QJsonValue &line : QJsonDocument::fromJson(content).array())
                lines.append(line.toString());
        } else {
            lines = QString::fromUtf8(content).split(u'\n');
        }
        for (const QString &line : lines) {
            if (line.contains(QChar(0)))
                continue;
            ++strings;
            const QJsonObject actor{{u"id"_s, u"a-1"_s}, {u"name"_s, line}, {line + u'!', line}};
            const QJsonObject document{{u"format"_s, u"saranda-case"_s},
                                       {u"version"_s, 1},
                                       {u"case"_s, QJsonObject{{u"title"_s, u"T"_s}}},
                                       {u"actors"_s, QJsonArray{actor}}};
            const Result<ImportedCase> imported = read(QJsonDocument(document).toJson());
            QVERIFY2(imported.has_value(), qPrintable(line));
            QCOMPARE(imported->records.actors.findKey(u"a-1"_s)->name, line);
            const Result<ImportedCase> again = read(writeCaseJson(imported->records));
            QVERIFY2(again.has_value(), qPrintable(line));
            const Actor *kept = again->records.actors.findKey(u"a-1"_s);
            QCOMPARE(kept->name, line);
            QCOMPARE(kept->extra.value(line + u'!').toString(), line);
        }
    }
    qInfo("%d naughty strings", strings);
    QVERIFY(strings > 400);
}

void TestHostileJson::everyTruncationIsRefused()
{
    const QByteArray whole = caseWith(R"("facts": [{"id": "F-1", "statement": "é \u00e9",
        "citations": [], "odd": [1.5e3, true, null, {"a": "b"}]}])");
    QVERIFY(read(whole).has_value());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(isMalformed(read(whole.first(size))), qPrintable(QString::number(size)));
}

void TestHostileJson::damagedBytesNeverCrash()
{
    QRandomGenerator random(7);
    const QByteArray whole = caseWith(R"("exhibits": [{"id": "E-1", "marks": ["tested"]}],
        "facts": [{"id": "F-1", "statement": "s", "citations": [{"exhibit": "E-1"}]}])");
    constexpr int cases = 20'000;
    int refused = 0;
    int without = 0;
    for (int i = 0; i < cases; ++i) {
        QByteArray damaged = whole;
        for (int hits = random.bounded(1, 4); hits > 0; --hits)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const Result<ImportedCase> imported = read(damaged);
        if (imported)
            continue;
        ++refused;
        if (imported.error().detail.isEmpty())
            ++without;
    }
    qInfo("%d damaged documents, %d refused", cases, refused);
    QCOMPARE(without, 0);
}

void TestHostileJson::wideDocumentsAreReadInReasonableTime()
{
    QByteArray members;
    for (int i = 0; i < 90'000; ++i)
        members += "\"m" + QByteArray::number(i * 7919 % 90'000) + "\": 1, ";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(read(caseWith("\"wide\": {" + members + "\"end\": 1}")).has_value());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    const Result<ImportedCase> tooWide = read(
        caseWith("\"wide\": {" + members
                 + QByteArray("\"x\": 1, ").repeated(int(caselimits::maxMembers)) + "\"end\": 1}"));
    QVERIFY(!tooWide);
    QVERIFY(tooWide.error().detail.contains(u"/wide: the object has more than"));
}

void TestHostileJson::tooManyProblemsAreCounted()
{
    QByteArray records = "\"actors\": [0";
    constexpr int extraProblems = 5;
    for (qsizetype i = 1; i < caselimits::maxProblems + extraProblems; ++i)
        records += ",0";
    const Result<ImportedCase> imported = read(caseWith(records + ']'));
    QVERIFY(!imported);
    QCOMPARE(imported.error().detail.count(u'\n'), caselimits::maxProblems);
    QVERIFY(imported.error().detail.section(u'\n', -1).contains(QString::number(extraProblems)));
}

/// A disk image taken for a case document must not fill the memory before it is refused.
void TestHostileJson::whatIsTooLargeIsNotReadAtAll()
{
    QTemporaryFile image;
    QVERIFY(image.open());
    QVERIFY(image.resize(qint64(6) * 1024 * 1024 * 1024)); // without a block on the disk
    const Result<QByteArray> bytes = readWholeDocument(image);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::BadInput);
    QVERIFY2(bytes.error().message.contains(u"is larger than 512 MiB"_s),
             qPrintable(bytes.error().message));
    QVERIFY(image.resize(3));
    QCOMPARE(readWholeDocument(image).value_or(QByteArray()).size(), 3);
}

QTEST_GUILESS_MAIN(TestHostileJson)
#include "tst_hostilejson.moc"
