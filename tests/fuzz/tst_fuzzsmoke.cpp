// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"
#include "tests/fuzz/mutation.h"

#include <QTest>

using namespace saranda::test;

/// The targets of the fuzzers with their seeds and some thousand spoilt inputs, the same in every
/// run: what a crash there would say, it says at once.
class TestFuzzSmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spoiltInputIsSurvived_data();
    void spoiltInputIsSurvived();
};

void TestFuzzSmoke::spoiltInputIsSurvived_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const FuzzTarget &target : fuzzTargets())
        QTest::newRow(target.name) << QByteArray(target.name);
}

void TestFuzzSmoke::spoiltInputIsSurvived()
{
    QFETCH(QByteArray, name);
    const FuzzTarget *target = fuzzTarget(name);
    QVERIFY(target);
    const std::vector<QByteArray> seeds = target->seeds();
    QVERIFY(!seeds.empty());
    for (const QByteArray &seed : seeds)
        target->run(seed);
    Mutation mutation(20261128);
    for (int i = 0; i < target->smokeRuns; ++i)
        target->run(mutation.of(seeds));
    qInfo("%s: %d seeds, %d spoilt inputs", target->name, int(seeds.size()), target->smokeRuns);
}

QTEST_GUILESS_MAIN(TestFuzzSmoke)
#include "tst_fuzzsmoke.moc"
