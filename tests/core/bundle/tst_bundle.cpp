// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/bundle.h"
#include "core/bundle/zipreader.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "tests/core/bundle/rawzip.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

#if defined(__SANITIZE_ADDRESS__)
/// QuaZip 1.4 forgets an entry's directory record when the disk is full as the entry begins.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:zipOpenNewFileInZip4_64\n";
}
#endif

namespace {

/// A disk that is full after so many bytes.
class FailingDevice : public QBuffer
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::ReadWrite);
    }

protected:
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (pos() + size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        return QBuffer::writeData(bytes, size);
    }

private:
    qint64 m_room;
};

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(1946);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray prose(qsizetype size)
{
    QByteArray text;
    for (int line = 0; text.size() < size; ++line)
        text +=
            "Line " + QByteArray::number(line * 7919) + ": laying was visible from the shore.\n";
    return text;
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// Bundles: made, judged, taken apart, and what happens when the disk or the bundle is bad.
class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBundleGivesTheSameCaseBack();
    void packedDataAreStoredAndTextIsDeflated();
    void ourOwnReaderTakesWhatCompressesTooWell();
    void theBagSaysNothingOfItsMaker();
    void otherProgramsReadIt_data();
    void otherProgramsReadIt();
    void anExistingFileIsKept();
    void aFullDiskLeavesNothing();
    void stoppingLeavesNothing();
    void aBadBundleLeavesNothing_data();
    void aBadBundleLeavesNothing();
    void aBagWithoutACaseIsRefused();
    void aDocumentInABagBecomesACase();
    void whatTheImportOfADocumentRemarksIsHandedOn();
    void theBagMayLieInAFolderOfTheArchive();

private:
    void addExhibit(const QString &key, const QString &name, const QByteArray &content);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    BundleOptions options() const;
    void makeBundleAt(const QString &name);
    const Doctrine &doctrine();
    std::vector<RawEntry> foreignBag(const std::vector<RawEntry> &payload) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseSession> m_session;
    QHash<QString, QByteArray> m_contents; ///< by hash
    std::optional<Doctrine> m_doctrine;
};

