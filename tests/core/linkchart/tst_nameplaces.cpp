// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/linkchart/nameplaces.h"

#include <QFontMetricsF>
#include <QRandomGenerator>
#include <QTest>

using namespace saranda;
using namespace saranda::literals;

/// Where the names of a small chart stand.
class TestNamePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortNameStandsInItsBox()
    {
        const auto places = placesOfNames({boxAt(0, 0, u"Iran"_s)}, {}, frame, font());
        QCOMPARE(places.size(), std::size_t(1));
        QVERIFY(places[0].isInside);
        QCOMPARE(places[0].lines, QStringList{u"Iran"_s});
    }

    void aLongNameStandsBeneathItsBox()
    {
        const QString name = u"E-mail account used to register the first domain"_s;
        const auto places = placesOfNames({boxAt(100, 100, name)}, {}, frame, font());
        QVERIFY(!places[0].isInside);
        QVERIFY(places[0].rect.top() >= 100 + boxHeight);
        QCOMPARE(places[0].lines.join(u' '), name); // nothing of it is lost
    }

    void aNameFindsAnotherSideWhereThereIsABox()
    {
        const QString name = u"Operation against the Bangladesh Bank"_s;
        const auto places = placesOfNames(
            {boxAt(100, 100, name), boxAt(100, 100 + boxHeight + 2, u"Iran"_s)}, {}, frame, font());
        QVERIFY(!places[0].isInside);
        QVERIFY(places[0].rect.bottom() <= 100);
    }

    void aNameKeepsOutOfTheWayOfLinks()
    {
        const QString name = u"Operation against the Bangladesh Bank"_s;
        const QLineF down(135, 100 + boxHeight, 135, 300);
        const auto places = placesOfNames({boxAt(100, 100, name)}, {down}, frame, font());
        QVERIFY(places[0].rect.bottom() <= 100);
    }

    void aNameWithoutAFreeSideIsCutInItsBox()
    {
        std::vector<NamedBox> boxes;
        for (int row = 0; row < 5; ++row)
            for (int column = 0; column < 5; ++column)
                boxes.push_back(boxAt(column * (boxWidth + 1), row * (boxHeight + 1),
                                      u"A name that is far too long for this box"_s));
        const auto places = placesOfNames(boxes, {}, frame, font());
        QVERIFY(places[12].isInside);
        QCOMPARE(places[12].lines.size(), 1);
    }

    void noNameCoversABoxOrAnotherName()
    {
        QRandomGenerator random(11);
        int outside = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<NamedBox> boxes;
            for (int i = 0; i < 40; ++i)
                boxes.push_back(boxAt(random.bounded(1200), random.bounded(800), nameOf(random)));
            const std::vector<NamePlace> places = placesOfNames(boxes, {}, frame, font());
            QCOMPARE(places.size(), boxes.size());
            for (std::size_t i = 0; i < places.size(); ++i) {
                QVERIFY(!places[i].lines.isEmpty());
                if (places[i].isInside)
                    continue;
                ++outside;
                for (std::size_t other = 0; other < places.size(); ++other) {
                    QVERIFY(!places[i].rect.intersects(boxes[other].box));
                    QVERIFY(other == i || places[other].isInside
                            || !places[i].rect.intersects(places[other].rect));
                }
            }
        }
        QVERIFY(outside > 500);
    }

    void aNameStaysWithinTheFrame()
    {
        const QString name = u"Operation against the Bangladesh Bank"_s;
        const QRectF above(0, 0, 400, 100 + boxHeight + 5);
        const auto places = placesOfNames({boxAt(100, 100, name)}, {}, above, font());
        QVERIFY(above.contains(places[0].rect));
    }

private:
    static constexpr QRectF frame{-5000, -5000, 10000, 10000};
    static constexpr int boxWidth = 70;
    static constexpr int boxHeight = 16;

    static QFont font()
    {
        QFont font;
        font.setPixelSize(10);
        return font;
    }

    static NamedBox boxAt(int left, int top, const QString &name)
    {
        const QRectF box(left, top, boxWidth, boxHeight);
        return {box, box.adjusted(3, 1, -3, -1), name};
    }

    static QString nameOf(QRandomGenerator &random)
    {
        QStringList words;
        for (int word = 0, count = random.bounded(1, 9); word < count; ++word)
            words.append(QString(random.bounded(1, 14), QChar(u'a' + random.bounded(26))));
        return words.join(u' ');
    }
};

QTEST_MAIN(TestNamePlaces)
#include "tst_nameplaces.moc"
