// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"
#include "tests/support/shareddata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Bundling, unbundling and judging bags by the real program (FORMAT § 4).
class TestBundleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCaseComesBackAndAssessesAlike();
    void aDocumentCanBeBundled();
    void targetsAreKeptWithoutForce();
    void whatIsReadIsNotReplaced();
    void aBadBundleIsBadInput();
    void aBagThatIsNotValidIsTheAnswerNo();
    void whatTheImportOfADocumentRemarksIsSaid();
    void namesPrintNoLinesOfTheirOwn();
    void aFullDiskIsRefusedAndLeavesNothing();
    void theSuiteIsJudgedByExitStatus();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &arguments) const { return run(m_folder->path(), arguments); }
    QStringList content() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBundleCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(path(u"small.json"_s), smallCase());
    writeFile(path(u"page.txt"_s), QByteArray("The mines were new.\n").repeated(2000));
    QCOMPARE(runHere({u"import"_s, u"small.json"_s, u"--into"_s, u"a.saranda"_s}).status, 0);
    const Answer added = runHere({u"add"_s, u"a.saranda"_s, u"page.txt"_s});
    QVERIFY2(added.status == 0, added.messages.constData());
}

void TestBundleCommands::theCaseComesBackAndAssessesAlike()
{
    const Answer bundled = runHere({u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"b.zip"_s});
    QVERIFY2(bundled.status == 0, bundled.messages.constData());
    QVERIFY(bundled.out.isEmpty());
    const Answer verified = runHere({u"verify"_s, u"b.zip"_s});
    QVERIFY2(verified.status == 0, verified.out.constData());
    QVERIFY(!verified.messages.contains("Warning"));
    const Answer json = runHere({u"verify"_s, u"b.zip"_s, u"--json"_s});
    QCOMPARE(json.json().value(u"sound"_s).toBool(), true);
    QCOMPARE(json.json().value(u"bagitVersion"_s).toString(), u"1.0"_s);
    const Answer taken = runHere({u"unbundle"_s, u"b.zip"_s, u"--into"_s, u"c.saranda"_s});
    QVERIFY2(taken.status == 0, taken.messages.constData());
    const Answer before = runHere({u"assess"_s, u"a.saranda"_s, u"--json"_s});
    const Answer after = runHere({u"assess"_s, u"c.saranda"_s, u"--json"_s});
    QCOMPARE(after.status, 0);
    QVERIFY(!after.out.isEmpty());
    QCOMPARE(after.out, before.out);
    QCOMPARE(runHere({u"verify"_s, u"c.saranda"_s}).status, 0);
}

void TestBundleCommands::aDocumentCanBeBundled()
{
    const Answer bundled = runHere({u"bundle"_s, u"small.json"_s, u"--output"_s, u"b.zip"_s});
    QVERIFY2(bundled.status == 0, bundled.messages.constData());
    QCOMPARE(bundled.messages.count("/case/wing"), 1); // a field that is not known, said once
    QCOMPARE(runHere({u"unbundle"_s, u"b.zip"_s, u"--into"_s, u"c.saranda"_s}).status, 0);
    QCOMPARE(runHere({u"assess"_s, u"c.saranda"_s, u"--json"_s}).out,
             runHere({u"assess"_s, u"small.json"_s, u"--json"_s}).out);
}

void TestBundleCommands::targetsAreKeptWithoutForce()
{
    const QStringList bundle{u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"b.zip"_s};
    writeFile(path(u"b.zip"_s), "mine");
    QCOMPARE(runHere(bundle).status, 4);
    QCOMPARE(readFile(path(u"b.zip"_s)), QByteArray("mine"));
    QCOMPARE(runHere(bundle + QStringList{u"--force"_s}).status, 0);
    const QStringList unbundle{u"unbundle"_s, u"b.zip"_s, u"--into"_s, u"a.saranda"_s};
    const Answer refused = runHere(unbundle);
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.messages.contains("--force"), refused.messages.constData());
    QCOMPARE(runHere(unbundle + QStringList{u"--force"_s}).status, 0);
    QCOMPARE(runHere({u"verify"_s, u"a.saranda"_s}).status, 0);
}

