// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/report/textlayer.h"

#include <QHash>

namespace saranda {

/// Writes the layers of text beneath the glyphs of a PDF. Their fonts have glyphs without ink.
class PdfTextLayers
{
public:
    PdfTextLayers(QPDF &pdf, const std::vector<TextLayer> &layers);

    /// Replaces the marks on a page by the layers; the glyphs between them name nothing any more.
    void write(QPDFObjectHandle page);

private:
    struct Glyph {
        int font = 0;
        int code = 0;
    };

    void assignGlyphs();
    void makeFonts();
    QPDFObjectHandle fontOf(const std::vector<char32_t> &characters);
    QByteArray content(const TextLayer &layer) const;
    QByteArray replaced(const QByteArray &stream, bool &hasLayer) const;

    QPDF &m_pdf;
    const std::vector<TextLayer> &m_layers;
    QHash<char32_t, Glyph> m_glyphs;
    std::vector<std::vector<char32_t>> m_characters; ///< of each font, by code
    std::vector<QPDFObjectHandle> m_fonts;
};

} // namespace saranda
