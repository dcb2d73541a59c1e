// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "tests/core/reading/printanswers.h"
#include "tests/fuzz/mutation.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace saranda;
using namespace saranda::test;
using namespace saranda::literals;

/// Pages of a stranger's PDF come from a program that the PDF may have taken over.
class TestPrintProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeThroughUnchanged();
    void anAnswerMayComeInParts();
    void cutAnswersAreNone();
    void spoiltAnswersKeepThePromises();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void endlessCountsAreNotBelieved();
    void onlyNumbersAreNumbers_data();
    void onlyNumbersAreNumbers();
};

namespace {

using Tell = std::function<void(PrintEncoder &)>;

bool isTaken(const QByteArray &answer)
{
    PrintDecoder decoder(printedFileSize);
    return decoder.take(answer) && decoder.isComplete();
}

/// A page whose dictionary has one key, and what else is told.
QByteArray pageWith(const char *key, const Tell &value, const Tell &more = {},
                    const PrintSummary &summary = printSummary())
{
    PrintEncoder to;
    to.beginStream(std::string_view("q Q"));
    to.dictionary(1);
    to.key(key);
    value(to);
    if (more)
        more(to);
    return to.takePart(&summary);
}

void oneEntry(PrintEncoder &to, const char *key)
{
    to.dictionary(1);
    to.key(key);
    to.integer(1);
}

PrintSummary summaryOf(const PrintPage &page)
{
    PrintSummary summary;
    summary.pages = {page};
    return summary;
}

} // namespace

void TestPrintProtocol::answersComeThroughUnchanged()
{
    QByteArrayList told;
    PrintDecoder decoder(printedFileSize);
    const QByteArray answer = printAnswer();
    QVERIFY(decoder.take(answer, [&told](quint32 number, const PrintObject &object) {
        QByteArray data;
        if (const auto *range = std::get_if<PrintRange>(&object.data))
            data = QByteArray::number(range->offset) + '+' + QByteArray::number(range->length);
        else if (const std::string_view bytes = std::get<std::string_view>(object.data);
                 !bytes.empty())
            data = QByteArray(bytes.data(), qsizetype(bytes.size()));
        told.append(QByteArray::number(number) + (object.isStream ? " stream " : " ") + data
                    + spoken(object.value));
    }));
    QCOMPARE(told,
             QByteArrayList(
                 {"0 stream BT ET<Filter /FlateDecode Resources <Font 1 R Properties <OC1 3 R >"
                  " XObject <JS 2 S > > >",
                  "1 <AA <Widths [-9223372036854775808 -.5 true false null (a%00b) ] > F null >",
                  "2 stream 90+10<Width 2 >", "3 <Type /OCG >"}));
    QVERIFY(decoder.isComplete());
    QCOMPARE(decoder.summary().pages, printSummary().pages);
    QCOMPARE(decoder.summary().layers, std::vector<PrintLayer>({{3, true}}));
    QCOMPARE(decoder.summary().findings, printSummary().findings);
    QCOMPARE(decoder.summary().links, std::vector<PrintLink>({{0, 72, 700, 200, 744, {0, 800}}}));
    QCOMPARE(decoder.summary().outline,
             std::vector<PrintHeading>({{0, "Facts", {0, 842}}, {1, "Of the relay", {0, 500}}}));
}

void TestPrintProtocol::anAnswerMayComeInParts()
{
    PrintEncoder to;
    to.beginStream(std::string_view("q Q"));
    to.dictionary(1);
    to.key("Resources");
    to.reference({1, false});
    const QByteArray first = to.takePart();
    to.beginObject();
    to.dictionary(0);
    const PrintSummary summary = printSummary();
    const QByteArray last = to.takePart(&summary);
    PrintDecoder decoder(printedFileSize);
    QVERIFY(decoder.take(first) && !decoder.isComplete());
    QVERIFY(decoder.take(last) && decoder.isComplete());
    QVERIFY(!decoder.take(first)); // after the end there is nothing
    PrintDecoder other(printedFileSize);
    QVERIFY(!other.take(last)); // its object is no drawing
    QVERIFY(!other.take(first)); // nor anything after nonsense
}

