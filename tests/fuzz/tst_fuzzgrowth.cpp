// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/bundle/rawzip.h"
#include "tests/fuzz/fuzztargets.h"
#include "tests/fuzz/repetition.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace saranda::test;

/// What strangers send may be long, and repeat what costs most: four times as much takes about four
/// times as long, not sixteen times.
class TestFuzzGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeGrowsWithTheInput_data();
    void timeGrowsWithTheInput();
    void whatTookLongIsSoon_data();
    void whatTookLongIsSoon();
};

namespace {

constexpr qsizetype shortInput = 48 * 1024;
constexpr int times = 4;
constexpr double worstGrowth = 9; ///< of the time; 16 would be quadratic
constexpr double worthALook = 0.004; ///< seconds: below, the clock says little

using InputOfLength = std::function<QByteArray(qsizetype)>;

/// Of this process, so that others at work on the machine do not count.
double secondsOf(const FuzzTarget &target, const QByteArray &input)
{
    const std::clock_t start = std::clock();
    target.run(input);
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

double leastOf(int tries, const FuzzTarget &target, const QByteArray &input)
{
    double least = secondsOf(target, input);
    for (int i = 1; i < tries; ++i)
        least = std::min(least, secondsOf(target, input));
    return least;
}

/// What is wrong with how the time grows; empty when nothing is.
QString growthFault(const FuzzTarget &target, const InputOfLength &input)
{
    const QByteArray shorter = input(shortInput);
    const QByteArray longer = input(shortInput * times);
    if (secondsOf(target, longer) < worthALook * worstGrowth)
        return {};
    const double once = std::max(leastOf(3, target, shorter), worthALook);
    const double more = leastOf(3, target, longer);
    return more < once * worstGrowth
        ? QString()
        : QStringLiteral("%1 s became %2 s").arg(QString::number(once), QString::number(more));
}

} // namespace

void TestFuzzGrowth::timeGrowsWithTheInput_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const FuzzTarget &target : fuzzTargets()) {
        if (target.repetitions > 0)
            QTest::newRow(target.name) << QByteArray(target.name);
    }
}

void TestFuzzGrowth::timeGrowsWithTheInput()
{
    QFETCH(QByteArray, name);
    const FuzzTarget *target = fuzzTarget(name);
    Repetition repetition(20261130, target->seeds());
    for (int i = 0; i < target->repetitions; ++i) {
        repetition.next();
        const QString fault = growthFault(
            *target, [&repetition](qsizetype length) { return repetition.ofLength(length); });
        if (!fault.isEmpty())
            QFAIL(qPrintable(fault + QStringLiteral(": ") + repetition.described()));
    }
}

namespace {

struct SlowOnce {
    const char *what;
    const char *target;
    InputOfLength input;
};

const std::vector<SlowOnce> &slowOnce()
{
    static const std::vector<SlowOnce> all{
        {"streams of a PDF that are none", "pdf-actions",
         [](qsizetype length) { return QByteArray("/ObjStm ").repeated(length / 2); }},
        {"parts of a document that there are not", "office-file",
         [](qsizetype length) {
             const qsizetype count = length / 8;
             const QByteArray named("<Relationship Type='/officeDocument' Target='part-000000'/>");
             std::vector<RawEntry> entries{
                 {"_rels/.rels", "<Relationships>" + named.repeated(count) + "</Relationships>"}};
             for (int i = 1; i <= count; ++i)
                 entries.push_back({"part-" + QByteArray::number(i).rightJustified(6, '0')});
             return rawZip(entries);
         }},
    };
    return all;
}

} // namespace

void TestFuzzGrowth::whatTookLongIsSoon_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < slowOnce().size(); ++i) {
        if (fuzzTarget(slowOnce()[i].target))
            QTest::newRow(slowOnce()[i].what) << int(i);
    }
}

void TestFuzzGrowth::whatTookLongIsSoon()
{
    QFETCH(int, place);
    const SlowOnce &slow = slowOnce()[std::size_t(place)];
    const QString fault = growthFault(*fuzzTarget(slow.target), slow.input);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_GUILESS_MAIN(TestFuzzGrowth)
#include "tst_fuzzgrowth.moc"
