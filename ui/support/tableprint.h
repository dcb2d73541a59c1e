// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memodocument.h"
#include "ui/support/listpaper.h"

#include <QPageLayout>
#include <QStringList>

#include <functional>

class QMimeData;
class QModelIndex;
class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace saranda {

class MessageLine;
struct CaseRecords;

/// Rows as an HTML table, the first as its headings. Programs that calculate are told that every
/// cell is text: no title that begins with “=” becomes a formula there. Built line by line.
class HtmlTable
{
public:
    /// `depth` sets the first cell in, for rows under other rows.
    void add(const QStringList &cells, int depth = 0);
    QString html() const;

private:
    QString m_head;
    QString m_rows;
};

/// The text of a cell, whole where it shows the beginning only.
QString wholeText(const QModelIndex &cell);

/// Rows for the clipboard or for dragging: as text, and as a table where one is understood.
QMimeData *rowsAsData(const QString &text, const QString &html); ///< the caller's

/// Rows for paper, the first as its headings, which come again on every page.
class PaperTable
{
public:
    /// `depth` sets the first cell in, for rows under other rows.
    void add(const QStringList &cells, int depth = 0);
    qsizetype rowCount() const { return qsizetype(m_table.rows.size()); }
    /// For text of a width, in units; numbers end at the right.
    Table table(qreal width) const;
    /// Landscape where an upright sheet is too narrow for the columns.
    QPageLayout::Orientation orientation() const;

private:
    Table m_table;
    QList<bool> m_isNumeric; ///< of the columns: there is a number in it
    QList<bool> m_hasText; ///< there is something else in it
};

ListPaper listPaper(const QString &title, const CaseRecords &records);

/// Opens the dialog for a printer made ready for the table; `print` is called when one is chosen,
/// and what it answers is said in `message`, which may be null.
void choosePrinter(QWidget *parent, QPageLayout::Orientation orientation, bool offersSelection,
                   std::function<Result<>(QPrinter &)> print, MessageLine *message);

/// Asks for the printer and prints the rows as they are now.
void printTable(QWidget *parent, const ListPaper &paper, const PaperTable &table,
                MessageLine *message);
Result<> printTableTo(QPagedPaintDevice &device, const ListPaper &paper, const PaperTable &table);
/// The same as a finished PDF, on A4.
Result<QByteArray> tablePdf(const ListPaper &paper, const PaperTable &table);

} // namespace saranda
