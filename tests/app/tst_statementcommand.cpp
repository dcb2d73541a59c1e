// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda::literals;
using namespace saranda::test;

namespace {

/// An attribution by instructions that holds on all the evidence and not on what is public, and a
/// draft that a person has written.
QByteArray provedCase()
{
    return R"({"format": "saranda-case", "version": 1,
  "case": {"title": "Proved", "claimant": "JPN", "purpose": "public-statement",
           "language": "en", "markings": ["public", "secret"]},
  "states": [{"id": "XXX", "name": "Xland"}],
  "incidents": [{"id": "O-1", "title": "Night Owl", "kind": "cyber", "period": "2020-05"}],
  "exhibits": [{"id": "E-1", "title": "Report", "agreed": true},
               {"id": "E-2", "title": "Order", "agreed": true, "marking": "secret"}],
  "facts": [
    {"id": "F-1", "statement": "Unit 7 carried it out.", "incidents": ["O-1"],
     "citations": [{"exhibit": "E-1", "pinpoint": "p. 1"}]},
    {"id": "F-2", "statement": "The ministry ordered it.", "incidents": ["O-1"],
     "citations": [{"exhibit": "E-2", "pinpoint": "p. 2"}]}],
  "claims": [{"id": "C-1", "incident": "O-1", "state": "XXX", "test": "attribution",
    "rule": "sovereignty", "bases": ["art8-instructions"],
    "elements": [{"element": "attr.perpetrator", "arguments": [{"premises": ["F-1"]}]},
                 {"element": "art8.instructions", "arguments": [{"premises": ["F-2"]}]}]}],
  "drafts": [{"id": "D-1", "kind": "statement", "title": "Night Owl", "language": "en",
    "sections": [{"title": "What we know", "sentences": [
      {"text": "Unit 7 was there.", "style": "paragraph",
       "citations": [{"exhibit": "E-1", "pinpoint": "p. 1"}]},
      {"text": "We know more.", "style": "paragraph", "marking": "secret"}]}]}]})";
}

} // namespace

