// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/zipreader.h"
#include "tests/core/bundle/rawzip.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

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
    void whatLiesIsRefused_data();
    void whatLiesIsRefused();
    void whatIsOnlyUnusualIsRead_data();
    void whatIsOnlyUnusualIsRead();
    void aChangedByteNeverGoesUnseen();
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
        else // the suite does not keep unpacked files that are empty
            QVERIFY2(it->isEmpty(), qPrintable(it.key()));
    }
    ++m_read;
}

void TestHostileArchives::whatLiesIsRefused_data()
{
    QTest::addColumn<QByteArray>("archive");
    const QByteArray text = "good day";
    const auto row = [](const char *name, const std::vector<RawEntry> &entries) {
        QTest::newRow(name) << rawZip(entries);
    };
    row("up and out", {{"data/../../x", text}});
    row("up and out, backslashes", {{"data\\..\\..\\x", text}});
    row("up, backslash and slash", {{"..\\x/y", text}});
    row("absolute", {{"/etc/x", text}});
    row("drive letter", {{"C:/x", text}});
    row("drive letter without a slash", {{"c:x", text}});
    row("network share", {{"\\\\server\\x", text}});
    row("home folder", {{"~/x", text}});
    row("environment variable", {{"%TEMP%/x", text}});
    row("overlong UTF-8 slash", {{"..\xc0\xafx", text}});
    row("overlong UTF-8 dots", {{"\xc0\xae\xc0\xae/x", text}});
    row("surrogates in UTF-8", {{"\xed\xa0\x80/x", text}});
    row("control characters without the flag",
        {{"a\xc2\x9b"
          "31m",
          text, 0, 0}});
    row("reads backwards without the flag",
        {{"a\xe2\x80\xae"
          "fdp.exe",
          text, 0, 0}});
    row("full-width dots and slash", {{"\xef\xbc\x8e\xef\xbc\x8e\xef\xbc\x8fx", text}});
    row("two-dot leader", {{"\xe2\x80\xa5/x", text}});
    row("name that reads backwards",
        {{"x\xe2\x80\xae"
          "fdp.exe",
          text}});
    row("zero byte in the name", {{QByteArray("a\0b", 3), text}});
    row("line end in the name", {{"a\nb", text}});
    row("empty name", {{"", text}});
    row("empty part in the name", {{"a//b", text}});
    row("dot in the name", {{"a/./b", text}});
    row("symbolic link", {{"x", "/etc/passwd", 0, 0x0800, 0120777u << 16}});
    row("device", {{"x", text, 0, 0x0800, 0060666u << 16}});
    row("named pipe", {{"x", text, 0, 0x0800, 0010666u << 16}});
    row("folder that calls itself a file", {{"x/", text}});
    row("twice the same name", {{"x", text}, {"x", "other"}});
    row("twins in case", {{"Data/x", text}, {"data/X", text}});
    row("twins in Unicode",
        {{"N\xc3\xba"
          "n",
          text},
         {"Nu\xcc\x81n", text}});
    row("file and folder of one name", {{"a", text}, {"a/b", text}});
    row("encrypted", {{"x", text, 0, 0x0801}});
    row("encrypted directory", {{"x", text, 0, 0x2800}});
    row("unknown method", {{"x", text, 12}});
    row("two entries over the same bytes",
        {{"x", text}, {.name = "y", .content = text, .localName = "y", .headerOffset = 0}});
    row("stored, larger than declared", {{.name = "x", .content = text, .size = 3}});
    row("stored, beyond the archive",
        {{.name = "x", .content = text, .size = 5000, .packedSize = 5000}});
    row("packed, larger than declared",
        {{.name = "x", .content = QByteArray(5000, 'a'), .method = 8, .size = 100}});
    row("packed, smaller than declared",
        {{.name = "x", .content = QByteArray(5000, 'a'), .method = 8, .size = 6000}});
    row("wrong check sum", {{.name = "x", .content = text, .crc = 1}});
    row("another name in its own header", {{.name = "x", .content = text, .localName = "z"}});
    row("another size in its own header", {{.name = "x", .content = text, .localSize = 3}});
    row("bomb", {{"x", QByteArray(64 * 1024 * 1024, '\0'), 8}});
    row("many small bombs", std::vector<RawEntry>([] {
            std::vector<RawEntry> all;
            for (int i = 0; i < 40; ++i)
                all.push_back({QByteArray::number(i), QByteArray(1000 * 1000, '\0'), 8});
            return all;
        }()));
    QByteArray counted = rawZip({{"x", text}});
    counted[counted.size() - 12] = 7;
    QTest::newRow("wrong count") << counted;
    QTest::newRow("something before it") << "MZ" + rawZip({{"x", text}});
    QTest::newRow("something after it") << rawZip({{"x", text}}) + "x";
    QTest::newRow("cut off") << rawZip({{"x", text}}).chopped(1);
    QTest::newRow("only an end record that says 65534 entries")
        << QByteArray("PK\5\6\0\0\0\0\xfe\xff\xfe\xff\0\0\0\0\0\0\0\0\0\0", 22);
}