void TestBundle::init()
{
    m_session.reset();
    m_contents.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    CaseInfo info;
    info.id = CaseInfo::Id::make();
    info.title = u"Bundle"_s;
    info.reference = u"ICJ 1949"_s;
    info.markings = {u"public"_s};
    SessionOptions session;
    session.userName = u"Ada Secretive"_s;
    QDir().mkpath(path(u"case"_s));
    Result<std::unique_ptr<CaseSession>> created =
        CaseSession::create(path(u"case/a.saranda"_s), info, session);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    m_session = std::move(*created);
    addExhibit(u"E-1"_s, u"report.TXT"_s, prose(900'000));
    addExhibit(u"E-2"_s, u"photo.jpeg"_s, noise(700'000));
    addExhibit(u"E-3"_s, u"../../évidence"_s, {});
    QDir().mkpath(path(u"out"_s));
}

void TestBundle::addExhibit(const QString &key, const QString &name, const QByteArray &content)
{
    QBuffer from;
    from.setData(content);
    from.open(QIODevice::ReadOnly);
    const Result<StoredFile> stored = m_session->storeContent(from, name);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
    Exhibit exhibit;
    exhibit.id = Exhibit::Id::make();
    exhibit.key = key;
    exhibit.title = name;
    exhibit.file = *stored;
    m_contents.insert(stored->sha256, content);
    Edit edit{u"Add"_s, {}};
    edit.add(exhibit);
    const Result<> applied = m_session->apply(edit);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
}

BundleOptions TestBundle::options() const
{
    BundleOptions bundle;
    bundle.madeAt = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    bundle.softwareAgent = u"Saranda 0"_s;
    return bundle;
}

void TestBundle::makeBundleAt(const QString &name)
{
    const Result<BundleSummary> summary = makeBundle(*m_session, path(name), options());
    QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
    QCOMPARE(summary->exhibits, qint64(m_contents.size()));
    QCOMPARE(summary->absent, 0);
}

const Doctrine &TestBundle::doctrine()
{
    if (!m_doctrine)
        m_doctrine = *builtInDoctrine();
    return *m_doctrine;
}

void TestBundle::aBundleGivesTheSameCaseBack()
{
    makeBundleAt(u"out/b.zip"_s);
    QCOMPARE(everythingIn(path(u"out"_s)), QStringList{u"b.zip"_s});
    const Result<BagReport> report = verifyBag(path(u"out/b.zip"_s));
    QVERIFY(report.has_value());
    QVERIFY2(report->isValid(), report->isValid() ? "" : qPrintable(report->problems[0].what));
    QVERIFY(report->warnings.empty());
    QCOMPARE(report->version, u"1.0"_s);
    QCOMPARE(report->files, 4);

    const Result<Unbundled> taken =
        unbundle(path(u"out/b.zip"_s), path(u"out/back.saranda"_s), doctrine(), {});
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message + taken.error().detail));
    QCOMPARE(everythingIn(path(u"out"_s)), (QStringList{u"b.zip"_s, u"back.saranda"_s}));
    SessionOptions reading;
    reading.readOnly = true;
    const Result<std::unique_ptr<CaseSession>> back =
        CaseSession::open(path(u"out/back.saranda"_s), reading);
    QVERIFY(back.has_value());
    QCOMPARE(writeCaseJson((*back)->records()), writeCaseJson(m_session->records()));
    for (auto it = m_contents.cbegin(); it != m_contents.cend(); ++it) {
        QBuffer content;
        content.open(QIODevice::WriteOnly);
        QVERIFY((*back)->readContent(it.key(), content).has_value());
        QVERIFY(content.data() == it.value());
    }
}

void TestBundle::packedDataAreStoredAndTextIsDeflated()
{
    makeBundleAt(u"out/b.zip"_s);
    const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path(u"out/b.zip"_s));
    QVERIFY(reader.has_value());
    int seen = 0;
    for (const ZipEntry &entry : (*reader)->entries()) {
        for (const QChar c : entry.name)
            QVERIFY(c.unicode() < 0x80);
        if (entry.name.endsWith(u".txt"_s) && entry.name.startsWith(u"data/"_s)) {
            QVERIFY(entry.isDeflated);
            QVERIFY(entry.packedSize < entry.size / 5);
            ++seen;
        }
        if (entry.name.endsWith(u".jpeg"_s)) {
            QVERIFY(!entry.isDeflated);
            ++seen;
        }
    }
    QCOMPARE(seen, 2);
}

/// A file of zeros would pack beyond the ratio that we refuse; it has to be stored.
void TestBundle::ourOwnReaderTakesWhatCompressesTooWell()
{
    addExhibit(u"E-4"_s, u"disk.img"_s, QByteArray(3'000'000, '\0'));
    makeBundleAt(u"out/b.zip"_s);
    const Result<BagReport> report = verifyBag(path(u"out/b.zip"_s));
    QVERIFY(report.has_value());
    QVERIFY2(report->isValid(), report->isValid() ? "" : qPrintable(report->problems[0].what));
}

void TestBundle::theBagSaysNothingOfItsMaker()
{
    makeBundleAt(u"out/b.zip"_s);
    const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path(u"out/b.zip"_s));
    QVERIFY(reader.has_value());
    QByteArray info;
    for (const ZipEntry &entry : (*reader)->entries()) {
        if (entry.name != u"bag-info.txt")
            continue;
        QVERIFY((*reader)->read(entry, [&](QByteArrayView bytes) -> Result<> {
            info.append(bytes.data(), bytes.size());
            return {};
        }));
    }
    QVERIFY(info.contains("Bagging-Date: 2026-11-28\n"));
    QVERIFY(info.contains("External-Identifier: ICJ 1949\n"));
    QVERIFY(info.contains("Payload-Oxum: "));
    QVERIFY(!info.contains("Ada"));
    QVERIFY(!info.contains("/"));
}

void TestBundle::otherProgramsReadIt_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("Info-ZIP") << QStringList{u"unzip"_s, u"-tqq"_s};
    QTest::newRow("Python") << QStringList{
        u"python3"_s, u"-c"_s,
        u"import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip() is not None)"_s};
    QTest::newRow("bagit-python") << QStringList{
        u"python3"_s, u"-c"_s,
        u"import sys, zipfile, tempfile, importlib.util\n"
        "if importlib.util.find_spec('bagit') is None: sys.exit(77)\n"
        "import bagit\n"
        "folder = tempfile.mkdtemp()\n"
        "zipfile.ZipFile(sys.argv[1]).extractall(folder)\n"
        "bagit.Bag(folder).validate()"_s};
}

void TestBundle::otherProgramsReadIt()
{
    QFETCH(const QStringList, command);
    if (QStandardPaths::findExecutable(command[0]).isEmpty())
        QSKIP(qPrintable(command[0] + u" is not on this machine"_s));
    makeBundleAt(u"out/b.zip"_s);
    QProcess program;
    program.start(command[0], command.mid(1) + QStringList{path(u"out/b.zip"_s)});
    QVERIFY(program.waitForFinished());
    if (program.exitCode() == 77)
        QSKIP("bagit-python is not on this machine");
    QVERIFY2(program.exitCode() == 0,
             program.readAllStandardError() + program.readAllStandardOutput());
}

