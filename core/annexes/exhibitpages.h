// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/pdfpages.h"
#include "core/reading/helperprocess.h"
#include "core/reading/readingvalues.h"
#include "core/reading/sharedbytes.h"

#include <QString>

namespace saranda {

class PrintLauncher;

/// The pages of an exhibit's file: of a PDF its own, of a picture or a text those drawn of it, of a
/// letter, e-mail or web page those of its text under `textNote`, which says that the layout is not
/// reproduced. What it is, its first bytes say. They are begun only, see await().
PdfPages exhibitPages(std::unique_ptr<SharedBytes> file, const FileHint &hint = {},
                      const QString &textNote = {}, PrintLauncher *launcher = nullptr);

/// A text as it stands, line by line in one width.
PdfPages textPages(QFile &file);

/// The text the reading program finds in a file, in paragraphs under the note. Blocks while that
/// program reads; a file that is no text to it is of another kind. Throws ReadingEnded.
PdfPages extractedPages(QFile &file, const FileHint &hint, const QString &textNote,
                        const StopFlag *stop = nullptr);

/// Each picture of an image file on a page, upright, as large as the page takes it. The reading
/// program decodes it; blocks meanwhile. Throws ReadingEnded.
PdfPages imagePages(QFile &file, const StopFlag *stop = nullptr);

} // namespace saranda
