// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/hittingset.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <random>

using namespace saranda;

namespace {

using Sets = std::vector<std::vector<int>>;

constexpr int plenty = 1'000'000;

/// Tries every subset of the elements 0 to 9.
int fewestByTrial(const Sets &sets)
{
    int fewest = 11;
    for (unsigned chosen = 0; chosen < 1u << 10; ++chosen) {
        const bool hitsAll = std::ranges::all_of(sets, [chosen](const std::vector<int> &set) {
            return std::ranges::any_of(
                set, [chosen](int element) { return (chosen >> unsigned(element) & 1u) == 1u; });
        });
        if (hitsAll)
            fewest = std::min(fewest, std::popcount(chosen));
    }
    return fewest;
}

Sets randomSets(unsigned seed)
{
    std::mt19937 dice(seed);
    Sets sets(1 + dice() % 8);
    for (std::vector<int> &set : sets) {
        const unsigned members = 1 + dice() % ((1u << 10) - 1);
        for (int element = 0; element < 10; ++element) {
            if (members >> unsigned(element) & dice() & 1u)
                set.push_back(element);
        }
        if (set.empty())
            set.push_back(int(dice() % 10));
    }
    return sets;
}

} // namespace

/// The exact search behind the smallest defeat, against trying everything.
class TestHittingSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAsFewAsTrialDoes();
    void onlyFewerThanTheLimitCount();
    void tiesGoToTheFirstSetAndItsFirstElement();
    void aBudgetIsCountedInNodes();
};

void TestHittingSet::findsAsFewAsTrialDoes()
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Sets sets = randomSets(seed);
        HittingSetSearch search(plenty);
        const auto found = search.smallest(sets, 11);
        QVERIFY(search.isComplete());
        QVERIFY(found);
        QCOMPARE(int(found->size()), fewestByTrial(sets));
        QVERIFY(std::ranges::is_sorted(*found));
        for (const std::vector<int> &set : sets) {
            QVERIFY(std::ranges::any_of(
                set, [&](int element) { return std::ranges::count(*found, element) == 1; }));
        }
    }
}

void TestHittingSet::onlyFewerThanTheLimitCount()
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Sets sets = randomSets(seed);
        const int fewest = fewestByTrial(sets);
        HittingSetSearch search(plenty);
        QVERIFY(!search.smallest(sets, fewest));
        QVERIFY(search.isComplete());
        QVERIFY(search.smallest(sets, fewest + 1));
    }
}

/// The answer has to be the same on every machine (METHOD.md § 11).
void TestHittingSet::tiesGoToTheFirstSetAndItsFirstElement()
{
    QCOMPARE(HittingSetSearch(plenty).smallest(Sets{{1, 2}, {2, 1}}, 5), (std::vector<int>{1}));
    QCOMPARE(HittingSetSearch(plenty).smallest(Sets{{2, 1}, {1, 2}}, 5), (std::vector<int>{2}));
    QCOMPARE(HittingSetSearch(plenty).smallest(Sets{{3, 4, 5}, {5, 4}}, 5), (std::vector<int>{5}));
    QCOMPARE(HittingSetSearch(plenty).smallest(Sets{}, 5), (std::vector<int>{}));
}

void TestHittingSet::aBudgetIsCountedInNodes()
{
    const Sets apart = {
        {1}, {2}, {3}}; // no choice: one node a set, and one that finds all of them hit
    HittingSetSearch enough(4);
    QCOMPARE(enough.smallest(apart, 5), (std::vector<int>{1, 2, 3}));
    QVERIFY(enough.isComplete());
    HittingSetSearch tooLittle(3);
    QVERIFY(!tooLittle.smallest(apart, 5));
    QVERIFY(!tooLittle.isComplete());
}

QTEST_APPLESS_MAIN(TestHittingSet)
#include "tst_hittingset.moc"