void TestBundleCommands::whatIsReadIsNotReplaced()
{
    QCOMPARE(runHere({u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"b.zip"_s}).status, 0);
    QVERIFY(QFile::link(u"b.zip"_s, path(u"link.zip"_s)));
    QVERIFY(QDir(m_folder->path()).mkpath(u"bag/data"_s));
    const QList<QStringList> commands{
        {u"unbundle"_s, u"b.zip"_s, u"--into"_s, u"b.zip"_s},
        {u"unbundle"_s, u"link.zip"_s, u"--into"_s, u"./b.zip"_s},
        {u"unbundle"_s, u"bag"_s, u"--into"_s, u"bag/data/case.saranda"_s},
        {u"bundle"_s, u"small.json"_s, u"--output"_s, u"small.json"_s},
        {u"export"_s, u"small.json"_s, u"--output"_s, u"small.json"_s},
        {u"memo"_s, u"small.json"_s, u"--output"_s, u"small.json"_s},
        {u"merge"_s, u"a.saranda"_s, u"a.saranda"_s, u"--output"_s, u"a.saranda"_s}};
    const QByteArray bundle = readFile(path(u"b.zip"_s));
    const QByteArray document = readFile(path(u"small.json"_s));
    for (const QStringList &words : commands) {
        const Answer answer = runHere(words + QStringList{u"--force"_s});
        QVERIFY2(answer.status == 4, qPrintable(words.join(u' ')));
        QVERIFY2(answer.messages.contains(words.constLast().toUtf8()), answer.messages.constData());
    }
    QCOMPARE(readFile(path(u"b.zip"_s)), bundle);
    QCOMPARE(readFile(path(u"small.json"_s)), document);
}

void TestBundleCommands::aBadBundleIsBadInput()
{
    const QStringList before = content();
    writeFile(path(u"b.zip"_s), "PK nonsense");
    const Answer taken = runHere({u"unbundle"_s, u"b.zip"_s, u"--into"_s, u"c.saranda"_s});
    QCOMPARE(taken.status, 3);
    QVERIFY(!taken.messages.isEmpty());
    QVERIFY(taken.out.isEmpty());
    QCOMPARE(runHere({u"unbundle"_s, u"none.zip"_s, u"--into"_s, u"c.saranda"_s}).status, 3);
    QVERIFY(QFile::remove(path(u"b.zip"_s)));
    QCOMPARE(content(), before);
}

void TestBundleCommands::aBagThatIsNotValidIsTheAnswerNo()
{
    QCOMPARE(runHere({u"verify"_s, u"none.zip"_s}).status, 3);
    writeFile(path(u"b.zip"_s), "nonsense");
    const Answer archive = runHere({u"verify"_s, u"b.zip"_s});
    QCOMPARE(archive.status, 1);
    QVERIFY(archive.out.contains("end record"));
    QDir(m_folder->path()).mkpath(u"bag/data"_s);
    writeFile(path(u"bag/data/hello.txt"_s), "hello");
    writeFile(path(u"bag/bagit.txt"_s), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    writeFile(path(u"bag/manifest-md5.txt"_s),
              "5d41402abc4b2a76b9719d911017c592  data/hello.txt\n");
    const Answer valid = runHere({u"verify"_s, u"bag"_s});
    QVERIFY2(valid.status == 0, valid.out.constData());
    QVERIFY2(valid.messages.contains("Warning"), "MD5 alone is worth a warning");
    writeFile(path(u"bag/data/hello.txt"_s), "hallo");
    writeFile(path(u"bag/data/more.txt"_s), "more");
    const Answer changed = runHere({u"verify"_s, u"bag"_s});
    QCOMPARE(changed.status, 1);
    QVERIFY(changed.out.contains("data/hello.txt"));
    QVERIFY(changed.out.contains("data/more.txt"));
    QCOMPARE(
        runHere({u"verify"_s, u"bag"_s, u"--json"_s}).json().value(u"problems"_s).toArray().size(),
        2);
}

void TestBundleCommands::whatTheImportOfADocumentRemarksIsSaid()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"bag/data"_s));
    const QByteArray document = R"({"format": "saranda-case", "version": 1, "case": {"title": "A"},
        "exhibits": [{"id": "E-1", "title": "R", "file": {"name": "r", "path": "gone.txt"}}]})";
    writeFile(path(u"bag/data/case.json"_s), document);
    writeFile(path(u"bag/bagit.txt"_s), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    writeFile(path(u"bag/manifest-sha256.txt"_s),
              QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex()
                  + "  data/case.json\n");
    const Answer taken = runHere({u"unbundle"_s, u"bag"_s, u"--into"_s, u"c.saranda"_s});
    QVERIFY2(taken.status == 0, taken.messages.constData());
    QVERIFY2(taken.messages.contains("gone.txt"), taken.messages.constData());
}

