// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memopdf.h"

#include "core/base/literals.h"
#include "core/report/pagelayout.h"
#include "core/timeline/letters.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace saranda {

using namespace literals;

Result<QByteArray> pdfOf(const MemoDocument &document)
{
    if (const Result<> fine = checkFonts(); !fine)
        return failure(fine.error());
    const NotedDocument noted = withNoteMarks(document);
    PageLayout layout(noted);
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(document.look.sheet, QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(document.title);
    // Not PDF/A: Qt could be told to aim at A-1b, but what comes out of it and of finishedPdf() was
    // never put before a validator, and a paper must not claim of itself what nobody has checked.
    // Fonts are embedded, and title, language and XMP are there all the same.
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate("Memo", "The PDF cannot be drawn."));
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paint(page, painter);
    }
    painter.end();
    buffer.close();
    return finishedPdf(drawn, document, layout);
}

} // namespace saranda