void TestBundle::anExistingFileIsKept()
{
    writeBytes(path(u"out/b.zip"_s), "mine");
    const Result<BundleSummary> refused = makeBundle(*m_session, path(u"out/b.zip"_s), options());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Exists);
    BundleOptions replacing = options();
    replacing.replace = true;
    QVERIFY(makeBundle(*m_session, path(u"out/b.zip"_s), replacing).has_value());

    writeBytes(path(u"out/kept.saranda"_s), "mine");
    const Result<Unbundled> kept =
        unbundle(path(u"out/b.zip"_s), path(u"out/kept.saranda"_s), doctrine(), {});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Exists);
    UnbundleOptions replacingCase;
    replacingCase.replace = true;
    QVERIFY(unbundle(path(u"out/b.zip"_s), path(u"out/kept.saranda"_s), doctrine(), replacingCase)
                .has_value());
    QCOMPARE(everythingIn(path(u"out"_s)), (QStringList{u"b.zip"_s, u"kept.saranda"_s}));
}

void TestBundle::aFullDiskLeavesNothing()
{
    FailingDevice enough(100'000'000);
    QVERIFY(writeBundle(*m_session, enough, path(u"out"_s), options()).has_value());
    const qint64 whole = enough.size();
    int tried = 0;
    for (qint64 room = 0; room < whole; room += whole / 20) {
        FailingDevice device(room);
        const Result<BundleSummary> summary =
            writeBundle(*m_session, device, path(u"out"_s), options());
        QVERIFY2(!summary, qPrintable(u"room for %1 of %2 bytes"_s.arg(room).arg(whole)));
        QCOMPARE(summary.error().code, ErrorCode::Storage);
        QVERIFY(everythingIn(path(u"out"_s)).isEmpty());
        ++tried;
    }
    FailingDevice almost(whole - 1);
    QVERIFY(!writeBundle(*m_session, almost, path(u"out"_s), options()));
    qInfo("full disks tried: %d", tried + 1);
}

void TestBundle::stoppingLeavesNothing()
{
    int calls = 0;
    QVERIFY(makeBundle(*m_session, path(u"out/b.zip"_s), options(), [&](qint64 done, qint64 total) {
                ++calls;
                return done <= total;
            }).has_value());
    QVERIFY(calls > 5);
    QFile::remove(path(u"out/b.zip"_s));
    for (int stopAt = 1; stopAt <= calls; ++stopAt) {
        int call = 0;
        const Result<BundleSummary> summary =
            makeBundle(*m_session, path(u"out/b.zip"_s), options(),
                       [&](qint64, qint64) { return ++call < stopAt; });
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Cancelled);
        QVERIFY(everythingIn(path(u"out"_s)).isEmpty());
    }
}

void TestBundle::aBadBundleLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("exhibit changed") << QByteArray("report") << QByteArray();
    QTest::newRow("not a zip") << QByteArray() << QByteArray("nonsense");
    QTest::newRow("empty file") << QByteArray() << QByteArray("");
}

