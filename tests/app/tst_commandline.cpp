// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// The command line of FORMAT § 3, by running the real program without a display.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpAndVersionAnswer();
    void anUnknownCommandIsWrongUsage_data();
    void anUnknownCommandIsWrongUsage();
    void withoutADisplayAWindowIsRefused();
    void aNewCaseIsThereAndEmpty();
    void anExistingTargetIsKeptWithoutForce();
    void importAndExportLoseNothing();
    void tablesAreExportedForASpreadsheet();
    void ofSeveralDocumentsAllComeInOrNone();
    void theDocumentAndTheCaseFileAssessAlike();
    void assessAnswersWhatIfWithoutTouchingTheCase();
    void addStoresTheBytesUnderTheirHash();
    void verifyFindsAByteChangedBehindItsBack();
    void searchFindsAFact();
    void searchFindsTheFilesOfAnImport();
    void searchSaysWhenThereIsMore();
    void searchForNothingIsWrongUsage();
    void addNamesWhatItLeavesOut();
    void addSaysWhatItReadsInPart();
    void theMemoIsWrittenWithoutADisplay_data();
    void theMemoIsWrittenWithoutADisplay();
    void theSampleCaseIsThere();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    void makeCase(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    writeFile(path(u"small.json"_s), smallCase());
}

void TestCommandLine::makeCase(const QString &name) const
{
    const Answer answer = runHere({u"import"_s, u"small.json"_s, u"--into"_s, name});
    QVERIFY2(answer.status == 0, answer.messages.constData());
}

