// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/annexes/pdfpages.h"
#include "core/reading/printreading.h"

#include <QFile>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace saranda {

/// A layer that a PDF can show or hide.
struct PdfLayer {
    QPDFObjectHandle group;
    bool isHidden = false;
};

/// The pages of a PDF that may be hostile. The reading program takes it apart; here its objects are
/// only put together again, its streams go into the bundle as they are.
class ForeignPages
{
public:
    /// Begins; the file may be removed while it is read. Null where it cannot be opened.
    static std::shared_ptr<ForeignPages> begun(const QString &path,
                                               const PrintReadingOptions &options = {});

    /// Waits until the reading program has told all of it, or why not.
    std::optional<PrintFailure> finish(const std::function<bool()> &goesOn = {});

    int count() const { return int(m_printable.summary.pages.size()); }
    const PrintFindings &findings() const { return m_printable.summary.findings; }

    struct Taken {
        std::vector<PageForm> forms;
        std::vector<PdfLayer> layers;
    };
    /// Makes the pages and what they need in the target.
    Taken takeInto(QPDF &target) const;

private:
    ForeignPages() = default;

    QFile m_file;
    std::string_view m_bytes; ///< of the file, mapped: they cost no memory
    std::unique_ptr<PrintReading> m_reading;
    PrintableFile m_printable;
};

/// Begins to read a file that may be hostile; never throws. See await().
PdfPages foreignPages(const QString &path, const PrintReadingOptions &options = {});

/// Thrown where no PDF can be read at all.
struct ReadingEnded {
    bool isCancelled = false; ///< else there is no reading program
};

/// Ends what was begun: the pages are there, or the problem. Throws ReadingEnded.
void await(PdfPages &pages, const std::function<bool()> &goesOn = {});

} // namespace saranda
