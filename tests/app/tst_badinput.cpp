// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;
using namespace saranda::test;

/// Bad input gets a message that names the place, an exit status that says what kind of fault it
/// is, and nothing half-written.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBrokenDocumentIsRefused_data();
    void aBrokenDocumentIsRefused();
    void aBrokenDocumentLeavesAnExistingCaseAsItWas();
    void everyProblemIsNamedAtOnce();
    void aForeignFileIsNotACase_data();
    void aForeignFileIsNotACase();
    void aTruncatedCaseIsRefused();
    void aFullDiskLeavesNothingHalfWritten();
    void aFolderThatCannotBeWrittenSaysSo();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &arguments) const { return run(m_folder->path(), arguments); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

namespace {

QByteArray replaced(QByteArray text, const QByteArray &what, const QByteArray &with)
{
    Q_ASSERT(text.contains(what));
    return text.replace(what, with);
}

} // namespace

void TestBadInput::aBrokenDocumentIsRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("place");
    const QByteArray good = smallCase();
    const auto row = [&](const char *name, const QByteArray &what, const QByteArray &with,
                         const QByteArray &place) {
        QTest::newRow(name) << replaced(good, what, with) << place;
    };
    row("unknown exhibit", R"({"exhibit": "E-1", "pin)", R"({"exhibit": "E-9", "pin)",
        "/facts/0/citations/0/exhibit");
    row("unknown incident of a claim", R"("incident": "op-1")", R"("incident": "op-2")",
        "/claims/0/incident");
    row("element of another test", R"("dd.knowledge")", R"("art8.instructions")",
        "/claims/0/elements/0/element");
    row("duplicate id", R"({"id": "E-2")", R"({"id": "E-1")", "/exhibits/1/id");
    row("no such date", R"("1946-10-22")", R"("1946-13-45")", "/incidents/0/period");
    row("credibility out of range", R"("credibility": 2,
              "marks")",
        R"("credibility": 7,
              "marks")",
        "/exhibits/0/credibility");
    row("derived from itself", R"({"id": "E-2", )", R"({"id": "E-2", "derivedFrom": "E-2", )",
        "/exhibits/1/derivedFrom");
    row("newer version", R"("version": 1)", R"("version": 2)", "version");
    row("another format", "saranda-case", "other-case", "format");
    row("NUL in an id", R"({"id": "ALB")", "{\"id\": \"A\\u0000B\"", "/states/0/id");
    row("lone surrogate", R"("Explosions")", "\"\\ud800\"", ":6:");
    QTest::newRow("cut off") << good.left(good.size() / 2) << QByteArray("small.json:");
    QTest::newRow("empty") << QByteArray() << QByteArray("small.json");
    QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("small.json");
    QTest::newRow("a number") << QByteArray("17") << QByteArray("small.json");
}

void TestBadInput::aBrokenDocumentIsRefused()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, place);
    writeFile(path(u"small.json"_s), document);
    const Answer answer = runHere({u"import"_s, u"small.json"_s, u"--into"_s, u"a.saranda"_s});
    QCOMPARE(answer.status, 3);
    QVERIFY2(answer.messages.contains(place), answer.messages.constData());
    QVERIFY(!QFileInfo::exists(path(u"a.saranda"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"small.json"_s});
    QCOMPARE(runHere({u"assess"_s, u"small.json"_s}).status, 3);
}

void TestBadInput::aBrokenDocumentLeavesAnExistingCaseAsItWas()
{
    QCOMPARE(runHere({u"new"_s, u"a.saranda"_s, u"--title"_s, u"T"_s}).status, 0);
    const QByteArray before = readFile(path(u"a.saranda"_s));
    writeFile(path(u"bad.json"_s), replaced(smallCase(), R"({"id": "E-2")", R"({"id": "E-1")"));
    QCOMPARE(runHere({u"import"_s, u"bad.json"_s, u"--into"_s, u"a.saranda"_s}).status, 3);
    QCOMPARE(readFile(path(u"a.saranda"_s)), before);
}