void TestCommandLine::helpAndVersionAnswer()
{
    const Answer help = runHere({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("saranda assess CASE"));
    const Answer version = runHere({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("saranda 0."));
}

void TestCommandLine::anUnknownCommandIsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("unknown command") << QStringList{u"nonsense"_s, u"small.json"_s};
    QTest::newRow("option of another command")
        << QStringList{u"assess"_s, u"small.json"_s, u"--title"_s, u"x"_s};
    QTest::newRow("new without title") << QStringList{u"new"_s, u"x.saranda"_s};
    QTest::newRow("import into nothing") << QStringList{u"import"_s, u"small.json"_s};
    QTest::newRow("export without a target") << QStringList{u"export"_s, u"small.json"_s};
    QTest::newRow("assess without a case") << QStringList{u"assess"_s};
    QTest::newRow("memo of an unknown kind")
        << QStringList{u"memo"_s, u"small.json"_s, u"--output"_s, u"m.xyz"_s};
    QTest::newRow("a standard that is none")
        << QStringList{u"assess"_s, u"small.json"_s, u"--standard"_s, u"6"_s};
}

void TestCommandLine::anUnknownCommandIsWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Answer answer = runHere(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY(!answer.messages.isEmpty());
    QVERIFY(answer.out.isEmpty());
}

void TestCommandLine::withoutADisplayAWindowIsRefused()
{
    const Answer answer = runHere({u"--sample"_s});
    QCOMPARE(answer.status, 4);
    QVERIFY(answer.messages.contains("display"));
}

void TestCommandLine::aNewCaseIsThereAndEmpty()
{
    QCOMPARE(runHere({u"new"_s, u"a.saranda"_s, u"--title"_s, u"Ünïcode 案件"_s}).status, 0);
    const Answer info = runHere({u"info"_s, u"a.saranda"_s, u"--json"_s});
    QCOMPARE(info.status, 0);
    QCOMPARE(info.json()[u"title"].toString(), u"Ünïcode 案件"_s);
    QCOMPARE(info.json()[u"counts"][u"exhibits"].toInt(-1), 0);
    QCOMPARE(runHere({u"verify"_s, u"a.saranda"_s}).status, 0);
    // A closed case is one file.
    QCOMPARE(QDir(m_folder->path()).entryList({u"a.saranda*"_s}), QStringList{u"a.saranda"_s});
}

void TestCommandLine::anExistingTargetIsKeptWithoutForce()
{
    makeCase(u"a.saranda"_s);
    const QByteArray before = readFile(path(u"a.saranda"_s));
    QCOMPARE(runHere({u"new"_s, u"a.saranda"_s, u"--title"_s, u"Other"_s}).status, 4);
    QCOMPARE(readFile(path(u"a.saranda"_s)), before);
    writeFile(path(u"out.json"_s), "mine");
    const QStringList toOut{u"export"_s, u"a.saranda"_s, u"--format"_s,
                            u"json"_s,   u"--output"_s,  u"out.json"_s};
    QCOMPARE(runHere(toOut).status, 4);
    QCOMPARE(readFile(path(u"out.json"_s)), QByteArray("mine"));
    QCOMPARE(runHere(toOut + QStringList{u"--force"_s}).status, 0);
    QVERIFY(readFile(path(u"out.json"_s)).contains("saranda-case"));
    QCOMPARE(runHere({u"new"_s, u"a.saranda"_s, u"--title"_s, u"Other"_s, u"--force"_s}).status, 0);
    QCOMPARE(runHere({u"info"_s, u"a.saranda"_s, u"--json"_s}).json()[u"title"].toString(),
             u"Other"_s);
}

void TestCommandLine::importAndExportLoseNothing()
{
    makeCase(u"a.saranda"_s);
    const QStringList toOut{u"export"_s, u"a.saranda"_s, u"--format"_s,
                            u"json"_s,   u"--output"_s,  u"out.json"_s};
    const Answer exported = runHere(toOut);
    QVERIFY2(exported.status == 0, exported.messages.constData());
    const QJsonObject out = QJsonDocument::fromJson(readFile(path(u"out.json"_s))).object();
    const QJsonObject in = QJsonDocument::fromJson(smallCase()).object();
    QCOMPARE(out[u"somethingNew"], in[u"somethingNew"]);
    QCOMPARE(out[u"case"][u"wing"], in[u"case"][u"wing"]);
    QCOMPARE(out[u"exhibits"].toArray().size(), 2);
    QCOMPARE(out[u"facts"][0][u"citations"][1][u"stance"].toString(), u"contradicts"_s);
    QCOMPARE(out[u"facts"][0][u"date"].toString(), u"1946-10"_s);

    // Once more through a second case file: the same bytes.
    QCOMPARE(runHere({u"import"_s, u"out.json"_s, u"--into"_s, u"b.saranda"_s}).status, 0);
    QCOMPARE(runHere({u"export"_s, u"b.saranda"_s, u"--output"_s, u"again.json"_s}).status, 0);
    QCOMPARE(readFile(path(u"again.json"_s)), readFile(path(u"out.json"_s)));
}

void TestCommandLine::tablesAreExportedForASpreadsheet()
{
    const Answer facts = runHere({u"export"_s, u"small.json"_s, u"--format"_s, u"facts-csv"_s,
                                  u"--output"_s, u"facts.csv"_s});
    QVERIFY2(facts.status == 0, facts.messages.constData());
    QVERIFY(readFile(path(u"facts.csv"_s)).contains("Laying was visible."));
    QCOMPARE(runHere({u"export"_s, u"small.json"_s, u"--format"_s, u"exhibits-csv"_s, u"--output"_s,
                      u"exhibits.csv"_s})
                 .status,
             0);
    QVERIFY(readFile(path(u"exhibits.csv"_s)).contains("Telegram"));
    QCOMPARE(
        runHere({u"export"_s, u"small.json"_s, u"--format"_s, u"xml"_s, u"--output"_s, u"x.xml"_s})
            .status,
        2);
}

void TestCommandLine::ofSeveralDocumentsAllComeInOrNone()
{
    QCOMPARE(runHere({u"new"_s, u"a.saranda"_s, u"--title"_s, u"T"_s}).status, 0);
    writeFile(path(u"twin.json"_s), smallCase().replace("Report", "Another report"));
    const Answer answer =
        runHere({u"import"_s, u"small.json"_s, u"twin.json"_s, u"--into"_s, u"a.saranda"_s});
    QCOMPARE(answer.status, 3); // both have an exhibit E-1, and not the same
    const QJsonObject info = runHere({u"info"_s, u"a.saranda"_s, u"--json"_s}).json();
    QCOMPARE(info[u"counts"][u"exhibits"].toInt(-1), 0);
    QCOMPARE(info[u"title"].toString(), u"T"_s);
    QCOMPARE(runHere({u"verify"_s, u"a.saranda"_s}).status, 0);
}

void TestCommandLine::theDocumentAndTheCaseFileAssessAlike()
{
    makeCase(u"a.saranda"_s);
    const Answer fromFile = runHere({u"assess"_s, u"a.saranda"_s, u"--json"_s});
    const Answer fromDocument = runHere({u"assess"_s, u"small.json"_s, u"--json"_s});
    QVERIFY2(fromFile.status == 0, fromFile.messages.constData());
    QCOMPARE(fromFile.out, fromDocument.out);
    const QJsonObject json = fromFile.json();
    QCOMPARE(json[u"format"].toString(), u"saranda-assessment"_s);
    QCOMPARE(json[u"exhibits"][0][u"id"].toString(), u"E-1"_s);
    QCOMPARE(json[u"exhibits"][0][u"level"].toInt(), 5); // A2 and tested
    QCOMPARE(json[u"exhibits"][0][u"origin"].toString(), u"src-1"_s);
    QCOMPARE(json[u"facts"][0][u"for"].toInt(), 5);
    QCOMPARE(json[u"facts"][0][u"against"].toInt(), 2);
    QCOMPARE(json[u"facts"][0][u"level"].toInt(), 4); // grade(5, 2)
    QCOMPARE(json[u"claims"][0][u"established"].toBool(true), false);
    QCOMPARE(json[u"claims"][0][u"required"].toInt(), 3);
    const Answer asText = runHere({u"assess"_s, u"a.saranda"_s});
    QCOMPARE(asText.status, 0);
    QVERIFY(asText.out.contains("Albania"));
}

void TestCommandLine::assessAnswersWhatIfWithoutTouchingTheCase()
{
    makeCase(u"a.saranda"_s);
    const QByteArray before = readFile(path(u"a.saranda"_s));
    const QJsonObject without =
        runHere({u"assess"_s, u"a.saranda"_s, u"--json"_s, u"--without"_s, u"E-1"_s}).json();
    QCOMPARE(without[u"removed"].toArray(), QJsonArray{u"E-1"_s});
    QCOMPARE(without[u"facts"][0][u"for"].toInt(-1), 0);
    const QJsonObject open =
        runHere({u"assess"_s, u"a.saranda"_s, u"--json"_s, u"--marking"_s, u"public"_s}).json();
    QCOMPARE(open[u"marking"].toString(), u"public"_s);
    QCOMPARE(open[u"exhibits"].toArray().size(), 1);
    QCOMPARE(open[u"facts"][0][u"against"].toInt(-1), 0);
    QCOMPARE(runHere({u"assess"_s, u"a.saranda"_s, u"--json"_s, u"--without"_s, u"E-9"_s}).status,
             3);
    const auto withOrigins = [&](const QString &option, const QString &origins) {
        return runHere({u"assess"_s, u"a.saranda"_s, u"--json"_s, option, origins});
    };
    const QJsonObject struck = withOrigins(u"--without-origin"_s, u"src-1"_s).json();
    QCOMPARE(struck[u"removedOrigins"].toArray(), QJsonArray{u"src-1"_s});
    QCOMPARE(withOrigins(u"--merge-origins"_s, u"src-1=E-2"_s).status, 0);
    // An origin no exhibit has is a slip of the pen, not an answer.
    const Answer unknown = withOrigins(u"--without-origin"_s, u"src-1,src-9"_s);
    QCOMPARE(unknown.status, 3);
    QVERIFY2(unknown.messages.contains("src-9"), unknown.messages.constData());
    QVERIFY(!unknown.messages.contains("src-1"));
    QCOMPARE(withOrigins(u"--merge-origins"_s, u"E-2=src-9"_s).status, 3);
    QCOMPARE(readFile(path(u"a.saranda"_s)), before);
}

void TestCommandLine::addStoresTheBytesUnderTheirHash()
{
    makeCase(u"a.saranda"_s);
    const QByteArray bytes = "An e-mail account was accessed from address #7.\n";
    writeFile(path(u"notes.txt"_s), bytes);
    const Answer added = runHere(
        {u"add"_s, u"a.saranda"_s, u"notes.txt"_s, u"--source"_s, u"Computer emergency team"_s});
    QVERIFY2(added.status == 0, added.messages.constData());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QVERIFY2(added.out.contains("E-3  " + hash + "  notes.txt"), added.out.constData());
    QCOMPARE(runHere({u"verify"_s, u"a.saranda"_s, u"--json"_s}).json()[u"files"].toInt(), 1);

    const Answer missing = runHere({u"add"_s, u"a.saranda"_s, u"absent.txt"_s, u"notes.txt"_s});
    QCOMPARE(missing.status, 3);
    QVERIFY(missing.messages.contains("absent.txt"));
}

void TestCommandLine::verifyFindsAByteChangedBehindItsBack()
{
    makeCase(u"a.saranda"_s);
    const QByteArray bytes = "the-bytes-to-look-for-in-the-case-file";
    writeFile(path(u"notes.txt"_s), bytes);
    QCOMPARE(runHere({u"add"_s, u"a.saranda"_s, u"notes.txt"_s}).status, 0);
    QByteArray file = readFile(path(u"a.saranda"_s));
    const qsizetype place = file.indexOf(bytes);
    QVERIFY(place > 0);
    file[place + 4] = 'B';
    writeFile(path(u"a.saranda"_s), file);
    const Answer answer = runHere({u"verify"_s, u"a.saranda"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.out.contains("E-3"), answer.out.constData());
    const Answer bundle = runHere({u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"b.zip"_s});
    QCOMPARE(bundle.status, 3);
    QVERIFY2(bundle.messages.contains("The file “notes.txt” of E-3 cannot be put into a bundle"),
             bundle.messages.constData());
    QVERIFY(!QFile::exists(path(u"b.zip"_s)));
}

void TestCommandLine::searchFindsAFact()
{
    makeCase(u"a.saranda"_s);
    const Answer answer = runHere({u"search"_s, u"a.saranda"_s, u"visible"_s, u"--json"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QCOMPARE(answer.json()[u"hits"].toArray().size(), 1);
    QCOMPARE(answer.json()[u"hits"][0][u"id"].toString(), u"F-1"_s);
}

void TestCommandLine::searchFindsTheFilesOfAnImport()
{
    writeFile(path(u"note.txt"_s), "The moorings had been cut.");
    writeFile(path(u"filed.json"_s),
              R"({"format": "saranda-case", "version": 1, "case": {"title": "Filed"},
                  "exhibits": [{"id": "E-1", "title": "Note",
                                "file": {"name": "note.txt", "path": "note.txt"}}]})");
    const Answer imported = runHere({u"import"_s, u"filed.json"_s, u"--into"_s, u"f.saranda"_s});
    QVERIFY2(imported.status == 0, imported.messages.constData());
    const QJsonArray hits = runHere({u"search"_s, u"f.saranda"_s, u"moorings"_s, u"--json"_s})
                                .json()[u"hits"]
                                .toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0][u"page"].toInt(), 1);
}

void TestCommandLine::searchSaysWhenThereIsMore()
{
    QByteArray facts;
    for (int number = 1; number <= 201; ++number)
        facts += R"({"id": "F-)" + QByteArray::number(number)
            + R"(", "statement": "The mines were visible."},)";
    writeFile(path(u"many.json"_s),
              R"({"format": "saranda-case", "version": 1, "case": {"title": "Many"}, "facts": [)"
                  + facts.chopped(1) + "]}");
    const QStringList search{u"search"_s, u"many.json"_s};
    const Answer all = runHere(search + QStringList{u"mines"_s});
    QVERIFY2(all.status == 0, all.messages.constData());
    QCOMPARE(all.out.count("F-"), 200);
    QVERIFY2(all.messages.contains("The best 200 results are shown; there are more."),
             all.messages.constData());
    const QJsonObject json = runHere(search + QStringList{u"mines"_s, u"--json"_s}).json();
    QCOMPARE(json[u"hits"].toArray().size(), 200);
    QCOMPARE(json[u"more"].toBool(), true);
    const Answer few = runHere(search + QStringList{u"mines key:F-7"_s});
    QVERIFY2(few.messages.contains("1 result\n"), few.messages.constData());
}

