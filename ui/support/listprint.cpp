// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/listprint.h"

#include "ui/support/messageline.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace saranda {

namespace {

struct ListPrintText {
    Q_DECLARE_TR_FUNCTIONS(ListPrint)
};

} // namespace

QString listAsHtml(const TableView &view)
{
    const QAbstractItemModel &model = *view.model();
    const QHeaderView &header = *view.horizontalHeader();
    HtmlTable table;
    for (int row = -1; row < model.rowCount(); ++row) { // the headings first
        QStringList cells;
        for (int visual = 0; visual < header.count(); ++visual) {
            const int column = header.logicalIndex(visual);
            if (header.isSectionHidden(column))
                continue;
            const QVariant cell = row < 0 ? model.headerData(column, Qt::Horizontal)
                                          : model.index(row, column).data();
            cells.append(cell.toString().simplified());
        }
        table.add(cells);
    }
    return table.html();
}

void printList(const TableView &view, QWidget *dialogParent, const QString &title,
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
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), dialogParent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, canAll && canSelected);
    // The connection keeps the printer for as long as the dialog lives.
    QObject::connect(dialog, &QDialog::accepted, &view, [printer, title, &view, canAll] {
        const bool isPart = !canAll || printer->printRange() == QPrinter::Selection;
        printTableTo(printer.get(), title, isPart ? view.asHtml() : listAsHtml(view));
    });
    dialog->open();
}

} // namespace saranda
