// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexchoice.h"
#include "core/annexes/pdfpages.h"

#include <functional>

namespace saranda {

class PrintLauncher;

/// One file of an annex, opened: its pages, or why it has a slip sheet instead.
struct PreparedFile {
    std::optional<StoredFile> file; ///< absent where the exhibit has none to show
    PdfPages pages;

    bool needsSlip() const { return pages.problem != Unprintable::No; }
    int pageCount() const { return needsSlip() ? 1 : pages.count(); }
};

struct PreparedAnnex {
    ChosenAnnex annex;
    std::vector<PreparedFile> files;

    int pageCount() const;
    PrintedAnnex report() const;
};

/// Takes the files of an annex out and opens them; they are read and drawn meanwhile, see await().
/// `textNote` stands over the text of files whose layout is not reproduced. Throws ReadingEnded.
PreparedAnnex begunAnnex(const ChosenAnnex &annex, const ContentReader &content,
                         const QString &textNote, PrintLauncher *launcher = nullptr);

/// Waits for the pages of the annex. Throws ReadingEnded.
void await(PreparedAnnex &annex, const std::function<bool()> &goesOn = {});

} // namespace saranda
