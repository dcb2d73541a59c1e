// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
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

    void aKeptFilterCountsAtAMarkingToo()
    {
        QByteArray document = markedChart();
        document.replace(R"("claims": [)", R"("charts": [
  {"id": "G-1", "title": "Open", "places": [],
   "saranda.shown": {"marking": "public", "filter": "openly"}}],
  "claims": [)");
        writeFile(path(u"charts.json"_s), document);
        const Answer answer = runHere(
            {u"chart"_s, u"charts.json"_s, u"--output"_s, u"g.svg"_s, u"--chart"_s, u"Open"_s});
        QVERIFY2(answer.status == 0, answer.messages.constData());
        const QByteArray drawn = readFile(path(u"g.svg"_s));
        QVERIFY(drawn.contains("openly used") && drawn.contains("PUBLIC"));
        QVERIFY(!drawn.contains("was moved to") && !drawn.contains("Hidden group"));
    }

    void chartsAreMadeChangedAndRemoved()
    {
        importCase();
        const QString chart = u"chart"_s;
        const QString file = u"c.saranda"_s;
        Answer answer = runHere({chart, file, u"--new"_s, u" Public  view "_s, u"--arrangement"_s,
                                 u"layered"_s, u"--marking"_s, u"public"_s, u"--level"_s, u"1"_s});
        QVERIFY2(answer.status == 0, answer.messages.constData());
        QCOMPARE(answer.out, QByteArray("G-1\n"));
        QCOMPARE(runHere({chart, file, u"--new"_s, u"All"_s, u"--papers"_s, u"yes"_s}).out,
                 QByteArray("G-2\n"));
        QCOMPARE(
            runHere({chart, file, u"--list"_s}).out,
            QByteArray("G-1\tPublic view\tlayered\t0\t\nG-2\tAll\tforce-directed\t0\tpapers\n"));
        // One chart at most is for the papers, and an answer once given can be taken back.
        QCOMPARE(runHere({chart, file, u"--chart"_s, u"G-1"_s, u"--papers"_s, u"yes"_s}).status, 0);
        QVERIFY(runHere({chart, file, u"--list"_s}).out.contains("All\tforce-directed\t0\t\n"));
        answer = runHere({chart, file, u"--chart"_s, u"public view"_s, u"--rename"_s, u"Persons"_s,
                          u"--papers"_s, u"no"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(runHere({chart, file, u"--chart"_s, u"G-2"_s, u"--keep"_s, u"--filter"_s,
                          u"openly"_s, u"--as-of"_s, u"2020"_s})
                     .status,
                 0);
        const QJsonArray listed =
            runHere({chart, file, u"--list"_s, u"--json"_s}).json().value(u"charts").toArray();
        QCOMPARE(listed.size(), 2);
        const QJsonObject persons = listed[0].toObject();
        QCOMPARE(persons.value(u"title").toString(), u"Persons"_s);
        QVERIFY(!persons.value(u"papers").toBool());
        QCOMPARE(persons.value(u"shown").toObject(),
                 QJsonObject({{u"level"_s, 1}, {u"marking"_s, u"public"_s}}));
        const QJsonObject shown = listed[1].toObject().value(u"shown").toObject();
        QCOMPARE(shown.value(u"filter").toString(), u"openly"_s);
        QCOMPARE(shown.value(u"asOf").toDouble(), 1609459199.0);
        // As it keeps it, so it is drawn.
        QCOMPARE(runHere({chart, file, u"--chart"_s, u"All"_s, u"--output"_s, u"a.svg"_s}).status,
                 0);
        const QByteArray drawn = readFile(path(u"a.svg"_s));
        QVERIFY(drawn.contains("openly used") && !drawn.contains("was moved to"));
        QCOMPARE(runHere({chart, file, u"--chart"_s, u"G-1"_s, u"--remove"_s}).status, 0);
        QCOMPARE(runHere({chart, file, u"--list"_s}).out.count('\n'), 1);
        QCOMPARE(runHere({u"verify"_s, file}).status, 0);
    }

    void wrongChangesChangeNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        const QStringList first{u"--chart"_s, u"G-1"_s};
        QTest::newRow("no name") << QStringList{u"--new"_s, u"  "_s} << 3;
        QTest::newRow("a name that is taken") << QStringList{u"--new"_s, u"PERSONS"_s} << 3;
        QTest::newRow("renamed to one that is taken")
            << first + QStringList{u"--rename"_s, u"other"_s} << 3;
        QTest::newRow("no such chart") << QStringList{u"--chart"_s, u"G-9"_s, u"--remove"_s} << 3;
        QTest::newRow("no chart named") << QStringList{u"--remove"_s} << 2;
        QTest::newRow("two things at once")
            << first + QStringList{u"--remove"_s, u"--rename"_s, u"X"_s} << 2;
        QTest::newRow("new and named") << first + QStringList{u"--new"_s, u"X"_s} << 2;
        QTest::newRow("perhaps in the papers")
            << first + QStringList{u"--papers"_s, u"perhaps"_s} << 2;
        QTest::newRow("drawn as well")
            << first + QStringList{u"--rename"_s, u"X"_s, u"--output"_s, u"x.svg"_s} << 2;
        QTest::newRow("listed as well") << QStringList{u"--list"_s, u"--new"_s, u"X"_s} << 2;
        QTest::newRow("no such marking")
            << QStringList{u"--new"_s, u"X"_s, u"--marking"_s, u"cosmic"_s} << 3;
        QTest::newRow("no such claim")
            << first + QStringList{u"--keep"_s, u"--claim"_s, u"C-9"_s} << 3;
        QTest::newRow("no such level")
            << first + QStringList{u"--keep"_s, u"--level"_s, u"9"_s} << 2;
    }
    void wrongChangesChangeNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        importCase();
        for (const QString &title : {u"Persons"_s, u"Other"_s})
            QCOMPARE(runHere({u"chart"_s, u"c.saranda"_s, u"--new"_s, title}).status, 0);
        const QByteArray before = runHere({u"chart"_s, u"c.saranda"_s, u"--list"_s}).out;
        const Answer answer = runHere(QStringList{u"chart"_s, u"c.saranda"_s} + words);
        QVERIFY2(answer.status == status, answer.messages.constData());
        QVERIFY(!answer.messages.isEmpty());
        QCOMPARE(runHere({u"chart"_s, u"c.saranda"_s, u"--list"_s}).out, before);
        QVERIFY(!QFile::exists(path(u"x.svg"_s)));
    }

    void aDocumentKeepsNoNewCharts()
    {
        const QByteArray before = readFile(path(u"case.json"_s));
        QVERIFY(runHere({u"chart"_s, u"case.json"_s, u"--new"_s, u"X"_s}).status != 0);
        QCOMPARE(readFile(path(u"case.json"_s)), before);
        QCOMPARE(runHere({u"chart"_s, u"--sample"_s, u"--new"_s, u"X"_s}).status, 2);
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

    void whatIsNearARecordIsDrawn()
    {
        const QByteArray one = svgOf({u"--near"_s, u"I-1"_s});
        QVERIFY(one.contains("openly used") && one.contains("was moved to"));
        QVERIFY(!one.contains("secretly leads") && one.contains("from “192.0.2.7”"));
        QVERIFY(svgOf({u"--near"_s, u"I-1"_s, u"--steps"_s, u"2"_s}).contains("secretly leads"));
        const QByteArray out = svgOf({u"--near"_s, u"I-1"_s, u"--direction"_s, u"out"_s});
        QVERIFY(out.contains("was moved to") && !out.contains("openly used"));
        const QByteArray in =
            svgOf({u"--near"_s, u"XXX"_s, u"--direction"_s, u"in"_s, u"--steps"_s, u"2"_s});
        QVERIFY(in.contains("was moved to") && in.contains("openly used"));
        // What a marking withholds cannot be asked for.
        const Answer hidden = runHere({u"chart"_s, u"case.json"_s, u"--output"_s, u"h.svg"_s,
                                       u"--near"_s, u"A-2"_s, u"--marking"_s, u"public"_s});
        QCOMPARE(hidden.status, 3);
        QVERIFY(!hidden.messages.contains("Hidden group"));
        QVERIFY(!QFile::exists(path(u"h.svg"_s)));
    }

    void aKeptChartKeepsWhatItIsNear()
    {
        importCase();
        QCOMPARE(runHere({u"chart"_s, u"c.saranda"_s, u"--new"_s, u"Server"_s, u"--near"_s,
                          u"I-1"_s, u"--direction"_s, u"out"_s})
                     .status,
                 0);
        const QStringList draw{u"chart"_s,   u"c.saranda"_s, u"--chart"_s, u"Server"_s,
                               u"--force"_s, u"--output"_s,  u"k.svg"_s};
        QCOMPARE(runHere(draw).status, 0);
        const QByteArray kept = readFile(path(u"k.svg"_s));
        QVERIFY(kept.contains("was moved to") && !kept.contains("openly used"));
        QCOMPARE(runHere(draw + QStringList{u"--near"_s, u"A-2"_s}).status, 0);
        QVERIFY(readFile(path(u"k.svg"_s)).contains("secretly leads"));
        QCOMPARE(
            runHere({u"chart"_s, u"c.saranda"_s, u"--new"_s, u"P"_s, u"--path"_s, u"A-1..XXX"_s})
                .status,
            2);
    }

    void aPathIsDrawnAndSaid()
    {
        const QStringList words{u"chart"_s, u"case.json"_s, u"--output"_s,
                                u"p.svg"_s, u"--force"_s,   u"--path"_s};
        const Answer answer = runHere(words + QStringList{u"A-2..XXX"_s});
        QVERIFY2(answer.status == 0, answer.messages.constData());
        QCOMPARE(QString::fromUtf8(answer.out).trimmed(),
                 u"Hidden group ← secretly leads – Anna – openly used → 192.0.2.7 – was moved to "
                 "→ Xland"_s);
        QVERIFY(readFile(path(u"p.svg"_s)).contains("the path between the two chosen"));
        QFile::remove(path(u"p.svg"_s));
        // Without the group there is no path, and no picture of one.
        const Answer none = runHere(words + QStringList{u"A-1..O-1"_s});
        QCOMPARE(none.status, 1);
        QVERIFY(!QFile::exists(path(u"p.svg"_s)));
        QCOMPARE(runHere(words + QStringList{u"A-2..XXX"_s, u"--marking"_s, u"public"_s}).status,
                 3);
        // In 2020 the server had not been moved, and nothing else links the State.
        QCOMPARE(runHere(words + QStringList{u"A-1..XXX"_s, u"--as-of"_s, u"2020"_s}).status, 3);
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
        QTest::newRow("steps from nowhere") << out + QStringList{u"--steps"_s, u"2"_s} << 2;
        QTest::newRow("too many steps")
            << out + QStringList{u"--near"_s, u"A-1"_s, u"--steps"_s, u"10"_s} << 2;
        QTest::newRow("a direction of no way")
            << out + QStringList{u"--near"_s, u"A-1"_s, u"--direction"_s, u"up"_s} << 2;
        QTest::newRow("near nothing") << out + QStringList{u"--near"_s, u"A-9"_s} << 3;
        QTest::newRow("near a State that is not drawn")
            << out + QStringList{u"--near"_s, u"ZZZ"_s} << 3;
        QTest::newRow("a path with one end") << out + QStringList{u"--path"_s, u"A-1.."_s} << 2;
        QTest::newRow("a path to nothing") << out + QStringList{u"--path"_s, u"A-1..A-9"_s} << 3;
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
    void importCase() const
    {
        QCOMPARE(runHere({u"import"_s, u"case.json"_s, u"--into"_s, u"c.saranda"_s}).status, 0);
    }
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
