// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/extraction/pdfgraph.h"

#include <QFile>

#include <optional>

namespace saranda {

/// Takes a PDF apart into what a bundle prints of it: upright drawings of its pages, what its
/// annotations and forms show drawn into them, nothing that acts.
class PdfPrinter
{
public:
    /// A part of the answer, or the fault that ends it. Parts are asked for in their order.
    QByteArray answer(QFile &file, int part, bool withNavigation);

private:
    void open(QFile &file, bool withNavigation);
    QByteArray nextPart(QFile &file, bool withNavigation);

    QPDF m_pdf;
    std::optional<PdfGraph> m_graph;
    PrintSummary m_summary;
    int m_next = 0;
    bool m_isAtEnd = false;
};

} // namespace saranda