/// `saranda statement` and `saranda release`, by running the real program without a display.
class TestStatementCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeFile(path(u"case.json"_s), provedCase());
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"s.pdf"_s << QByteArray("%PDF");
        QTest::newRow("odt") << u"s.odt"_s << QByteArray("PK");
        QTest::newRow("docx") << u"s.docx"_s << QByteArray("PK");
        QTest::newRow("html") << u"s.html"_s << QByteArray("<!DOCTYPE html>");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const Answer answer = statement({u"--output"_s, name});
        QVERIFY2(answer.status == 0, answer.messages.constData());
        QVERIFY(readFile(path(name)).startsWith(begins));
        QCOMPARE(statement({u"--output"_s, name}).status, 4); // it exists
        QCOMPARE(statement({u"--output"_s, name, u"--force"_s}).status, 0);
    }

    void theWholeCaseAttributesAndThePublicPartDoesNot()
    {
        QCOMPARE(statement({u"--output"_s, u"whole.html"_s}).status, 0);
        const QByteArray whole = readFile(path(u"whole.html"_s));
        QVERIFY(whole.contains("has established that this operation is attributable to Xland"));
        QVERIFY(whole.contains("The ministry ordered it."));
        const Answer open = statement({u"--output"_s, u"open.html"_s, u"--marking"_s, u"public"_s});
        QVERIFY2(open.status == 0, open.messages.constData());
        const QByteArray text = readFile(path(u"open.html"_s));
        QVERIFY(text.contains("does not attribute this operation to Xland"));
        for (const char *hidden : {"ministry", "Order", "E-2"})
            QVERIFY2(!text.contains(hidden), hidden);
        QVERIFY(open.messages.contains("C-1")); // the author learns of the difference
    }

    void frenchIsWrittenForTheSameCase()
    {
        QCOMPARE(statement({u"--output"_s, u"s.html"_s, u"--language"_s, u"fr"_s}).status, 0);
        QVERIFY(readFile(path(u"s.html"_s)).contains("le Gouvernement du Japon")
                || readFile(path(u"s.html"_s)).contains("Le Gouvernement du Japon"));
    }

    void anOutcomeIsADecisionWithAReason()
    {
        const QStringList to{u"--output"_s, u"s.html"_s, u"--outcome"_s};
        QCOMPARE(statement(to + QStringList{u"deferred"_s}).status, 2);
        QCOMPARE(statement(to + QStringList{u"perhaps"_s}).status, 2);
        QVERIFY(!QFile::exists(path(u"s.html"_s)));
        const QStringList reason{u"--reason"_s, u"Talks go on."_s};
        QCOMPARE(statement(to + QStringList{u"not-attributed"_s} + reason).status, 0);
        const QByteArray text = readFile(path(u"s.html"_s));
        QVERIFY(text.contains("has decided not to attribute"));
        QVERIFY(text.contains("Talks go on."));
        const Answer refused = statement({u"--output"_s, u"p.html"_s, u"--marking"_s, u"public"_s,
                                          u"--outcome"_s, u"attributed"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.messages.contains("C-1"));
        QVERIFY(!QFile::exists(path(u"p.html"_s)));
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no output") << QStringList{} << 2;
        QTest::newRow("no format") << QStringList{u"--output"_s, u"s.txt"_s} << 2;
        QTest::newRow("no language")
            << QStringList{u"--output"_s, u"s.html"_s, u"--language"_s, u"de"_s} << 2;
        QTest::newRow("no claim") << QStringList{u"--output"_s, u"s.html"_s, u"--claim"_s, u"C-9"_s}
                                  << 3;
        QTest::newRow("no marking")
            << QStringList{u"--output"_s, u"s.html"_s, u"--marking"_s, u"publik"_s} << 3;
        QTest::newRow("no draft") << QStringList{u"--output"_s, u"s.html"_s, u"--draft"_s, u"D-9"_s}
                                  << 3;
        QTest::newRow("a draft and a claim")
            << QStringList{u"--output"_s, u"s.html"_s,  u"--draft"_s,
                           u"D-1"_s,      u"--claim"_s, u"C-1"_s}
            << 2;
        QTest::newRow("no folder") << QStringList{u"--output"_s, u"no/where/s.html"_s} << 4;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Answer answer = statement(words);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.messages.isEmpty());
        QVERIFY(!QFile::exists(path(u"s.html"_s)));
    }

    void anEmptyCaseHasNothingToState()
    {
        writeFile(path(u"case.json"_s), R"({"format": "saranda-case", "version": 1,
            "case": {"title": "Empty", "markings": ["public"]}})");
        QCOMPARE(statement({u"--output"_s, u"s.html"_s}).status, 3);
    }

    void aReleaseGoesItsWayAndKeepsItsBytes()
    {
        QCOMPARE(runHere({u"import"_s, u"case.json"_s, u"--into"_s, u"c.saranda"_s}).status, 0);
        const Answer begun =
            runHere({u"release"_s, u"c.saranda"_s, u"--draft"_s, u"D-1"_s, u"--file"_s, u"s.html"_s,
                     u"--marking"_s, u"public"_s, u"--by"_s, u"Anna"_s});
        QVERIFY2(begun.status == 0, begun.messages.constData());
        QCOMPARE(begun.out.trimmed(), QByteArray("R-1"));
        QCOMPARE(step(u"released"_s, u"Dan"_s), 1);
        QCOMPARE(step(u"legal-review"_s, u"Ben"_s), 0);
        QCOMPARE(step(u"cleared"_s, u"Carla"_s), 0);
        QCOMPARE(step(u"released"_s, u"Dan"_s), 0);
        QCOMPARE(step(u"released"_s, u"Eve"_s), 1);
        const Answer listed = runHere({u"release"_s, u"c.saranda"_s, u"--json"_s});
        const QJsonObject release = listed.json()[u"releases"_s].toArray().at(0).toObject();
        QCOMPARE(release[u"state"_s].toString(), u"released"_s);
        QCOMPARE(release[u"steps"_s].toArray().size(), 4);
        QCOMPARE(runHere({u"release"_s, u"c.saranda"_s, u"--release"_s, u"R-1"_s, u"--extract"_s,
                          u"s.html"_s, u"--output"_s, u"out.html"_s})
                     .status,
                 0);
        const QByteArray paper = readFile(path(u"out.html"_s));
        QVERIFY(paper.contains("Unit 7 was there."));
        QVERIFY(!paper.contains("We know more."));
        QCOMPARE(runHere({u"release"_s, u"c.saranda"_s, u"--release"_s, u"R-1"_s, u"--compare"_s,
                          u"R-1"_s})
                     .status,
                 0);
        QCOMPARE(runHere({u"verify"_s, u"c.saranda"_s}).status, 0);
    }

    void aReleaseThatIsNotThereIsRefused()
    {
        QCOMPARE(runHere({u"import"_s, u"case.json"_s, u"--into"_s, u"c.saranda"_s}).status, 0);
        QCOMPARE(step(u"cleared"_s, u"Anna"_s), 3);
        QCOMPARE(step(u"shredded"_s, u"Anna"_s), 2);
        QCOMPARE(runHere({u"release"_s, u"c.saranda"_s, u"--draft"_s, u"D-1"_s}).status, 2);
        QCOMPARE(runHere({u"release"_s, u"c.saranda"_s, u"--draft"_s, u"D-7"_s, u"--file"_s,
                          u"s.html"_s})
                     .status,
                 3);
        QCOMPARE(runHere({u"release"_s, u"c.saranda"_s}).status, 0); // none yet
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &words) const { return run(m_folder->path(), words); }
    Answer statement(const QStringList &words) const
    {
        return runHere(QStringList{u"statement"_s, u"case.json"_s} + words);
    }
    int step(const QString &state, const QString &by) const
    {
        return runHere({u"release"_s, u"c.saranda"_s, u"--release"_s, u"R-1"_s, u"--to"_s, state,
                        u"--by"_s, by})
            .status;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStatementCommand)
#include "tst_statementcommand.moc"
