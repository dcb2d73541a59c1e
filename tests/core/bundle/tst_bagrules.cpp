// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/literals.h"
#include "core/bundle/bagreport.h"
#include "core/bundle/digests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace saranda;
using namespace saranda::literals;

namespace {

QByteArray sumOf(const QString &algorithm, const QByteArray &bytes)
{
    Digests digests({algorithm});
    digests.add(bytes);
    return digests.hex().value(algorithm).toLatin1();
}

using Files = QMap<QString, QByteArray>;

/// A bag of one file that is valid, to be spoilt.
Files goodBag()
{
    return {{u"bagit.txt"_s, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
            {u"data/a.txt"_s, "hello"},
            {u"manifest-sha256.txt"_s, sumOf(u"sha256"_s, "hello") + "  data/a.txt\n"}};
}

Files with(Files files, const QString &name, const QByteArray &content)
{
    files.insert(name, content);
    return files;
}

Files without(Files files, const QString &name)
{
    files.remove(name);
    return files;
}

Files ofVersion(const QByteArray &version, Files files = goodBag())
{
    files[u"bagit.txt"_s].replace("1.0", version);
    return files;
}

} // namespace

/// Rules of RFC 8493 that the conformance suite does not ask about.
class TestBagRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRule_data();
    void aRule();
    void whatOthersMayReadOtherwiseIsAWarning_data();
    void whatOthersMayReadOtherwiseIsAWarning();
    void everyProblemIsSaid();
    void aLinkIsNoFile();
    void aNameThatIsNotUtf8IsAProblem();
    void stoppingStops();

private:
    void write(const QTemporaryDir &folder, const Files &files) const;
};

void TestBagRules::write(const QTemporaryDir &folder, const Files &files) const
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = folder.filePath(it.key());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(it.value());
    }
}

