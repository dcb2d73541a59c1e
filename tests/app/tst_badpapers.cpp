// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace saranda::test;
using namespace saranda::literals;

namespace {

/// Two exhibits that cannot be printed, a title in several scripts, and a draft whose sentences ask
/// much: one cites what is not there, one has 50,000 characters.
QByteArray badCase()
{
    return R"({"format": "saranda-case", "version": 1,
  "case": {"title": "Bad papers 中文 العربية", "claimant": "FRA", "language": "en",
           "markings": ["public", "secret"]},
  "states": [{"id": "XXX", "name": "Xland"}],
  "incidents": [{"id": "O-1", "title": "The operation", "kind": "cyber", "period": "2020-05"}],
  "exhibits": [
    {"id": "E-1", "title": "Note", "reliability": "A", "credibility": 1, "date": "2020-05-17",
     "file": {"name": "note.txt", "path": "files/note.txt"}},
    {"id": "E-2", "title": "Broken", "date": "2020-05-18",
     "file": {"name": "broken.pdf", "path": "files/broken.pdf"}},
    {"id": "E-3", "title": "Locked", "date": "2020-05-19",
     "file": {"name": "locked.pdf", "path": "files/locked.pdf"}}],
  "facts": [
    {"id": "F-1", "statement": "The server stood in Xland.", "date": "2020-05-10", "incidents": ["O-1"],
     "citations": [{"exhibit": "E-1"}, {"exhibit": "E-2"}, {"exhibit": "E-3"}]}],
  "claims": [{"id": "C-1", "incident": "O-1", "state": "XXX", "test": "due-diligence",
    "elements": [{"element": "dd.territory", "arguments": [{"premises": ["F-1"]}]}]}],
  "drafts": [
    {"id": "D-1", "kind": "memo", "title": "Ours", "language": "en", "marking": "public",
     "sections": [{"title": "Answer", "sentences": [
       {"text": "The log 中 says so (@E-99 p. 3).", "style": "paragraph", "marking": "public"},
       {"text": ")"
        + QByteArray("unbroken").repeated(3000) + ' ' + QByteArray("word ").repeated(5200)
        + R"(", "style": "paragraph", "marking": "public"}]}]},
    {"id": "D-2", "kind": "memo", "title": "中", "language": "en", "marking": "public",
     "sections": [{"title": "", "sentences": [
       {"text": "A word.", "style": "paragraph", "marking": "public"}]}]}]})";
}

/// A page that only a password opens: its trailer names a way to encrypt that nobody can undo.
QByteArray lockedPdf()
{
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"
           "trailer\n<< /Size 4 /Root 1 0 R /ID [<00112233445566778899aabbccddeeff> "
           "<00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length "
           "128 /P -44 /O <"
        + QByteArray("a1").repeated(32) + "> /U <" + QByteArray("b2").repeated(32)
        + "> >> >>\nstartxref\n0\n%%EOF\n";
}

/// Every command that writes something to be read outside, but for the name of its output.
const QList<QStringList> &paperCommands()
{
    static const QList<QStringList> commands{
        {u"memo"_s, u"c.saranda"_s, u"--output"_s, u"OUT.pdf"_s},
        {u"memo"_s, u"c.saranda"_s, u"--output"_s, u"OUT.odt"_s},
        {u"memo"_s, u"c.saranda"_s, u"--output"_s, u"OUT.docx"_s},
        {u"memo"_s, u"c.saranda"_s, u"--output"_s, u"OUT.html"_s},
        {u"memo"_s, u"c.saranda"_s, u"--draft"_s, u"D-1"_s, u"--output"_s, u"OUT.pdf"_s},
        {u"statement"_s, u"c.saranda"_s, u"--output"_s, u"OUT.pdf"_s},
        {u"annexes"_s, u"c.saranda"_s, u"--output"_s, u"OUT.pdf"_s},
        {u"custody"_s, u"c.saranda"_s, u"--output"_s, u"OUT.pdf"_s},
        {u"verify"_s, u"c.saranda"_s, u"--report"_s, u"OUT.pdf"_s},
        {u"timeline"_s, u"c.saranda"_s, u"--output"_s, u"OUT.pdf"_s},
        {u"timeline"_s, u"c.saranda"_s, u"--output"_s, u"OUT.png"_s},
        {u"chart"_s, u"c.saranda"_s, u"--output"_s, u"OUT.svg"_s}};
    return commands;
}