void TestBadInput::everyProblemIsNamedAtOnce()
{
    QByteArray document =
        replaced(smallCase(), R"({"exhibit": "E-1", "pin)", R"({"exhibit": "E-9", "pin)");
    document = replaced(document, R"("strength": 2)", R"("strength": 9)");
    document = replaced(document, R"("test": "due-diligence")", R"("test": "nonsense")");
    writeFile(path(u"small.json"_s), document);
    const Answer answer = runHere({u"assess"_s, u"small.json"_s});
    QCOMPARE(answer.status, 3);
    for (const char *place :
         {"/facts/0/citations/0/exhibit", "/facts/0/citations/1/strength", "/claims/0/test"})
        QVERIFY2(answer.messages.contains(place), answer.messages.constData());
}

void TestBadInput::aForeignFileIsNotACase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("just some text\n");
    QTest::newRow("only the head") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(50'000, '\xaa');
}

void TestBadInput::aForeignFileIsNotACase()
{
    QFETCH(QByteArray, content);
    writeFile(path(u"a.saranda"_s), content);
    for (const QString &command : {u"info"_s, u"assess"_s, u"verify"_s}) {
        const Answer answer = runHere({command, u"a.saranda"_s});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.messages.contains("a.saranda"), answer.messages.constData());
    }
    QCOMPARE(runHere({u"search"_s, u"a.saranda"_s, u"x"_s}).status, 3);
    QCOMPARE(readFile(path(u"a.saranda"_s)), content);
    QCOMPARE(runHere({u"info"_s, u"absent.saranda"_s}).status, 3);
    QCOMPARE(runHere({u"info"_s, u"."_s}).status, 3);
}

void TestBadInput::aTruncatedCaseIsRefused()
{
    writeFile(path(u"small.json"_s), smallCase());
    QCOMPARE(runHere({u"import"_s, u"small.json"_s, u"--into"_s, u"a.saranda"_s}).status, 0);
    const QByteArray whole = readFile(path(u"a.saranda"_s));
    for (const int part : {2, 3, 10}) {
        writeFile(path(u"cut.saranda"_s), whole.left(whole.size() / part));
        const Answer answer = runHere({u"info"_s, u"cut.saranda"_s});
        QVERIFY2(answer.status == 3, answer.messages.constData());
    }
}

void TestBadInput::aFullDiskLeavesNothingHalfWritten()
{
    writeFile(path(u"small.json"_s), smallCase());
    QCOMPARE(runHere({u"import"_s, u"small.json"_s, u"--into"_s, u"a.saranda"_s}).status, 0);
    const QByteArray before = readFile(path(u"a.saranda"_s));
    writeFile(path(u"big.bin"_s), QByteArray(3'000'000, 'x'));
    // A limit on the size of files stands in for a full disk: the write that goes past it fails.
    const Answer added =
        runLimited(m_folder->path(), 2'000, {u"add"_s, u"a.saranda"_s, u"big.bin"_s});
    QVERIFY2(added.status == 4, added.messages.constData());
    QCOMPARE(runHere({u"verify"_s, u"a.saranda"_s}).status, 0);
    QCOMPARE(
        runHere({u"info"_s, u"a.saranda"_s, u"--json"_s}).json()[u"counts"][u"exhibits"].toInt(),
        2);
    const Answer made =
        runLimited(m_folder->path(), 8, {u"new"_s, u"b.saranda"_s, u"--title"_s, u"T"_s});
    QCOMPARE(made.status, 4);
    QVERIFY(!QFileInfo::exists(path(u"b.saranda"_s)));
    const Answer memo =
        runLimited(m_folder->path(), 8, {u"memo"_s, u"small.json"_s, u"--output"_s, u"m.pdf"_s});
    QCOMPARE(memo.status, 4);
    QVERIFY(!QFileInfo::exists(path(u"m.pdf"_s)));
}

void TestBadInput::aFolderThatCannotBeWrittenSaysSo()
{
    // Nobody, not even the superuser, makes files in /proc.
    writeFile(path(u"small.json"_s), smallCase());
    for (const QStringList &arguments :
         {QStringList{u"new"_s, u"/proc/a.saranda"_s, u"--title"_s, u"T"_s},
          QStringList{u"import"_s, u"small.json"_s, u"--into"_s, u"/proc/a.saranda"_s},
          QStringList{u"export"_s, u"small.json"_s, u"--output"_s, u"/proc/out.json"_s},
          QStringList{u"memo"_s, u"small.json"_s, u"--output"_s, u"/proc/memo.pdf"_s}}) {
        const Answer answer = runHere(arguments);
        QVERIFY2(answer.status == 4, answer.messages.constData());
        QVERIFY2(answer.messages.contains("/proc"), answer.messages.constData());
    }
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
