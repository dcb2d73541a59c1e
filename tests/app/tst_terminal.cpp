// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <vector>

using namespace saranda::literals;
using namespace saranda::test;

namespace {

/// The program on a terminal of its own, as a person has it.
class Terminal
{
public:
    Terminal(const QString &folder, const QStringList &arguments)
    {
        std::vector<QByteArray> words{QByteArrayLiteral(SARANDA_PROGRAM)};
        for (const QString &argument : arguments)
            words.push_back(argument.toUtf8());
        std::vector<char *> pointers;
        for (QByteArray &word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        const QByteArray place = QFile::encodeName(folder);
        m_process = forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_process != 0)
            return;
        if (chdir(place.constData()) == 0 && setenv("LC_ALL", "C.UTF-8", 1) == 0)
            execv(pointers.front(), pointers.data());
        _exit(127);
    }
    ~Terminal()
    {
        if (m_process > 0) {
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Whether something like this appears before the program ends.
    bool shows(const QRegularExpression &wanted)
    {
        while (!QString::fromUtf8(m_shown).contains(wanted)) {
            if (!readSome())
                return false;
        }
        return true;
    }
    bool press(char key) const { return write(m_terminal, &key, 1) == 1; }
    /// The exit status; -1 when it crashed or does not end.
    int end()
    {
        while (readSome()) { }
        int status = 0;
        if (m_isStuck || waitpid(std::exchange(m_process, -1), &status, 0) < 0)
            return -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    const QByteArray &shown() const { return m_shown; }

private:
    /// False at the end.
    bool readSome()
    {
        pollfd waiting{m_terminal, POLLIN, 0};
        m_isStuck = poll(&waiting, 1, 60'000) <= 0;
        char bytes[4096];
        const ssize_t size = m_isStuck ? -1 : read(m_terminal, bytes, sizeof bytes);
        m_shown.append(bytes, std::max<qsizetype>(size, 0));
        return size > 0;
    }

    int m_terminal = -1;
    pid_t m_process = -1;
    QByteArray m_shown;
    bool m_isStuck = false;
};

constexpr char ctrlC = '\x03';
constexpr qsizetype megabyte = 1024 * 1024;

} // namespace

/// What a person sees of long work on a terminal, and Ctrl+C.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void progressIsShown_data() { commands(); }
    void progressIsShown();
    void nothingIsShownWhenItShallBeQuiet();
    void ctrlCLeavesNothing_data() { commands(); }
    void ctrlCLeavesNothing();
    void ctrlCLeavesTheFileThatWasThere();

private:
    static void commands();
    static QStringList everythingIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString place() const { return m_folder.path(); }

    QTemporaryDir m_folder;
    QStringList m_files; ///< what is in it
};

void TestTerminal::initTestCase()
{
    QByteArray noise(96 * megabyte, Qt::Uninitialized);
    QRandomGenerator random(1949);
    random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    writeFile(m_folder.filePath(u"large.bin"_s), noise);
    for (const QStringList &words :
         {QStringList{u"new"_s, u"a.saranda"_s, u"--title"_s, u"T"_s},
          QStringList{u"add"_s, u"a.saranda"_s, u"large.bin"_s},
          QStringList{u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"a.zip"_s}}) {
        const Answer answer = run(place(), words);
        QVERIFY2(answer.status == 0, answer.messages.constData());
    }
    m_files = everythingIn(place());
}

void TestTerminal::commands()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("made");
    QTest::addColumn<QByteArray>("stopped");
    QTest::newRow("verify a case")
        << QStringList{u"verify"_s, u"a.saranda"_s} << QString() << QByteArray("topped");
    QTest::newRow("verify a bundle")
        << QStringList{u"verify"_s, u"a.zip"_s} << QString() << QByteArray("topped");
    QTest::newRow("bundle") << QStringList{u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"b.zip"_s}
                            << u"b.zip"_s << QByteArray("Stopped. No bundle was made.");
    QTest::newRow("unbundle") << QStringList{u"unbundle"_s, u"a.zip"_s, u"--into"_s, u"b.saranda"_s}
                              << u"b.saranda"_s << QByteArray("Stopped. No case file was made.");
}

void TestTerminal::progressIsShown()
{
    QFETCH(QStringList, words);
    QFETCH(QString, made);
    Terminal terminal(place(), words);
    QCOMPARE(terminal.end(), 0);
    static const QRegularExpression percent(u"\r *([0-9]+) %"_s);
    QList<int> seen;
    for (auto it = percent.globalMatch(QString::fromUtf8(terminal.shown())); it.hasNext();)
        seen.append(it.next().captured(1).toInt());
    QVERIFY2(seen.size() > 5, terminal.shown().constData());
    QVERIFY2(std::is_sorted(seen.begin(), seen.end()), terminal.shown().constData());
    QVERIFY(seen.last() > 90 && seen.last() <= 100);
    // The last is wiped away before anything is said.
    const qsizetype last = terminal.shown().lastIndexOf(" %");
    QVERIFY2(terminal.shown().mid(last + 2).startsWith("\r     \r"), terminal.shown().constData());
    QVERIFY(terminal.shown().endsWith("\r\n"));
    if (!made.isEmpty())
        QVERIFY(QFile::remove(m_folder.filePath(made)));
    QCOMPARE(everythingIn(place()), m_files);
}

void TestTerminal::nothingIsShownWhenItShallBeQuiet()
{
    Terminal terminal(place(),
                      {u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"q.zip"_s, u"--quiet"_s});
    QCOMPARE(terminal.end(), 0);
    QCOMPARE(terminal.shown(), QByteArray());
    QVERIFY(QFile::remove(m_folder.filePath(u"q.zip"_s)));
}

void TestTerminal::ctrlCLeavesNothing()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, stopped);
    Terminal terminal(place(), words);
    QVERIFY(terminal.shows(QRegularExpression(u"[1-9] %"_s)));
    QVERIFY(terminal.press(ctrlC));
    const int status = terminal.end();
    QVERIFY2(status == 4, terminal.shown().constData()); // FORMAT 3: not done
    QVERIFY2(terminal.shown().contains(stopped), terminal.shown().constData());
    QCOMPARE(terminal.shown().count("saranda:"), 1);
    QCOMPARE(everythingIn(place()), m_files);
}

void TestTerminal::ctrlCLeavesTheFileThatWasThere()
{
    writeFile(m_folder.filePath(u"mine.zip"_s), "mine");
    Terminal terminal(place(),
                      {u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"mine.zip"_s, u"--force"_s});
    QVERIFY(terminal.shows(QRegularExpression(u"[1-9] %"_s)));
    QVERIFY(terminal.press(ctrlC));
    QCOMPARE(terminal.end(), 4);
    QCOMPARE(readFile(m_folder.filePath(u"mine.zip"_s)), QByteArray("mine"));
    QVERIFY(QFile::remove(m_folder.filePath(u"mine.zip"_s)));
    QCOMPARE(everythingIn(place()), m_files);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
