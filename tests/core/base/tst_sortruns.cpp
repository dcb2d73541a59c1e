// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sortruns.h"

#include <QTest>

#include <functional>
#include <numeric>
#include <random>

using namespace saranda;

class TestSortRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsSorted_data();
    void everyOrderIsSorted();
    void whatIsInOrderIsOnlyLookedAt();
};

namespace {

std::vector<int> upTo(int count)
{
    std::vector<int> values(std::size_t(count), 0);
    std::iota(values.begin(), values.end(), 0);
    return values;
}

} // namespace

void TestSortRuns::everyOrderIsSorted_data()
{
    QTest::addColumn<std::vector<int>>("values");
    std::mt19937 random(5);
    QTest::newRow("nothing") << std::vector<int>();
    QTest::newRow("one") << std::vector<int>{1};
    QTest::newRow("backwards") << std::vector<int>{3, 2, 1};
    QTest::newRow("equal ones") << std::vector<int>{2, 2, 1, 2, 1};
    std::vector<int> shuffled = upTo(3000);
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    QTest::newRow("no order at all") << shuffled;
    for (const int swaps : {1, 2, 3, 7, 40, 150}) {
        std::vector<int> nearly = upTo(3000);
        for (int i = 0; i < swaps; ++i)
            std::swap(nearly[random() % nearly.size()], nearly[random() % nearly.size()]);
        QTest::addRow("%d swapped", swaps) << nearly;
    }
    std::vector<int> joined = upTo(1000);
    const std::vector<int> again = upTo(700);
    joined.insert(joined.end(), again.begin(), again.end());
    joined.push_back(5);
    QTest::newRow("two runs and one more") << joined;
}

void TestSortRuns::everyOrderIsSorted()
{
    QFETCH(std::vector<int>, values);
    std::vector<int> expected = values;
    std::sort(expected.begin(), expected.end());
    sortRuns(values, std::less<>());
    QCOMPARE(values, expected);
}

void TestSortRuns::whatIsInOrderIsOnlyLookedAt()
{
    const auto comparisons = [](std::vector<int> values) {
        std::size_t count = 0;
        sortRuns(values, [&count](int left, int right) {
            ++count;
            return left < right;
        });
        return count;
    };
    std::vector<int> values = upTo(10'000);
    QCOMPARE(comparisons(values), values.size() - 1);
    // As after a removal: the last record has taken the place of another one.
    values[5000] = values.back();
    values.pop_back();
    QVERIFY(comparisons(values) < 3 * values.size());
}

QTEST_MAIN(TestSortRuns)
#include "tst_sortruns.moc"
