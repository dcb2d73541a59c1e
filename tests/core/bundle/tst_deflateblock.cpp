// SPDX-License-Identifier: GPL-3.0-or-later
#include <libdeflate.h>
#include <zlib.h>

#include "core/bundle/deflateblock.h"
#include "tests/core/bundle/archivefixture.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

namespace {

constexpr qsizetype blockSize = 512 * 1024;

/// Text and noise by turns, as in a case file.
QByteArray mixture(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes;
    while (bytes.size() < size) {
        const qsizetype part = random.bounded(1, 200'000);
        bytes += random.bounded(2) == 0 ? prose(part, seed + 1) : noise(part, seed + 2);
    }
    return bytes.left(size);
}

QByteArray wholeStream(const QByteArray &bytes, int level)
{
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(level);
    const auto size = std::size_t(bytes.size());
    QByteArray stream(qsizetype(libdeflate_deflate_compress_bound(compressor, size)), '\0');
    stream.resize(qsizetype(libdeflate_deflate_compress(
        compressor, bytes.constData(), size, stream.data(), std::size_t(stream.size()))));
    libdeflate_free_compressor(compressor);
    return stream;
}

/// What zlib makes of a whole raw stream; nothing when it does not end with the last byte.
std::optional<QByteArray> inflated(const QByteArray &stream, qsizetype size)
{
    QByteArray bytes(size + 1, Qt::Uninitialized);
    z_stream state = {};
    inflateInit2(&state, -MAX_WBITS);
    state.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(stream.constData()));
    state.avail_in = uInt(stream.size());
    state.next_out = reinterpret_cast<Bytef *>(bytes.data());
    state.avail_out = uInt(bytes.size());
    const int result = inflate(&state, Z_FINISH);
    bytes.truncate(qsizetype(state.total_out));
    const bool isWhole = result == Z_STREAM_END && state.avail_in == 0;
    inflateEnd(&state);
    return isWhole ? std::optional(bytes) : std::nullopt;
}

/// The end of a stream: the last block, empty.
QByteArray emptyEnd()
{
    return QByteArray("\x03\x00", 2);
}

} // namespace

/// Pieces of deflate streams, each packed alone: what they join into, and what is refused.
class TestDeflateBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesJoinIntoOneStream();
    void aStreamMayEndAtAnyBit();
    void whatUnpacksToOtherBytesIsRefused();
    void aSpoiltBitIsNeverPassedOn();
    void whatIsPackedAlreadyIsStored();
    void textAfterNoiseInABlockIsPacked();
    void othersReadEntriesOfAnySize_data();
    void othersReadEntriesOfAnySize();

private:
    void checkWith(const QStringList &command, const QString &archive, const QByteArray &content);
};

