// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"
#include "tests/support/oldformats.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace saranda::literals;
using namespace saranda::test;

namespace {

/// Three exhibits with files beside the document, one of them for few eyes.
QByteArray filedCase()
{
    return R"({"format": "saranda-case", "version": 1,
  "case": {"title": "Filed", "claimant": "FRA", "markings": ["public", "secret"]},
  "states": [{"id": "XXX", "name": "Xland"}],
  "incidents": [{"id": "O-1", "title": "The operation", "kind": "cyber", "period": "2020-05"}],
  "exhibits": [
    {"id": "E-1", "title": "Open note", "reliability": "A", "credibility": 1, "date": "2020-05-17",
     "file": {"name": "open.txt", "path": "files/open.txt"},
     "custody": [{"action": "received", "on": "2020-05-18", "by": "A. Clerk", "from": "The laboratory",
                  "to": "Registry", "reason": "for the case"},
                 {"action": "sealed", "on": "2020-05-19", "by": "B. Clerk", "reason": "bag 4711"}]},
    {"id": "E-2", "title": "Hidden note", "marking": "secret",
     "file": {"name": "hidden.txt", "path": "files/hidden.txt"}},
    {"id": "E-3", "title": "An archive", "file": {"name": "a.zip", "path": "files/a.zip"}}],
  "facts": [
    {"id": "F-1", "statement": "The server stood in Xland.", "date": "2020-05-10", "incidents": ["O-1"],
     "citations": [{"exhibit": "E-1", "pinpoint": "p. 1"}, {"exhibit": "E-3"}]},
    {"id": "F-2", "statement": "Other.", "marking": "secret", "citations": [{"exhibit": "E-2"}]}],
  "claims": [{"id": "C-1", "incident": "O-1", "state": "XXX", "test": "due-diligence",
    "elements": [{"element": "dd.territory", "arguments": [{"premises": ["F-1"]}]}]}]})";
}

} // namespace

/// `saranda annexes`, `custody` and `verify --report`, by running the real program.
class TestAnnexesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"files"_s));
        writeFile(path(u"files/open.txt"_s), "words that may be read");
        writeFile(path(u"files/hidden.txt"_s), "quagga words");
        writeFile(path(u"files/a.zip"_s), "PK\x03\x04 packed");
        writeFile(path(u"case.json"_s), filedCase());
    }

    void aBundleIsMadeOfACaseDocument();
    void aBundleAtAMarkingHoldsNothingAboveIt();
    void aRemarkIsMadeOnceForAllItIsFor();
    void anExistingBundleStaysUntouched();
    void aKilledBundleLeavesNothingOfTheExhibits();
    void theSampleMakesABundle();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void aCustodySheetSaysWhoHadIt_data();
    void aCustodySheetSaysWhoHadIt();
    void aSoundCaseIsReported();
    void aBrokenHashIsReportedAndMarked();
    void aSearchOutOfStepIsReportedAndMadeAnew();
    void messagesOfAnOldFileAreReadAgain();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &words) const { return run(m_folder->path(), words); }
    QString textOf(const QString &name) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path(name), u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    void makeCaseFile() const;
    void tamper(const char *sql =
                    "UPDATE content_chunks SET bytes = CAST('z' || substr(bytes, 2) AS BLOB)"
                    " WHERE substr(bytes, 1, 5) = CAST('words' AS BLOB)") const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAnnexesCommand::makeCaseFile() const
{
    QCOMPARE(runHere({u"new"_s, u"c.saranda"_s, u"--title"_s, u"Filed"_s}).status, 0);
    const Answer imported = runHere({u"import"_s, u"case.json"_s, u"--into"_s, u"c.saranda"_s});
    QVERIFY2(imported.status == 0, imported.messages.constData());
}

/// Behind the program's back: by itself it changes a byte of the open note.
void TestAnnexesCommand::tamper(const char *sql) const
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path(u"c.saranda"_s).toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_changes(database), 1);
    sqlite3_close(database);
}

