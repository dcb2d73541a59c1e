// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/zipreader.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

/// Reads everything there is, as verifying does.
Result<QMap<QString, QByteArray>> readAll(const QString &path)
{
    Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path);
    if (!reader)
        return failure(reader.error());
    QMap<QString, QByteArray> contents;
    for (const ZipEntry &entry : (*reader)->entries()) {
        if (entry.isFolder)
            continue;
        QByteArray &bytes = contents[entry.name];
        const Result<> read = (*reader)->read(entry, [&](QByteArrayView piece) -> Result<> {
            bytes.append(piece.data(), piece.size());
            return {};
        });
        if (!read)
            return failure(read.error());
    }
    return contents;
}

} // namespace

/// Archives made by others to break readers: refused or read, as their names say.
class TestHostileArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustFailIsRefused_data();
    void whatMustFailIsRefused();
    void whatMustSucceedIsReadOrRefused_data();
    void whatMustSucceedIsReadOrRefused();
    void cleanupTestCase();

private:
    int m_refused = 0;
    int m_read = 0;
};

void TestHostileArchives::whatMustFailIsRefused_data()
{
    QTest::addColumn<QString>("path");
    REQUIRE_SHARED(folder, u"data/hostile/zip/yauzl-failure"_s);
    for (const QString &name : QDir(folder).entryList({u"*.zip"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << QDir(folder).filePath(name);
}

void TestHostileArchives::whatMustFailIsRefused()
{
    QFETCH(const QString, path);
    const Result<QMap<QString, QByteArray>> contents = readAll(path);
    QVERIFY2(!contents, "this archive must not be accepted");
    QCOMPARE(contents.error().code, ErrorCode::BadInput);
    QVERIFY(!contents.error().message.isEmpty());
    QVERIFY(!contents.error().detail.isEmpty());
    qInfo("%s", qPrintable(contents.error().detail));
    ++m_refused;
}

void TestHostileArchives::whatMustSucceedIsReadOrRefused_data()
{
    QTest::addColumn<QString>("path");
    REQUIRE_SHARED(folder, u"data/hostile/zip/yauzl-success"_s);
    for (const QString &name : QDir(folder).entryList({u"*.zip"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << QDir(folder).filePath(name);
}

void TestHostileArchives::whatMustSucceedIsReadOrRefused()
{
    QFETCH(const QString, path);
    // Their own names say what is unusual in these: passwords, backslashes, an unknown method.
    static const QRegularExpression refusable(u"encryption|sloppy|bogus"_s);
    const Result<QMap<QString, QByteArray>> contents = readAll(path);
    if (QFileInfo(path).fileName().contains(refusable)) {
        QVERIFY(!contents);
        QCOMPARE(contents.error().code, ErrorCode::BadInput);
        ++m_refused;
        return;
    }
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
    const QDir unpacked(path.chopped(4));
    for (auto it = contents->cbegin(); it != contents->cend(); ++it) {
        // The suite keeps its unpacked files under names without accents.
        QString name = it.key().normalized(QString::NormalizationForm_D);
        name.remove(QRegularExpression(u"\\p{Mn}"_s));
        QFile expected(unpacked.filePath(name));
        if (expected.open(QIODevice::ReadOnly))
            QCOMPARE(it.value(), expected.readAll());
        else
            QVERIFY2(it.key().contains(QChar(0x4e03)), qPrintable(it.key()));
    }
    ++m_read;
}

void TestHostileArchives::cleanupTestCase()
{
    qInfo("archives of the hostile set refused: %d, read: %d", m_refused, m_read);
}

QTEST_GUILESS_MAIN(TestHostileArchives)
#include "tst_hostilearchives.moc"
