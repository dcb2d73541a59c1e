// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/bundle.h"
#include "core/bundle/scratchfolder.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace saranda;
using namespace saranda::literals;

/// Programs killed while they make a bundle or take one out: the target is whole or not there, and
/// what they leave behind goes when the next one works in the same place.
class TestKilledBundles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedWhileBundling();
    void killedWhileUnbundling();
    void leftoversOfTheLivingStay();
    void anExistingTargetOutlivesTheKilled();

private:
    struct Rounds {
        int killed = 0;
        int whole = 0;
        int withLeftovers = 0;
        int withLocks = 0;
    };

    /// Runs the worker and kills it somewhere between its first and its last sign of life, or a
    /// moment after. Says whether it lived until then.
    bool killAmid(const QString &mode, const QString &from, const QString &to);
    /// The signs of life of a whole run.
    int signsOf(const QString &mode, const QString &from, const QString &to) const;
    static QStringList everythingIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QRandomGenerator m_random{1946};
    int m_signs = 0;
};

void TestKilledBundles::initTestCase()
{
    CaseInfo info;
    info.title = u"Killed"_s;
    info.markings = QStringList{u"public"_s};
    auto session = CaseSession::create(path(u"case.saranda"_s), info, {});
    QVERIFY(session);
    Edit edit{u"Add"_s, {}};
    for (int number = 1; number <= 4; ++number) {
        QByteArray bytes(300'000, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(m_random.bounded(256));
        QBuffer from(&bytes);
        QVERIFY(from.open(QIODevice::ReadOnly));
        const Result<StoredFile> stored = (*session)->storeContent(from, u"a.bin"_s);
        QVERIFY(stored);
        Exhibit exhibit;
        exhibit.id = Exhibit::Id::make();
        exhibit.key = u"E-%1"_s.arg(number);
        exhibit.file = *stored;
        edit.add(std::move(exhibit));
    }
    QVERIFY((*session)->apply(edit));
    QVERIFY(makeBundle(**session, path(u"whole.zip"_s), {}));
}

int TestKilledBundles::signsOf(const QString &mode, const QString &from, const QString &to) const
{
    QProcess worker;
    worker.start(QCoreApplication::applicationDirPath() + u"/bundleworker"_s, {mode, from, to});
    return worker.waitForFinished() ? int(worker.readAllStandardOutput().size()) : 0;
}

bool TestKilledBundles::killAmid(const QString &mode, const QString &from, const QString &to)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationDirPath() + u"/bundleworker"_s, {mode, from, to});
    const int until = m_random.bounded(0, m_signs + 1);
    for (int seen = 0; seen < until; seen += int(worker.readAllStandardOutput().size())) {
        if (!worker.waitForReadyRead(10'000))
            break; // its end
    }
    QTest::qSleep(m_random.bounded(0, 12));
    // One that has ended has no number any more: 0 would be this program with all its family.
    if (const qint64 process = worker.processId(); process > 0)
        ::kill(pid_t(process), SIGKILL);
    worker.waitForFinished();
    return worker.exitStatus() == QProcess::CrashExit;
}

void TestKilledBundles::killedWhileBundling()
{
    Rounds rounds;
    m_signs = signsOf(u"bundle"_s, path(u"case.saranda"_s), path(u"signs.zip"_s));
    QVERIFY(m_signs > 5);
    for (int round = 1; round <= 50; ++round) {
        const QTemporaryDir place;
        const QString target = place.filePath(u"b.zip"_s);
        rounds.killed += killAmid(u"bundle"_s, path(u"case.saranda"_s), target);
        if (QFile::exists(target)) {
            ++rounds.whole;
            const Result<BagReport> report = verifyBag(target);
            QVERIFY(report && report->isValid());
            QVERIFY(QFile::remove(target));
        }
        rounds.withLeftovers += !everythingIn(place.path()).isEmpty();
        removeLeftovers(place.path(), std::chrono::seconds(0));
        QCOMPARE(everythingIn(place.path()), QStringList());
    }
    QVERIFY(rounds.killed > 10);
    qInfo("50 rounds: %d killed, %d bundles whole, %d left something", rounds.killed, rounds.whole,
          rounds.withLeftovers);
}

void TestKilledBundles::killedWhileUnbundling()
{
    Rounds rounds;
    m_signs = signsOf(u"unbundle"_s, path(u"whole.zip"_s), path(u"signs.saranda"_s));
    QVERIFY(m_signs > 5);
    for (int round = 1; round <= 50; ++round) {
        const QTemporaryDir place;
        const QString target = place.filePath(u"c.saranda"_s);
        rounds.killed += killAmid(u"unbundle"_s, path(u"whole.zip"_s), target);
        if (QFile::exists(target)) {
            ++rounds.whole;
            const auto session = CaseSession::open(target, {});
            QVERIFY(session);
            const Result<VerifyReport> report = (*session)->verify();
            QVERIFY(report && report->isSound());
            QCOMPARE(report->files, qint64(4));
        }
        QFile::remove(target);
        rounds.withLeftovers += !everythingIn(place.path()).isEmpty();
        removeLeftovers(place.path(), std::chrono::seconds(0));
        // The writer's lock of the case that did not come, which holds nobody off.
        QStringList left = everythingIn(place.path());
        rounds.withLocks += int(left.removeAll(u"c.saranda-lock"_s));
        QCOMPARE(left, QStringList());
        if (rounds.withLocks == 1) {
            QVERIFY(signsOf(u"unbundle"_s, path(u"whole.zip"_s), target) > 5);
            QVERIFY(QFile::exists(target));
        }
    }
    QVERIFY(rounds.killed > 10);
    qInfo("50 rounds: %d killed, %d cases whole, %d left something", rounds.killed, rounds.whole,
          rounds.withLeftovers);
}

void TestKilledBundles::leftoversOfTheLivingStay()
{
    const QTemporaryDir place;
    const Result<ScratchFolder> living = ScratchFolder::in(place.path());
    QVERIFY(living);
    QVERIFY(QDir(place.path()).mkdir(u".saranda-dead01"_s));
    QFile lock(place.filePath(u".saranda-dead01/lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(QDir(place.path()).mkdir(u".saranda-young1"_s)); // no lock yet
    QVERIFY(QDir(place.path()).mkdir(u"evidence"_s));
    const Result<ScratchFolder> next = ScratchFolder::in(place.path());
    QVERIFY(next);
    QVERIFY(QFile::exists(living->path()));
    QVERIFY(!QFile::exists(place.filePath(u".saranda-dead01"_s)));
    QVERIFY(QFile::exists(place.filePath(u".saranda-young1"_s)));
    QVERIFY(QFile::exists(place.filePath(u"evidence"_s)));
}

void TestKilledBundles::anExistingTargetOutlivesTheKilled()
{
    // A target that is there is refused, killed or not.
    m_signs = 2;
    for (int round = 1; round <= 5; ++round) {
        const QTemporaryDir place;
        const QString target = place.filePath(u"c.saranda"_s);
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("mine"), 4);
        file.close();
        killAmid(u"unbundle"_s, path(u"whole.zip"_s), target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }
}

QTEST_GUILESS_MAIN(TestKilledBundles)
#include "tst_killedbundles.moc"