void TestAnnexesCommand::aBundleIsMadeOfACaseDocument()
{
    const Answer made =
        runHere({u"annexes"_s, u"case.json"_s, u"--output"_s, u"b.pdf"_s, u"--profile"_s, u"icj"_s,
                 u"--late"_s, u"E-3"_s, u"--language"_s, u"fr"_s});
    QVERIFY2(made.status == 0, made.messages.constData());
    QVERIFY2(made.messages.contains("E-3: a slip sheet on page"), made.messages.constData());
    QVERIFY(readFile(path(u"b.pdf"_s)).startsWith("%PDF"));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return;
    const QString text = textOf(u"b.pdf"_s);
    QVERIFY2(text.contains(u"words that may be read"_s) && text.contains(u"quagga words"_s)
                 && text.contains(u"Annexe E-3"_s) && text.contains(u"Ajouts ultérieurs"_s),
             qPrintable(text));
}

void TestAnnexesCommand::aBundleAtAMarkingHoldsNothingAboveIt()
{
    const Answer made = runHere({u"annexes"_s, u"case.json"_s, u"--output"_s, u"b.pdf"_s,
                                 u"--marking"_s, u"public"_s, u"--exhibits"_s, u"E-1,E-2"_s});
    QVERIFY2(made.status == 0, made.messages.constData());
    QVERIFY2(made.messages.contains("because of their marking: E-2"), made.messages.constData());
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return;
    const QString text = textOf(u"b.pdf"_s);
    QVERIFY(text.contains(u"words that may be read"_s) && !text.contains(u"quagga"_s)
            && !text.contains(u"Hidden"_s) && !text.contains(u"E-2"_s));
}

void TestAnnexesCommand::aRemarkIsMadeOnceForAllItIsFor()
{
    QByteArray foreign = filedCase();
    foreign.replace(R"("title": "Open note",)", R"("title": "Open note", "language": "ru",)");
    foreign.replace(R"("title": "Hidden note",)", R"("title": "Hidden note", "language": "ru",)");
    writeFile(path(u"case.json"_s), foreign);
    const Answer made = runHere({u"annexes"_s, u"case.json"_s, u"--output"_s, u"b.pdf"_s});
    QVERIFY2(made.status == 0, made.messages.constData());
    QVERIFY2(made.messages.contains("E-1, E-2: "), made.messages.constData());
    QCOMPARE(made.messages.count("translation"), 1);
}