void TestBagRules::aRule_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<bool>("isValid");
    const QByteArray sum = sumOf(u"sha256"_s, "hello");
    const auto row = [](const char *name, const Files &files, bool isValid) {
        QTest::newRow(name) << files << isValid;
    };
    const auto manifest = [&](const QByteArray &lines, const Files &files = goodBag()) {
        return with(files, u"manifest-sha256.txt"_s, lines);
    };
    const auto declaration = [](const QByteArray &text) {
        return with(goodBag(), u"bagit.txt"_s, text);
    };
    const auto info = [](const QByteArray &text, const Files &files = goodBag()) {
        return with(files, u"bag-info.txt"_s, text);
    };
    row("good", goodBag(), true);
    for (const char *version : {"0.93", "0.94", "0.95", "0.96", "0.97"})
        row(version, ofVersion(version), true);
    row("version 2.0", ofVersion("2.0"), false);
    row("version 1", ofVersion("1"), false);
    row("a third line",
        declaration("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nx: y\n"), false);
    row("lines in the wrong order",
        declaration("Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n"), false);
    row("an encoding nobody knows",
        declaration("BagIt-Version: 1.0\nTag-File-Character-Encoding: NONSENSE-8\n"), false);
    row("CR for line ends", declaration("BagIt-Version: 1.0\rTag-File-Character-Encoding: UTF-8\r"),
        true);
    row("no manifest", without(goodBag(), u"manifest-sha256.txt"_s), false);
    row("no data", without(manifest(""), u"data/a.txt"_s), false);
    row("capital check sum", manifest(sum.toUpper() + " data/a.txt"), true);
    row("tab before the path", manifest(sum + "\tdata/a.txt\n"), true);
    row("short check sum", manifest(sum.left(32) + "  data/a.txt\n"), false);
    row("only an unknown algorithm",
        with(without(goodBag(), u"manifest-sha256.txt"_s), u"manifest-crc32.txt"_s,
             "3610a686  data/a.txt\n"),
        false);
    row("an unknown algorithm beside",
        with(goodBag(), u"manifest-crc32.txt"_s, "3610a686  data/a.txt\n"), true);
    row("two manifests, one wrong",
        with(goodBag(), u"manifest-md5.txt"_s, QByteArray(32, '0') + "  data/a.txt\n"), false);
    row("two manifests, both right",
        with(goodBag(), u"manifest-md5.txt"_s, sumOf(u"md5"_s, "hello") + "  data/a.txt\n"), true);
    row("the second manifest lists too little", with(goodBag(), u"manifest-md5.txt"_s, ""), false);
    row("the same before 1.0", with(ofVersion("0.97"), u"manifest-md5.txt"_s, ""), true);
    row("percent encoded since 1.0",
        manifest(sum + "  data/100%25.txt\n",
                 with(without(goodBag(), u"data/a.txt"_s), u"data/100%.txt"_s, "hello")),
        true);
    row("line end in a name",
        manifest(sum + "  data/a%0Ab\n",
                 with(without(goodBag(), u"data/a.txt"_s), u"data/a\nb"_s, "hello")),
        true);
    row("another case", manifest(sum + "  data/A.txt\n"), false);
    row("decomposed letters",
        manifest(sum + "  data/Nu\xcc\x81n\n",
                 with(without(goodBag(), u"data/a.txt"_s), u"data/Nún"_s, "hello")),
        true);
    row("tag file in the payload manifest",
        manifest(sum + "  data/a.txt\n" + sum + "  bagit.txt\n"), false);
    row("up inside", manifest(sum + "  data/x/../a.txt\n"), false);
    row("right Payload-Oxum", info("Payload-Oxum: 5.1\n"), true);
    row("wrong Payload-Oxum", info("payload-oxum: 6.1\n"), false);
    row("Payload-Oxum twice", info("Payload-Oxum: 5.1\nPayload-Oxum: 5.1\n"), false);
    row("Payload-Oxum that is none", info("Payload-Oxum: five\n"), false);
    row("folded tag", info("Source-Organization: A\n  and B\nX: y\n"), true);
    row("line without a label", info("nonsense\n"), false);
    row("latin bytes that claim to be UTF-8", info("Contact-Name: Jos\xe9\n"), false);
    row("unlisted tag file", with(goodBag(), u"notes.txt"_s, "x"), true);
    row("tag manifest without the manifest", with(goodBag(), u"tagmanifest-sha256.txt"_s, ""),
        false);
    row("tag manifest that lists what is missing",
        with(ofVersion("0.97"), u"tagmanifest-sha256.txt"_s, sum + "  gone.txt\n"), false);
    row("fetched", with(goodBag(), u"fetch.txt"_s, "https://example.org/a 5 data/a.txt\n"), true);
    row("not fetched",
        manifest(sum + "  data/a.txt\n" + sum + "  data/b.txt\n",
                 with(goodBag(), u"fetch.txt"_s, "https://example.org/b - data/b.txt\n")),
        false);
    row("fetch what is in no manifest",
        with(goodBag(), u"fetch.txt"_s, "https://example.org/b - data/b.txt\n"), false);
    row("damaged fetch line", with(goodBag(), u"fetch.txt"_s, "https://example.org/a\n"), false);
}

void TestBagRules::aRule()
{
    QFETCH(const Files, files);
    QFETCH(const bool, isValid);
    const QTemporaryDir folder;
    write(folder, files);
    const Result<BagReport> report = verifyBag(folder.path());
    QVERIFY(report.has_value());
    QStringList problems;
    for (const BagRemark &problem : report->problems)
        problems.append(u"%1: %2"_s.arg(problem.place, problem.what));
    QVERIFY2(report->isValid() == isValid, qPrintable(problems.join(u'\n')));
}

