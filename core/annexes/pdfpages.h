// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/annexes/annexoptions.h"

#include <QByteArray>
#include <QFile>
#include <QSizeF>

#include <memory>
#include <string>
#include <vector>

namespace saranda {

/// A page as a drawing: upright, without annotations and without anything that acts.
struct PageForm {
    QPDFObjectHandle form; ///< a form XObject of the page's own document
    double matrix[6] = {1, 0, 0, 1, 0, 0}; ///< brings the upright page's corner to the origin
    QSizeF size; ///< points
};

/// A layer that a PDF can show or hide.
struct PdfLayer {
    QPDFObjectHandle group;
    bool isHidden = false;
};

/// A PDF whose pages go into a bundle: somebody else's file, or one drawn here. Must live until
/// the bundle is written, because libqpdf reads the pictures of its pages only then.
struct PdfPages {
    std::shared_ptr<QFile> file; ///< of a foreign PDF: mapped, so that it costs no memory
    QByteArray bytes; ///< of one drawn here
    std::shared_ptr<QPDF> pdf;
    std::vector<PageForm> forms; ///< one for each page
    std::vector<PdfLayer> layers;
    Unprintable problem = Unprintable::No;
    std::vector<PrintRemark> remarks;
};

/// Thrown for a PDF that is not to be opened any further.
struct PdfRefused {
    Unprintable reason;
};

/// A document drawn by the program itself. Throws what libqpdf throws.
PdfPages drawnPages(const QByteArray &pdf);

/// Opens a file that may be hostile; never throws.
PdfPages foreignPages(const QString &path);

/// What a stream unpacks to. Throws PdfRefused where it is damaged or too much.
std::string unpacked(QPDFObjectHandle stream);

/// Makes the drawing of a page. Throws PdfRefused or what libqpdf throws.
PageForm pageForm(QPDF &pdf, QPDFObjectHandle page);

} // namespace saranda
