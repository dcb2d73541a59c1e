// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipwriter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace saranda;

namespace {

constexpr int fileCount = 500;
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

double secondsOf(const std::function<bool()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        times.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

bool ourArchive(const QString &folder, const QString &archive)
{
    QFile::remove(archive);
    QFile to(archive);
    if (!to.open(QIODevice::WriteOnly))
        return false;
    ZipWriter zip(to, QFileInfo(archive).path(), QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<WrittenEntry> added =
            zip.add(name, {QStringLiteral("sha512")}, [&](QIODevice &device) -> Result<> {
                QFile from(folder + u'/' + name);
                if (!from.open(QIODevice::ReadOnly))
                    return failure(ErrorCode::Storage, from.errorString());
                const QByteArray bytes = from.readAll();
                if (device.write(bytes) != bytes.size())
                    return failure(ErrorCode::Storage, device.errorString());
                return {};
            });
        if (!added)
            return false;
    }
    return zip.finish().has_value();
}

bool infoZip(const QString &level, const QString &folder, const QString &archive)
{
    QFile::remove(archive);
    return QProcess::execute(QStringLiteral("zip"),
                             {QStringLiteral("-q"), level, QStringLiteral("-r"), archive, folder})
        == 0;
}

void compare(const char *what, const QString &level, const QString &root,
             const std::function<QByteArray(quint32)> &makeFile)
{
    const QString folder = root + u'/' + QString::fromLatin1(what);
    QDir().mkpath(folder);
    for (int i = 0; i < fileCount; ++i) {
        QFile file(folder + QStringLiteral("/%1").arg(i, 4, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly))
            file.write(makeFile(quint32(i)));
    }
    const QString ours = root + QStringLiteral("/ours.zip");
    const QString theirs = root + QStringLiteral("/theirs.zip");
    const double ourTime = secondsOf([&] { return ourArchive(folder, ours); });
    const double theirTime = secondsOf([&] { return infoZip(level, folder, theirs); });
    std::printf("| %s | %.2f s, %.1f MB | zip %s: %.2f s, %.1f MB | %.2fx |\n", what, ourTime,
                double(QFileInfo(ours).size()) / 1e6, qPrintable(level), theirTime,
                double(QFileInfo(theirs).size()) / 1e6, theirTime / ourTime);
}

} // namespace

/// Archives of 500 files of 1 MiB, ours with their SHA-512 sums, against Info-ZIP's; medians of 3.
int main()
{
    const QTemporaryDir root;
    compare("text", QStringLiteral("-6"), root.path(), proseFile);
    compare("noise", QStringLiteral("-0"), root.path(), noiseFile);
}