void TestDeflateBlock::piecesJoinIntoOneStream()
{
    QRandomGenerator random(1949);
    for (int round = 0; round < 200; ++round) {
        QByteArray all;
        QByteArray stream;
        const quint32 pieces = random.bounded(1U, 8U);
        for (quint32 i = 0; i < pieces; ++i) {
            const qsizetype size = random.bounded(4) == 0 ? 0 : random.bounded(1, 150'000);
            const QByteArray bytes = mixture(size, random.generate());
            const Result<QByteArray> piece = deflatedBlock(bytes, i + 1 == pieces);
            QVERIFY2(piece, piece ? "" : qPrintable(piece.error().message));
            all += bytes;
            stream += *piece;
        }
        QCOMPARE(inflated(stream, all.size()), std::optional(all));
    }
}

void TestDeflateBlock::aStreamMayEndAtAnyBit()
{
    QRandomGenerator random(8);
    QSet<qsizetype> added; // bytes: one more where the last has no room for the empty block
    for (int round = 0; round < 500; ++round) {
        const QByteArray bytes = prose(random.bounded(0, 3000), random.generate());
        const QByteArray whole = wholeStream(bytes, int(random.bounded(1, 13)));
        const std::optional<QByteArray> piece = joinablePiece(whole, bytes);
        QVERIFY(piece);
        added.insert(piece->size() - whole.size());
        QCOMPARE(inflated(*piece + emptyEnd(), bytes.size()), std::optional(bytes));
        QCOMPARE(inflated(*piece, bytes.size()), std::optional<QByteArray>());
    }
    QCOMPARE(added, (QSet<qsizetype>{4, 5}));
}

void TestDeflateBlock::whatUnpacksToOtherBytesIsRefused()
{
    const QByteArray bytes = prose(100'000, 3);
    const QByteArray stream = wholeStream(bytes, 6);
    QVERIFY(unpacksTo(stream, bytes));
    QByteArray other = bytes;
    other[77'777] = '!';
    for (const QByteArray &wrong : {other, bytes + 'x', bytes.chopped(1), QByteArray()}) {
        QVERIFY(!unpacksTo(stream, wrong));
        QVERIFY(!joinablePiece(stream, wrong));
    }
    for (const QByteArray &wrong : {stream + '\0', stream.chopped(1), QByteArray()}) {
        QVERIFY(!unpacksTo(wrong, bytes));
        QVERIFY(!joinablePiece(wrong, bytes));
    }
}

void TestDeflateBlock::aSpoiltBitIsNeverPassedOn()
{
    const QByteArray bytes = prose(2000, 5);
    const QByteArray stream = wholeStream(bytes, 6);
    int refused = 0;
    for (qsizetype bit = 0; bit < stream.size() * 8; ++bit) {
        QByteArray spoilt = stream;
        spoilt[bit / 8] = char(spoilt[bit / 8] ^ (1 << (bit % 8)));
        const std::optional<QByteArray> piece = joinablePiece(spoilt, bytes);
        if (piece) // bits after the end mean nothing
            QCOMPARE(inflated(*piece + emptyEnd(), bytes.size()), std::optional(bytes));
        else
            ++refused;
    }
    QVERIFY(refused >= (stream.size() - 1) * 8);
}

void TestDeflateBlock::whatIsPackedAlreadyIsStored()
{
    const QByteArray bytes = noise(blockSize, 11);
    const Result<QByteArray> piece = deflatedBlock(bytes, true);
    QVERIFY(piece);
    QCOMPARE(piece->size(), bytes.size() + 9 * 5); // as many stored blocks of at most 65,535 bytes
    QCOMPARE(inflated(*piece, bytes.size()), std::optional(bytes));
}

void TestDeflateBlock::textAfterNoiseInABlockIsPacked()
{
    const QByteArray bytes = noise(blockSize / 2, 12) + prose(blockSize / 2, 13);
    const Result<QByteArray> piece = deflatedBlock(bytes, true);
    QVERIFY(piece);
    QVERIFY(piece->size() < bytes.size() * 3 / 4);
    QCOMPARE(inflated(*piece, bytes.size()), std::optional(bytes));
}

void TestDeflateBlock::othersReadEntriesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("content");
    struct Size {
        const char *name;
        qsizetype size;
    };
    for (const Size &size :
         {Size{"empty", 0}, Size{"one byte", 1}, Size{"a block but one byte", blockSize - 1},
          Size{"a block", blockSize}, Size{"a block and a byte", blockSize + 1},
          Size{"three blocks", 3 * blockSize},
          Size{"three blocks and a bit", 3 * blockSize + 12'345}}) {
        QTest::addRow("text, %s", size.name) << prose(size.size, 21);
        QTest::addRow("noise, %s", size.name) << noise(size.size, 22);
        QTest::addRow("text before noise, %s", size.name)
            << prose(size.size / 2, 23) + noise(size.size - size.size / 2, 24);
    }
}

void TestDeflateBlock::checkWith(const QStringList &command, const QString &archive,
                                 const QByteArray &content)
{
    if (QStandardPaths::findExecutable(command[0]).isEmpty()) {
        qWarning("%s is not on this machine", qPrintable(command[0]));
        return;
    }
    QStringList words = command.mid(1);
    words.replaceInStrings(u"ARCHIVE"_s, archive);
    QProcess program;
    program.start(command[0], words);
    QVERIFY(program.waitForFinished());
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError());
    QVERIFY2(program.readAllStandardOutput() == content, qPrintable(command[0]));
}

void TestDeflateBlock::othersReadEntriesOfAnySize()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"entry.zip"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        ZipWriter zip(file, folder.path(), QDateTime(QDate(2026, 11, 29), QTime(0, 0)));
        QVERIFY(zip.add(u"entry"_s, {}, wholly(content)).has_value());
        QVERIFY(zip.finish().has_value());
    }
    file.close();
    const auto entries = entriesOf(path);
    QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
    QCOMPARE(entries->size(), 1u);
    QVERIFY(entries->front().second == content);
    checkWith({u"unzip"_s, u"-p"_s, u"ARCHIVE"_s}, path, content);
    checkWith({u"7z"_s, u"x"_s, u"-so"_s, u"ARCHIVE"_s}, path, content);
    checkWith({u"python3"_s, u"-c"_s,
               u"import sys, zipfile;"
               "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('entry'))"_s,
               u"ARCHIVE"_s},
              path, content);
}

QTEST_GUILESS_MAIN(TestDeflateBlock)
#include "tst_deflateblock.moc"