QStringList writingTo(QStringList command, const QString &stem)
{
    return command.replaceInStrings(u"OUT"_s, stem) + QStringList{u"--force"_s};
}

/// Sets a variable for the programs that are started meanwhile.
class Setting
{
public:
    Setting(const char *name, const QString &value)
        : m_name(name)
    {
        qputenv(name, QFile::encodeName(value));
    }
    ~Setting() { qunsetenv(m_name); }
    Q_DISABLE_COPY_MOVE(Setting)

private:
    const char *m_name;
};

/// Processor time the process has taken, in seconds: how far it is, however busy the machine.
double processorTime(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qsizetype userTime = 11; // counted from what follows the name in brackets
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (fields.value(userTime).toDouble() + fields.value(userTime + 1).toDouble())
        / double(sysconf(_SC_CLK_TCK));
}

} // namespace

/// Papers that cannot be written, or not as they should be: the author is told in words, what was
/// there before stays, and nothing half-made is left beside it.
class TestBadPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutFontsNothingIsDrawn_data();
    void withoutFontsNothingIsDrawn();
    void lettersThatNoFontHasAreNamed();
    void aTargetThatCannotBeWrittenIsNamed_data();
    void aTargetThatCannotBeWrittenIsNamed();
    void aFullDiskLeavesWhatWasThere_data();
    void aFullDiskLeavesWhatWasThere();
    void exhibitsThatCannotBePrintedHaveASlipSheet();
    void citesThatLeadNowhereAreNamed_data();
    void citesThatLeadNowhereAreNamed();
    void aBundleThatIsStoppedLeavesWhatWasThere();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Answer saranda(const QStringList &arguments) const { return run(m_folder.path(), arguments); }
    static void addCommands();
    void putBefore(const QStringList &command) const;
    bool isUntouched(const QStringList &command) const;
    QString outputOf(const QStringList &command) const
    {
        return path(command[command.indexOf(u"--force"_s) - 1]);
    }
    QString fontsFrom(const QString &folder) const;

    QTemporaryDir m_folder;
};

void TestBadPapers::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"files"_s));
    writeFile(path(u"files/note.txt"_s), "A note. \xe6\x96\x87\n");
    writeFile(path(u"files/broken.pdf"_s), "%PDF-1.7\nno object is in here\n%%EOF\n");
    writeFile(path(u"files/locked.pdf"_s), lockedPdf());
    writeFile(path(u"case.json"_s), badCase());
    const Answer made = saranda({u"import"_s, u"case.json"_s, u"--into"_s, u"c.saranda"_s});
    QVERIFY2(made.status == 0, made.messages.constData());
    QVERIFY(QDir(m_folder.path()).mkpath(u"out"_s));
}

void TestBadPapers::addCommands()
{
    QTest::addColumn<QStringList>("command");
    for (const QStringList &command : paperCommands())
        QTest::newRow(qPrintable(command.join(u' '))) << writingTo(command, u"out/paper"_s);
}

/// The folder holds one file, which the command is to replace.
void TestBadPapers::putBefore(const QStringList &command) const
{
    for (const QString &name : QDir(path(u"out"_s)).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(path(u"out/"_s + name));
    writeFile(outputOf(command), "what was there");
}

bool TestBadPapers::isUntouched(const QStringList &command) const
{
    return readFile(outputOf(command)) == "what was there"
        && QDir(path(u"out"_s)).entryList(QDir::Files | QDir::Hidden).size() == 1;
}

/// A configuration that knows the fonts of one folder alone; of none where that is empty.
QString TestBadPapers::fontsFrom(const QString &folder) const
{
    const QString file = path(u"fonts.conf"_s);
    writeFile(file,
              "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                  + (folder.isEmpty() ? QByteArray()
                                      : "<dir>" + folder.toUtf8().toPercentEncoding("/") + "</dir>")
                  + "<cachedir>" + path(u"fontcache"_s).toUtf8() + "</cachedir></fontconfig>");
    return file;
}

