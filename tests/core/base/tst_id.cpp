// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/literals.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

namespace {

struct Thing {
    using Id = saranda::Id<Thing>;
};

} // namespace

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshIdsAreDifferent();
    void anIdIsOfVersionSeven();
    void idsSortByTheTimeTheyWereMade();
    void textComesBack();
    void nullNamesNothing();
};

void TestId::freshIdsAreDifferent()
{
    constexpr int count = 20'000;
    QSet<Thing::Id> ids;
    for (int i = 0; i < count; ++i)
        ids.insert(Thing::Id::make());
    QCOMPARE(ids.size(), count);
}

void TestId::anIdIsOfVersionSeven()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray bytes = Thing::Id::make().uuid.toRfc4122();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(uchar(bytes[6]) >> 4, 7);
    QCOMPARE(uchar(bytes[8]) >> 6, 2);
    qint64 made = 0;
    for (int i = 0; i < 6; ++i)
        made = (made << 8) | uchar(bytes[i]);
    QVERIFY(before <= made && made <= after);
}

void TestId::idsSortByTheTimeTheyWereMade()
{
    const Thing::Id early = Thing::Id::make();
    const qint64 made = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > made);
    const Thing::Id late = Thing::Id::make();
    QVERIFY(early.toString() < late.toString());
}

void TestId::textComesBack()
{
    const Thing::Id id = Thing::Id::make();
    QCOMPARE(Thing::Id::fromString(id.toString()), id);
    QVERIFY(!id.toString().contains(u'{'));
    QVERIFY(Thing::Id::fromString(u"no id").isNull());
}

void TestId::nullNamesNothing()
{
    QVERIFY(Thing::Id().isNull());
    QVERIFY(!Thing::Id::make().isNull());
    QCOMPARE(Thing::Id(), Thing::Id());
}

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