void TestAnnexesCommand::anExistingBundleStaysUntouched()
{
    writeFile(path(u"b.pdf"_s), "what was there");
    const QStringList words{u"annexes"_s, u"case.json"_s, u"--output"_s, u"b.pdf"_s};
    QCOMPARE(runHere(words).status, 4);
    QCOMPARE(readFile(path(u"b.pdf"_s)), QByteArray("what was there"));
    // A disk that fills up half way.
    const Answer full = runLimited(m_folder->path(), 40, words + QStringList{u"--force"_s});
    QVERIFY(full.status != 0);
    QCOMPARE(readFile(path(u"b.pdf"_s)), QByteArray("what was there"));
    const Answer nowhere =
        runHere({u"annexes"_s, u"case.json"_s, u"--output"_s, u"no/such/folder/b.pdf"_s});
    QVERIFY2(nowhere.status == 4, nowhere.messages.constData());
    QCOMPARE(runHere(words + QStringList{u"--force"_s}).status, 0);
    QVERIFY(readFile(path(u"b.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList({u"b.pdf"_s, u"case.json"_s}));
}

/// Killed at any moment: of a case file nothing is left, of a document what the next run takes
/// away.
void TestAnnexesCommand::aKilledBundleLeavesNothingOfTheExhibits()
{
    QByteArray lines;
    for (int i = 0; i < 4000; ++i)
        lines += "quagga line " + QByteArray::number(i) + '\n';
    writeFile(path(u"files/hidden.txt"_s), lines);
    writeFile(path(u"files/open.txt"_s), lines + "open");
    QCOMPARE(runHere({u"import"_s, u"case.json"_s, u"--into"_s, u"case.saranda"_s}).status, 0);
    const auto scratchOf = [this](const QString &from) { return path(u"scratch-"_s + from); };
    const auto filesLeft = [](const QString &folder) {
        QStringList files;
        QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
        return files.filter(QRegularExpression(u"/(?!lock$)[^/]*$"_s)); // with nothing in it
    };
    QElapsedTimer timer;
    qint64 whole = 0;
    const auto bundle = [&](const QString &from, int killedAfter) {
        QFile::remove(path(u"b.pdf"_s));
        QDir().mkpath(scratchOf(from));
        QProcess process;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"TMPDIR"_s, scratchOf(from));
        process.setProcessEnvironment(surroundings);
        process.setWorkingDirectory(m_folder->path());
        timer.start();
        process.start(QStringLiteral(SARANDA_PROGRAM),
                      {u"annexes"_s, from, u"--output"_s, u"b.pdf"_s});
        process.waitForFinished(killedAfter);
        const bool isRunning = process.state() == QProcess::Running;
        process.kill();
        process.waitForFinished();
        whole = timer.elapsed();
        return isRunning;
    };
    QVERIFY(!bundle(u"case.saranda"_s, 60'000));
    const int rounds = 12;
    const qint64 step = std::max<qint64>(whole / rounds, 1);
    int killed = 0;
    for (int round = 1; round <= rounds; ++round) {
        killed += bundle(u"case.saranda"_s, int(step * round)) ? 1 : 0;
        QCOMPARE(filesLeft(scratchOf(u"case.saranda"_s)), QStringList());
        bundle(u"case.json"_s, int(step * round));
    }
    QVERIFY2(killed >= 3, qPrintable(QString::number(killed)));
    for (const QString &from : {u"case.saranda"_s, u"case.json"_s}) {
        QVERIFY(!bundle(from, 60'000));
        QCOMPARE(
            QDir(scratchOf(from)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }
}

void TestAnnexesCommand::theSampleMakesABundle()
{
    const Answer made = runHere({u"annexes"_s, u"--sample"_s, u"--output"_s, u"s.pdf"_s});
    QVERIFY2(made.status == 0, made.messages.constData());
    QVERIFY2(made.messages.contains("exhibits"), made.messages.constData());
}

void TestAnnexesCommand::wrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    const QStringList annexes{u"annexes"_s, u"case.json"_s};
    const QStringList toFile{u"annexes"_s, u"case.json"_s, u"--output"_s, u"b.pdf"_s};
    QTest::newRow("no output") << annexes << 2;
    QTest::newRow("no PDF") << annexes + QStringList{u"--output"_s, u"b.docx"_s} << 2;
    QTest::newRow("another court") << toFile + QStringList{u"--profile"_s, u"moon"_s} << 2;
    QTest::newRow("another language") << toFile + QStringList{u"--language"_s, u"de"_s} << 2;
    QTest::newRow("no such exhibit") << toFile + QStringList{u"--exhibits"_s, u"E-1,E-9"_s} << 3;
    QTest::newRow("no such late exhibit") << toFile + QStringList{u"--late"_s, u"E-9"_s} << 3;
    QTest::newRow("no such marking") << toFile + QStringList{u"--marking"_s, u"cosmic"_s} << 3;
    QTest::newRow("no such claim") << toFile + QStringList{u"--claim"_s, u"C-9"_s} << 3;
    QTest::newRow("no such case") << QStringList{u"annexes"_s, u"no.json"_s, u"--output"_s,
                                                 u"b.pdf"_s}
                                  << 3;
    QTest::newRow("custody without output") << QStringList{u"custody"_s, u"case.json"_s} << 2;
    QTest::newRow("custody as text")
        << QStringList{u"custody"_s, u"case.json"_s, u"--output"_s, u"s.txt"_s} << 2;
    QTest::newRow("custody of nothing") << QStringList{u"custody"_s, u"case.json"_s, u"--output"_s,
                                                       u"s.pdf"_s,   u"--exhibit"_s, u"E-9"_s}
                                        << 3;
    QTest::newRow("custody of what may not be seen")
        << QStringList{u"custody"_s,   u"case.json"_s, u"--output"_s,  u"s.pdf"_s,
                       u"--exhibit"_s, u"E-2"_s,       u"--marking"_s, u"public"_s}
        << 3;
    QTest::newRow("a report as text")
        << QStringList{u"verify"_s, u"case.json"_s, u"--report"_s, u"r.txt"_s} << 2;
    QTest::newRow("a document has no log")
        << QStringList{u"verify"_s, u"case.json"_s, u"--report"_s, u"r.pdf"_s} << 3;
}

void TestAnnexesCommand::wrongWordsAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const Answer answer = runHere(words);
    QVERIFY2(answer.status == status, answer.messages.constData());
    QVERIFY(!answer.messages.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"case.json"_s});
}

void TestAnnexesCommand::aCustodySheetSaysWhoHadIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("pdf") << u"s.pdf"_s;
    QTest::newRow("html") << u"s.html"_s;
    QTest::newRow("odt") << u"s.odt"_s;
    QTest::newRow("docx") << u"s.docx"_s;
}

void TestAnnexesCommand::aCustodySheetSaysWhoHadIt()
{
    QFETCH(QString, name);
    const QStringList words{u"custody"_s, u"case.json"_s, u"--output"_s,
                            name,         u"--marking"_s, u"public"_s};
    const Answer made = runHere(words);
    QVERIFY2(made.status == 0, made.messages.constData());
    QCOMPARE(runHere(words).status, 4); // it is there now
    if (name == u"s.html") {
        const QByteArray html = readFile(path(name));
        for (const char *said :
             {"The laboratory", "A. Clerk", "bag 4711", "18 May 2020", "open.txt"})
            QVERIFY2(html.contains(said), said);
        QVERIFY(!html.contains("Hidden note"));
    }
}

void TestAnnexesCommand::aSoundCaseIsReported()
{
    makeCaseFile();
    const Answer sound =
        runHere({u"verify"_s, u"c.saranda"_s, u"--report"_s, u"r.pdf"_s, u"--json"_s});
    QVERIFY2(sound.status == 0, sound.messages.constData());
    QVERIFY(sound.json().value(u"sound"_s).toBool());
    QVERIFY(sound.json().value(u"broken"_s).toArray().isEmpty());
    QVERIFY(readFile(path(u"r.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(runHere({u"verify"_s, u"c.saranda"_s, u"--report"_s, u"r.pdf"_s}).status, 4);
}

void TestAnnexesCommand::aBrokenHashIsReportedAndMarked()
{
    makeCaseFile();
    tamper();
    const Answer answer = runHere({u"verify"_s, u"c.saranda"_s, u"--report"_s, u"r.json"_s});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.out.contains("E-1: its bytes have changed"), answer.out.constData());
    QVERIFY2(answer.out.contains("C-1 dd.territory: the mark lowers it from"),
             answer.out.constData());
    const QJsonObject report = QJsonDocument::fromJson(readFile(path(u"r.json"_s))).object();
    QCOMPARE(report.value(u"broken"_s).toArray().first().toObject().value(u"exhibit"_s).toString(),
             u"E-1"_s);
    QVERIFY(!report.value(u"lowered"_s).toArray().isEmpty());
    // The mark is only set when asked for, and once.
    const auto marksOf = [this] {
        runHere({u"export"_s, u"c.saranda"_s, u"--format"_s, u"json"_s, u"--output"_s, u"x.json"_s,
                 u"--force"_s});
        return readFile(path(u"x.json"_s)).contains("chain-broken");
    };
    QVERIFY(!marksOf());
    QCOMPARE(runHere({u"verify"_s, u"c.saranda"_s, u"--mark-broken"_s, u"--report"_s, u"m.json"_s})
                 .status,
             1);
    QVERIFY(marksOf());
    const QJsonObject marked = QJsonDocument::fromJson(readFile(path(u"m.json"_s))).object();
    QVERIFY(marked[u"broken"_s][0][u"marked"_s].toBool());
    const Answer again =
        runHere({u"verify"_s, u"c.saranda"_s, u"--mark-broken"_s, u"--report"_s, u"r.pdf"_s});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.out.contains("it carries the mark"), again.out.constData());
    if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        const QString text = textOf(u"r.pdf"_s);
        QVERIFY2(text.contains(u"not as its log says"_s) && text.contains(u"Findings that this"_s),
                 qPrintable(text));
    }
    // In a bundle the changed file goes by a slip sheet.
    const Answer bundle = runHere({u"annexes"_s, u"c.saranda"_s, u"--output"_s, u"b.pdf"_s});
    QVERIFY2(bundle.messages.contains("the hash differs"), bundle.messages.constData());
}

void TestAnnexesCommand::aSearchOutOfStepIsReportedAndMadeAnew()
{
    makeCaseFile();
    tamper("DELETE FROM search_documents WHERE body = 'words that may be read'");
    const Answer found = runHere({u"verify"_s, u"c.saranda"_s, u"--json"_s});
    QCOMPARE(found.status, 1);
    const QJsonArray problems = found.json().value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0][u"place"].toString(), u"search"_s);
    QVERIFY(problems[0][u"what"].toString().contains(u"made anew"_s));
    QVERIFY(found.json().value(u"broken"_s).toArray().isEmpty());
    QVERIFY2(found.messages.contains("--renew-search"), found.messages.constData());
    const Answer renewed = runHere({u"verify"_s, u"c.saranda"_s, u"--renew-search"_s});
    QCOMPARE(renewed.status, 1); // what was found before
    QVERIFY2(renewed.messages.contains("made anew"), renewed.messages.constData());
    QCOMPARE(runHere({u"verify"_s, u"c.saranda"_s, u"--renew-search"_s}).status, 0);
}

/// A file as format 3 kept it, whose program had read nothing of what is attached to a message.
void TestAnnexesCommand::messagesOfAnOldFileAreReadAgain()
{
    makeCaseFile();
    writeFile(path(u"letter.eml"_s),
              "From: a@example.org\nSubject: Orders\nMIME-Version: 1.0\n"
              "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
              "See the annex.\n--b\nContent-Type: text/plain\n"
              "Content-Disposition: attachment; filename=annex.txt\n\nLay the mines.\n--b--\n");
    QCOMPARE(runHere({u"add"_s, u"c.saranda"_s, u"letter.eml"_s}).status, 0);
    const QStringList search{u"search"_s, u"c.saranda"_s, u"mines"_s, u"--json"_s};
    QCOMPARE(runHere(search).json()[u"hits"].toArray().size(), 1);
    tamper(saranda::test::toFormat3);
    QCOMPARE(runHere({u"verify"_s, u"c.saranda"_s}).status, 4); // it is only read
    const Answer renewed = runHere({u"verify"_s, u"c.saranda"_s, u"--renew-search"_s});
    QVERIFY2(renewed.status == 0, renewed.messages.constData());
    const QJsonArray hits = runHere(search).json()[u"hits"].toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0][u"attachment"][u"name"].toString(), u"annex.txt"_s);
    QCOMPARE(runHere({u"verify"_s, u"c.saranda"_s}).status, 0);
}

QTEST_APPLESS_MAIN(TestAnnexesCommand)
#include "tst_annexescommand.moc"
