// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/zipreader.h"
#include "core/bundle/zipwriter.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray prose(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray text;
    while (text.size() < size)
        text += "Line " + QByteArray::number(random.bounded(100'000)) + ": visible from shore.\n";
    return text.left(size);
}

ByteSource wholly(const QByteArray &content)
{
    return [content](QIODevice &to) -> Result<> {
        if (to.write(content) != content.size())
            return failure(ErrorCode::Storage, to.errorString());
        return {};
    };
}

const QDateTime madeAt(QDate(2026, 11, 29), QTime(0, 0));

} // namespace

/// Archives of small files, which are packed beside what comes next, and large ones.
class TestZipWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesKeepTheirOrder();
    void aSourceThatFailsEndsItAll();
    void settlingGivesAllReceipts();
};

void TestZipWriter::entriesKeepTheirOrder()
{
    QList<QByteArray> contents;
    for (quint32 i = 0; i < 60; ++i) {
        const qsizetype size = i % 13 == 7 ? 300'000 + i : i % 9 == 0 ? 0 : 4'000 * i;
        contents.append(i % 2 == 0 ? prose(size, i) : noise(size, i));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"order.zip"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QList<qsizetype> receipts;
    {
        ZipWriter zip(file, folder.path(), madeAt);
        for (qsizetype i = 0; i < contents.size(); ++i) {
            const auto receipt = [&, i](const WrittenEntry &written) {
                receipts.append(i);
                QCOMPARE(written.size, quint64(contents[i].size()));
                QCOMPARE(written.isDeflated, i % 2 == 0 && !contents[i].isEmpty());
                QCOMPARE(written.digests.value(u"sha256"_s).toLatin1(),
                         QCryptographicHash::hash(contents[i], QCryptographicHash::Sha256).toHex());
            };
            QVERIFY(zip.add(QString::number(i), {u"sha256"_s}, wholly(contents[i]), receipt));
        }
        QVERIFY(zip.finish());
    }
    file.close();
    QCOMPARE(receipts.size(), contents.size());
    QVERIFY(std::is_sorted(receipts.begin(), receipts.end()));
    const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    qsizetype at = 0;
    for (const ZipEntry &entry : (*reader)->entries()) {
        QCOMPARE(entry.name, QString::number(at));
        QByteArray read;
        QVERIFY((*reader)->read(entry, [&](QByteArrayView bytes) -> Result<> {
            read.append(bytes.data(), bytes.size());
            return {};
        }));
        QVERIFY(read == contents[at]);
        ++at;
    }
    QCOMPARE(at, contents.size());
}

void TestZipWriter::aSourceThatFailsEndsItAll()
{
    const QTemporaryDir folder;
    QBuffer to;
    QVERIFY(to.open(QIODevice::ReadWrite));
    ZipWriter zip(to, folder.path(), madeAt);
    bool isReceived = false;
    const auto receipt = [&](const WrittenEntry &) { isReceived = true; };
    const Result<> added = zip.add(
        u"gone"_s, {},
        [](QIODevice &device) -> Result<> {
            if (device.write("half of it") < 0)
                return failure(ErrorCode::Storage, device.errorString());
            return failure(ErrorCode::Damaged, u"The rest is gone."_s);
        },
        receipt);
    QVERIFY(!added);
    QCOMPARE(added.error().message, u"The rest is gone."_s);
    QVERIFY(zip.settle());
    QVERIFY(!isReceived);
}

void TestZipWriter::settlingGivesAllReceipts()
{
    const QTemporaryDir folder;
    QBuffer to;
    QVERIFY(to.open(QIODevice::ReadWrite));
    ZipWriter zip(to, folder.path(), madeAt);
    int received = 0;
    for (int i = 0; i < 3; ++i)
        QVERIFY(zip.add(QString::number(i), {}, wholly("a few words"),
                        [&](const WrittenEntry &) { ++received; }));
    QVERIFY(zip.settle());
    QCOMPARE(received, 3);
    QVERIFY(to.data().contains("a few words"));
}

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
