// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda::test;
using namespace saranda::literals;

namespace {

/// Two drafts, one with a table; one exhibit and one sentence are for few eyes.
QByteArray draftedCase()
{
    return R"({"format": "saranda-case", "version": 1,
  "case": {"title": "Drafted", "claimant": "FRA", "language": "en", "markings": ["public", "secret"]},
  "states": [{"id": "XXX", "name": "Xland"}],
  "incidents": [{"id": "O-1", "title": "The operation", "kind": "cyber", "period": "2020-05"}],
  "exhibits": [
    {"id": "E-1", "title": "Open note", "reliability": "A", "credibility": 1, "date": "2020-05-17"},
    {"id": "E-2", "title": "Quagga note", "reliability": "A", "credibility": 1, "marking": "secret"}],
  "facts": [
    {"id": "F-1", "statement": "The server stood in Xland.", "date": "2020-05-10", "incidents": ["O-1"],
     "citations": [{"exhibit": "E-1", "pinpoint": "p. 1"}]},
    {"id": "F-2", "statement": "Quagga.", "marking": "secret", "citations": [{"exhibit": "E-2"}]}],
  "claims": [{"id": "C-1", "incident": "O-1", "state": "XXX", "test": "due-diligence",
    "elements": [{"element": "dd.territory", "arguments": [{"premises": ["F-1"]}]}]}],
  "drafts": [
    {"id": "D-1", "kind": "memo", "title": "Ours", "language": "en", "marking": "public",
     "sections": [{"title": "Answer", "sentences": [
       {"text": "Words that a person has written.", "style": "paragraph", "marking": "public",
        "citations": [{"exhibit": "E-1", "pinpoint": "p. 1"}]},
       {"text": "Quagga sentence.", "style": "paragraph", "marking": "secret"},
       {"text": "What we claim", "style": "figure", "block": "table:summary",
        "generated": "What we claim", "marking": "public"},
       {"text": "The evidence", "style": "figure", "block": "table:exhibits",
        "generated": "The evidence", "marking": "public"}]}]},
    {"id": "D-2", "kind": "statement", "title": "Mixed", "language": "en", "marking": "public",
     "sections": [{"title": "", "sentences": [
       {"text": "We assess with high confidence that it is very likely.", "style": "paragraph",
        "marking": "public"}]}]}]})";
}

const QByteArray houseStyle = R"({"format": "saranda-template", "version": 1,
  "letterhead": ["Office of Examples"], "style": {"likelihoodWithConfidence": true},
  "statement": {"title.statement": {"en": "Note verbale: {title}"}}})";

} // namespace

/// The commands that write papers: drafts with their tables, templates, and what is left out.
class TestPaperCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDraftIsPrintedWithItsTables_data();
    void aDraftIsPrintedWithItsTables();
    void atAMarkingTheAuthorIsToldAndNobodyElse();
    void theBundlePrintsTheDraft();
    void theCustodySheetTellsWhatItLeavesOut();
    void optionsThatDoNotGoTogetherAreRefused();
    void theTemplateReachesStatementAndRelease();
    void theHouseStyleLetsAReleaseGo();
    void aDraftIsMadeRenewedAndListed();
    void aStatementIsDraftedInTheWordsOfTheOffice();

private:
    Answer saranda(const QStringList &arguments) { return run(m_folder->path(), arguments); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPaperCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(path(u"case.json"_s), draftedCase());
    writeFile(path(u"own.json"_s), houseStyle);
}

void TestPaperCommands::aDraftIsPrintedWithItsTables_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("memo") << u"memo"_s;
    QTest::newRow("statement") << u"statement"_s;
}