void TestHostileArchives::whatLiesIsRefused()
{
    QFETCH(const QByteArray, archive);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    writeBytes(path, archive);
    const Result<QMap<QString, QByteArray>> contents = readAll(path);
    QVERIFY2(!contents, "this archive must not be accepted");
    QCOMPARE(contents.error().code, ErrorCode::BadInput);
    QVERIFY(!contents.error().detail.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"a.zip"_s});
    ++m_refused;
}

void TestHostileArchives::whatIsOnlyUnusualIsRead_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray text = "good day";
    const auto row = [](const char *title, const RawEntry &entry, const QString &name) {
        QTest::newRow(title) << rawZip({entry}) << name << entry.content;
    };
    row("plain", {"a/b.txt", text}, u"a/b.txt"_s);
    row("packed", {"b", QByteArray(900'000, 'a') + "b", 8}, u"b"_s);
    row("dots in a name", {"a..b/...c", text}, u"a..b/...c"_s);
    row("UTF-8",
        {"N\xc3\xba\xc3\xb1"
         "ez",
         text},
        u"Núñez"_s);
    const auto unflagged = [&](const QByteArray &name, quint16 madeBy) {
        RawEntry entry{name, text, 0, 0};
        entry.madeBy = madeBy;
        return entry;
    };
    row("UTF-8 of Unix without the flag", unflagged("r\xc3\xa9sum\xc3\xa9", 0x031e), u"résumé"_s);
    row("UTF-8 of macOS without the flag", unflagged("r\xc3\xa9sum\xc3\xa9", 0x1314), u"résumé"_s);
    row("what DOS would read so, too", unflagged("r\xc3\xa9", 0x0014), u"r├⌐"_s);
    row("code page 437",
        {"N\xa3\xa4"
         "ez",
         text, 0, 0},
        u"Núñez"_s);
    row("without a POSIX mode", {"x", text, 0, 0, 0x20}, u"x"_s);
    row("percent within", {"data/100%.txt", text}, u"data/100%.txt"_s);
    row("nothing in it", {"x", {}}, u"x"_s);
    row("long name", {QByteArray(1000, 'n'), text}, QString(1000, u'n'));
}

void TestHostileArchives::whatIsOnlyUnusualIsRead()
{
    QFETCH(const QByteArray, archive);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    writeBytes(path, archive);
    const Result<QMap<QString, QByteArray>> contents = readAll(path);
    QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
    QCOMPARE(contents->keys(), QStringList{name});
    QCOMPARE(contents->value(name), content);
    ++m_read;
}

/// Whatever single byte is changed, the archive is refused or says the same as before: nothing
/// crashes, and no other content gets through. (Time stamps and the like may change.)
void TestHostileArchives::aChangedByteNeverGoesUnseen()
{
    const QByteArray good =
        rawZip({{"a.txt", "good day"}, {"data/b", QByteArray(3000, 'b') + "c", 8}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    writeBytes(path, good);
    const Result<QMap<QString, QByteArray>> expected = readAll(path);
    QVERIFY(expected.has_value());
    int tried = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char bits : {'\x01', '\x80', '\xff'}) {
            QByteArray changed = good;
            changed[at] = char(changed[at] ^ bits);
            writeBytes(path, changed);
            const Result<QMap<QString, QByteArray>> contents = readAll(path);
            QVERIFY2(!contents || *contents == *expected, qPrintable(u"byte %1"_s.arg(at)));
            ++tried;
        }
    }
    qInfo("archives with one changed byte: %d", tried);
}

void TestHostileArchives::cleanupTestCase()
{
    qInfo("archives of the hostile set refused: %d, read: %d", m_refused, m_read);
}

QTEST_GUILESS_MAIN(TestHostileArchives)
#include "tst_hostilearchives.moc"