void TestBadPapers::withoutFontsNothingIsDrawn_data()
{
    QTest::addColumn<QStringList>("command");
    for (const QStringList &command : paperCommands()) {
        static const QStringList drawn{u"pdf"_s, u"png"_s, u"svg"_s};
        if (drawn.contains(command.last().section(u'.', -1))) // the rest takes its reader's fonts
            QTest::newRow(qPrintable(command.join(u' '))) << writingTo(command, u"out/paper"_s);
    }
}

void TestBadPapers::withoutFontsNothingIsDrawn()
{
    QFETCH(QStringList, command);
    putBefore(command);
    const Setting fonts("FONTCONFIG_FILE", fontsFrom({}));
    const Answer answer = saranda(command);
    QCOMPARE(answer.status, 4);
    QVERIFY2(answer.messages.contains("No font is installed"), answer.messages.constData());
    QVERIFY(isUntouched(command));
}

void TestBadPapers::lettersThatNoFontHasAreNamed()
{
    QProcess match;
    match.start(u"fc-match"_s, {u"-f"_s, u"%{file}"_s, u"Noto Serif:style=Regular"_s});
    const bool isFound = match.waitForFinished();
    const QString font = QFile::decodeName(match.readAllStandardOutput());
    if (!isFound || !font.contains(u"NotoSerif"_s))
        QSKIP("there is no font without Chinese letters to try it with");
    QVERIFY(QDir(m_folder.path()).mkpath(u"fonts"_s));
    QVERIFY(QFile::copy(font, path(u"fonts/"_s + QFileInfo(font).fileName())));
    const Setting fonts("FONTCONFIG_FILE", fontsFrom(path(u"fonts"_s)));
    for (const QStringList &command : paperCommands()) {
        const QString output = command.last();
        if (!output.endsWith(u".pdf"_s) || command.contains(u"statement"_s))
            continue; // what brings no fonts along is drawn where it is read
        const Answer answer = saranda(writingTo(command, u"out/letters"_s));
        QVERIFY2(answer.status == 0, answer.messages.constData());
        QVERIFY2(answer.messages.contains("U+4E2D"),
                 qPrintable(command.join(u' ') + QString::fromUtf8(answer.messages)));
        QVERIFY(!answer.messages.contains("U+0041"));
    }
    const Answer annexes = saranda({u"annexes"_s, u"c.saranda"_s, u"--output"_s, u"a.pdf"_s});
    QVERIFY2(annexes.messages.contains("E-1: No installed font"), annexes.messages.constData());
    // What is frozen for good must be fit to be read.
    const Answer release = saranda({u"release"_s, u"c.saranda"_s, u"--draft"_s, u"D-2"_s,
                                    u"--file"_s, u"r.pdf"_s, u"--by"_s, u"Anna"_s});
    QCOMPARE(release.status, 4);
    QVERIFY2(release.messages.contains("U+4E2D"), release.messages.constData());
}

void TestBadPapers::aTargetThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<QStringList>("command");
    for (const QStringList &command : paperCommands())
        QTest::newRow(qPrintable(command.join(u' '))) << command;
}

/// Nobody, not even the superuser, makes files in /proc or below a file.
void TestBadPapers::aTargetThatCannotBeWrittenIsNamed()
{
    QFETCH(QStringList, command);
    const QString name = command.last();
    const QString folder = QString(name).replace(u"OUT"_s, u"folder"_s);
    QVERIFY(QDir(m_folder.path()).mkpath(folder));
    for (const QString &stem :
         {u"/proc/paper"_s, u"case.json/paper"_s, u"nowhere/paper"_s, u"folder"_s}) {
        const Answer answer = saranda(writingTo(command, stem));
        QVERIFY2(answer.status == 4, answer.messages.constData());
        QVERIFY2(answer.messages.contains(stem.toUtf8()), answer.messages.constData());
    }
    QVERIFY(QDir(path(folder)).exists() && QDir(path(folder)).isEmpty());
    QCOMPARE(readFile(path(u"case.json"_s)), badCase());
}

void TestBadPapers::aFullDiskLeavesWhatWasThere_data()
{
    addCommands();
}

