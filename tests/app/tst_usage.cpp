// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include "app/runcommand.h"
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// What the program says to somebody who asks how it is used, or uses it wrongly.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandHasItsHelp();
    void theHelpNamesEveryOptionOfACommand();
    void whatIsNoCommandIsNamed_data();
    void whatIsNoCommandIsNamed();
    void optionsOfAnyCommandMayGoBeforeIt();
    void anOptionGivenTwiceIsRefused();
    void aCaseAndTheSampleAreNotBothTaken();
    void resultsThatCannotBeWrittenAreAnError_data();
    void resultsThatCannotBeWrittenAreAnError();
    void closedStandardDevicesDoNoHarm();
    void everyReadingCommandTakesADocument_data();
    void everyReadingCommandTakesADocument();
    void aDocumentWithoutRightsIsRefusedByTheSystem();
    void aFullDiskLeavesTheExportThatWasThere();
    void aPaperReplacesNoCaseFile();
    void whatIsNoOrdinaryFileIsLeftAlone();
    void filesImportedAsExhibitsKeepTheirSource();
    void theChartFollowsTheDoctrineOfTheCase();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    QStringList commands() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUsage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    writeFile(path(u"small.json"_s), smallCase());
}

/// As the help lists them.
QStringList TestUsage::commands() const
{
    static const QRegularExpression line(u"^  saranda ([a-z]+) "_s,
                                         QRegularExpression::MultilineOption);
    QStringList names;
    auto match = line.globalMatch(QString::fromUtf8(runHere({u"--help"_s}).out));
    while (match.hasNext())
        names.append(match.next().captured(1));
    names.removeDuplicates();
    return names;
}

void TestUsage::everyCommandHasItsHelp()
{
    const QStringList names = commands();
    QVERIFY(names.size() >= 21);
    for (const QString &name : names) {
        for (const QStringList &words :
             {QStringList{name, u"--help"_s}, {name, u"x"_s, u"-h"_s}, {u"help"_s, name}}) {
            const Answer answer = runHere(words);
            QVERIFY2(answer.status == 0, qPrintable(name));
            QVERIFY(answer.messages.isEmpty());
            QVERIFY2(answer.out.startsWith("  saranda " + name.toUtf8()), answer.out.constData());
            QVERIFY(answer.out.contains("Exit status"));
            QCOMPARE(answer.out.count("  saranda "),
                     answer.out.count("  saranda " + name.toUtf8()));
        }
    }
    QCOMPARE(runHere({u"help"_s, u"nonsense"_s}).status, 2);
    // After "--" it is a name like any other.
    QCOMPARE(runHere({u"search"_s, u"small.json"_s, u"--"_s, u"--help visible"_s}).status, 0);
}

/// Options are found by trying the words of the whole help on every command: one that is taken must
/// stand in that command's own help.
void TestUsage::theHelpNamesEveryOptionOfACommand()
{
    static const QRegularExpression option(u"--[a-z-]+"_s);
    const QString help = QString::fromUtf8(runHere({u"--help"_s}).out);
    QStringList words;
    auto match = option.globalMatch(help);
    while (match.hasNext())
        words.append(match.next().captured());
    words.removeDuplicates();
    for (const QString &general :
         {u"--help"_s, u"--quiet"_s, u"--force"_s, u"--sample"_s, u"--version"_s})
        words.removeAll(general);
    QVERIFY(words.size() > 30);
    for (const QString &name : commands()) {
        const QByteArray own = runHere({name, u"--help"_s}).out;
        for (const QString &word : words) {
            // Refused for the option before anything is read, or else for its value or the case.
            QBuffer results;
            QBuffer messages;
            QVERIFY(results.open(QIODevice::WriteOnly) && messages.open(QIODevice::WriteOnly));
            Console console(results, messages);
            QVERIFY(runCommand({name, u"no-such-case"_s, word}, console) != ExitStatus::Done);
            const bool isTaken = !messages.data().contains("This command has no option");
            const bool isShown =
                QRegularExpression(word + u"(?![a-z-])"_s).match(QString::fromUtf8(own)).hasMatch();
            QVERIFY2(isTaken == isShown, qPrintable(name + u' ' + word));
        }
    }
}

