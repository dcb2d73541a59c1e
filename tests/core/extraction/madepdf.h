// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>

namespace saranda::test {

/// By their numbers.
using PdfObjects = std::map<int, QByteArray>;

inline QByteArray pdfOf(const PdfObjects &objects)
{
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (const auto &[number, object] : objects) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(int(objects.size()) + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<</Size " + size
        + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

/// One page that says "On the page".
inline PdfObjects onePage(const QByteArray &catalog = {}, const QByteArray &page = {})
{
    const QByteArray content = "BT /F1 24 Tf 50 700 Td (On the page) Tj ET";
    return {{1, "<</Type/Catalog/Pages 2 0 R" + catalog + ">>"},
            {2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"},
            {3,
             "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>"
             "/Contents 4 0 R"
                 + page + ">>"},
            {4,
             "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content
                 + "\nendstream"},
            {5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}};
}

} // namespace saranda::test
