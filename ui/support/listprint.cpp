// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/listprint.h"

#include "core/base/literals.h"
#include "ui/support/messageline.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableproxy.h"
#include "ui/support/tableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPrinter>

#include <algorithm>
#include <numeric>

namespace saranda {

using namespace literals;

namespace {

struct ListPrintText {
    Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

/// Enough of a long list to say how wide its columns are.
constexpr int rowsLookedAt = 200;

/// What is left out is said: a filtered list on paper looks like a whole one.
QString extentOf(const TableView &view, qsizetype printed)
{
    const QLocale locale;
    const auto *proxy = qobject_cast<const TableProxy *>(view.model());
    const qsizetype all = proxy ? proxy->sourceModel()->rowCount() : view.model()->rowCount();
    if (printed == all)
        return ListPrintText::tr("Rows: %1").arg(locale.toString(all));
    const QString some =
        ListPrintText::tr("Rows: %1 of %2").arg(locale.toString(printed), locale.toString(all));
    if (!proxy || proxy->filterWords().isEmpty())
        return some;
    return ListPrintText::tr("%1, only with “%2”", "how many rows, words of the filter")
        .arg(some, proxy->filterWords());
}

std::vector<int> selectedRows(const TableView &view)
{
    std::vector<int> rows;
    for (const QModelIndex &index : view.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<int> firstRows(int count)
{
    std::vector<int> rows(std::size_t(count), 0);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

PaperTable tableOf(const TableView &view, const std::vector<int> &rows)
{
    const QAbstractItemModel &model = *view.model();
    const QHeaderView &header = *view.horizontalHeader();
    QList<int> columns;
    QStringList headings;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        columns.append(column);
        headings.append(model.headerData(column, Qt::Horizontal).toString().simplified());
    }
    PaperTable table;
    table.add(headings);
    for (const int row : rows) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(wholeText(model.index(row, column)).simplified());
        table.add(cells);
    }
    return table;
}

Result<> printRows(QPrinter &printer, const TableView &view, ListPaper paper,
                   const std::vector<int> &rows)
{
    paper.extent = extentOf(view, qsizetype(rows.size()));
    return printTableTo(printer, paper, tableOf(view, rows));
}

} // namespace

void printList(const TableView &view, QWidget *dialogParent, const ListPaper &paper,
               MessageLine *message)
{
    const int rows = view.model()->rowCount();
    const qsizetype chosen = view.selectionModel()->selectedRows().size();
    const bool canAll = rows <= mostRowsPrinted;
    const bool canSelected = chosen > 1 && chosen <= mostRowsPrinted; // one is always current
    if (!canAll && !canSelected) {
        if (message)
            message->showMessage(
                MessageLine::Kind::Caution,
                ListPrintText::tr("%1 rows are too many to print. Filter the list, or select the "
                                  "rows you need: at most %2.")
                    .arg(QLocale().toString(rows), QLocale().toString(mostRowsPrinted)));
        return;
    }
    const PaperTable sample = tableOf(view, firstRows(std::min(rows, rowsLookedAt)));
    choosePrinter(
        dialogParent, sample.orientation(), canAll && canSelected,
        [paper, &view, canAll](QPrinter &printer) {
            const bool isPart = !canAll || printer.printRange() == QPrinter::Selection;
            return printRows(printer, view, paper,
                             isPart ? selectedRows(view) : firstRows(view.model()->rowCount()));
        },
        message);
}

} // namespace saranda
