// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipwriter.h"
#include "tests/benchmarks/warmmemory.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace saranda;

namespace {

constexpr int runs = 3;
constexpr qsizetype fileSize = 1024 * 1024;

QByteArray noiseFile(quint32 seed)
{
    QByteArray bytes(fileSize, Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), fileSize / 4);
    return bytes;
}

/// Words drawn by chance: packs to about a third, as prose does.
QByteArray proseFile(quint32 seed)
{
    static const QList<QByteArray> words =
        QByteArray(
            "the of laying was visible from shore mines channel strait knowledge state attribution "
            "evidence conduct control instructions operation infrastructure report experts court "
            "series facts draws inference reasonable doubt standard proof exclusive territory")
            .split(' ');
    QRandomGenerator random(seed);
    QByteArray text;
    while (text.size() < fileSize)
        text += words[qsizetype(random.bounded(quint32(words.size())))]
            + (random.bounded(9) == 0 ? QByteArray::number(random.generate()) : QByteArray()) + ' ';
    return text.left(fileSize);
}

/// The median. What the last run left is removed, and the memory touched, before the clock runs.
double secondsOf(const QString &archive, qint64 room, const std::function<bool()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QFile::remove(archive);
        warmMemory(room);
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        times.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

bool ourArchive(const QStringList &files, const QString &archive)
{
    QFile to(archive);
    if (!to.open(QIODevice::WriteOnly))
        return false;
    ZipWriter zip(to, QFileInfo(archive).path(), QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    int number = 0;
    for (const QString &path : files) {
        const Result<> added =
            zip.add(QString::number(number++), {QStringLiteral("sha512")},
                    [&](QIODevice &device) -> Result<> {
                        QFile from(path);
                        if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                            return failure(ErrorCode::Storage, from.errorString());
                        while (true) {
                            const qint64 size = from.read(piece.data(), piece.size());
                            if (size <= 0)
                                return {};
                            if (device.write(piece.constData(), size) != size)
                                return failure(ErrorCode::Storage, device.errorString());
                        }
                    });
        if (!added)
            return false;
    }
    return zip.finish().has_value();
}

bool infoZip(const QString &level, const QString &folder, const QString &archive)
{
    return QProcess::execute(QStringLiteral("zip"),
                             {QStringLiteral("-q"), level, QStringLiteral("-r"), archive, folder})
        == 0;
}

void compare(const char *what, const QString &level, const QString &root, const QString &folder)
{
    QStringList files;
    qint64 size = 0;
    QDirIterator all(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        files.append(all.next());
        size += all.fileInfo().size();
    }
    const QString ours = root + QStringLiteral("/ours.zip");
    const QString theirs = root + QStringLiteral("/theirs.zip");
    const double ourTime = secondsOf(ours, size, [&] { return ourArchive(files, ours); });
    const double theirTime =
        secondsOf(theirs, size, [&] { return infoZip(level, folder, theirs); });
    std::printf("| %s, %.1f MB | %.2f s, %.1f MB | zip %s: %.2f s, %.1f MB | %.2fx |\n", what,
                double(size) / 1e6, ourTime, double(QFileInfo(ours).size()) / 1e6,
                qPrintable(level), theirTime, double(QFileInfo(theirs).size()) / 1e6,
                theirTime / ourTime);
    std::fflush(stdout);
    QFile::remove(ours);
    QFile::remove(theirs);
}

QString madeFolder(const QString &root, const char *name, int count,
                   const std::function<QByteArray(quint32)> &makeFile)
{
    const QString folder = root + u'/' + QString::fromLatin1(name);
    QDir().mkpath(folder);
    for (int i = 0; i < count; ++i) {
        QFile file(folder + QStringLiteral("/%1").arg(i, 4, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly))
            file.write(makeFile(quint32(i)));
    }
    return folder;
}

} // namespace

/// Archives with SHA-512 sums against Info-ZIP's, medians of 3: bench_bundle [number of made files
/// of 1 MiB, default 500 [folder of real ones]].
int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 500;
    const QTemporaryDir root;
    const QString deflating = QStringLiteral("-6");
    if (argc > 2)
        compare("real files", deflating, root.path(), QFile::decodeName(argv[2]));
    compare("made text", deflating, root.path(), madeFolder(root.path(), "text", count, proseFile));
    compare("noise", QStringLiteral("-0"), root.path(),
            madeFolder(root.path(), "noise", count, noiseFile));
}
