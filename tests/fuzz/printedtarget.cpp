// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/pdfprinter.h"
#include "core/reading/printprotocol.h"
#include "core/reading/readingprotocol.h"
#include "tests/core/extraction/madepdf.h"
#include "tests/fuzz/fuzztargets.h"

#include <QTemporaryFile>

namespace saranda::test {

/// What a bundle prints of a PDF, without the sandbox around it.
void runPrintedPdf(const QByteArray &input)
{
    QTemporaryFile file;
    if (input.isEmpty() || !file.open() || file.write(input) != input.size() || !file.flush())
        return;
    PdfPrinter printer;
    PrintDecoder decoder(quint64(input.size()));
    for (int part = 0; !decoder.isComplete(); ++part) {
        const QByteArray answer = printer.answer(file, part, true);
        promise(!answer.isEmpty(), "every question is answered");
        if (decodeFault(answer) != ReadingFault::None)
            return;
        promise(decoder.take(answer), "what is printed can be read");
    }
}

std::vector<QByteArray> printedPdfSeeds()
{
    PdfObjects form = onePage(
        "/AcroForm<</Fields[6 0 R]>>/OCProperties<</OCGs[7 0 R]/D<</OFF[7 0 R]>>>>"
        "/Outlines 8 0 R",
        "/Annots[6 0 R <</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest[3 0 R/Fit]>> "
        "<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N 10 0 R>>>>]/Rotate 90/UserUnit 2");
    form[6] = "<</Type/Annot/Subtype/Widget/FT/Tx/T(n)/V(x)/DA(/F1 9 Tf)/Rect[50 50 300 80]>>";
    form[7] = "<</Type/OCG/Name(hidden)>>";
    form[8] = "<</First 9 0 R/Last 9 0 R/Count 1>>";
    form[9] = "<</Title(Facts)/Parent 8 0 R/Dest[3 0 R/XYZ 0 9 0]>>";
    form[10] = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 3>>stream\nq Q\nendstream";
    PdfObjects inherited = onePage();
    inherited[2] = "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2/Rotate 180/CropBox[9 9 99 99]>>";
    inherited[3] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 1e9]/Contents[4 0 R 4 0 R]>>";
    return {pdfOf(onePage()), pdfOf(form), pdfOf(inherited), "%PDF-1.7\ntrailer <</Root 1 0 R>>"};
}

} // namespace saranda::test