void TestCommandLine::searchForNothingIsWrongUsage()
{
    makeCase(u"a.saranda"_s);
    for (const QString &query : {u"-visible"_s, u"*"_s, u"\""_s, u" "_s}) {
        const Answer answer = runHere({u"search"_s, u"a.saranda"_s, query});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.messages.contains("names nothing to look for"),
                 answer.messages.constData());
    }
}

void TestCommandLine::addNamesWhatItLeavesOut()
{
    makeCase(u"a.saranda"_s);
    QVERIFY(QDir(path({})).mkdir(u"evidence"_s));
    QVERIFY(QFile::link(u"/etc/passwd"_s, path(u"evidence/passwords"_s)));
    writeFile(path(u"evidence/letter.eml"_s),
              "From: a@example.org\nSubject: Orders\nMIME-Version: 1.0\n"
              "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
              "See the annex.\n--b\nContent-Type: text/plain\n"
              "Content-Disposition: attachment; filename=annex.txt\n\nLay the mines.\n"
              "--b\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
              "Content-Disposition: attachment; filename=a.bin\n\nf0VMRgAAAAE=\n--b--\n");
    const Answer answer = runHere({u"add"_s, u"a.saranda"_s, u"evidence"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QCOMPARE(answer.out.count("E-"), 1);
    QVERIFY2(answer.messages.contains("passwords” is a link and was left out."),
             answer.messages.constData());
    QVERIFY2(
        answer.messages.contains("attached to E-3 the search does not know the text of: a.bin"),
        answer.messages.constData());
    const QJsonArray hits =
        runHere({u"search"_s, u"a.saranda"_s, u"mines kind:exhibit"_s, u"--json"_s})
            .json()[u"hits"]
            .toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0][u"attachment"][u"name"].toString(), u"annex.txt"_s);
    QVERIFY(hits[0][u"passage"].toString().startsWith(u"In “annex.txt”, p. 1: Lay the mines"_s));
}

