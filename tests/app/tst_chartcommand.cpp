// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda::literals;
using namespace saranda::test;

namespace {

/// Three relations, of which one may be seen by few and rests on an exhibit seen by few.
QByteArray markedChart()
{
    return R"({"format": "saranda-case", "version": 1,
  "case": {"title": "Marked", "claimant": "FRA", "markings": ["public", "secret"]},
  "states": [{"id": "XXX", "name": "Xland"}],
  "incidents": [{"id": "O-1", "title": "The operation", "kind": "cyber", "period": "2020-05"}],
  "actors": [{"id": "A-1", "kind": "person", "name": "Anna"},
             {"id": "A-2", "kind": "group", "name": "Hidden group", "marking": "secret"}],
  "infrastructure": [{"id": "I-1", "kind": "server", "value": "192.0.2.7"}],
  "exhibits": [{"id": "E-9", "title": "Secret log", "reliability": "A", "credibility": 1,
                "marking": "secret"}],
  "facts": [
    {"id": "F-1", "statement": "Open.", "date": "2020-05-10",
     "relation": {"subject": "A-1", "predicate": "openly used", "object": "I-1"},
     "citations": [{"exhibit": "E-9", "stance": "supports"}]},
    {"id": "F-2", "statement": "Hidden.", "marking": "secret",
     "relation": {"subject": "A-1", "predicate": "secretly leads", "object": "A-2"}},
    {"id": "F-3", "statement": "Later.", "date": "2021-03",
     "relation": {"subject": "I-1", "predicate": "was moved to", "object": "XXX"}}],
  "claims": [{"id": "C-1", "incident": "O-1", "state": "XXX", "test": "attribution",
              "elements": [{"element": "art8.direction",
                            "arguments": [{"premises": ["F-1"]}]}]}]})";
}

} // namespace

