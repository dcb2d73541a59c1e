// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperprint.h"

#include "core/report/pagelayout.h"
#include "core/timeline/letters.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace saranda {

QSizeF sheetOf(const QPagedPaintDevice &printer)
{
    return printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
}

Result<> printPaper(QPagedPaintDevice &printer, MemoDocument document)
{
    if (const Result<> fine = checkFonts(); !fine)
        return fine;
    document.look.sheet = sheetOf(printer);
    // The margins are the paper's own: places on it count from the corner of the sheet.
    QPageLayout whole = printer.pageLayout();
    whole.setMode(QPageLayout::FullPageMode);
    printer.setPageLayout(whole);
    const NotedDocument noted = withNoteMarks(document);
    PageLayout layout(noted);
    const Error cannotPrint{ErrorCode::Storage,
                            QCoreApplication::translate("Memo", "The paper cannot be printed."),
                            {}};
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(cannotPrint);
    const qreal scale = qreal(painter.device()->logicalDpiX()) / unitsPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return failure(cannotPrint);
        layout.paint(page, painter);
    }
    if (!painter.end())
        return failure(cannotPrint);
    return {};
}

} // namespace saranda
