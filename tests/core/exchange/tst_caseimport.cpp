// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/caseimport.h"
#include "tests/core/exchange/formatexample.h"
#include "tests/core/exchange/jsoncomparison.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestCaseImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEmptyCaseBecomesTheDocument();
    void importIsOneUndoStep();
    void aCaseWithRecordsKeepsItsOwnInfo();
    void everyIdTheCaseHasIsNamed();
    void theSameStateIsNotAddedTwice();
    void markingsTheCaseDoesNotKnowAreRefused();
    void whatIsUnmarkedKeepsItsMarking();
    void anUnmarkedRecordOfAnotherSchemeIsRefused();
    void aDocumentWithoutASchemeHasThatOfTheCase();
    void anEmptyCaseTakesTheSchemeOver();
    void whatADocumentDoesNotSayStays();
    void filesComeInWithHashAndCustody();
    void aMissingFileIsAWarning();
    void aWrongHashIsAnErrorAndImportsNothing();
    void pathsStayInTheFolder_data();
    void pathsStayInTheFolder();
    void linksDoNotLeadOut();
    void whatIsNoOrdinaryFileIsRefused();
    void landmarkCasesComeBackWhole();
    void unknownFieldsComeBackFromTheFile();

private:
    std::unique_ptr<CaseSession> newSession()
    {
        CaseInfo info;
        info.title = u"New"_s;
        info.note = u"own note"_s;
        SessionOptions options;
        options.userName = u"tester"_s;
        auto session = CaseSession::create(m_folder->filePath(u"case%1.saranda"_s.arg(++m_number)),
                                           info, options);
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        return std::move(*session);
    }
    ImportedCase imported(const QByteArray &json)
    {
        Result<ImportedCase> read = readCaseJson(json, u"case.json"_s, m_doctrine);
        if (!read)
            qWarning("%s", qPrintable(read.error().detail));
        return read.value_or(ImportedCase());
    }
    Result<ImportSummary> importInto(CaseSession &session, const QByteArray &json)
    {
        return importCase(session, imported(json), QDir(m_folder->path()));
    }
    QByteArray exhibitWith(const QByteArray &file)
    {
        return R"({"format": "saranda-case", "version": 1, "case": {"title": "T"},
            "exhibits": [{"id": "E-1", "file": )"
            + file + "}]}";
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Doctrine m_doctrine;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_number = 0;
};

void TestCaseImport::initTestCase()
{
    const Result<Doctrine> doctrine = builtInDoctrine();
    QVERIFY(doctrine.has_value());
    m_doctrine = *doctrine;
}

void TestCaseImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCaseImport::anEmptyCaseBecomesTheDocument()
{
    const auto session = newSession();
    const Result<ImportSummary> summary = importInto(*session, test::fullCase);
    QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().detail));
    QCOMPARE(summary->records, 9);
    QCOMPARE(session->records().info.title, u"Corfu Channel"_s);
    QCOMPARE(session->records().info.note, u"own note"_s);
    const QJsonObject before = QJsonDocument::fromJson(test::fullCase).object();
    const QJsonObject after = QJsonDocument::fromJson(writeCaseJson(session->records())).object();
    QCOMPARE(test::lossesOf(before, after), QStringList());
}

void TestCaseImport::importIsOneUndoStep()
{
    const auto session = newSession();
    const QByteArray before = writeCaseJson(session->records());
    QVERIFY(importInto(*session, test::fullCase).has_value());
    const QByteArray after = writeCaseJson(session->records());
    QVERIFY(session->undo().has_value());
    QCOMPARE(writeCaseJson(session->records()), before);
    QVERIFY(session->redo().has_value());
    QCOMPARE(writeCaseJson(session->records()), after);
}

void TestCaseImport::aCaseWithRecordsKeepsItsOwnInfo()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, test::fullCase).has_value());
    const QByteArray second = R"({"format": "saranda-case", "version": 1, "odd": 1,
        "case": {"title": "Second", "markings": ["public", "closed"]},
        "actors": [{"id": "a-2"}]})";
    const Result<ImportSummary> summary = importInto(*session, second);
    QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().detail));
    QCOMPARE(summary->records, 1);
    QCOMPARE(session->records().info.title, u"Corfu Channel"_s);
    QCOMPARE(session->records().info.markings.size(), 4);
    QCOMPARE(session->records().info.documentExtra.value(u"odd"_s), QJsonValue(1));
    QCOMPARE(session->records().actors.size(), 2);
}

