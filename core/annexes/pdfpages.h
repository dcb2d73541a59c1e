// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/annexes/annexoptions.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace saranda {

class ForeignPages;
class PagesInWork;
struct PrintPage;

/// A page as a drawing: upright, without annotations and without anything that acts.
struct PageForm {
    QPDFObjectHandle form; ///< a form XObject
    double matrix[6] = {1, 0, 0, 1, 0, 0}; ///< brings the upright page's corner to the origin
    QSizeF size; ///< points
};

/// Pages that go into a bundle: of somebody else's file, or drawn here. Must live until the bundle
/// is written, because libqpdf takes the data of its streams only then.
struct PdfPages {
    std::shared_ptr<ForeignPages> foreign; ///< of somebody else's PDF
    std::shared_ptr<PagesInWork> inWork; ///< until they are drawn
    QByteArray bytes; ///< of one drawn here
    std::shared_ptr<QPDF> pdf;
    std::vector<PageForm> forms; ///< one for each page drawn here
    Unprintable problem = Unprintable::No;
    std::vector<PrintRemark> remarks;

    int count() const;
};

/// Thrown where no exhibit can be read at all: there is no reading program, or no room.
struct ReadingEnded {
    bool isCancelled = false; ///< the person stopped it
    std::optional<Error> why; ///< absent = there is no program that takes PDFs apart
};

/// Ends what was begun: the pages are there, or the problem. Throws ReadingEnded.
void await(PdfPages &pages, const std::function<bool()> &goesOn = {});

/// A document drawn by the program itself. Throws what libqpdf throws.
PdfPages drawnPages(const QByteArray &pdf);
/// How many pages a document of the program has. Throws what libqpdf throws.
int pageCountOf(const QByteArray &pdf);

/// The drawing `form` of a page that lies there: cut to what its reader sees, turned upright.
PageForm uprightForm(const QPDFObjectHandle &form, const PrintPage &place);

/// Hangs an entry of an outline under another, or under its root, as the last one; `isOpen` says
/// whether those under that one are shown from the start.
void appendToOutline(QPDFObjectHandle parent, QPDFObjectHandle entry, bool isOpen = true);

} // namespace saranda
