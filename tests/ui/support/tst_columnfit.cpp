// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/support/columnfit.h"
#include "ui/support/roles.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace saranda;
using namespace saranda::literals;

namespace {

/// Three rows of long texts, the last column with levels.
struct LongTexts {
    QStandardItemModel model{3, 5};

    LongTexts()
    {
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, 0, new QStandardItem(QStringLiteral("E-%1").arg(row)));
            for (int column = 1; column < 4; ++column)
                model.setItem(row, column, new QStandardItem(QString(80, u'm')));
            auto *level = new QStandardItem(QString(20, u'm'));
            level->setData(2, LevelRole);
            model.setItem(row, 4, level);
        }
    }
};

int widthOf(const QHeaderView &header)
{
    int sum = 0;
    for (int column = 0; column < header.count(); ++column)
        sum += header.sectionSize(column);
    return sum;
}

/// As by hand: a press on the border after the column, and a move.
void drag(TableView &view, int column, int by)
{
    QHeaderView *header = view.horizontalHeader();
    const QPoint border(header->sectionViewportPosition(column) + header->sectionSize(column) - 1,
                        header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, border);
    QTest::mouseMove(header->viewport(), border + QPoint(by / 2, 0));
    QTest::mouseMove(header->viewport(), border + QPoint(by, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, border + QPoint(by, 0));
}

} // namespace

/// One column takes what the others leave; with too little room they give way.
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

    void theHeadingOfTheFirstColumnIsWholeWithItsArrow()
    {
        QStandardItemModel model(3, 2);
        model.setHorizontalHeaderLabels({u"Number"_s, u"Title"_s});
        TableView view;
        view.setModel(&model);
        view.sortByColumn(0, Qt::AscendingOrder);
        new ColumnFit(&view, {3, 20}, 1);
        view.resize(600, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.columnWidth(0) >= view.horizontalHeader()->sectionSizeHint(0));
    }

    void whatContentsDoNotNeedIsGivenUpFirst()
    {
        LongTexts texts;
        QTreeView view;
        view.setModel(&texts.model);
        new ColumnFit(&view, {30, 20, 10, 10, 30}, 1);
        const int letter = view.fontMetrics().averageCharWidth();
        view.resize(85 * letter, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.columnWidth(0) < 20 * letter);
        QCOMPARE(view.columnWidth(1), 20 * letter);
        QCOMPARE(view.columnWidth(2), 10 * letter);
        QVERIFY(widthOf(*view.header()) <= view.viewport()->width());
    }

    void textsAreCutBeforeLevels()
    {
        LongTexts texts;
        TableView view;
        view.setModel(&texts.model);
        new ColumnFit(&view, {6, 20, 20, 20, 50}, 1);
        const int letter = view.fontMetrics().averageCharWidth();
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int level = view.sizeHintForIndex(texts.model.index(0, 4)).width();
        const int key = view.sizeHintForIndex(texts.model.index(0, 0)).width();
        view.resize(level + key + 50 * letter, 200);
        QTRY_VERIFY(view.columnWidth(2) < 20 * letter);
        QVERIFY(view.columnWidth(2) >= 12 * letter);
        QVERIFY(view.columnWidth(4) >= level);
        QVERIFY(view.columnWidth(0) >= key);
        QCOMPARE(view.columnWidth(1), 20 * letter);
        QVERIFY(widthOf(*view.horizontalHeader()) <= view.viewport()->width());

        view.resize(20 * letter, 200); // hopeless: it is scrolled, and then nothing need be cut
        QTRY_COMPARE(view.columnWidth(2), 20 * letter);
        QCOMPARE(view.columnWidth(3), 20 * letter);
        QVERIFY(view.columnWidth(4) >= level);
    }

    void levelsBeneathHeadingsAreNotCutEither()
    {
        QStandardItemModel model(0, 3);
        auto *heading = new QStandardItem(QStringLiteral("Reasons"));
        model.appendRow(heading);
        auto *level = new QStandardItem(QString(20, u'm'));
        level->setData(2, LevelRole);
        heading->appendRow(
            {new QStandardItem(QString(80, u'm')), level, new QStandardItem(QString(80, u'm'))});
        QTreeView view;
        view.setModel(&model);
        new ColumnFit(&view, {20, 40, 20}, 0);
        view.expandAll();
        const int letter = view.fontMetrics().averageCharWidth();
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int needed = view.sizeHintForIndex(level->index()).width();
        view.resize(needed + 33 * letter, 200);
        QTRY_VERIFY(view.columnWidth(2) < 20 * letter);
        QVERIFY(view.columnWidth(1) >= needed);
    }

    void theFirstRowsOfAnEmptyListAreFittedToo()
    {
        QStandardItemModel model(0, 3);
        TableView view;
        view.setModel(&model);
        new ColumnFit(&view, {40, 20, 20}, 1);
        const int letter = view.fontMetrics().averageCharWidth();
        view.resize(60 * letter, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.columnWidth(0), 40 * letter);
        model.appendRow({new QStandardItem(QStringLiteral("E-1")),
                         new QStandardItem(QString(80, u'm')),
                         new QStandardItem(QString(80, u'm'))});
        QTRY_VERIFY(view.columnWidth(0) < 30 * letter);
    }

    void whoeverGivesItAWidthKeepsIt()
    {
        QStandardItemModel model(3, 3);
        TableView view;
        view.setModel(&model);
        auto *fit = new ColumnFit(&view, {5, 20, 10}, 1);
        view.resize(800, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(fit->own(), QList<int>()); // by nobody yet
        view.setColumnWidth(1, 123);
        view.resize(1200, 200);
        QTRY_COMPARE(view.viewport()->width(), 1200 - 2 * view.frameWidth());
        QCOMPARE(view.columnWidth(1), 123);
        QCOMPARE(fit->own(), QList<int>{1});
    }

    void aWidthGivenByHandComesBackAndTheOthersFitTheNewWindow()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        QStandardItemModel model(3, 4);
        int given = 0;
        for (const int width : {900, 1300}) {
            TablePane pane(QStringLiteral("list"), settings);
            pane.setModel(&model);
            pane.fitColumns({8, 20, 20, 20}, 1);
            pane.resize(width, 300);
            pane.show();
            QVERIFY(QTest::qWaitForWindowExposed(&pane));
            TableView *view = pane.view();
            const int letter = view->fontMetrics().averageCharWidth();
            if (given == 0) {
                drag(*view, 2, 40);
                given = view->columnWidth(2);
                QVERIFY(given > 25 * letter);
            }
            QCOMPARE(view->columnWidth(2), given);
            QTRY_COMPARE(view->columnWidth(1),
                         std::max(20 * letter, view->viewport()->width() - 28 * letter - given));
        }
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