void TestCommandLine::addSaysWhatItReadsInPart()
{
    makeCase(u"a.saranda"_s);
    QByteArray mail = "Content-Type: text/plain\n\nLay the mines.\n";
    for (char boundary = 'a'; boundary < 'n'; ++boundary)
        mail = QByteArray("Content-Type: multipart/mixed; boundary=") + boundary + "\n\n--"
            + boundary + '\n' + mail + "\n--" + boundary + "--\n";
    writeFile(path(u"letter.eml"_s), "From: a@example.org\nSubject: Orders\n" + mail);
    const Answer answer = runHere({u"add"_s, u"a.saranda"_s, u"letter.eml"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY2(answer.messages.contains("Not all of E-3 is read. Parts of the message that lie more "
                                      "than 12 deep in others are not read."),
             answer.messages.constData());
}

void TestCommandLine::theMemoIsWrittenWithoutADisplay_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("PDF") << u"memo.pdf"_s << QByteArray("%PDF-");
    QTest::newRow("HTML") << u"memo.html"_s << QByteArray("<!DOCTYPE");
    QTest::newRow("ODT") << u"memo.odt"_s << QByteArray("PK");
    QTest::newRow("DOCX") << u"memo.docx"_s << QByteArray("PK");
}

void TestCommandLine::theMemoIsWrittenWithoutADisplay()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, head);
    const Answer answer = runHere({u"memo"_s, u"small.json"_s, u"--output"_s, file});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY(readFile(path(file)).startsWith(head));
    QCOMPARE(runHere({u"memo"_s, u"small.json"_s, u"--output"_s, file}).status, 4);
}

void TestCommandLine::theSampleCaseIsThere()
{
    const Answer info = runHere({u"info"_s, u"--sample"_s, u"--json"_s});
    QVERIFY2(info.status == 0, info.messages.constData());
    QVERIFY(info.json()[u"counts"][u"exhibits"].toInt() >= 15);
    const Answer assessed = runHere({u"assess"_s, u"--sample"_s, u"--json"_s});
    QCOMPARE(assessed.status, 0);
    for (const QJsonValue &claim : assessed.json()[u"claims"].toArray())
        QVERIFY(!claim[u"established"].toBool(true));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