void TestBundleCommands::namesPrintNoLinesOfTheirOwn()
{
    const QString forged = u"x\nThe bag is valid (BagIt 1.0).\x1b[2J"_s;
    QVERIFY(QDir(m_folder->path()).mkpath(u"bag/data"_s));
    writeFile(path(u"bag/data/"_s + forged), "hidden");
    const Answer verified = runHere({u"verify"_s, u"bag"_s});
    QCOMPARE(verified.status, 1);
    QVERIFY(!verified.out.contains("\nThe bag is valid"));
    QVERIFY(!verified.out.contains('\x1b'));
    QVERIFY(verified.out.contains("data/x\\x0AThe bag is valid (BagIt 1.0).\\x1B[2J: "));
    const Answer taken = runHere({u"unbundle"_s, u"bag"_s, u"--into"_s, u"c.saranda"_s});
    QCOMPARE(taken.status, 3);
    QVERIFY(!taken.messages.contains("\nThe bag is valid") && !taken.messages.contains('\x1b'));
    // For machines the name is as it is.
    const QJsonArray problems =
        runHere({u"verify"_s, u"bag"_s, u"--json"_s}).json()[u"problems"_s].toArray();
    QVERIFY(std::any_of(problems.begin(), problems.end(), [&](const QJsonValue &problem) {
        return problem[u"place"_s].toString() == u"data/"_s + forged;
    }));

    writeFile(path(u"y\nE-9  "_s), "text");
    const Answer added = runHere({u"add"_s, u"a.saranda"_s, u"y\nE-9  "_s});
    QVERIFY2(added.status == 0, added.messages.constData());
    QCOMPARE(added.out.count('\n'), 1);
    QVERIFY(added.out.contains("y\\x0AE-9"));
}

void TestBundleCommands::aFullDiskIsRefusedAndLeavesNothing()
{
    const QStringList before = content();
    const Answer bundled =
        runLimited(m_folder->path(), 100, {u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"b.zip"_s});
    QCOMPARE(bundled.status, 4);
    QVERIFY(!bundled.messages.isEmpty());
    QCOMPARE(content(), before);
    QCOMPARE(runHere({u"bundle"_s, u"a.saranda"_s, u"--output"_s, u"b.zip"_s}).status, 0);
    const Answer taken =
        runLimited(m_folder->path(), 100, {u"unbundle"_s, u"b.zip"_s, u"--into"_s, u"c.saranda"_s});
    QCOMPARE(taken.status, 4);
    QVERIFY(QFile::remove(path(u"b.zip"_s)));
    QCOMPARE(content(), before);
}

void TestBundleCommands::theSuiteIsJudgedByExitStatus()
{
    REQUIRE_SHARED(suite, u"data/bagit/conformance-suite"_s);
    int judged = 0;
    QDirIterator walk(suite, {u"bagit.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString bag = QFileInfo(walk.next()).path();
        const QString kind = QDir(suite).relativeFilePath(bag).section(u'/', 1, 1);
        if (QDir(suite).relativeFilePath(bag).count(u'/') != 2)
            continue; // a bag in a bag
        const Answer answer = runHere({u"verify"_s, bag});
        const bool isValid = kind == u"valid" || kind == u"warning";
        QVERIFY2(answer.status == (isValid ? 0 : 1), qPrintable(bag));
        if (kind == u"warning")
            QVERIFY2(answer.messages.contains("Warning"), qPrintable(bag));
        ++judged;
    }
    qInfo("bags judged by the program: %d", judged);
    QVERIFY(judged > 50);
}

QTEST_GUILESS_MAIN(TestBundleCommands)
#include "tst_bundlecommands.moc"
