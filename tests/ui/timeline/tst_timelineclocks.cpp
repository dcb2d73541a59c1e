// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/axis.h"
#include "tests/ui/records/pagefixture.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinewords.h"

#include <QCheckBox>
#include <QFile>
#include <QTimeZone>

using namespace saranda;
using namespace saranda::test;

namespace {

// Before anything asks which zone this computer is in.
const bool isInTokyo = qputenv("TZ", "Asia/Tokyo");

CaseRecords oneMorning()
{
    CaseRecords records;
    records.info.title = u"One morning"_s;
    for (const QString &date : {u"2017-05-12T07:44:00Z"_s, u"2017-05-12T12:00:00+02:00"_s}) {
        Fact fact;
        fact.id = Fact::Id::make();
        fact.key = u"F-%1"_s.arg(records.facts.size() + 1);
        fact.statement = u"It was done."_s;
        fact.date = CaseDate::parse(date).value_or(CaseDate());
        records.facts.put(fact);
    }
    return records;
}

QStringList ticksOf(TimelineCanvas &canvas)
{
    QStringList labels;
    for (const AxisTick &tick : canvas.layoutNow().axis.ticks)
        labels.append(u"%1 %2"_s.arg(tick.label).arg(int(tick.x)));
    return labels;
}

} // namespace

/// UTC and the clock of this computer, in the window and on paper.
class TestTimelineClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(isInTokyo);
        if (QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::currentDateTime()) != 9 * 3600)
            QSKIP("this computer does not know the time in Tokyo");
    }

    void anInstantIsToldByBothClocks()
    {
        PageFixture fixture(builtInDoctrine().value_or(Doctrine()), oneMorning());
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        QTRY_COMPARE(page.canvas()->timeline().events.size(), std::size_t(2));
        const Timeline &timeline = page.canvas()->timeline();
        const QString first = eventCard(timeline, 0, {});
        QVERIFY2(first.contains(u"UTC: 12 May 2017, 07:44:00"_s)
                     && first.contains(u"Local time: 12 May 2017, 16:44:00"_s),
                 qPrintable(first));
        const QString second = eventDescription(timeline, 1, {});
        QVERIFY2(second.contains(u"UTC: 12 May 2017, 10:00:00"_s)
                     && second.contains(u"Local time: 12 May 2017, 19:00:00"_s),
                 qPrintable(second));
        TimelineEvent day = timeline.events.front();
        day.date = CaseDate::parse(u"2017-05-12"_s).value_or(CaseDate());
        day.span = spanOf(day.date);
        QCOMPARE(clocksText(day), QString()); // no hour is invented
    }

    void theAxisFollowsTheBox()
    {
        PageFixture fixture(builtInDoctrine().value_or(Doctrine()), oneMorning());
        TimelinePage page(fixture.context());
        QVERIFY(showPage(page));
        TimelineCanvas &canvas = *page.canvas();
        QTRY_COMPARE(canvas.timeline().events.size(), std::size_t(2));
        auto *utc = page.findChild<QCheckBox *>();
        QVERIFY(utc && utc->isChecked());
        const QStringList byUtc = ticksOf(canvas);
        QCOMPARE(canvas.layoutNow().axis.contexts.front().label, u"11 May 2017"_s);
        utc->setFocus();
        QTest::keyClick(utc, Qt::Key_Space);
        const QStringList byTokyo = ticksOf(canvas);
        QVERIFY2(byUtc != byTokyo, qPrintable(byTokyo.join(u", "_s)));
        QVERIFY(svgOf(fixture, page).contains("Local time (Asia/Tokyo)"));
        QTest::keyClick(utc, Qt::Key_Space);
        QCOMPARE(ticksOf(canvas), byUtc);
        const QByteArray svg = svgOf(fixture, page);
        QVERIFY(svg.contains("UTC") && !svg.contains("Local time"));
    }

private:
    static QByteArray svgOf(PageFixture &fixture, const TimelinePage &page)
    {
        fixture.prompt.paths = {fixture.folder.filePath(u"t.svg"_s)};
        page.pageActions().last()->trigger();
        QFile file(fixture.prompt.paths.first());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_MAIN(TestTimelineClocks)
#include "tst_timelineclocks.moc"
