// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/packing.h"
#include "tests/core/bundle/archivefixture.h"

#include <QBuffer>
#include <QTest>

using namespace saranda;
using namespace saranda::test;

/// What is worth packing: of the whole file when it is a case, of its beginning else.
class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfAFileIsLookedInto_data();
    void allOfAFileIsLookedInto();
    void theBeginningDecidesOfOthers();
    void whatSavesLittleOrTooMuchIsNotKept();
};

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

} // namespace

void TestPacking::allOfAFileIsLookedInto_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isWorth");
    const QByteArray hidden = noise(8 * mebibyte, 1);
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a byte") << QByteArray("x") << false;
    QTest::newRow("text") << prose(mebibyte, 2) << true;
    QTest::newRow("noise") << hidden << false;
    // As a case file is made: records first, then what came in.
    QTest::newRow("a little text before noise") << prose(64 * 1024, 3) + hidden << false;
    QTest::newRow("a tenth of it text, at the beginning") << prose(mebibyte, 4) + hidden << true;
    QTest::newRow("a tenth of it text, at the end") << hidden + prose(mebibyte, 5) << true;
}

void TestPacking::allOfAFileIsLookedInto()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isWorth);
    QBuffer file(&content);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(isAnywhereWorthPacking(file), isWorth);
}

void TestPacking::theBeginningDecidesOfOthers()
{
    QVERIFY(isHeadWorthPacking(prose(64 * 1024, 6) + noise(mebibyte, 7)));
    QVERIFY(!isHeadWorthPacking(noise(64 * 1024, 8) + prose(mebibyte, 9)));
    QVERIFY(!isHeadWorthPacking(QByteArray()));
}

void TestPacking::whatSavesLittleOrTooMuchIsNotKept()
{
    QVERIFY(isPackingKept(100'000, 97'999));
    QVERIFY(!isPackingKept(100'000, 98'000));
    QVERIFY(isPackingKept(100'000, 100)); // small enough to be no bomb
    QVERIFY(!isPackingKept(quint64(1) << 40, 1024)); // our own reader would take it for one
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