void TestUsage::whatIsNoCommandIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("mistyped") << QStringList{u"asses"_s} << QByteArray("“asses”");
    QTest::newRow("mistyped with a case")
        << QStringList{u"asses"_s, u"small.json"_s} << QByteArray("“asses”");
    QTest::newRow("abbreviated") << QStringList{u"ver"_s} << QByteArray("“ver”");
    QTest::newRow("upper case") << QStringList{u"INFO"_s, u"small.json"_s} << QByteArray("“INFO”");
    QTest::newRow("one dash") << QStringList{u"-v"_s} << QByteArray("-v");
    QTest::newRow("unknown option") << QStringList{u"--verison"_s} << QByteArray("--verison");
    QTest::newRow("two cases") << QStringList{u"small.json"_s, u"b.saranda"_s}
                               << QByteArray("“b.saranda”");
}

void TestUsage::whatIsNoCommandIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Answer answer = runHere(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.messages.contains(word), answer.messages.constData());
}

void TestUsage::optionsOfAnyCommandMayGoBeforeIt()
{
    const QStringList exporting{u"export"_s, u"small.json"_s, u"--output"_s, u"a.json"_s};
    const Answer loud = runHere(exporting);
    QCOMPARE(loud.status, 0);
    QVERIFY(!loud.messages.isEmpty()); // of the field nobody knows
    QCOMPARE(runHere(exporting).status, 4);
    const Answer quiet = runHere(QStringList{u"--quiet"_s, u"--force"_s} + exporting);
    QVERIFY2(quiet.status == 0, quiet.messages.constData());
    QCOMPARE(quiet.messages, QByteArray());
    QVERIFY(!runHere({u"--json"_s, u"info"_s, u"small.json"_s}).json().isEmpty());
    QCOMPARE(runHere({u"--quiet"_s, u"--sample"_s, u"info"_s}).out,
             runHere({u"info"_s, u"--sample"_s}).out);
    // Papers are drawn all the same, and what a command does not take it still refuses.
    QCOMPARE(runHere({u"--quiet"_s, u"memo"_s, u"small.json"_s, u"--output"_s, u"m.pdf"_s}).status,
             0);
    const Answer wrong = runHere({u"--json"_s, u"export"_s, u"small.json"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.messages.contains("--json"), wrong.messages.constData());
    QCOMPARE(runHere({u"--output"_s, u"b.json"_s, u"export"_s, u"small.json"_s}).status, 2);
    QCOMPARE(runHere({u"--quiet"_s, u"asses"_s}).status, 2);
}

void TestUsage::anOptionGivenTwiceIsRefused()
{
    const Answer twice =
        runHere({u"export"_s, u"small.json"_s, u"--output"_s, u"a.json"_s, u"--output=b.json"_s});
    QCOMPARE(twice.status, 2);
    QVERIFY2(twice.messages.contains("--output"), twice.messages.constData());
    QVERIFY(!QFile::exists(path(u"a.json"_s)));
    const Answer list = runHere(
        {u"assess"_s, u"small.json"_s, u"--json"_s, u"--without"_s, u"E-1"_s, u"--without=E-2"_s});
    QVERIFY2(list.status == 0, list.messages.constData());
    QCOMPARE(list.json()[u"removed"].toArray().size(), 2);
}

void TestUsage::aCaseAndTheSampleAreNotBothTaken()
{
    QCOMPARE(runHere({u"info"_s, u"small.json"_s, u"--sample"_s}).status, 2);
    QCOMPARE(runHere({u"search"_s, u"small.json"_s, u"x"_s, u"--sample"_s}).status, 2);
    QCOMPARE(runHere({u"info"_s, u"--sample"_s}).status, 0);
}

void TestUsage::resultsThatCannotBeWrittenAreAnError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("text") << QStringList{u"assess"_s, u"small.json"_s};
    QTest::newRow("JSON") << QStringList{u"assess"_s, u"small.json"_s, u"--json"_s};
}

void TestUsage::resultsThatCannotBeWrittenAreAnError()
{
    QFETCH(QStringList, arguments);
    for (const QString &redirection : {u">/dev/full"_s, u">&-"_s}) {
        const Answer answer = runRedirected(m_folder->path(), redirection, arguments);
        QVERIFY2(answer.status == 4, qPrintable(redirection));
        QVERIFY2(answer.messages.contains("could not be written"), answer.messages.constData());
    }
}

/// A file that is opened must not become the standard output or error of a process without them.
void TestUsage::closedStandardDevicesDoNoHarm()
{
    QCOMPARE(runHere({u"import"_s, u"small.json"_s, u"--into"_s, u"a.saranda"_s}).status, 0);
    const QString closed = u"<&- >&- 2>&-"_s;
    QCOMPARE(runRedirected(m_folder->path(), closed,
                           {u"export"_s, u"a.saranda"_s, u"--output"_s, u"out.json"_s})
                 .status,
             0);
    QCOMPARE(runHere({u"export"_s, u"a.saranda"_s, u"--output"_s, u"b.json"_s}).status, 0);
    QCOMPARE(readFile(path(u"out.json"_s)), readFile(path(u"b.json"_s)));
    runRedirected(m_folder->path(), closed, {u"add"_s, u"a.saranda"_s, u"small.json"_s});
    QCOMPARE(runHere({u"verify"_s, u"a.saranda"_s}).status, 0);
}

