// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/app/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace saranda::literals;
using namespace saranda::test;

namespace {

/// Two facts, of which one may be seen by few, and a due-diligence claim that needs both.
QByteArray markedCase()
{
    return R"({"format": "saranda-case", "version": 1,
  "case": {"title": "Marked", "claimant": "FRA", "markings": ["public", "secret"]},
  "states": [{"id": "XXX", "name": "Xland"}],
  "incidents": [{"id": "O-1", "title": "The operation", "kind": "cyber", "period": "2020-05"}],
  "facts": [
    {"id": "F-1", "statement": "Open matter.", "date": "2020-05-10"},
    {"id": "F-2", "statement": "Hidden matter.", "date": "2020-05-12", "marking": "secret"}],
  "claims": [{"id": "C-1", "incident": "O-1", "state": "XXX", "test": "due-diligence"},
             {"id": "C-2", "incident": "O-1", "state": "XXX", "test": "attribution"}]})";
}

} // namespace

/// `saranda timeline`, by running the real program without a display.
class TestTimelineCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeFile(path(u"case.json"_s), markedCase());
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"t.pdf"_s << QByteArray("%PDF");
        QTest::newRow("svg") << u"t.svg"_s << QByteArray("<?xml");
        QTest::newRow("png") << u"t.png"_s << QByteArray("\x89PNG");
        QTest::newRow("csv") << u"t.csv"_s << QByteArray("message,datetime,");
        QTest::newRow("jsonl") << u"t.jsonl"_s << QByteArray("{");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        const QStringList words{u"timeline"_s, u"case.json"_s, u"--claim"_s,
                                u"C-1"_s,      u"--output"_s,  name};
        const Answer answer = runHere(words);
        QVERIFY2(answer.status == 0, answer.messages.constData());
        QVERIFY(readFile(path(name)).startsWith(begins));
        QCOMPARE(runHere(words).status, 4); // it is there now
        QCOMPARE(runHere(words + QStringList{u"--force"_s}).status, 0);
    }

    void aMarkingTakesOutWhatIsAboveIt()
    {
        const QStringList words{u"timeline"_s, u"case.json"_s, u"--output"_s, u"t.csv"_s,
                                u"--force"_s};
        QCOMPARE(runHere(words).status, 0);
        QVERIFY(readFile(path(u"t.csv"_s)).contains("Hidden matter"));
        QCOMPARE(runHere(words + QStringList{u"--marking"_s, u"public"_s}).status, 0);
        const QByteArray open = readFile(path(u"t.csv"_s));
        QVERIFY(open.contains("Open matter") && !open.contains("Hidden"));
        QVERIFY(!open.contains("2020-05-12"));
    }

    void aPeriodLeavesOutWhatLiesOutsideIt()
    {
        const auto tableOf = [this](const QString &period) {
            const Answer answer = runHere({u"timeline"_s, u"case.json"_s, u"--output"_s, u"t.csv"_s,
                                           u"--force"_s, u"--period"_s, period});
            return answer.status == 0 ? readFile(path(u"t.csv"_s)) : answer.messages;
        };
        const QByteArray early = tableOf(u"../2020-05-11"_s);
        QVERIFY(early.contains("Open matter") && !early.contains("Hidden matter"));
        QVERIFY(early.contains("The operation")); // goes on all the month
        const QByteArray late = tableOf(u"2020-05-11/2021"_s);
        QVERIFY(!late.contains("Open matter") && late.contains("Hidden matter"));
        const Answer drawn = runHere({u"timeline"_s, u"case.json"_s, u"--output"_s, u"t.svg"_s,
                                      u"--period"_s, u"2020-05-11"_s});
        QVERIFY2(drawn.status == 0, drawn.messages.constData());
        QVERIFY(readFile(path(u"t.svg"_s)).contains("Only 11 May 2020"));
        const Answer none = runHere(
            {u"timeline"_s, u"case.json"_s, u"--output"_s, u"n.svg"_s, u"--period"_s, u"1900"_s});
        QCOMPARE(none.status, 0);
        QVERIFY(none.messages.contains("Nothing is left to draw"));
    }

    void aPdfDividesTimeAsAsked()
    {
        const auto pages = [this](const QString &word) {
            const Answer answer = runHere({u"timeline"_s, u"case.json"_s, u"--output"_s, u"t.pdf"_s,
                                           u"--force"_s, u"--pages"_s, word});
            return answer.status == 0 ? readFile(path(u"t.pdf"_s)).count("/Type /Page\n") : -1;
        };
        QCOMPARE(pages(u"auto"_s), 1);
        QCOMPARE(pages(u"one"_s), 1);
        QCOMPARE(pages(u"year"_s), 1); // all of it lies in one
        // The operation's first and last day and two facts, and the list on a page of its own.
        QCOMPARE(pages(u"day"_s), 4 + 1);
    }

    void theClockIsTheOneAsked()
    {
        QByteArray timed = markedCase();
        timed.replace(R"("2020-05-10")", R"("2020-05-10T22:30:00Z")");
        timed.replace(R"("2020-05-12")", R"("2020-05-10T23:15:00Z")");
        writeFile(path(u"case.json"_s), timed);
        const auto drawn = [this](const QStringList &more) {
            const Answer answer =
                runHere(QStringList{u"timeline"_s, u"case.json"_s, u"--output"_s, u"t.svg"_s,
                                    u"--force"_s, u"--period"_s, u"2020-05-10"_s}
                        + more);
            return answer.status == 0 ? readFile(path(u"t.svg"_s)) : answer.messages;
        };
        const QByteArray utc = drawn({});
        QVERIFY(utc.contains("UTC"));
        QCOMPARE(drawn({u"--clock"_s, u"utc"_s}), utc);
        const QByteArray tokyo = drawn({u"--clock"_s, u"Asia/Tokyo"_s});
        QVERIFY2(tokyo.contains("Local time (Asia/Tokyo)"), tokyo.right(300).constData());
        QVERIFY(!tokyo.contains("UTC"));
        QVERIFY(drawn({u"--clock"_s, u"local"_s}).contains("Local time ("));
    }

    void itSpeaksTheLanguageOfTheCaseOrTheOneAsked()
    {
        const auto drawn = [this](const QString &file, const QStringList &more) {
            const Answer answer = runHere(
                QStringList{u"timeline"_s, file, u"--output"_s, u"t.svg"_s, u"--force"_s} + more);
            return answer.status == 0 ? readFile(path(u"t.svg"_s)) : answer.messages;
        };
        QVERIFY(drawn(u"case.json"_s, {}).contains("What happened"));
        QVERIFY(!drawn(u"case.json"_s, {u"--language"_s, u"fr"_s}).contains("What happened"));
        QByteArray french = markedCase();
        french.replace(R"("claimant": "FRA")", R"("claimant": "FRA", "language": "fr")");
        writeFile(path(u"french.json"_s), french);
        QVERIFY(!drawn(u"french.json"_s, {}).contains("What happened"));
        const QByteArray english = drawn(u"french.json"_s, {u"--language"_s, u"en"_s});
        QVERIFY(english.contains("What happened") && english.contains("Some time within"));
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no output") << QStringList{} << 2;
        QTest::newRow("another format") << QStringList{u"--output"_s, u"t.docx"_s} << 2;
        QTest::newRow("other lanes")
            << QStringList{u"--output"_s, u"t.pdf"_s, u"--lanes"_s, u"moon"_s} << 2;
        QTest::newRow("a size of no shape")
            << QStringList{u"--output"_s, u"t.png"_s, u"--size"_s, u"large"_s} << 2;
        QTest::newRow("no date") << QStringList{u"--output"_s, u"t.pdf"_s, u"--period"_s,
                                                u"lately"_s}
                                 << 2;
        QTest::newRow("all time") << QStringList{u"--output"_s, u"t.pdf"_s, u"--period"_s,
                                                 u"../.."_s}
                                  << 2;
        QTest::newRow("pages of no time")
            << QStringList{u"--output"_s, u"t.pdf"_s, u"--pages"_s, u"moon"_s} << 2;
        QTest::newRow("pages of a picture")
            << QStringList{u"--output"_s, u"t.svg"_s, u"--pages"_s, u"year"_s} << 2;
        QTest::newRow("a clock nowhere")
            << QStringList{u"--output"_s, u"t.pdf"_s, u"--clock"_s, u"Moon/Base"_s} << 2;
        QTest::newRow("the clock of a table")
            << QStringList{u"--output"_s, u"t.csv"_s, u"--clock"_s, u"local"_s} << 2;
        QTest::newRow("another language")
            << QStringList{u"--output"_s, u"t.pdf"_s, u"--language"_s, u"tlh"_s} << 2;
        QTest::newRow("no such claim")
            << QStringList{u"--output"_s, u"t.pdf"_s, u"--claim"_s, u"C-9"_s} << 3;
        QTest::newRow("a claim without a clock")
            << QStringList{u"--output"_s, u"t.pdf"_s, u"--claim"_s, u"C-2"_s} << 3;
        QTest::newRow("no such marking")
            << QStringList{u"--output"_s, u"t.pdf"_s, u"--marking"_s, u"cosmic"_s} << 3;
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        const Answer answer = runHere(QStringList{u"timeline"_s, u"case.json"_s} + words);
        QVERIFY2(answer.status == status, answer.messages.constData());
        QVERIFY(!answer.messages.isEmpty());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Answer runHere(const QStringList &words) const { return run(m_folder->path(), words); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestTimelineCommand)
#include "tst_timelinecommand.moc"
