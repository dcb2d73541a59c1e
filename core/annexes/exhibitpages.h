// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/pdfpages.h"

#include "core/reading/readingvalues.h"

#include <QString>

namespace saranda {

/// The pages of an exhibit's file that lies at `path`: of a PDF its own, of a picture or a text
/// those drawn of it, of a letter, e-mail or web page those of its text under `textNote`, which says
/// that the layout is not reproduced. What it is, its first bytes say. A PDF is begun only, see
/// await(). Never throws.
PdfPages exhibitPages(const QString &path, const FileHint &hint = {}, const QString &textNote = {});

/// A text as it stands, line by line in one width.
PdfPages textPages(const QString &path);

/// The text the reading program finds in a file, in paragraphs under the note. Blocks while that
/// program reads; a file that is no text to it is of another kind.
PdfPages extractedPages(const QString &path, const FileHint &hint, const QString &textNote);

/// Each picture of an image file on a page, upright, as large as the page takes it.
PdfPages imagePages(const QString &path);

} // namespace saranda
