// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/exif.h"
#include "core/extraction/pdfactions.h"
#include "tests/core/extraction/madeexif.h"
#include "tests/fuzz/fuzztargets.h"
#include "tests/fuzz/statementchecks.h"

// What is told of pictures and PDFs beside what they show.

namespace saranda::test {

void runImageStatements(const QByteArray &input)
{
    FileSummary summary;
    addExifStatements(summary, input);
    checkStatements(summary.statements);
}

std::vector<QByteArray> imageStatementSeeds()
{
    const QByteArray tags = cameraTags({});
    QByteArray jpeg("\xff\xd8\xff\xe0\0\4JF\xff\xe1", 10);
    appendNumber(jpeg, quint16(tags.size() + 8), false);
    jpeg += QByteArray("Exif\0\0", 6) + tags + "\xff\xda";
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\0IHDR\0\0\0\0", 20);
    appendNumber(png, quint32(tags.size()), false);
    png += "eXIf" + tags;
    QByteArray webp("RIFF\0\0\0\0WEBPEXIF", 16);
    appendNumber(webp, quint32(tags.size()), true);
    webp += tags;
    return {tags, cameraTags({.isLittle = false}), jpeg, png, webp};
}

void runPdfActions(const QByteArray &input)
{
    for (const QString &action : pdfActionsIn(input).found)
        promise(!action.isEmpty(), "an action has a name");
}

std::vector<QByteArray> pdfActionSeeds()
{
    const QByteArray packed = qCompress("1 0 <</S/JavaScript/JS(x)>>").mid(4);
    return {"%PDF-1.7\n1 0 obj\n<</Type/Catalog/OpenAction 2 0 R>>\nendobj\n"
            "2 0 obj\n<</S/Launch/F(a)>>\nendobj\n",
            "<</OpenAction[3 0 R/Fit]/AA<</O<</S/L#61unch>>>>/A<</S /SubmitForm>>>>",
            "<</OpenAction<</Type/Action/S/GoTo>>>>",
            "5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 40>>stream\n" + packed
                + "\nendstream"};
}

} // namespace saranda::test
