// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/merge/listmerge.h"

#include <QTest>

using namespace saranda;
using namespace saranda::literals;

/// Lists of letters, merged: what both versions of a list come to.
class TestListMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsMerge_data();
    void listsMerge();
    void aConflictIsOneStretch();
    void listsThatAreTooLongAreNotCompared();
};

namespace {

QJsonArray letters(const QString &text)
{
    QJsonArray array;
    for (const QChar letter : text)
        array.append(QString(letter));
    return array;
}

QString textOf(const QJsonArray &array)
{
    QString text;
    for (const QJsonValue &letter : array)
        text += letter.toString();
    return text;
}

} // namespace

void TestListMerge::listsMerge_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged"); // ? = a conflict
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("one side adds") << u"ab"_s << u"ab"_s << u"abc"_s << u"abc"_s;
    QTest::newRow("both add at the end") << u"ab"_s << u"abc"_s << u"abd"_s << u"abcd"_s;
    QTest::newRow("both add the same") << u"ab"_s << u"abc"_s << u"abc"_s << u"abc"_s;
    QTest::newRow("both add to nothing") << u""_s << u"a"_s << u"b"_s << u"ab"_s;
    QTest::newRow("at both ends") << u"b"_s << u"ab"_s << u"bc"_s << u"abc"_s;
    QTest::newRow("in the middle") << u"ac"_s << u"abc"_s << u"acd"_s << u"abcd"_s;
    QTest::newRow("one side takes out") << u"abc"_s << u"ac"_s << u"abc"_s << u"ac"_s;
    QTest::newRow("both take out the same") << u"abc"_s << u"ac"_s << u"ac"_s << u"ac"_s;
    QTest::newRow("both take out others") << u"abcd"_s << u"acd"_s << u"abd"_s << u"ad"_s;
    QTest::newRow("out here, in there") << u"ab"_s << u"a"_s << u"abc"_s << u"ac"_s;
    QTest::newRow("two neighbours change") << u"ab"_s << u"xb"_s << u"ay"_s << u"xy"_s;
    QTest::newRow("one item, two changes") << u"abc"_s << u"axc"_s << u"ayc"_s << u"a?c"_s;
    QTest::newRow("changed and taken out") << u"abc"_s << u"axc"_s << u"ac"_s << u"a?c"_s;
    QTest::newRow("all is new on both sides") << u"ab"_s << u"cd"_s << u"ef"_s << u"?"_s;
    QTest::newRow("an item twice") << u"aa"_s << u"aab"_s << u"a"_s << u"ab"_s;
}

void TestListMerge::listsMerge()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    const auto settle = [](const ListStretch &) { return letters(u"?"_s); };
    const auto result = mergedList(letters(base), letters(mine), letters(theirs), settle);
    QVERIFY(result);
    QCOMPARE(textOf(*result), merged);
}

void TestListMerge::aConflictIsOneStretch()
{
    std::vector<ListStretch> stretches;
    const auto result = mergedList(letters(u"abcdef"_s), letters(u"axcdEf"_s), letters(u"aycdef"_s),
                                   [&](const ListStretch &stretch) {
                                       stretches.push_back(stretch);
                                       return stretch.theirs;
                                   });
    QCOMPARE(textOf(*result), u"aycdEf"_s);
    QCOMPARE(stretches.size(), std::size_t(1));
    QCOMPARE(stretches.front().at, 1);
    QCOMPARE(textOf(stretches.front().base), u"b"_s);
    QCOMPARE(textOf(stretches.front().mine), u"x"_s);
    QCOMPARE(textOf(stretches.front().theirs), u"y"_s);
}

void TestListMerge::listsThatAreTooLongAreNotCompared()
{
    QJsonArray base;
    QJsonArray mine;
    for (int i = 0; i < 4000; ++i) {
        base.append(i);
        mine.append(-1 - i);
    }
    const auto settle = [](const ListStretch &stretch) { return stretch.mine; };
    QVERIFY(!mergedList(base, mine, base, settle));
    mine = base;
    mine.append(4000);
    QCOMPARE(mergedList(base, mine, base, settle)->size(), 4001);
}

QTEST_GUILESS_MAIN(TestListMerge)
#include "tst_listmerge.moc"
