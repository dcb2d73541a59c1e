// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/assessment/claimcase.h"
#include "ui/assessment/treerows.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/whatif/lossrows.h"
#include "ui/whatif/losstree.h"
#include "ui/whatif/whatifpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QThreadPool>
#include <QTreeView>

using namespace saranda;
using namespace saranda::test;

using Tester = QAbstractItemModelTester;

class TestWhatIfPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreTheQuestion()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        QVERIFY(fixture.isReady);
        LossTree tree(*fixture.session, *fixture.assessment);
        Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        QVERIFY(tree.isEmpty());
        QVERIFY(tree.question().isEmpty());
        const Exhibit::Id first = exhibit(fixture, u"E-2"_s);
        const QModelIndex index = tree.indexOf(first);
        QVERIFY(tree.setData(index, int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(tree.question().without, std::vector<Exhibit::Id>{first});
        QCOMPARE(index.parent().data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(tree.setData(index.parent(), int(Qt::Unchecked), Qt::CheckStateRole));
        QVERIFY(tree.question().without.empty());
        QCOMPARE(tree.question().withoutOrigins.size(), 1);
        tree.restoreAll();
        QVERIFY(tree.question().isEmpty());
    }

    void longNamesGoOnInFurtherLines()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        WhatIfPage page(fixture.context());
        QVERIFY(showPage(page, {1000, 700}));
        QTreeView *view = page.treeView();
        QTRY_VERIFY(view->model()->rowCount() > 3);
        view->expandAll();
        const int line = view->fontMetrics().lineSpacing();
        int wrapped = 0;
        const auto cut = [&] { // the first name that has no room; columns come to rest in turns
            wrapped = 0;
            for (QModelIndex row = view->model()->index(0, 0); row.isValid();
                 row = view->indexBelow(row)) {
                const QRect place = view->visualRect(row);
                const QString name = row.data().toString();
                if (QFontMetrics(view->font()).horizontalAdvance(name) <= place.width())
                    continue;
                ++wrapped;
                const bool hasTip = !row.data(Qt::ToolTipRole).toString().isEmpty();
                if (place.height() < 2 * line || place.height() > 4 * line || !hasTip)
                    return name;
            }
            return QString();
        };
        QTRY_COMPARE(cut(), QString());
        QVERIFY(wrapped > 3);
    }

    void aMarkingTakesWhatIsAboveIt()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        LossTree tree(*fixture.session, *fixture.assessment);
        const QModelIndex markings = tree.index(0, 0);
        const QStringList scheme = fixture.records().info.markings;
        QCOMPARE(tree.rowCount(markings), int(scheme.size()));
        QVERIFY(scheme.size() >= 3);
        QVERIFY(!tree.index(0, 0, markings).flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(tree.setData(tree.index(1, 0, markings), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(tree.question().marking, std::optional<QString>(scheme.first()));
        QCOMPARE(tree.index(2, 0, markings).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(tree.setData(tree.index(int(scheme.size()) - 1, 0, markings), int(Qt::Checked),
                             Qt::CheckStateRole));
        QVERIFY(!tree.question().marking);
    }

    void aLossThatMattersIsNamedAndNothingChanges()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session) && addClaim(*fixture.session));
        const CaseRecords &records = fixture.records();
        for (const QString &element : {u"attr.perpetrator"_s, u"art8.effective-control"_s}) {
            Argument reason;
            reason.premises = {factId(records, u"F-1"_s)};
            QVERIFY(fixture.session->apply(
                addingArgument(records, elementOf(records, element), reason)));
        }
        const Claim::Id claim = records.claims.findKey(u"C-1"_s)->id;
        QVERIFY(fixture.assessment->current().claim(claim)->established);
        const QByteArray before = writeCaseJson(records);

        WhatIfPage page(fixture.context());
        QVERIFY(showPage(page));
        QVERIFY(page.summary().contains(u"1 claim"_s));
        QTreeView *view = page.treeView();
        view->expandAll();
        QVERIFY(page.showRecord({u"exhibit"_s, exhibit(fixture, u"E-1"_s).uuid, {}}));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY2(page.summary().contains(u"would fall"_s), qPrintable(page.summary()));
        const QModelIndex fallen = page.results()->index(0, 0);
        QVERIFY(fallen.siblingAtColumn(3).data().toString().contains(u"falls"_s));
        QCOMPARE(fallen.siblingAtColumn(1).data(LevelRole).toInt(), 4);
        QCOMPARE(fallen.siblingAtColumn(2).data(LevelRole).toInt(), 0);
        QVERIFY(page.results()->rowCount(fallen) >= 2);
        keepPicture(page, u"what-if"_s);

        // E-2 carries nothing here.
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(page.tree()->isEmpty());
        page.tree()->setStruck(exhibit(fixture, u"E-2"_s), true);
        QVERIFY2(!page.summary().contains(u"would fall"_s) || page.summary().contains(u"No "_s),
                 qPrintable(page.summary()));
        page.restoreAll();

        page.standardBox()->setCurrentIndex(page.standardBox()->count() - 1);
        QVERIFY(page.summary().contains(u"would fall"_s));
        page.restoreAll();
        QVERIFY(!page.summary().contains(u"would fall"_s));
        QCOMPARE(writeCaseJson(records), before);
        QVERIFY(fixture.assessment->current().claim(claim)->established);
    }

    void aSuppositionSurvivesEditsAndGoesWithItsExhibit()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session));
        LossTree tree(*fixture.session, *fixture.assessment);
        Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        tree.setStruck(exhibit(fixture, u"E-1"_s), true);
        const Exhibit second = *fixture.records().exhibits.findKey(u"E-2"_s);
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, second)));
        QVERIFY(tree.isStruck(exhibit(fixture, u"E-1"_s)));
        const Exhibit first = *fixture.records().exhibits.findKey(u"E-1"_s);
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, first)));
        QVERIFY(tree.isEmpty());
    }

    void marksAndOriginsCanBeSupposed()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        QVERIFY(addEvidence(*fixture.session));
        LossTree tree(*fixture.session, *fixture.assessment);
        const Exhibit::Id first = exhibit(fixture, u"E-1"_s);
        tree.flipMark(first, Mark::Hearsay);
        QVERIFY(tree.isFlipped(first, Mark::Hearsay));
        const Result<Assessment> weaker = fixture.assessment->whatIf(tree.question());
        QVERIFY(weaker);
        QCOMPARE(weaker->exhibit(first)->level, 3);
        tree.flipMark(first, Mark::Hearsay);
        QVERIFY(tree.isEmpty());
        QStringList origins;
        for (int row = 1; row < tree.rowCount(); ++row)
            origins.append(tree.index(row, 0).data(LossTree::OriginRole).toString());
        QCOMPARE(origins.size(), 3);
        tree.merge(origins.mid(0, 2));
        QCOMPARE(tree.question().mergedOrigins.size(), std::size_t(1));
    }

    void aTickOnWhatTheFilterLeavesMeansTheWholeOrigin()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        addExhibits(fixture, 6, u"desk"_s);
        LossTree tree(*fixture.session, *fixture.assessment);
        Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        QCOMPARE(tree.rowCount(), 2); // the markings, and one origin
        tree.setFilter(u"number 3"_s);
        QCOMPARE(tree.rowCount(), 1);
        const QModelIndex origin = tree.index(0, 0);
        QCOMPARE(tree.rowCount(origin), 1);
        QVERIFY(!tree.indexOf(exhibit(fixture, u"E-2"_s)).isValid());
        tree.setStruck(exhibit(fixture, u"E-2"_s), true); // hidden, and yet in the question
        QCOMPARE(origin.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(tree.setData(origin, int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(tree.question().withoutOrigins, QStringList{u"desk"_s});
        tree.setFilter(u"no such words"_s);
        QCOMPARE(tree.rowCount(), 0);
        QCOMPARE(tree.question().withoutOrigins, QStringList{u"desk"_s});
        tree.setFilter(u"mark"_s);
        QCOMPARE(tree.rowCount(), 1); // the markings alone
        tree.setFilter({});
        QCOMPARE(tree.rowCount(tree.index(1, 0)), 6);
    }

    void aLargeCaseIsGroupedBesideTheWindow()
    {
        PageFixture fixture(PageFixture::Contents::Empty);
        addExhibits(fixture, 3100, u"desk"_s);
        fixture.assessment->waitUntilThere();
        auto tree = std::make_unique<LossTree>(*fixture.session, *fixture.assessment);
        Tester tester(tree.get(), Tester::FailureReportingMode::QtTest);
        QVERIFY(tree->isFilling());
        QCOMPARE(tree->rowCount(), 0);
        // What happens meanwhile counts: one more, one less, one struck before it is shown.
        tree->setStruck(exhibit(fixture, u"E-5"_s), true);
        const Exhibit gone = *fixture.records().exhibits.findKey(u"E-7"_s);
        QVERIFY(fixture.session->apply(removalOf(fixture.records(), u"Remove"_s, gone)));
        addExhibits(fixture, 1, u"other"_s);
        QTRY_VERIFY(!tree->isFilling());
        QCOMPARE(tree->rowCount(), 3);
        QCOMPARE(tree->rowCount(tree->index(1, 0)), 3099);
        QVERIFY(tree->indexOf(exhibit(fixture, u"E-5"_s)).isValid());
        QVERIFY(!tree->indexOf(gone.id).isValid());
        QCOMPARE(tree->question().without, std::vector<Exhibit::Id>{exhibit(fixture, u"E-5"_s)});
        tree->setFilter(u"number 31"_s);
        QVERIFY(tree->isFilling());
        tree.reset(); // while it looks
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
    }

    void everyControlHasAName()
    {
        PageFixture fixture(PageFixture::Contents::Sample);
        WhatIfPage page(fixture.context());
        QCOMPARE(namelessControls(page), QString());
        QVERIFY(showPage(page, {1320, 760}));
        page.treeView()->expandAll();
        page.tree()->setStruck(exhibit(fixture, u"E-9"_s), true);
        keepPicture(page, u"what-if-sample"_s);
    }

private:
    static void addExhibits(PageFixture &fixture, int count, const QString &origin)
    {
        Edit edit{u"Import"_s, {}};
        const int first = int(fixture.records().exhibits.size()) + 100;
        for (int i = 0; i < count; ++i) {
            Exhibit made;
            made.id = Exhibit::Id::make();
            made.key = first == 100 ? u"E-%1"_s.arg(i + 1) : u"E-%1"_s.arg(first + i);
            made.title = u"Exhibit number %1"_s.arg(i + 1);
            made.origin = origin;
            edit.add(std::move(made));
        }
        QVERIFY(fixture.session->apply(edit));
    }

    static Exhibit::Id exhibit(const PageFixture &fixture, const QString &key)
    {
        return fixture.records().exhibits.findKey(key)->id;
    }
};

QTEST_MAIN(TestWhatIfPage)
#include "tst_whatifpage.moc"
