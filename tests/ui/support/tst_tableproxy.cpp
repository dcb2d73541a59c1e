// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/base/naturalkey.h"
#include "ui/support/tableproxy.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <random>

using namespace saranda;
using namespace saranda::literals;

namespace {

constexpr int longList = 4000; // longer than what is done at one go

/// What a slow and simple proxy would show: column 0 of the rows, in order.
QStringList expected(const QStandardItemModel &model, int column, Qt::SortOrder order,
                     const QString &word)
{
    std::vector<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.item(row, 0)->text() + u'\n' + model.item(row, 1)->text();
        if (text.contains(word, Qt::CaseInsensitive))
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
        const QString a = model.item(left, column)->text().toCaseFolded();
        const QString b = model.item(right, column)->text().toCaseFolded();
        return order == Qt::AscendingOrder ? naturallyLess(a, b) : naturallyLess(b, a);
    });
    QStringList shown;
    for (const int row : rows)
        shown.append(model.item(row, 0)->text());
    return shown;
}

QStringList shown(const TableProxy &proxy)
{
    QStringList texts;
    for (int row = 0; row < proxy.rowCount(); ++row)
        texts.append(proxy.index(row, 0).data().toString());
    return texts;
}

QList<QStandardItem *> aRow(int number, int word)
{
    return {new QStandardItem(u"E-%1"_s.arg(number)), new QStandardItem(u"Word-%1-"_s.arg(word))};
}

} // namespace

class TableProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsShowWhatASlowProxyWould_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addRow("short") << 60;
        QTest::addRow("long") << longList;
    }

    void randomEditsShowWhatASlowProxyWould()
    {
        QFETCH(int, rows);
        std::mt19937 random(5);
        const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
        QStandardItemModel model;
        for (int row = 0; row < rows; ++row)
            model.appendRow(aRow(row, below(30)));
        TableProxy proxy;
        proxy.setSourceModel(&model);
        std::unique_ptr<QAbstractItemModelTester> tester;
        if (rows < longList) // looks at every row at every signal
            tester = std::make_unique<QAbstractItemModelTester>(
                &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        proxy.sort(column, order);
        QString word;
        int next = rows;
        for (int step = 0; step < (rows < longList ? 400 : 60); ++step) {
            switch (below(7)) {
            case 0:
                model.appendRow(aRow(next++, below(30)));
                break;
            case 1:
                model.insertRow(below(model.rowCount()), aRow(next++, below(30)));
                break;
            case 2:
                model.removeRows(below(model.rowCount() - 4), 1 + below(3));
                break;
            case 3:
                model.item(below(model.rowCount()), 1)->setText(u"Word-%1-"_s.arg(below(30)));
                break;
            case 4:
                column = below(2);
                order = below(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
                proxy.sort(column, order);
                break;
            case 5:
                word = below(3) ? QString::number(below(4)) : QString();
                proxy.setFilterWords(word);
                break;
            case 6: // while it may be at work
                if (below(2))
                    QCoreApplication::processEvents();
                continue;
            }
            if (rows < longList)
                QCOMPARE(shown(proxy), expected(model, column, order, word));
        }
        QTRY_VERIFY(!proxy.isWorking());
        QCOMPARE(shown(proxy), expected(model, column, order, word));
    }

    void selectionStaysWithItsRowsWhenTheListIsFilteredAndSorted()
    {
        QStandardItemModel model;
        for (int row = 0; row < longList; ++row)
            model.appendRow(aRow(row, row % 7));
        TableProxy proxy;
        proxy.setSourceModel(&model);
        QItemSelectionModel selection(&proxy);
        selection.setCurrentIndex(proxy.index(14, 0), QItemSelectionModel::SelectCurrent
                                      | QItemSelectionModel::Rows);
        QSignalSpy resets(&proxy, &QAbstractItemModel::modelReset);
        proxy.sort(1, Qt::DescendingOrder);
        proxy.setFilterWords(u"word-0-"_s);
        QTRY_VERIFY(!proxy.isWorking());
        QCOMPARE(proxy.rowCount(), longList / 7 + 1);
        QCOMPARE(selection.currentIndex().data().toString(), u"E-14"_s);
        QCOMPARE(selection.selectedRows().size(), 1);
        proxy.setFilterWords({});
        QTRY_VERIFY(!proxy.isWorking());
        QCOMPARE(proxy.rowCount(), longList);
        QCOMPARE(selection.currentIndex().data().toString(), u"E-14"_s);
        QCOMPARE(resets.size(), 0);
    }

    void filteringALongListTellsOfFewSignals()
    {
        QStandardItemModel model;
        for (int row = 0; row < longList; ++row)
            model.appendRow(aRow(row, row % 2));
        TableProxy proxy;
        proxy.setSourceModel(&model);
        QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
        proxy.setFilterWords(u"word-1-"_s);
        QTRY_VERIFY(!proxy.isWorking());
        QCOMPARE(proxy.rowCount(), longList / 2);
        QCOMPARE(removed.size(), 1);
    }

    void theRowFilterAndTheWordsBothHaveToLetARowThrough()
    {
        QStandardItemModel model;
        for (int row = 0; row < 20; ++row)
            model.appendRow(aRow(row, row % 2));
        TableProxy proxy;
        proxy.setSourceModel(&model);
        int least = 10;
        proxy.setRowFilter([&least](int row) { return row >= least; });
        QCOMPARE(proxy.countWithoutWords(), 10);
        proxy.setFilterWords(u"WORD-1-"_s);
        QCOMPARE(proxy.rowCount(), 5);
        least = 18;
        proxy.refilter();
        QCOMPARE(shown(proxy), QStringList{u"E-19"_s});
        QCOMPARE(proxy.countWithoutWords(), 2);
        proxy.setFilterWords({});
        QCOMPARE(proxy.rowCount(), 2);
    }
};

QTEST_MAIN(TableProxyTest)
#include "tst_tableproxy.moc"