void TestCaseImport::everyIdTheCaseHasIsNamed()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, test::fullCase).has_value());
    const QByteArray before = writeCaseJson(session->records());
    const Result<ImportSummary> again = importInto(*session, test::fullCase);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::BadInput);
    QCOMPARE(again.error().detail.count(u'\n') + 1, 8); // all but the State, which is the same
    QVERIFY(again.error().detail.contains(u"/exhibits/0/id: the case has a record \"E-1\""_s));
    QCOMPARE(writeCaseJson(session->records()), before);
}

void TestCaseImport::theSameStateIsNotAddedTwice()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, test::fullCase).has_value());
    QByteArray second = R"({"format": "saranda-case", "version": 1, "case": {"title": "T"},
        "states": [{"id": "ALB", "name": "Albania",
                    "dueDiligence": {"position": "contested", "source": "", "asOf": "2026-01-01"}}],
        "actors": [{"id": "a-2", "state": "ALB"}]})";
    QVERIFY(importInto(*session, second).has_value());
    QCOMPARE(session->records().states.size(), 1);
    second.replace("contested", "binding");
    second.replace("a-2", "a-3");
    const Result<ImportSummary> other = importInto(*session, second);
    QVERIFY(!other);
    QVERIFY(other.error().detail.startsWith(u"/states/0/id: "));
}

void TestCaseImport::markingsTheCaseDoesNotKnowAreRefused()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, test::fullCase).has_value());
    const Result<ImportSummary> other =
        importInto(*session, R"({"format": "saranda-case", "version": 1,
            "case": {"title": "T", "markings": ["open", "closed"]},
            "actors": [{"id": "a-2", "marking": "closed"}]})");
    QVERIFY(!other);
    QVERIFY(other.error().detail.startsWith(u"/actors/0/marking: \"closed\""_s));
}

namespace {

/// A document in which a record and the parts of others leave their marking to the scheme.
QByteArray unmarkedUnder(const QByteArray &scheme)
{
    return R"({"format": "saranda-case", "version": 1,
        "case": {"title": "T")"
        + (scheme.isEmpty() ? QByteArray() : ", \"markings\": " + scheme) + R"(},
        "exhibits": [{"id": "X-1"}],
        "facts": [{"id": "X-F", "statement": "s", "marking": "secret",
                   "citations": [{"exhibit": "X-1", "quote": "q"}]}]})";
}

} // namespace

void TestCaseImport::whatIsUnmarkedKeepsItsMarking()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, test::fullCase).has_value());
    const auto summary = importInto(*session, unmarkedUnder(R"(["restricted", "secret"])"));
    QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().detail));
    const CaseRecords &records = session->records();
    QCOMPARE(records.info.markings.constFirst(), u"public"_s);
    QCOMPARE(records.exhibits.findKey(u"X-1"_s)->marking, u"restricted"_s);
    QCOMPARE(records.facts.findKey(u"X-F"_s)->marking, u"secret"_s);
    QCOMPARE(records.facts.findKey(u"X-F"_s)->citations[0].marking, u"restricted"_s);
    const Exhibit *own = records.exhibits.findKey(u"E-1"_s);
    QCOMPARE(own->marking, u"public"_s);
}

void TestCaseImport::anUnmarkedRecordOfAnotherSchemeIsRefused()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, test::fullCase).has_value());
    const auto summary = importInto(*session, unmarkedUnder(R"(["internal", "secret"])"));
    QVERIFY(!summary);
    QVERIFY2(summary.error().detail.startsWith(u"/case/markings: "),
             qPrintable(summary.error().detail));
    QVERIFY(summary.error().detail.contains(u"\"internal\""));
    QVERIFY(!session->records().exhibits.findKey(u"X-1"_s));
}

void TestCaseImport::aDocumentWithoutASchemeHasThatOfTheCase()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, unmarkedUnder(R"(["internal", "secret"])")).has_value());
    QVERIFY(importInto(*session, R"({"format": "saranda-case", "version": 1,
        "case": {"title": "U"}, "actors": [{"id": "a-9"}]})")
                .has_value());
    QCOMPARE(session->records().actors.findKey(u"a-9"_s)->marking, QString());
}