void TestUsage::everyReadingCommandTakesADocument_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &name : {u"info"_s, u"assess"_s, u"doctrine"_s, u"origins"_s, u"draft"_s})
        QTest::newRow(qPrintable(name)) << QStringList{name};
    QTest::newRow("search") << QStringList{u"search"_s, u"visible"_s};
    QTest::newRow("bundle") << QStringList{u"bundle"_s, u"--output"_s, u"b.zip"_s};
    QTest::newRow("timeline") << QStringList{u"timeline"_s, u"--output"_s, u"t.csv"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--output"_s, u"e.json"_s};
}

void TestUsage::everyReadingCommandTakesADocument()
{
    QFETCH(QStringList, arguments);
    QStringList named = arguments;
    named.insert(1, u"small.json"_s);
    const Answer answer = runHere(named);
    QVERIFY2(answer.status == 0, answer.messages.constData());
    if (arguments.constFirst() == u"search")
        QVERIFY(answer.out.contains("F-1"));
    const Answer sample = runHere(arguments + QStringList{u"--sample"_s, u"--force"_s});
    const bool knowsForce = !sample.messages.contains("--force");
    const Answer again = knowsForce ? sample : runHere(arguments + QStringList{u"--sample"_s});
    QVERIFY2(again.status == 0, again.messages.constData());
}

/// --force replaces what was written before, not the work of months by a slip of the name.
void TestUsage::aDocumentWithoutRightsIsRefusedByTheSystem()
{
    const QString document = path(u"small.json"_s);
    QVERIFY(QFile::setPermissions(document, {}));
    if (QFile(document).open(QIODevice::ReadOnly))
        QSKIP("Runs as root, who may read everything.");
    const Answer answer = runHere({u"assess"_s, u"small.json"_s});
    QCOMPARE(answer.status, 4);
    QVERIFY2(answer.messages.contains("cannot be read"), answer.messages.constData());
}

void TestUsage::aFullDiskLeavesTheExportThatWasThere()
{
    writeFile(path(u"out.json"_s), "before");
    const Answer answer =
        runLimited(m_folder->path(), 1,
                   {u"export"_s, u"small.json"_s, u"--output"_s, u"out.json"_s, u"--force"_s});
    QCOMPARE(answer.status, 4);
    QVERIFY2(answer.messages.contains("could not be written"), answer.messages.constData());
    QCOMPARE(readFile(path(u"out.json"_s)), "before");
}

void TestUsage::aPaperReplacesNoCaseFile()
{
    QCOMPARE(runHere({u"import"_s, u"small.json"_s, u"--into"_s, u"a.saranda"_s}).status, 0);
    const QByteArray before = readFile(path(u"a.saranda"_s));
    for (const QStringList &arguments :
         {QStringList{u"export"_s, u"a.saranda"_s, u"--output"_s, u"a.saranda"_s},
          QStringList{u"export"_s, u"small.json"_s, u"--output"_s, u"a.saranda"_s},
          QStringList{u"doctrine"_s, u"a.saranda"_s, u"--output"_s, u"a.saranda"_s},
          QStringList{u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"a.saranda"_s},
          QStringList{u"merge"_s, u"a.saranda"_s, u"a.saranda"_s, u"--output"_s, u"a.saranda"_s}}) {
        const Answer answer = runHere(arguments + QStringList{u"--force"_s});
        QVERIFY2(answer.status == 4, qPrintable(arguments.join(u' ')));
        QVERIFY2(answer.messages.contains("a.saranda"), answer.messages.constData());
        QCOMPARE(readFile(path(u"a.saranda"_s)), before);
    }
}

