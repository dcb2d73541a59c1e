// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <unistd.h>

#include "core/base/literals.h"
#include "core/intake/intake.h"
#include "tests/benchmarks/warmmemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace saranda;
using namespace saranda::literals;

namespace {

constexpr int runs = 5;
constexpr qsizetype block = 1024 * 1024;

bool isKept(QFile &file)
{
    return file.flush() && fsync(file.handle()) == 0;
}

bool writeNoise(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QRandomGenerator random(20261129);
    QByteArray bytes(block, Qt::Uninitialized);
    for (qint64 done = 0; done < size; done += block) {
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), block / 4);
        if (file.write(bytes) != block)
            return false;
    }
    return isKept(file);
}

/// What any program has to do at least: the bytes read, written and on the disk.
bool plainCopy(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    QByteArray bytes(block, Qt::Uninitialized);
    for (;;) {
        const qint64 count = source.read(bytes.data(), block);
        if (count <= 0)
            return count == 0 && isKept(target);
        if (target.write(bytes.constData(), count) != count)
            return false;
    }
}

std::unique_ptr<CaseSession> newCase(const QString &path)
{
    CaseInfo info;
    info.id = CaseInfo::Id::make();
    info.title = u"Intake"_s;
    info.markings = {u"public"_s};
    Result<std::unique_ptr<CaseSession>> session =
        CaseSession::create(path, info, {.userName = u"Bench"_s});
    return session ? std::move(*session) : nullptr;
}

double peakMegabytes()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

struct Times {
    std::vector<double> copy;
    std::vector<double> takeIn;
    std::vector<double> copyOut;
    std::vector<double> giveOut;
    double longestRead = 0;
};

double secondsOf(const std::function<bool()> &work, const char *what)
{
    QElapsedTimer timer;
    timer.start();
    if (!work()) {
        std::fprintf(stderr, "%s failed\n", what);
        std::exit(1);
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Opens the case again and again beside the intake, as a second window does.
double longestReading(const QString &casePath, const std::atomic<bool> &stop)
{
    double longest = 0;
    while (!stop) {
        longest = std::max(
            longest,
            secondsOf(
                [&] { return CaseSession::open(casePath, {.userName = u"Two"_s}).has_value(); },
                "opening the case beside the intake"));
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return longest;
}

void measure(const QString &folder, const QString &file, bool readBeside, Times &times)
{
    const QString casePath = folder + u"/case.saranda"_s;
    const QString copy = folder + u"/copy"_s;
    const qint64 room = 3 * QFileInfo(file).size();
    warmMemory(room);
    times.copy.push_back(secondsOf([&] { return plainCopy(file, copy); }, "the copy"));
    std::unique_ptr<CaseSession> session = newCase(casePath);
    if (!session)
        std::exit(1);
    QFile::remove(copy);
    warmMemory(room);
    std::atomic<bool> stop = false;
    std::thread reader;
    if (readBeside)
        reader = std::thread([&] {
            times.longestRead = std::max(times.longestRead, longestReading(casePath, stop));
        });
    std::vector<Exhibit::Id> exhibits;
    times.takeIn.push_back(secondsOf(
        [&] {
            const Result<IntakeReport> report = addExhibits(*session, {file}, {});
            if (report)
                exhibits = report->exhibits;
            return exhibits.size() == 1;
        },
        "the intake"));
    stop = true;
    if (reader.joinable())
        reader.join();

    const QString sha256 = session->records().exhibits.find(exhibits[0])->file->sha256;
    warmMemory(room);
    times.copyOut.push_back(secondsOf([&] { return plainCopy(file, copy); }, "the copy"));
    QFile::remove(copy);
    warmMemory(room);
    times.giveOut.push_back(secondsOf(
        [&] {
            QFile to(copy);
            return to.open(QIODevice::WriteOnly) && session->readContent(sha256, to).has_value()
                && isKept(to);
        },
        "giving the file out"));
    session.reset();
    QFile::remove(casePath);
    QFile::remove(copy);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double best(const std::vector<double> &values)
{
    return *std::min_element(values.begin(), values.end());
}

void print(const char *what, const std::vector<double> &ours, const std::vector<double> &plain)
{
    std::printf("| %s | %.2f, %.2f | %.2f, %.2f | %.2f, %.2f |\n", what, median(ours), best(ours),
                median(plain), best(plain), median(ours) / median(plain), best(ours) / best(plain));
}

} // namespace

/// bench_intake [megabytes [folder]]: a file taken in as an exhibit (hashed, in chunks, committed)
/// and given out again (hashed, on the disk), each beside a plain copy with fsync of the same file
/// in the same run; median and best of 5, since disks swing.
int main(int argc, char *argv[])
{
    const qint64 megabytes = argc > 1 ? std::max(1, std::atoi(argv[1])) : 2048;
    const QTemporaryDir folder((argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath())
                               + u"/bench_intake"_s);
    const QString file = folder.path() + u"/evidence.bin"_s;
    if (!folder.isValid() || !writeNoise(file, megabytes * block)) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
        return 1;
    }
    Times alone;
    for (int run = 0; run < runs; ++run)
        measure(folder.path(), file, false, alone);
    Times beside;
    measure(folder.path(), file, true, beside);
    std::printf(
        "| %lld MiB, median and best | s | plain copy s | ratio |\n| --- | ---: | ---: | ---: |\n",
        qlonglong(megabytes));
    print("taken in", alone.takeIn, alone.copy);
    print("taken in while others open the case", beside.takeIn, beside.copy);
    print("given out", alone.giveOut, alone.copyOut);
    std::printf("\nOpening the case beside the intake took up to %.0f ms; peak memory %.0f MB.\n",
                beside.longestRead * 1000, peakMegabytes());
}