void TestCaseImport::anEmptyCaseTakesTheSchemeOver()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, unmarkedUnder(R"(["restricted", "secret"])")).has_value());
    QCOMPARE(session->records().info.markings, (QStringList{u"restricted"_s, u"secret"_s}));
    QCOMPARE(session->records().exhibits.findKey(u"X-1"_s)->marking, QString());
}

/// New case, its scheme and what the court decided; then the evidence, from a plain document.
void TestCaseImport::whatADocumentDoesNotSayStays()
{
    const auto session = newSession();
    QVERIFY(importInto(*session, R"({"format": "saranda-case", "version": 1, "myTop": 1,
        "case": {"title": "T", "markings": ["open", "eyes-only"], "myField": "kept",
                 "decision": {"court": "ICJ", "date": "1986-06-27"}}})")
                .has_value());
    const CaseInfo before = session->records().info;
    QVERIFY(before.decision && !before.extra.isEmpty() && !before.documentExtra.isEmpty());
    const QByteArray plain = R"({"format": "saranda-case", "version": 1,
        "case": {"title": "U"}, "actors": [{"id": "a-9"}]})";
    const auto summary = importInto(*session, plain);
    QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().detail));
    const CaseInfo &after = session->records().info;
    QCOMPARE(after.title, u"U"_s);
    QCOMPARE(after.markings, before.markings);
    QVERIFY(after.decision == before.decision);
    QCOMPARE(after.extra, before.extra);
    QCOMPARE(after.documentExtra, before.documentExtra);
    QVERIFY(session->undo());
    const auto refused = importInto(
        *session, QByteArray(plain).replace(R"("a-9")", R"("a-9", "marking": "secret")"));
    QVERIFY(!refused && refused.error().detail.contains(u"eyes-only"_s));
}

void TestCaseImport::filesComeInWithHashAndCustody()
{
    const auto session = newSession();
    const QByteArray bytes = QByteArray("report ").repeated(100'000);
    write(u"annex/report.txt"_s, bytes);
    const Result<ImportSummary> summary =
        importInto(*session,
                   exhibitWith("{\"path\": \"annex/report.txt\", \"sha256\": \""
                               + sha256Of(bytes).toUpper().toLatin1() + "\"}"));
    QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().detail));
    QCOMPARE(summary->files, 1);
    QCOMPARE(summary->bytes, bytes.size());
    const Exhibit *exhibit = session->records().exhibits.findKey(u"E-1"_s);
    QVERIFY(exhibit);
    QCOMPARE(exhibit->file->sha256, sha256Of(bytes));
    QCOMPARE(exhibit->file->size, std::optional(double(bytes.size())));
    QCOMPARE(exhibit->file->name, u"report.txt"_s);
    QCOMPARE(exhibit->custody.size(), 1);
    QCOMPARE(exhibit->custody[0].action, CustodyAction::Received);
    QCOMPARE(exhibit->custody[0].by, u"tester"_s);
    QVERIFY(!exhibit->custody[0].on.isUndated());
    QBuffer back;
    QVERIFY(back.open(QIODevice::WriteOnly));
    QVERIFY(session->readContent(exhibit->file->sha256, back).has_value());
    QCOMPARE(back.data(), bytes);
}

void TestCaseImport::aMissingFileIsAWarning()
{
    const auto session = newSession();
    const Result<ImportSummary> summary =
        importInto(*session, exhibitWith(R"({"path": "nowhere.pdf", "name": "n.pdf"})"));
    QVERIFY(summary.has_value());
    QCOMPARE(summary->files, 0);
    QCOMPARE(summary->warnings.size(), 1);
    QVERIFY(summary->warnings[0].startsWith(u"/exhibits/0/file/path: "));
    QCOMPARE(session->records().exhibits.findKey(u"E-1"_s)->custody.size(), 0);
}

void TestCaseImport::aWrongHashIsAnErrorAndImportsNothing()
{
    const auto session = newSession();
    write(u"report.txt"_s, "bytes");
    const Result<ImportSummary> summary = importInto(
        *session,
        exhibitWith("{\"path\": \"report.txt\", \"sha256\": \"" + QByteArray(64, '0') + "\"}"));
    QVERIFY(!summary);
    QVERIFY(summary.error().detail.startsWith(u"/exhibits/0/file/sha256: "));
    QCOMPARE(session->records().exhibits.size(), 0);
    QVERIFY(!session->hasContent(sha256Of("bytes")));
}