void TestPaperCommands::aDraftIsPrintedWithItsTables()
{
    QFETCH(QString, command);
    const Answer answer = saranda({command, u"case.json"_s, u"--draft"_s, u"D-1"_s, u"--output"_s,
                                   u"d.html"_s, u"--template"_s, u"own.json"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    const QByteArray html = readFile(path(u"d.html"_s));
    QVERIFY(html.contains("Words that a person has written"));
    QVERIFY(html.contains("What we claim") && html.contains("<table"));
    QVERIFY(html.contains("Open note") && html.contains("Office of Examples"));
    QVERIFY(html.contains("Quagga sentence"));
    for (const QString &ending : {u"pdf"_s, u"odt"_s, u"docx"_s}) {
        const QString name = u"d."_s + ending;
        QCOMPARE(
            saranda({command, u"case.json"_s, u"--draft"_s, u"D-1"_s, u"--output"_s, name}).status,
            0);
        QVERIFY(readFile(path(name)).size() > 3000);
    }
}

void TestPaperCommands::atAMarkingTheAuthorIsToldAndNobodyElse()
{
    const QStringList command{u"memo"_s,     u"case.json"_s, u"--draft"_s,   u"D-1"_s,
                              u"--output"_s, u"d.html"_s,    u"--marking"_s, u"public"_s};
    const Answer told = saranda(command);
    QVERIFY2(told.status == 0, told.messages.constData());
    QVERIFY(told.messages.contains("Quagga sentence") && told.messages.contains("E-2"));
    QVERIFY(!readFile(path(u"d.html"_s)).contains("uagga"));
    const Answer filed =
        saranda(command + QStringList{u"--force"_s, u"--left-out"_s, u"left.txt"_s});
    QVERIFY2(filed.status == 0, filed.messages.constData());
    QVERIFY(!filed.messages.contains("uagga"));
    QVERIFY(readFile(path(u"left.txt"_s)).contains("Quagga sentence"));
}

void TestPaperCommands::theBundlePrintsTheDraft()
{
    const QStringList command{u"annexes"_s, u"case.json"_s, u"--output"_s,
                              u"b.pdf"_s,   u"--draft"_s,   u"D-1"_s};
    const Answer answer = saranda(command);
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY(answer.messages.contains("of 1 exhibits"));
    const Answer open = saranda(command + QStringList{u"--force"_s, u"--marking"_s, u"public"_s});
    QVERIFY2(open.status == 0, open.messages.constData());
    QVERIFY(open.messages.contains("Quagga sentence") && open.messages.contains("E-2"));
    const Answer unknown =
        saranda({u"annexes"_s, u"case.json"_s, u"--output"_s, u"c.pdf"_s, u"--draft"_s, u"D-9"_s});
    QCOMPARE(unknown.status, 3);
    QVERIFY(unknown.messages.contains("D-9") && !QFile::exists(path(u"c.pdf"_s)));
}

void TestPaperCommands::theCustodySheetTellsWhatItLeavesOut()
{
    const Answer answer = saranda({u"custody"_s, u"case.json"_s, u"--output"_s, u"s.html"_s,
                                   u"--marking"_s, u"public"_s, u"--left-out"_s, u"l.txt"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    QVERIFY(readFile(path(u"l.txt"_s)).contains("E-2"));
    QVERIFY(!readFile(path(u"s.html"_s)).contains("uagga"));
}

void TestPaperCommands::optionsThatDoNotGoTogetherAreRefused()
{
    const QStringList wrong[] = {
        {u"memo"_s, u"case.json"_s, u"--draft"_s, u"D-1"_s, u"--claim"_s, u"C-1"_s},
        {u"memo"_s, u"case.json"_s, u"--word-down"_s},
        {u"annexes"_s, u"case.json"_s, u"--draft"_s, u"D-1"_s, u"--claim"_s, u"C-1"_s},
        {u"custody"_s, u"case.json"_s, u"--left-out"_s, u"l.txt"_s},
        {u"annexes"_s, u"case.json"_s, u"--left-out"_s, u"l.txt"_s},
    };
    for (const QStringList &arguments : wrong) {
        const Answer answer = saranda(arguments + QStringList{u"--output"_s, u"x.pdf"_s});
        QVERIFY2(answer.status == 2, qPrintable(arguments.join(u' ')));
        QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
    }
}

void TestPaperCommands::theTemplateReachesStatementAndRelease()
{
    const Answer answer = saranda({u"statement"_s, u"case.json"_s, u"--output"_s, u"s.html"_s,
                                   u"--template"_s, u"own.json"_s});
    QVERIFY2(answer.status == 0, answer.messages.constData());
    const QByteArray html = readFile(path(u"s.html"_s));
    QVERIFY(html.contains("Office of Examples") && html.contains("Note verbale: The operation"));
    QCOMPARE(saranda({u"statement"_s, u"case.json"_s, u"--output"_s, u"t.html"_s, u"--template"_s,
                      u"no.json"_s})
                 .status,
             3);
    QVERIFY(!QFile::exists(path(u"t.html"_s)));
}

void TestPaperCommands::theHouseStyleLetsAReleaseGo()
{
    QCOMPARE(saranda({u"import"_s, u"case.json"_s, u"--into"_s, u"c.saranda"_s}).status, 0);
    const QStringList command{u"release"_s, u"c.saranda"_s, u"--draft"_s, u"D-2"_s,
                              u"--file"_s,  u"s.html"_s,    u"--by"_s,    u"Anna"_s};
    const Answer refused = saranda(command);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains("house style"), refused.messages.constData());
    const Answer begun = saranda(command + QStringList{u"--template"_s, u"own.json"_s});
    QVERIFY2(begun.status == 0, begun.messages.constData());
    QCOMPARE(begun.out.trimmed(), QByteArray("R-1"));
    const Answer bundle =
        saranda({u"annexes"_s, u"c.saranda"_s, u"--output"_s, u"b.pdf"_s, u"--draft"_s, u"R-1"_s});
    QCOMPARE(bundle.status, 3); // a release of a web page has no pages
    QVERIFY(bundle.messages.contains("R-1"));
}

void TestPaperCommands::aDraftIsMadeRenewedAndListed()
{
    QCOMPARE(saranda({u"import"_s, u"case.json"_s, u"--into"_s, u"c.saranda"_s}).status, 0);
    const Answer made =
        saranda({u"draft"_s, u"c.saranda"_s, u"--new"_s, u"memo"_s, u"--language"_s, u"fr"_s});
    QVERIFY2(made.status == 0, made.messages.constData());
    QCOMPARE(made.out.trimmed(), QByteArray("D-3"));
    const Answer printed =
        saranda({u"memo"_s, u"c.saranda"_s, u"--draft"_s, u"D-3"_s, u"--output"_s, u"d.html"_s});
    QVERIFY2(printed.status == 0, printed.messages.constData());
    QVERIFY(readFile(path(u"d.html"_s)).contains("<table"));
    const Answer renewed = saranda({u"draft"_s, u"c.saranda"_s, u"--renew"_s, u"D-3"_s});
    QVERIFY2(renewed.status == 0, renewed.messages.constData());
    QVERIFY(renewed.messages.contains("up to date"));
    const QJsonArray drafts =
        saranda({u"draft"_s, u"c.saranda"_s, u"--json"_s}).json()[u"drafts"_s].toArray();
    QCOMPARE(drafts.size(), 3);
    QCOMPARE(drafts[2].toObject()[u"language"_s].toString(), u"fr"_s);
    QCOMPARE(saranda({u"draft"_s, u"c.saranda"_s, u"--new"_s, u"poem"_s}).status, 2);
    QCOMPARE(saranda({u"draft"_s, u"c.saranda"_s, u"--renew"_s, u"D-9"_s}).status, 3);
    QCOMPARE(saranda({u"draft"_s, u"--sample"_s, u"--new"_s, u"memo"_s}).status, 2);
}

void TestPaperCommands::aStatementIsDraftedInTheWordsOfTheOffice()
{
    writeFile(path(u"new.json"_s), R"({"format": "saranda-template", "version": 1,
        "statement": {"reserve.evidence": {"en": "Nothing here waives privilege."}}})");
    writeFile(path(u"bare.json"_s),
              R"({"format": "saranda-template", "version": 1, "letterhead": ["Office"]})");
    QCOMPARE(saranda({u"import"_s, u"case.json"_s, u"--into"_s, u"c.saranda"_s}).status, 0);
    const auto draft = [this] {
        const QJsonArray drafts =
            saranda({u"draft"_s, u"c.saranda"_s, u"--json"_s}).json()[u"drafts"_s].toArray();
        return drafts.at(2).toObject();
    };
    const QStringList make{u"draft"_s, u"c.saranda"_s, u"--new"_s, u"statement"_s, u"--template"_s};
    const Answer made = saranda(make + QStringList{u"own.json"_s});
    QVERIFY2(made.status == 0, made.messages.constData());
    QCOMPARE(draft()[u"template"_s].toString(), u"own.json"_s);
    QCOMPARE(draft()[u"title"_s].toString(), u"Note verbale: The operation"_s);
    const QStringList renew{u"draft"_s, u"c.saranda"_s, u"--renew"_s, u"D-3"_s};
    QVERIFY(saranda(renew).messages.contains("up to date"));
    const Answer renewed = saranda(renew + QStringList{u"--template"_s, u"new.json"_s});
    QVERIFY2(renewed.status == 0, renewed.messages.constData());
    QVERIFY2(renewed.out.contains("waives privilege"), renewed.out.constData());
    QCOMPARE(draft()[u"template"_s].toString(), u"new.json"_s);
    QVERIFY(saranda(renew).messages.contains("up to date"));
    const QStringList bare = renew + QStringList{u"--without-template"_s};
    QCOMPARE(saranda(bare + QStringList{u"--template"_s, u"new.json"_s}).status, 2);
    QCOMPARE(saranda(bare).status, 0);
    QCOMPARE(draft()[u"template"_s].toString(), QString());
    QVERIFY(saranda(bare).messages.contains("up to date"));
    QCOMPARE(saranda(make + QStringList{u"bare.json"_s}).status, 3);
    QCOMPARE(
        saranda({u"draft"_s, u"c.saranda"_s, u"--new"_s, u"memo"_s, u"--template"_s, u"own.json"_s})
            .status,
        2);
}

QTEST_GUILESS_MAIN(TestPaperCommands)
#include "tst_papercommands.moc"
