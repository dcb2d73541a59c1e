// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/naturalkey.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>

using namespace saranda;
using namespace saranda::literals;

class TestNaturalKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersCompareAsNumbers();
    void differentKeysAreNeverEqual();
    void theOrderIsTotal();
    void localesDoNotMatter();
};

void TestNaturalKey::numbersCompareAsNumbers()
{
    QStringList keys{
        u"E-10"_s, u"E-2"_s,     u"E-1"_s, u"E-02"_s,   u"E"_s,
        u"A-3"_s,  u"E-2a-10"_s, u""_s,    u"E-2a-9"_s, u"E-123456789012345678901234567890"_s};
    std::sort(keys.begin(), keys.end(),
              [](const QString &left, const QString &right) { return naturallyLess(left, right); });
    QCOMPARE(keys,
             QStringList({u""_s, u"A-3"_s, u"E"_s, u"E-1"_s, u"E-02"_s, u"E-2"_s, u"E-2a-9"_s,
                          u"E-2a-10"_s, u"E-10"_s, u"E-123456789012345678901234567890"_s}));
}

void TestNaturalKey::differentKeysAreNeverEqual()
{
    QVERIFY(compareNaturally(u"E-1", u"E-01") != 0);
    QVERIFY(compareNaturally(u"E-1", u"E-1 ") != 0);
    QCOMPARE(compareNaturally(u"E-1", u"E-1"), 0);
}

/// Antisymmetric and transitive over random keys of few letters, so that near-ties are many.
void TestNaturalKey::theOrderIsTotal()
{
    QRandomGenerator random(3);
    const auto anyKey = [&random] {
        QString key;
        for (int i = random.bounded(6); i > 0; --i)
            key += u"012a-"_s.at(random.bounded(5));
        return key;
    };
    constexpr int cases = 200'000;
    for (int i = 0; i < cases; ++i) {
        const QString a = anyKey();
        const QString b = anyKey();
        const QString c = anyKey();
        QCOMPARE(compareNaturally(a, b), -compareNaturally(b, a));
        QCOMPARE(compareNaturally(a, b) == 0, a == b);
        if (naturallyLess(a, b) && naturallyLess(b, c))
            QVERIFY2(naturallyLess(a, c), qPrintable(a + u' ' + b + u' ' + c));
    }
    qInfo("%d triples", cases);
}

void TestNaturalKey::localesDoNotMatter()
{
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::Swedish));
    const int order = compareNaturally(u"Ö-1", u"Z-1");
    QLocale::setDefault(usual);
    QCOMPARE(order, compareNaturally(u"Ö-1", u"Z-1"));
    QVERIFY(order > 0);
}

QTEST_GUILESS_MAIN(TestNaturalKey)
#include "tst_naturalkey.moc"