void TestBadPapers::aFullDiskLeavesWhatWasThere()
{
    QFETCH(QStringList, command);
    putBefore(command);
    const Answer answer = runLimited(m_folder.path(), 2, command);
    QVERIFY2(answer.status == 4, answer.messages.constData());
    QVERIFY(!answer.messages.isEmpty());
    QVERIFY(isUntouched(command));
}

void TestBadPapers::exhibitsThatCannotBePrintedHaveASlipSheet()
{
    const Answer made = saranda(writingTo(paperCommands()[6], u"out/bundle"_s));
    QVERIFY2(made.status == 0, made.messages.constData());
    QVERIFY2(made.messages.contains("E-2: a slip sheet"), made.messages.constData());
    QVERIFY2(made.messages.contains("E-3: a slip sheet") && made.messages.contains("password"),
             made.messages.constData());
}

void TestBadPapers::citesThatLeadNowhereAreNamed_data()
{
    QTest::addColumn<QStringList>("command");
    for (const QString &ending : {u"pdf"_s, u"odt"_s, u"docx"_s, u"html"_s})
        QTest::newRow(qPrintable(ending))
            << QStringList{u"memo"_s,     u"c.saranda"_s,          u"--draft"_s, u"D-1"_s,
                           u"--output"_s, u"out/long."_s + ending, u"--force"_s};
    QTest::newRow("annexes") << QStringList{u"annexes"_s, u"c.saranda"_s, u"--draft"_s,
                                            u"D-1"_s,     u"--output"_s,  u"out/long.pdf"_s,
                                            u"--force"_s};
}

void TestBadPapers::citesThatLeadNowhereAreNamed()
{
    QFETCH(QStringList, command);
    const Answer answer = saranda(command);
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY2(answer.messages.contains("E-99"), answer.messages.constData());
    QVERIFY(readFile(outputOf(command)).size() > 2'000);
}

/// Ctrl+C and a system that shuts down.
void TestBadPapers::aBundleThatIsStoppedLeavesWhatWasThere()
{
    QByteArray exhibits;
    QByteArray citations;
    for (int i = 1; i <= 60; ++i) {
        const QByteArray key = "E-" + QByteArray::number(i);
        exhibits += (i > 1 ? "," : "") + ("{\"id\": \"" + key)
            + "\", \"title\": \"Long\", \"file\": {\"name\": \"l.txt\", \"path\": "
              "\"files/l.txt\"}}";
        citations += (i > 1 ? "," : "") + ("{\"exhibit\": \"" + key) + "\"}";
    }
    writeFile(path(u"files/l.txt"_s), QByteArray("A line of a long exhibit.\n").repeated(2'000));
    writeFile(path(u"long.json"_s),
              R"({"format": "saranda-case", "version": 1, "case": {"title": "Long"}, "exhibits": [)"
                  + exhibits + R"(], "facts": [{"id": "F-1", "statement": "S", "citations": [)"
                  + citations + "]}]}");
    const QStringList command{u"annexes"_s, u"long.json"_s, u"--output"_s, u"out/paper.pdf"_s,
                              u"--force"_s};
    QVERIFY(QDir(m_folder.path()).mkpath(u"tmp"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"run"_s));
    QVERIFY(QFile::setPermissions(path(u"run"_s),
                                  QFile::ReadOwner | QFile::WriteOwner
                                      | QFile::ExeOwner)); // Qt asks for no less
    const Setting temporary("TMPDIR", path(u"tmp"_s));
    const Setting runtime("XDG_RUNTIME_DIR", path(u"run"_s));
    for (const int signal : {SIGINT, SIGTERM, SIGKILL}) {
        putBefore(command);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(SARANDA_PROGRAM), command);
        QVERIFY(process.waitForStarted());
        const auto hasBegun = [&process] { return processorTime(process.processId()) > 0.3; };
        QVERIFY(QTest::qWaitFor(hasBegun, 60'000));
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY(isUntouched(command));
        if (signal == SIGKILL)
            continue; // nobody can clean up after that; tst_annexescommand looks at what stays
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        QVERIFY(process.readAllStandardError().contains("Stopped"));
        QVERIFY(QDir(path(u"tmp"_s)).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBadPapers)
#include "tst_badpapers.moc"
