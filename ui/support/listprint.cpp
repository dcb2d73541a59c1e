// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/listprint.h"

#include "core/base/csvline.h"
#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/saveas.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableproxy.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QLocale>
#include <QPrinter>

#include <algorithm>
#include <functional>
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

/// Calls `line(cells)` with the headings, then with each row, until it says no.
void forEachLine(const TableView &view, const std::vector<int> &rows,
                 const std::function<bool(const QStringList &cells)> &line)
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
    bool goesOn = line(headings);
    for (std::size_t i = 0; goesOn && i < rows.size(); ++i) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(wholeText(model.index(rows[i], column)).simplified());
        goesOn = line(cells);
    }
}

PaperTable tableOf(const TableView &view, const std::vector<int> &rows)
{
    PaperTable table;
    forEachLine(view, rows, [&table](const QStringList &cells) {
        table.add(cells);
        return true;
    });
    return table;
}

Result<> writeCsv(QIODevice &to, const TableView &view, const std::vector<int> &rows)
{
    const auto write = [&to](QByteArrayView bytes) {
        return to.write(bytes.data(), bytes.size()) == bytes.size();
    };
    bool isWritten = write(csvMark);
    forEachLine(view, rows, [&](const QStringList &cells) {
        isWritten = isWritten && write(csvLine(cells));
        return isWritten;
    });
    if (isWritten)
        return {};
    return failure(ErrorCode::Storage, ListPrintText::tr("The list cannot be written."),
                   to.errorString());
}

QString tooManyRows(qsizetype rows)
{
    const QLocale locale;
    return ListPrintText::tr("%1 rows are too many to print. Filter the list, or select the "
                             "rows you need: at most %2.")
        .arg(locale.toString(rows), locale.toString(mostRowsPrinted));
}

Result<> writePdf(QIODevice &to, const TableView &view, ListPaper paper,
                  const std::vector<int> &rows)
{
    if (rows.size() > std::size_t(mostRowsPrinted))
        return failure(ErrorCode::Usage, tooManyRows(qsizetype(rows.size())));
    paper.extent = extentOf(view, qsizetype(rows.size()));
    const Result<QByteArray> pdf = tablePdf(paper, tableOf(view, rows));
    if (!pdf)
        return failure(pdf.error());
    if (to.write(*pdf) != pdf->size())
        return failure(ErrorCode::Storage, ListPrintText::tr("The list cannot be written."),
                       to.errorString());
    return {};
}

Result<> printRows(QPrinter &printer, const TableView &view, ListPaper paper,
                   const std::vector<int> &rows)
{
    paper.extent = extentOf(view, qsizetype(rows.size()));
    return printTableTo(printer, paper, tableOf(view, rows));
}

} // namespace

void printList(const TableView &view, QWidget *dialogParent, const MakeListPaper &paper,
               MessageLine *message)
{
    const int rows = view.model()->rowCount();
    const qsizetype chosen = view.selectionModel()->selectedRows().size();
    const bool canAll = rows <= mostRowsPrinted;
    const bool canSelected = chosen > 1 && chosen <= mostRowsPrinted; // one is always current
    if (!canAll && !canSelected) {
        if (message)
            message->showMessage(MessageLine::Kind::Caution, tooManyRows(rows));
        return;
    }
    const PaperTable sample = tableOf(view, firstRows(std::min(rows, rowsLookedAt)));
    choosePrinter(
        dialogParent, sample.orientation(), canAll && canSelected,
        [paper, &view, canAll](QPrinter &printer) {
            const bool isPart = !canAll || printer.printRange() == QPrinter::Selection;
            return printRows(printer, view, paper(),
                             isPart ? selectedRows(view) : firstRows(view.model()->rowCount()));
        },
        message);
}

QAction *makeSaveListAction(QObject *parent)
{
    auto *save = new QAction(icon(u"export"_s), ListPrintText::tr("Save the list…"), parent);
    save->setToolTip(ListPrintText::tr("Write the selected rows, or all that are listed, into a "
                                       "table for spreadsheets or a PDF"));
    return save;
}

void saveList(const TableView &view, QWidget *page, UserPrompt &prompt, const MakeListPaper &paper,
              MessageLine &message)
{
    QString remark;
    saveAs(page, prompt, message,
           {ListPrintText::tr("Save the list"), paper().title.replace(u'/', u'-') + u".csv"_s,
            ListPrintText::tr("Table for spreadsheets (*.csv);;PDF (*.pdf)"),
            [&remark] { return remark; }},
           [&](QIODevice &to, const QString &ending) -> Result<> {
               constexpr std::size_t justTheCurrent = 1;
               std::vector<int> rows = selectedRows(view);
               if (rows.size() <= justTheCurrent)
                   rows = firstRows(view.model()->rowCount());
               remark = extentOf(view, qsizetype(rows.size())) + u'.';
               const ListPaper written = paper();
               if (ending == u"pdf")
                   return writePdf(to, view, written, rows);
               if (!written.marking.isEmpty())
                   remark += u' '
                       + ListPrintText::tr("The table does not say that the highest marking of the "
                                           "case is “%1”.")
                             .arg(safeLine(written.marking, 60));
               return writeCsv(to, view, rows);
           });
}

} // namespace saranda