void TestCaseImport::pathsStayInTheFolder_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/etc/passwd", "../outside.txt", "a/../../outside.txt", "..",
                             "a\\\\..\\\\..\\\\outside.txt", "C:\\\\Windows\\\\win.ini",
                             "\\\\\\\\server\\\\share", ":/samples/x", "a/.."})
        QTest::newRow(path) << QByteArray(path);
}

void TestCaseImport::pathsStayInTheFolder()
{
    QFETCH(QByteArray, path);
    const auto session = newSession();
    const Result<ImportSummary> summary =
        importInto(*session, exhibitWith("{\"path\": \"" + path + "\"}"));
    QVERIFY(!summary);
    QVERIFY2(summary.error().detail.startsWith(u"/exhibits/0/file/path: "),
             qPrintable(summary.error().detail));
    QCOMPARE(session->records().exhibits.size(), 0);
}

void TestCaseImport::linksDoNotLeadOut()
{
    const auto session = newSession();
    QTemporaryDir outside;
    QFile secret(outside.filePath(u"secret.txt"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), m_folder->filePath(u"file.txt"_s)));
    QVERIFY(QFile::link(outside.path(), m_folder->filePath(u"folder"_s)));
    for (const char *path : {"file.txt", "folder/secret.txt"}) {
        const Result<ImportSummary> summary =
            importInto(*session, exhibitWith(QByteArray("{\"path\": \"") + path + "\"}"));
        QVERIFY2(!summary, path);
        QVERIFY(!session->hasContent(sha256Of("secret")));
    }
    write(u"inside.txt"_s, "inside");
    QVERIFY(QFile::link(m_folder->filePath(u"inside.txt"_s), m_folder->filePath(u"in.txt"_s)));
    QVERIFY(importInto(*session, exhibitWith(R"({"path": "in.txt"})")).has_value());
}

void TestCaseImport::whatIsNoOrdinaryFileIsRefused()
{
    const auto session = newSession();
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    const Result<ImportSummary> summary = importInto(*session, exhibitWith(R"({"path": "sub"})"));
    QVERIFY(!summary);
    QVERIFY(summary.error().detail.startsWith(u"/exhibits/0/file/path: "));
}

void TestCaseImport::landmarkCasesComeBackWhole()
{
    REQUIRE_SHARED(folder, u"cases"_s);
    int cases = 0;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name.endsWith(u".expected.json"))
            continue;
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        auto session = newSession();
        QVERIFY(importInto(*session, json).has_value());
        const QString path = session->path();
        const QByteArray written = writeCaseJson(session->records());
        session.reset();
        const auto again = CaseSession::open(path, SessionOptions());
        QVERIFY(again.has_value());
        QCOMPARE(writeCaseJson((*again)->records()), written);
        QCOMPARE(test::lossesOf(QJsonDocument::fromJson(json).object(),
                                QJsonDocument::fromJson(written).object()),
                 QStringList());
        ++cases;
    }
    qInfo("%d landmark cases", cases);
    QVERIFY(cases >= 4);
}

void TestCaseImport::unknownFieldsComeBackFromTheFile()
{
    QByteArray json = test::fullCase;
    const QByteArray odd = R"("odd": {"n": 9223372036854775807, "d": 0.1, "l": [null, "é 漢"]}, )";
    json.replace("\"pinpoint\"", odd + "\"pinpoint\"");
    json.replace("{\"id\"", '{' + odd + "\"id\"");
    json.replace("\"format\"", odd + "\"format\"");
    auto session = newSession();
    const Result<ImportSummary> summary = importInto(*session, json);
    QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().detail));
    const QByteArray written = writeCaseJson(session->records());
    const QString path = session->path();
    session.reset();
    const auto again = CaseSession::open(path, SessionOptions());
    QVERIFY(again.has_value());
    QCOMPARE(writeCaseJson((*again)->records()), written);
    QVERIFY(written.count("9223372036854775807") >= 11);
}

QTEST_GUILESS_MAIN(TestCaseImport)
#include "tst_caseimport.moc"