void TestPrintProtocol::cutAnswersAreNone()
{
    const QByteArray whole = printAnswer();
    QVERIFY(isTaken(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!isTaken(whole.left(length)), qPrintable(QString::number(length)));
    QVERIFY(!isTaken(whole + '\0'));
}

void TestPrintProtocol::spoiltAnswersKeepThePromises()
{
    const std::vector<QByteArray> seeds{
        printAnswer(), pageWith("Resources", [](PrintEncoder &to) { oneEntry(to, "Font"); })};
    Mutation mutation(1848);
    PrintPromises promises;
    for (int i = 0; i < 30'000; ++i) {
        const QByteArray spoilt = mutation.of(seeds);
        const char *broken = promises.brokenBy({spoilt});
        QVERIFY2(!broken, broken ? broken + spoilt.toHex() : "");
    }
    // Some are still sound, such as those whose texts alone have changed.
    QVERIFY2(promises.taken > 300, qPrintable(QString::number(promises.taken)));
}

void TestPrintProtocol::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const char *key : {"A", "AA", "AF", "JS", "JavaScript", "OpenAction", "URI", "Launch",
                            "EmbeddedFiles", "EF", "RichMediaContent", "XFA", "Metadata"}) {
        QTest::addRow("what acts: %s", key)
            << pageWith("X", [key](PrintEncoder &to) { oneEntry(to, key); });
        QTest::addRow("what acts, referred to: %s", key) << pageWith(
            "X",
            [](PrintEncoder &to) {
                to.reference({1, false});
            },
            [key](PrintEncoder &to) {
                to.beginObject();
                oneEntry(to, key);
            });
        // The dictionary of fonts has names, a font itself has not.
        QTest::addRow("what acts, in a font: %s", key) << pageWith("Font", [key](PrintEncoder &to) {
            to.dictionary(1);
            to.key("F1");
            oneEntry(to, key);
        });
    }
    for (const char *key : {"F", "FFilter", "FDecodeParms", "Length"})
        QTest::addRow("other data: %s", key)
            << pageWith(key, [](PrintEncoder &to) { to.string("/etc/passwd"); });
    const auto leading = [](const PrintLink &link) {
        PrintSummary summary = printSummary();
        summary.links = {link};
        return pageWith(
            "X", [](PrintEncoder &to) { to.null(); }, {}, summary);
    };
    QTest::newRow("a link on a page there is none of") << leading({1, 0, 0, 9, 9, {0, 0}});
    QTest::newRow("a link to a page there is none of") << leading({0, 0, 0, 9, 9, {1, 0}});
    QTest::newRow("a link without a place") << leading({0, 0, 0, 9, std::nan(""), {0, 0}});
    const auto headed = [](const std::vector<PrintHeading> &outline) {
        PrintSummary summary = printSummary();
        summary.outline = outline;
        return pageWith(
            "X", [](PrintEncoder &to) { to.null(); }, {}, summary);
    };
    QTest::newRow("an outline that begins beneath nothing") << headed({{1, "a", {0, 0}}});
    QTest::newRow("an entry beneath none") << headed({{0, "a", {0, 0}}, {2, "b", {0, 0}}});
    QTest::newRow("an entry that leads nowhere") << headed({{0, "a", {1, 0}}});
    QTest::newRow("an endless title") << headed({{0, std::string(5000, 'a'), {0, 0}}});
    QTest::newRow("a reference to nothing") << pageWith("X", [](PrintEncoder &to) {
        to.reference({1, false});
    });
    QTest::newRow("a reference beyond all objects") << pageWith("X", [](PrintEncoder &to) {
        to.reference({0xfffffff0, true});
    });
    QTest::newRow("a stream that is none") << pageWith(
        "X",
        [](PrintEncoder &to) {
            to.reference({1, true});
        },
        [](PrintEncoder &to) {
            to.beginObject();
            to.null();
        });
    QTest::newRow("a page that is called no stream") << pageWith("X", [](PrintEncoder &to) {
        to.reference({0, false});
    });
    QTest::newRow("a stream without a dictionary") << [] {
        PrintEncoder to;
        to.beginStream(std::string_view("q"));
        to.array(0);
        const PrintSummary summary = printSummary();
        return to.takePart(&summary);
    }();
    QTest::newRow("a page that is no drawing") << [] {
        PrintEncoder to;
        to.beginObject();
        to.dictionary(0);
        const PrintSummary summary = printSummary();
        return to.takePart(&summary);
    }();
    QTest::newRow("an object that is only a reference") << pageWith(
        "X",
        [](PrintEncoder &to) {
            to.reference({1, false});
        },
        [](PrintEncoder &to) {
            to.beginObject();
            to.reference({1, false});
        });
    QTest::newRow("a range beyond the file") << [] {
        PrintEncoder to;
        to.beginStream(PrintRange{99, 2});
        to.dictionary(0);
        const PrintSummary summary = printSummary();
        return to.takePart(&summary);
    }();
    QTest::newRow("a range that wraps around") << [] {
        PrintEncoder to;
        to.beginStream(PrintRange{2, ~quint64(0)});
        to.dictionary(0);
        const PrintSummary summary = printSummary();
        return to.takePart(&summary);
    }();
    QTest::newRow("a key twice") << pageWith("X", [](PrintEncoder &to) {
        to.dictionary(2);
        to.key("B");
        to.null();
        to.key("B");
        to.null();
    });
    QTest::newRow("nested without end") << pageWith("X", [](PrintEncoder &to) {
        for (int i = 0; i <= printlimits::deepestValue; ++i)
            to.array(1);
        to.null();
    });
    QTest::newRow("more pages than objects") << pageWith(
        "X", [](PrintEncoder &to) { to.null(); }, {}, printSummary(2));
    QTest::newRow("no pages") << pageWith(
        "X", [](PrintEncoder &to) { to.null(); }, {}, printSummary(0));
    const double nan = std::nan("");
    const std::vector<std::pair<const char *, PrintPage>> pages{
        {"no size", {0, 0, 0, 0, 0, 1}},         {"inside out", {9, 9, 0, 0, 0, 1}},
        {"endless", {0, 0, 1e9, 100, 0, 1}},     {"no number", {0, nan, 100, 100, 0, 1}},
        {"five turns", {0, 0, 99, 99, 5, 1}},    {"no unit", {0, 0, 99, 99, 0, 0}},
        {"unit no number", {0, 0, 9, 9, 0, nan}}};
    for (const auto &[what, page] : pages)
        QTest::addRow("a page of %s", what) << pageWith(
            "X", [](PrintEncoder &to) { to.null(); }, {}, summaryOf(page));
    PrintSummary layered = printSummary();
    layered.layers = {{0, false}};
    QTest::newRow("a layer that is a page") << pageWith(
        "X", [](PrintEncoder &to) { to.null(); }, {}, layered);
    layered.layers = {{7, false}};
    QTest::newRow("a layer that is not there") << pageWith(
        "X", [](PrintEncoder &to) { to.null(); }, {}, layered);
}

