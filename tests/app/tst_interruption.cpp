// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <utility>

using namespace saranda::literals;
using namespace saranda::test;

/// Ctrl+C while the program takes something in: it says so and leaves nothing half there.
class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addStoppedInsideALargeFile_data();
    void addStoppedInsideALargeFile();
    void importStoppedLeavesNoNewCase();
    void aCrashLeavesNoImageOfTheMemory();

private:
    struct Stopped {
        Answer answer;
        bool wasInTime = false;
    };
    Stopped interrupted(const QStringList &arguments, int signal) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool makeLarge(const QString &name) const
    {
        writeFile(path(name), {});
        return QFile::resize(path(name), qint64(64) * 1024 * 1024 * 1024); // takes no room
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInterruption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Runs the program, and sends the signal when its case file has begun to grow.
TestInterruption::Stopped TestInterruption::interrupted(const QStringList &arguments,
                                                        int signal) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(SARANDA_PROGRAM), arguments);
    if (!process.waitForStarted())
        return {};
    const auto hasBegun = [this] {
        const QFileInfoList files =
            QDir(m_folder->path()).entryInfoList({u"*.saranda"_s, u"*-wal"_s});
        return std::any_of(files.cbegin(), files.cend(),
                           [](const QFileInfo &file) { return file.size() > 8 * 1024 * 1024; });
    };
    if (!QTest::qWaitFor(hasBegun, 30'000))
        process.kill();
    ::kill(pid_t(process.processId()), signal);
    const bool wasInTime = process.waitForFinished(20'000);
    return {{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             process.readAllStandardOutput(), process.readAllStandardError()},
            wasInTime};
}

void TestInterruption::addStoppedInsideALargeFile_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
}

void TestInterruption::addStoppedInsideALargeFile()
{
    QFETCH(int, signal);
    QCOMPARE(run(m_folder->path(), {u"new"_s, u"a.saranda"_s, u"--title"_s, u"T"_s}).status, 0);
    writeFile(path(u"small.txt"_s), "a secret");
    QVERIFY(makeLarge(u"large.bin"_s));
    const Stopped stopped =
        interrupted({u"add"_s, u"a.saranda"_s, u"small.txt"_s, u"large.bin"_s}, signal);
    QVERIFY(stopped.wasInTime);
    QCOMPARE(stopped.answer.status, 4); // FORMAT 3: not done
    QVERIFY2(stopped.answer.messages.contains("Stopped. No exhibit was added"),
             stopped.answer.messages.constData());
    QVERIFY(stopped.answer.out.isEmpty());
    const Answer info = run(m_folder->path(), {u"verify"_s, u"a.saranda"_s, u"--json"_s});
    QCOMPARE(info.status, 0);
    QCOMPARE(info.json().value(u"files"_s).toInt(-1), 0);
    QVERIFY(QFileInfo(path(u"a.saranda"_s)).size() < 8 * 1024 * 1024);
    QVERIFY(!QFile::exists(path(u"a.saranda-wal"_s)));
    QVERIFY(!QFile::exists(path(u"a.saranda-lock"_s)));
}

void TestInterruption::importStoppedLeavesNoNewCase()
{
    QVERIFY(makeLarge(u"large.bin"_s));
    writeFile(path(u"a.json"_s),
              R"({"format": "saranda-case", "version": 1, "case": {"title": "L"},
                  "exhibits": [{"id": "X-1", "file": {"path": "large.bin"}}]})");
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(SARANDA_PROGRAM),
                  {u"import"_s, u"a.json"_s, u"--into"_s, u"new.saranda"_s});
    QVERIFY(process.waitForStarted());
    QVERIFY(QTest::qWaitFor([this] { return QFile::exists(path(u"new.saranda"_s)); }, 30'000));
    QTest::qWait(100);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    QVERIFY(process.readAllStandardError().contains("Stopped"));
    QVERIFY(!QFile::exists(path(u"new.saranda"_s)));
}

/// Which would hold what the case says, in the folder of the day.
void TestInterruption::aCrashLeavesNoImageOfTheMemory()
{
    rlimit images{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &images), 0);
    if (images.rlim_max == 0 || readFile(u"/proc/sys/kernel/core_pattern"_s).startsWith('|'))
        QSKIP("This system writes no images of a crash into the folder, whoever asks for them");
    const rlim_t before = std::exchange(images.rlim_cur, images.rlim_max);
    QCOMPARE(setrlimit(RLIMIT_CORE, &images), 0); // a program that is started inherits it
    QCOMPARE(run(m_folder->path(), {u"new"_s, u"c.saranda"_s, u"--title"_s, u"T"_s}).status, 0);
    QVERIFY(makeLarge(u"image.dd"_s));
    const Stopped crashed = interrupted({u"add"_s, u"c.saranda"_s, u"image.dd"_s}, SIGSEGV);
    images.rlim_cur = before;
    QCOMPARE(setrlimit(RLIMIT_CORE, &images), 0);
    QVERIFY(crashed.wasInTime);
    QCOMPARE(crashed.answer.status, -1);
    QCOMPARE(QDir(m_folder->path()).entryList({u"core*"_s}), QStringList());
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