void TestBundle::aBadBundleLeavesNothing()
{
    QFETCH(const QByteArray, to);
    makeBundleAt(u"out/b.zip"_s);
    if (!to.isNull()) {
        writeBytes(path(u"out/b.zip"_s), to);
    } else {
        QFile file(path(u"out/b.zip"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray piece = noise(700'000).mid(400'000, 64);
        const qsizetype at = file.readAll().indexOf(piece);
        QVERIFY(at > 0);
        file.seek(at);
        file.write("X");
    }
    const Result<Unbundled> report =
        unbundle(path(u"out/b.zip"_s), path(u"out/back.saranda"_s), doctrine(), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::BadInput);
    QVERIFY(!report.error().message.isEmpty());
    QCOMPARE(everythingIn(path(u"out"_s)), QStringList{u"b.zip"_s});
}

/// A bag as others make them, with MD5 sums only.
std::vector<RawEntry> TestBundle::foreignBag(const std::vector<RawEntry> &payload) const
{
    std::vector<RawEntry> entries = payload;
    QByteArray manifest;
    for (const RawEntry &entry : payload)
        manifest += QCryptographicHash::hash(entry.content, QCryptographicHash::Md5).toHex() + "  "
            + entry.name + '\n';
    entries.push_back({"bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"});
    entries.push_back({"manifest-md5.txt", manifest});
    return entries;
}

void TestBundle::aBagWithoutACaseIsRefused()
{
    writeBytes(path(u"out/b.zip"_s), rawZip(foreignBag({{"data/hello.txt", "hello"}})));
    QVERIFY(verifyBag(path(u"out/b.zip"_s))->isValid());
    const Result<Unbundled> report =
        unbundle(path(u"out/b.zip"_s), path(u"out/back.saranda"_s), doctrine(), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::BadInput);
    writeBytes(path(u"out/b.zip"_s), rawZip(foreignBag({{"data/case.saranda", "no database"}})));
    QVERIFY(!unbundle(path(u"out/b.zip"_s), path(u"out/back.saranda"_s), doctrine(), {}));
    QCOMPARE(everythingIn(path(u"out"_s)), QStringList{u"b.zip"_s});
}

void TestBundle::aDocumentInABagBecomesACase()
{
    const QByteArray report = "Report of the experts";
    const QByteArray hash = QCryptographicHash::hash(report, QCryptographicHash::Sha256).toHex();
    const QByteArray document = R"({"format": "saranda-case", "version": 1,
        "case": {"title": "From elsewhere"},
        "exhibits": [{"id": "E-1", "title": "Report", "file": {"name": "report.txt",
                      "sha256": ")"
        + hash + R"(", "path": "exhibits/1.txt"}}]})";
    writeBytes(path(u"out/b.zip"_s),
               rawZip(foreignBag({{"data/case.json", document}, {"data/exhibits/1.txt", report}})));
    const Result<Unbundled> taken =
        unbundle(path(u"out/b.zip"_s), path(u"out/back.saranda"_s), doctrine(), {});
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message + taken.error().detail));
    QCOMPARE(everythingIn(path(u"out"_s)), (QStringList{u"b.zip"_s, u"back.saranda"_s}));
    SessionOptions reading;
    reading.readOnly = true;
    const Result<std::unique_ptr<CaseSession>> back =
        CaseSession::open(path(u"out/back.saranda"_s), reading);
    QVERIFY(back.has_value());
    QCOMPARE((*back)->records().info.title, u"From elsewhere"_s);
    QVERIFY((*back)->hasContent(QString::fromLatin1(hash)));
    QCOMPARE(taken->remarks, QStringList());
}

void TestBundle::whatTheImportOfADocumentRemarksIsHandedOn()
{
    const QByteArray document = R"({"format": "saranda-case", "version": 1,
        "case": {"title": "From elsewhere"}, "exhibits": [{"id": "E-1", "title": "Report",
        "file": {"name": "report.txt", "path": "exhibits/gone.txt"}}]})";
    writeBytes(path(u"out/b.zip"_s), rawZip(foreignBag({{"data/case.json", document}})));
    const Result<Unbundled> taken =
        unbundle(path(u"out/b.zip"_s), path(u"out/back.saranda"_s), doctrine(), {});
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message + taken.error().detail));
    QCOMPARE(taken->remarks.size(), 1);
    QVERIFY2(taken->remarks[0].contains(u"gone.txt"_s), qPrintable(taken->remarks[0]));
}

void TestBundle::theBagMayLieInAFolderOfTheArchive()
{
    std::vector<RawEntry> entries = foreignBag({{"data/hello.txt", "hello"}});
    for (RawEntry &entry : entries)
        entry.name.prepend("my bag/");
    writeBytes(path(u"out/b.zip"_s), rawZip(entries));
    QVERIFY(verifyBag(path(u"out/b.zip"_s))->isValid());
    entries.push_back({"__MACOSX/my bag/._x", "junk"});
    writeBytes(path(u"out/b.zip"_s), rawZip(entries));
    const Result<BagReport> withJunk = verifyBag(path(u"out/b.zip"_s));
    QVERIFY(withJunk->isValid());
    QVERIFY(!withJunk->warnings.empty());
    entries.push_back({".DS_Store", "junk"});
    writeBytes(path(u"out/b.zip"_s), rawZip(entries));
    const Result<BagReport> withStore = verifyBag(path(u"out/b.zip"_s));
    QVERIFY(withStore->isValid());
    QVERIFY(std::any_of(withStore->warnings.begin(), withStore->warnings.end(),
                        [](const BagRemark &warning) { return warning.place == u".DS_Store"; }));
    entries.push_back({"other/x", "junk"});
    writeBytes(path(u"out/b.zip"_s), rawZip(entries));
    QVERIFY(!verifyBag(path(u"out/b.zip"_s))->isValid());
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