void TestPrintProtocol::nonsenseIsRefused()
{
    QFETCH(QByteArray, answer);
    QVERIFY(isTaken(pageWith("X", [](PrintEncoder &to) { oneEntry(to, "Width"); })));
    QVERIFY(!isTaken(answer));
}

void TestPrintProtocol::endlessCountsAreNotBelieved()
{
    for (const bool isArray : {true, false}) {
        const auto claim = [isArray](PrintEncoder &to) {
            isArray ? to.array(0x7fffffff) : to.dictionary(0x7fffffff);
        };
        QVERIFY(!isTaken(pageWith("X", claim)));
    }
    QByteArray answer = printAnswer();
    answer.replace(2, 4, QByteArray(4, '\xff')); // objects
    QVERIFY(!isTaken(answer));
}

void TestPrintProtocol::onlyNumbersAreNumbers_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("isNumber");
    for (const char *number : {"0", "-1", "+2.5", ".5", "5.", "-0.000"})
        QTest::newRow(number) << QByteArray(number) << true;
    for (const char *word : {"", ".", "-", "1e5", "1.2.3", "--1", "1-", "0 >> /JS", "nan", "0x1"})
        QTest::addRow("not “%s”", word) << QByteArray(word) << false;
    QTest::newRow("too many figures") << QByteArray(65, '1') << false;
}

/// They go into the bundle as they are written: neither end lets anything else through.
void TestPrintProtocol::onlyNumbersAreNumbers()
{
    QFETCH(QByteArray, digits);
    QFETCH(bool, isNumber);
    const auto with = [](const QByteArray &text) {
        return pageWith("X", [&text](PrintEncoder &to) {
            to.real({text.constData(), std::size_t(text.size())});
        });
    };
    QCOMPARE(with(digits) == with("0"), digits == "0" || !isNumber);
    // Put in its place behind the encoder's back.
    const QByteArray stand(digits.size(), '7');
    if (const qsizetype at = with(stand).indexOf(stand); at >= 0 && !digits.isEmpty())
        QCOMPARE(isTaken(with(stand).replace(at, digits.size(), digits)), isNumber);
}

QTEST_GUILESS_MAIN(TestPrintProtocol)
#include "tst_printprotocol.moc"
