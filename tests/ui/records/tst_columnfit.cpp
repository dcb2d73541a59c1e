// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/columnfit.h"
#include "ui/support/tableview.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace saranda;

/// One column takes what the others leave.
class TestColumnFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFlexibleColumnTakesWhatIsLeft()
    {
        QStandardItemModel model(3, 5);
        TableView view;
        view.setModel(&model);
        view.setColumnHidden(4, true); // the last of those shown is stretched, not the last of all
        new ColumnFit(&view, {12, 20, 14, 12, 30}, 1);
        const int letter = view.fontMetrics().averageCharWidth();
        for (const int width : {900, 600, 1400}) {
            view.resize(width, 200);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            QTRY_COMPARE(view.columnWidth(3), 12 * letter);
            QCOMPARE(view.columnWidth(1), view.viewport()->width() - (12 + 14 + 12) * letter);
        }
    }

    void itKeepsItsLeastWidth()
    {
        QStandardItemModel model(3, 3);
        QTreeView view;
        view.setModel(&model);
        new ColumnFit(&view, {30, 20, 10}, 0);
        const int letter = view.fontMetrics().averageCharWidth();
        view.resize(20 * letter, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.columnWidth(0), 30 * letter);
        view.resize(100 * letter, 200);
        QTRY_COMPARE(view.columnWidth(0), view.viewport()->width() - 30 * letter);
    }

    void whoeverGivesItAWidthKeepsIt()
    {
        QStandardItemModel model(3, 3);
        TableView view;
        view.setModel(&model);
        new ColumnFit(&view, {5, 20, 10}, 1);
        view.resize(800, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setColumnWidth(1, 123);
        view.resize(1200, 200);
        QTest::qWait(10);
        QCOMPARE(view.columnWidth(1), 123);
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