void TestBagRules::whatOthersMayReadOtherwiseIsAWarning_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("warnings");
    const QByteArray sum = sumOf(u"sha256"_s, "hello");
    const auto row = [](const char *name, const Files &files, const QStringList &warnings) {
        QTest::newRow(name) << files << warnings;
    };
    const auto inAscii = [](Files files) {
        files[u"bagit.txt"_s].replace("UTF-8", "US-ASCII");
        return files;
    };
    const auto fetch = [](const QByteArray &line) {
        return with(goodBag(), u"fetch.txt"_s, "https://example.org/a " + line + " data/a.txt\n");
    };
    row("nothing", goodBag(), {});
    row("right length of what was fetched", fetch("5"), {});
    row("length not said", fetch("-"), {});
    row("another length than what was fetched", fetch("6"),
        {u"fetch.txt line 1: It says 6 bytes; “data/a.txt” has 5."_s});
    const QString mark = u"It begins with a byte order mark, which others take for a part of the "
                         "first line."_s;
    row("byte order mark",
        with(goodBag(), u"manifest-sha256.txt"_s, "\xef\xbb\xbf" + sum + "  data/a.txt\n"),
        {u"manifest-sha256.txt: "_s + mark});
    row("byte order mark in ASCII",
        inAscii(with(goodBag(), u"bag-info.txt"_s,
                     "\xef\xbb\xbf"
                     "A: b\n")),
        {u"bag-info.txt: "_s + mark});
    row("plain ASCII", inAscii(goodBag()), {});
    row("more than ASCII",
        inAscii(with(goodBag(), u"bag-info.txt"_s, "Contact-Name: Jos\xc3\xa9\n")),
        {u"bag-info.txt: It has characters that are not in its encoding US-ASCII; they were read "
         "as UTF-8."_s});
}

void TestBagRules::whatOthersMayReadOtherwiseIsAWarning()
{
    QFETCH(const Files, files);
    QFETCH(const QStringList, warnings);
    const QTemporaryDir folder;
    write(folder, files);
    const Result<BagReport> report = verifyBag(folder.path());
    QVERIFY(report && report->isValid());
    QStringList said;
    for (const BagRemark &warning : report->warnings)
        said.append(u"%1: %2"_s.arg(warning.place, warning.what));
    QCOMPARE(said, warnings);
}

void TestBagRules::everyProblemIsSaid()
{
    Files files = goodBag();
    files[u"manifest-sha256.txt"_s] += sumOf(u"sha256"_s, "x") + "  data/missing.txt\n";
    files[u"data/a.txt"_s] = "changed";
    files[u"data/extra.txt"_s] = "extra";
    files[u"bag-info.txt"_s] = "Payload-Oxum: 1.1\n";
    const QTemporaryDir folder;
    write(folder, files);
    const Result<BagReport> report = verifyBag(folder.path());
    QCOMPARE(report->problems.size(), std::size_t(4));
}

void TestBagRules::aLinkIsNoFile()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    write(folder, without(goodBag(), u"data/a.txt"_s));
    write(elsewhere, {{u"a.txt"_s, "hello"}});
    QDir().mkpath(folder.filePath(u"data"_s));
    QCOMPARE(symlink(qPrintable(elsewhere.filePath(u"a.txt"_s)),
                     qPrintable(folder.filePath(u"data/a.txt"_s))),
             0);
    const Result<BagReport> report = verifyBag(folder.path());
    QVERIFY(!report->isValid());
    QCOMPARE(report->problems[0].place, u"data/a.txt"_s);
}

void TestBagRules::aNameThatIsNotUtf8IsAProblem()
{
    const QTemporaryDir folder;
    write(folder, goodBag());
    const QByteArray data = QFile::encodeName(folder.filePath(u"data/"_s));
    QVERIFY(std::ofstream((data + "hidden\xff.txt").toStdString()) << "hidden");
    QCOMPARE(mkdir((data + "caf\xe9").constData(), 0700), 0);
    const Result<BagReport> report = verifyBag(folder.path());
    QVERIFY(report);
    QVERIFY(!report->isValid());
    QStringList places;
    for (const BagRemark &problem : report->problems)
        places.append(problem.place);
    QCOMPARE(places, (QStringList{u"data/caf\\xE9"_s, u"data/hidden\\xFF.txt"_s}));
}

void TestBagRules::stoppingStops()
{
    const QTemporaryDir folder;
    write(folder, goodBag());
    const Result<BagReport> report = verifyBag(folder.path(), [](qint64, qint64) { return false; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestBagRules)
#include "tst_bagrules.moc"
