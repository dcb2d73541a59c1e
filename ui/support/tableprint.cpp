// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tableprint.h"

#include "core/base/heldfile.h"
#include "core/base/literals.h"
#include "core/domain/edtf.h"
#include "core/domain/highestmarking.h"
#include "core/report/columnwidths.h"
#include "core/report/memopdf.h"
#include "core/report/paperprint.h"
#include "core/report/typography.h"
#include "ui/support/messageline.h"
#include "ui/support/roles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMimeData>
#include <QPagedPaintDevice>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace saranda {

using namespace literals;

namespace {

struct TablePrintText {
    Q_DECLARE_TR_FUNCTIONS(TablePrint)
};

constexpr double sideMargin = 16; // millimetres: lists need the width
constexpr double endMargin = 26;
constexpr double unitsPerMillimetre = unitsPerInch / 25.4;

/// "12", "1,204", "3.4 MB", "852 bytes", "12 %".
bool isNumber(const QString &text)
{
    QString number = text.trimmed();
    qsizetype digits = number.size();
    while (digits > 0 && !number[digits - 1].isDigit())
        --digits;
    const QString unit = number.mid(digits).trimmed();
    constexpr qsizetype longestUnit = 6; // "octets"
    bool isReadable = false;
    QLocale().toDouble(number.left(digits), &isReadable);
    return isReadable && unit.size() <= longestUnit;
}

PaperLook listLook()
{
    PaperLook look;
    look.sideMargin = sideMargin;
    look.topMargin = endMargin;
    look.bottomMargin = endMargin;
    return look;
}

qreal textWidth(const QSizeF &sheet)
{
    return (sheet.width() - 2 * sideMargin) * unitsPerMillimetre;
}

/// "30 May 2024, 14:05".
QString printedAt(const QDateTime &time)
{
    const Result<CaseDate> day = CaseDate::parse(time.date().toString(Qt::ISODate));
    return TablePrintText::tr("%1, %2", "day and time of printing")
        .arg(day ? humanDate(*day, QLocale()) : time.date().toString(Qt::ISODate),
             time.time().toString(u"HH:mm"_s));
}

MemoDocument documentOf(const ListPaper &paper, Table table)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString title = printable(paper.title);
    const QString printed = TablePrintText::tr("printed on %1").arg(printedAt(now));
    MemoDocument document;
    document.language = QLocale().bcp47Name();
    document.title = title + u" · "_s + printed;
    document.subject = printable(paper.caseTitle);
    document.marking = printable(paper.marking);
    document.runningFoot = document.subject;
    document.pageOf = TablePrintText::tr("page %1 of %2");
    document.madeOn = now;
    document.look = listLook();
    const QString extent = paper.extent.isEmpty() ? QString() : printable(paper.extent) + u" · "_s;
    document.blocks.emplace_back(TitleBlock{document.subject, title, extent + printed});
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace

void HtmlTable::add(const QStringList &cells, int depth)
{
    const bool isHead = m_head.isEmpty();
    QString line = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString inset = QString(u"&nbsp;"_s).repeated(i == 0 ? 4 * depth : 0);
        line += (isHead ? u"<th align=\"left\">%1%2</th>"_s
                        : u"<td style=\"mso-number-format:'\\@'\">%1%2</td>"_s)
                    .arg(inset, cells[i].toHtmlEscaped());
    }
    (isHead ? m_head : m_rows) += line + u"</tr>"_s;
}

QString HtmlTable::html() const
{
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><thead>"_s + m_head
        + u"</thead><tbody>"_s + m_rows + u"</tbody></table>"_s;
}

QString wholeText(const QModelIndex &cell)
{
    const QVariant whole = cell.data(WholeTextRole);
    return (whole.isValid() ? whole : cell.data()).toString();
}

QMimeData *rowsAsData(const QString &text, const QString &html)
{
    auto *both = new QMimeData;
    both->setText(text);
    both->setHtml(html);
    return both;
}

void PaperTable::add(const QStringList &cells, int depth)
{
    if (m_table.header.empty()) {
        for (const QString &cell : cells)
            m_table.header.push_back(Inline(printable(cell)));
        m_isNumeric = QList<bool>(cells.size(), false);
        m_hasText = m_isNumeric;
        return;
    }
    Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString inset(i == 0 ? 4 * depth : 0, QChar(QChar::Nbsp));
        row.cells.emplace_back(Inline(inset + printable(cells[i])));
        if (cells[i].isEmpty() || i >= m_isNumeric.size())
            continue;
        if (!m_hasText[i] && isNumber(cells[i]))
            m_isNumeric[i] = true;
        else
            m_hasText[i] = true;
    }
    m_table.rows.push_back(std::move(row));
}

Table PaperTable::table(qreal width) const
{
    Table table = m_table;
    table.widths = columnWidths(m_table, width);
    table.rowsStayWhole = true;
    for (int column = 0; column < int(m_isNumeric.size()); ++column)
        if (m_isNumeric[column] && !m_hasText[column])
            table.numberColumns.append(column);
    return table;
}

QPageLayout::Orientation PaperTable::orientation() const
{
    return comfortableWidth(m_table) > textWidth(PaperLook().sheet) ? QPageLayout::Landscape
                                                                    : QPageLayout::Portrait;
}

ListPaper listPaper(const QString &title, const CaseRecords &records)
{
    return {title, records.info.title, highestMarking(records)};
}

void choosePrinter(QWidget *parent, QPageLayout::Orientation orientation, bool offersSelection,
                   std::function<Result<>(QPrinter &)> print, MessageLine *message)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(orientation);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, offersSelection);
    // The connection keeps the printer for as long as the dialog lives.
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [printer, print = std::move(print), message] {
                         // It may be to write a file.
                         const QString path = printer->outputFileName();
                         Result<> printed = path.isEmpty() ? Result<>() : checkMayOpen(path);
                         if (printed)
                             printed = print(*printer);
                         if (message)
                             message->report(printed);
                     });
    dialog->open();
}

void printTable(QWidget *parent, const ListPaper &paper, const PaperTable &table,
                MessageLine *message)
{
    choosePrinter(
        parent, table.orientation(), false,
        [paper, table](QPrinter &printer) { return printTableTo(printer, paper, table); }, message);
}

Result<> printTableTo(QPagedPaintDevice &device, const ListPaper &paper, const PaperTable &table)
{
    return printPaper(device, documentOf(paper, table.table(textWidth(sheetOf(device)))));
}

Result<QByteArray> tablePdf(const ListPaper &paper, const PaperTable &table)
{
    QSizeF sheet = PaperLook().sheet;
    if (table.orientation() == QPageLayout::Landscape)
        sheet.transpose();
    MemoDocument document = documentOf(paper, table.table(textWidth(sheet)));
    document.look.sheet = sheet;
    return pdfOf(document);
}

} // namespace saranda
