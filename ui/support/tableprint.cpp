// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tableprint.h"

#include "core/base/literals.h"

#include <QMimeData>
#include <QPagedPaintDevice>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace saranda {

using namespace literals;

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

QMimeData *rowsAsData(const QString &text, const QString &html)
{
    auto *both = new QMimeData;
    both->setText(text);
    both->setHtml(html);
    return both;
}

void printTable(QWidget *parent, const QString &title, std::function<QString()> html)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The connection keeps the printer for as long as the dialog lives.
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, title, html = std::move(html)] {
        printTableTo(printer.get(), title, html());
    });
    dialog->open();
}

void printTableTo(QPagedPaintDevice *device, const QString &title, const QString &html)
{
    QTextDocument document;
    document.setHtml(u"<h3>%1</h3>"_s.arg(title.toHtmlEscaped()) + html);
    document.print(device);
}

} // namespace saranda