void TestUsage::whatIsNoOrdinaryFileIsLeftAlone()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe.json"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe.zip"_s)).constData(), 0600), 0);
    for (const QStringList &arguments :
         {QStringList{u"info"_s, u"pipe.json"_s}, QStringList{u"info"_s, u"/dev/zero"_s},
          QStringList{u"import"_s, u"pipe.json"_s, u"--into"_s, u"a.saranda"_s},
          QStringList{u"verify"_s, u"pipe.json"_s}, QStringList{u"verify"_s, u"pipe.zip"_s},
          QStringList{u"unbundle"_s, u"pipe.zip"_s, u"--into"_s, u"a.saranda"_s},
          QStringList{u"doctrine"_s, u"small.json"_s, u"--compare"_s, u"pipe.json"_s},
          QStringList{u"memo"_s, u"small.json"_s, u"--template"_s, u"pipe.json"_s, u"--output"_s,
                      u"m.html"_s},
          QStringList{u"merge"_s, u"pipe.json"_s, u"pipe.json"_s, u"--output"_s, u"m.saranda"_s}}) {
        const Answer answer = runHere(arguments);
        QVERIFY2(answer.status == 3, qPrintable(arguments.join(u' ')));
        QVERIFY2(answer.messages.contains("ordinary") || answer.messages.contains("regular"),
                 answer.messages.constData());
    }
    for (const QStringList &arguments :
         {QStringList{u"export"_s, u"small.json"_s, u"--output"_s, u"pipe.json"_s, u"--force"_s},
          QStringList{u"verify"_s, u"small.json"_s, u"--report"_s, u"pipe.json"_s}})
        QVERIFY(runHere(arguments).status >= 3);
    struct stat found = {};
    QCOMPARE(stat(pipe.constData(), &found), 0);
    QVERIFY(S_ISFIFO(found.st_mode));
}

void TestUsage::filesImportedAsExhibitsKeepTheirSource()
{
    QCOMPARE(runHere({u"new"_s, u"a.saranda"_s, u"--title"_s, u"T"_s}).status, 0);
    writeFile(path(u"note.txt"_s), "A note.\n");
    const QStringList words{u"import"_s, u"note.txt"_s, u"--into"_s, u"a.saranda"_s};
    const Answer added = runHere(words
                                 + QStringList{u"--as"_s, u"exhibits"_s, u"--source"_s,
                                               u"The team"_s, u"--marking"_s, u"secret"_s});
    QVERIFY2(added.status == 0, added.messages.constData());
    QCOMPARE(runHere({u"export"_s, u"a.saranda"_s, u"--output"_s, u"out.json"_s}).status, 0);
    const QJsonObject out = QJsonDocument::fromJson(readFile(path(u"out.json"_s))).object();
    QCOMPARE(out[u"sources"][0][u"name"].toString(), u"The team"_s);
    QCOMPARE(out[u"exhibits"][0][u"source"], out[u"sources"][0][u"id"]);
    QCOMPARE(out[u"exhibits"][0][u"marking"].toString(), u"secret"_s);
    QCOMPARE(runHere(words + QStringList{u"--source"_s, u"x"_s}).status, 2);
}

/// Another doctrine, kept by the case, gives the levels of its chart as of everything else.
void TestUsage::theChartFollowsTheDoctrineOfTheCase()
{
    writeFile(path(u"small.json"_s),
              smallCase().replace(R"("date": "1946-10",)",
                                  R"("date": "1946-10",
           "relation": {"subject": "ALB", "predicate": "laid", "object": "op-1"},)"));
    QCOMPARE(runHere({u"import"_s, u"small.json"_s, u"--into"_s, u"a.saranda"_s}).status, 0);
    const QStringList chart{u"chart"_s, u"a.saranda"_s, u"--level"_s, u"3"_s, u"--output"_s};
    QCOMPARE(runHere(chart + QStringList{u"before.svg"_s}).status, 0);
    QVERIFY(readFile(path(u"before.svg"_s)).contains("laid"));

    QCOMPARE(runHere({u"doctrine"_s, u"a.saranda"_s, u"--output"_s, u"own.json"_s}).status, 0);
    QJsonObject own = QJsonDocument::fromJson(readFile(path(u"own.json"_s))).object();
    QJsonObject profile = own[u"profile"].toObject();
    profile[u"reliability"] =
        QJsonObject{{u"A"_s, 1}, {u"B"_s, 1}, {u"C"_s, 1}, {u"D"_s, 1}, {u"E"_s, 0}, {u"F"_s, 1}};
    own[u"profile"] = profile;
    own[u"version"] = u"2026.1-strict"_s;
    writeFile(path(u"own.json"_s), QJsonDocument(own).toJson());
    const Answer adopted = runHere({u"doctrine"_s, u"a.saranda"_s, u"--adopt"_s, u"own.json"_s,
                                    u"--reason"_s, u"Sources are worth little here"_s});
    QVERIFY2(adopted.status == 0, adopted.messages.constData());
    const Answer after = runHere(chart + QStringList{u"after.svg"_s});
    QVERIFY2(after.status == 0, after.messages.constData());
    QVERIFY(!readFile(path(u"after.svg"_s)).contains("laid"));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