/// `saranda chart`, by running the real program without a display.
class TestChartCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeFile(path(u"case.json"_s), markedChart());
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"c.pdf"_s << QByteArray("%PDF");
        QTest::newRow("svg") << u"c.svg"_s << QByteArray("<?xml");
        QTest::newRow("png") << u"c.png"_s << QByteArray("\x89PNG");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        for (const QString &arrangement : {u"force"_s, u"layered"_s, u"two-sided"_s}) {
            const QStringList words{u"chart"_s, u"case.json"_s,     u"--output"_s,
                                    name,       u"--arrangement"_s, arrangement};
            Answer answer = runHere(words + QStringList{u"--force"_s});
            QVERIFY2(answer.status == 0, answer.messages.constData());
            QVERIFY(readFile(path(name)).startsWith(begins));
            QCOMPARE(runHere(words).status, 4); // it is there now
        }
    }

    void aChartOfTheCaseIsDrawnAsItWasKept()
    {
        QByteArray document = markedChart();
        document.replace(R"("claims": [)", R"("charts": [
  {"id": "G-1", "title": "Persons", "arrangement": "layered", "places": [],
   "saranda.shown": {"filter": "openly"}},
  {"id": "G-2", "title": "For the public", "arrangement": "two-sided", "places": [],
   "saranda.shown": {"marking": "public"}, "saranda.inPapers": true}],
  "claims": [)");
        writeFile(path(u"charts.json"_s), document);
        const Answer list = runHere({u"chart"_s, u"charts.json"_s, u"--list"_s});
        QCOMPARE(list.status, 0);
        QCOMPARE(list.out,
                 QByteArray("G-1\tPersons\tlayered\t0\t\n"
                            "G-2\tFor the public\ttwo-sided\t0\tpapers\n"));
        const auto drawn = [&](const QStringList &more) {
            const Answer answer = runHere(
                QStringList{u"chart"_s, u"charts.json"_s, u"--output"_s, u"g.svg"_s, u"--force"_s}
                + more);
            return answer.status == 0 ? readFile(path(u"g.svg"_s)) : answer.messages;
        };
        const QByteArray persons = drawn({u"--chart"_s, u"persons"_s});
        QVERIFY(persons.contains("openly used") && !persons.contains("secretly leads"));
        QVERIFY(persons.contains("Persons"));
        const QByteArray open = drawn({u"--chart"_s, u"G-2"_s});
        QVERIFY(open.contains("was moved to") && !open.contains("Hidden group"));
        QVERIFY(open.contains("PUBLIC"));
        // What is said counts more than what is kept.
        QVERIFY(
            drawn({u"--chart"_s, u"G-2"_s, u"--marking"_s, u"secret"_s}).contains("Hidden group"));
        QVERIFY(drawn({u"--chart"_s, u"persons"_s, u"--filter"_s, u"moved"_s})
                    .contains("was moved to"));
        // Without a name everything is drawn.
        QVERIFY(drawn({}).contains("Hidden group"));
        const Answer wrong = runHere(
            {u"chart"_s, u"charts.json"_s, u"--output"_s, u"n.svg"_s, u"--chart"_s, u"Nobody"_s});
        QCOMPARE(wrong.status, 3);
        QVERIFY(wrong.messages.contains("G-1 Persons"));
        QVERIFY(!QFile::exists(path(u"n.svg"_s)));
    }

    void theSampleIsDrawn()
    {
        QCOMPARE(runHere({u"chart"_s, u"--sample"_s, u"--output"_s, u"c.svg"_s}).status, 0);
        QVERIFY(readFile(path(u"c.svg"_s)).contains("Park Jin Hyok"));
    }

    void aMarkingTakesOutWhatIsAboveIt()
    {
        const QByteArray all = svgOf({});
        QVERIFY(all.contains("secretly leads") && all.contains("Hidden group")
                && all.contains("SECRET"));
        const QByteArray open = svgOf({u"--marking"_s, u"public"_s});
        QVERIFY(open.contains("openly used") && open.contains("PUBLIC"));
        QVERIFY(!open.contains("secretly") && !open.contains("Hidden") && !open.contains("E-9"));
        // Without the exhibit nothing supports what may be seen.
        QVERIFY(!all.contains("unsupported") || open.count("unsupported") > 0);
        QVERIFY(open.contains("nothing supports it"));
    }

    void conditionsAreObeyedAndSaid()
    {
        const QByteArray early = svgOf({u"--as-of"_s, u"2020"_s});
        QVERIFY(early.contains("openly used") && !early.contains("was moved to"));
        QVERIFY(early.contains("as it was known on"));
        const QByteArray strong = svgOf({u"--level"_s, u"1"_s});
        QVERIFY(strong.contains("openly used") && !strong.contains("secretly leads"));
        const QByteArray filtered = svgOf({u"--filter"_s, u"moved"_s});
        QVERIFY(filtered.contains("was moved to") && !filtered.contains("openly used"));
        const QByteArray claim = svgOf({u"--claim"_s, u"C-1"_s});
        QVERIFY(claim.contains("openly used") && !claim.contains("was moved to"));
        QVERIFY(claim.contains("what claim C-1 rests on"));
        const QByteArray french = svgOf({u"--language"_s, u"fr"_s});
        QVERIFY(french.contains("personne"));
        const Answer none = runHere({u"chart"_s, u"case.json"_s, u"--output"_s, u"n.svg"_s,
                                     u"--filter"_s, u"no such word"_s});
        QCOMPARE(none.status, 0);
        QVERIFY(none.messages.contains("Nothing is left to draw"));
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        const QStringList out{u"--output"_s, u"c.pdf"_s};
        QTest::newRow("no output") << QStringList{} << 2;
        QTest::newRow("another format") << QStringList{u"--output"_s, u"c.docx"_s} << 2;
        QTest::newRow("another arrangement")
            << out + QStringList{u"--arrangement"_s, u"star"_s} << 2;
        QTest::newRow("a size of no shape") << out + QStringList{u"--size"_s, u"large"_s} << 2;
        QTest::newRow("a level too high") << out + QStringList{u"--level"_s, u"6"_s} << 2;
        QTest::newRow("no date") << out + QStringList{u"--as-of"_s, u"yesterday"_s} << 2;
        QTest::newRow("an open date") << out + QStringList{u"--as-of"_s, u"2020/.."_s} << 2;
        QTest::newRow("another language") << out + QStringList{u"--language"_s, u"tlh"_s} << 2;
        QTest::newRow("no such claim") << out + QStringList{u"--claim"_s, u"C-9"_s} << 3;
        QTest::newRow("no such marking") << out + QStringList{u"--marking"_s, u"cosmic"_s} << 3;
        QTest::newRow("no folder") << QStringList{u"--output"_s, u"no/such/c.pdf"_s} << 4;
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Answer answer = runHere(QStringList{u"chart"_s, u"case.json"_s} + words);
        QVERIFY2(answer.status == status, answer.messages.constData());
        QVERIFY(!answer.messages.isEmpty());
    }

    void aFullDiskLeavesWhatWasThere()
    {
        writeFile(path(u"c.png"_s), "before");
        const Answer answer =
            runLimited(m_folder->path(), 4,
                       {u"chart"_s, u"case.json"_s, u"--output"_s, u"c.png"_s, u"--force"_s});
        QVERIFY(answer.status != 0);
        QCOMPARE(readFile(path(u"c.png"_s)), QByteArray("before"));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &words) const { return run(m_folder->path(), words); }
    QByteArray svgOf(const QStringList &words) const
    {
        const Answer answer =
            runHere(QStringList{u"chart"_s, u"case.json"_s, u"--output"_s, u"c.svg"_s, u"--force"_s}
                    + words);
        return answer.status == 0 ? readFile(path(u"c.svg"_s)) : answer.messages;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestChartCommand)
#include "tst_chartcommand.moc"
