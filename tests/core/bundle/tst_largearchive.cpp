// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/zipreader.h"
#include "core/bundle/zipwriter.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

constexpr qint64 block = qint64(1024) * 1024;
constexpr qint64 beyond4GiB = 4200 * block;

/// The same bytes every time, as an entry's source must give them.
ByteSource blocks(const QByteArray &content, qint64 size)
{
    return [content, size](QIODevice &to) -> Result<> {
        for (qint64 done = 0; done < size; done += content.size()) {
            if (to.write(content) != content.size())
                return failure(ErrorCode::Storage, to.errorString());
        }
        return {};
    };
}

} // namespace

/// Entries and archives beyond 4 GiB, as others read them. Takes 5 GB of disk and a minute, so it
/// runs only when it is asked for.
class TestLargeArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void othersReadEntriesBeyond4GiB();

private:
    void checkWith(const QStringList &command, const QString &path);
};

void TestLargeArchive::initTestCase()
{
    if (!qEnvironmentVariableIsSet("SARANDA_LARGE_TESTS"))
        QSKIP("set SARANDA_LARGE_TESTS to write 5 GB");
}

void TestLargeArchive::checkWith(const QStringList &command, const QString &path)
{
    if (QStandardPaths::findExecutable(command[0]).isEmpty()) {
        qWarning("%s is not on this machine", qPrintable(command[0]));
        return;
    }
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(command[0], command.mid(1) + QStringList{path});
    QVERIFY(program.waitForFinished(600'000));
    QVERIFY2(program.exitCode() == 0, program.readAll());
    qInfo("%s reads it", qPrintable(command[0]));
}

void TestLargeArchive::othersReadEntriesBeyond4GiB()
{
    QByteArray noise(block, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : noise)
        byte = char(random.bounded(256));
    QByteArray text;
    for (int line = 0; text.size() < block; ++line)
        text += QByteArray::number(line * 7919) + " visible from the shore\n";
    text.truncate(block);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.zip"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        ZipWriter zip(file, folder.path(), QDateTime(QDate(2026, 11, 28), QTime(0, 0)));
        QVERIFY(zip.add(u"stored"_s, {u"sha256"_s}, blocks(noise, beyond4GiB)).has_value());
        QVERIFY(zip.add(u"deflated"_s, {}, blocks(text, beyond4GiB)).has_value());
        QVERIFY(zip.add(u"behind"_s, {}, blocks("hello", 5)).has_value());
        QVERIFY(zip.finish().has_value());
    }
    file.close();
    QVERIFY(QFileInfo(path).size() > beyond4GiB);
    const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    for (const ZipEntry &entry : (*reader)->entries()) {
        qint64 size = 0;
        const Result<> read = (*reader)->read(entry, [&](QByteArrayView bytes) -> Result<> {
            size += bytes.size();
            return {};
        });
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(size, entry.name == u"behind" ? 5 : beyond4GiB);
        QCOMPARE(entry.isDeflated, entry.name == u"deflated");
    }
    checkWith({u"unzip"_s, u"-tq"_s}, path);
    checkWith({u"7z"_s, u"t"_s}, path);
    checkWith(
        {u"python3"_s, u"-c"_s,
         u"import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)"_s},
        path);
}

QTEST_GUILESS_MAIN(TestLargeArchive)
#include "tst_largearchive.moc"
