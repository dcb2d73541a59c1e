// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/bundle/archivefixture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

namespace {

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
        const qsizetype size = i % 13 == 7 ? 5'000'000 + i : i % 9 == 0 ? 0 : 4'000 * i;
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
    const auto entries = entriesOf(path);
    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
    QCOMPARE(qsizetype(entries->size()), contents.size());
    for (qsizetype i = 0; i < contents.size(); ++i) {
        QCOMPARE((*entries)[std::size_t(i)].first, QString::number(i));
        QVERIFY((*entries)[std::size_t(i)].second == contents[i]);
    }
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
