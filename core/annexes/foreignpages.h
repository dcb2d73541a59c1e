// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/annexes/pdfpages.h"
#include "core/reading/printreading.h"
#include "core/reading/sharedbytes.h"

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
    /// Begins. Null where there are no bytes to map.
    static std::shared_ptr<ForeignPages> begun(std::unique_ptr<SharedBytes> file,
                                               const PrintReadingOptions &options = {});

    /// Waits until the reading program has told all of it, or why not.
    std::optional<PrintFailure> finish(const std::function<bool()> &goesOn = {});

    int count() const { return int(m_printable.summary.pages.size()); }
    const PrintFindings &findings() const { return m_printable.summary.findings; }
    const std::vector<PrintLink> &links() const { return m_printable.summary.links; }
    const std::vector<PrintHeading> &outline() const { return m_printable.summary.outline; }

    struct Taken {
        std::vector<PageForm> forms;
        std::vector<PdfLayer> layers;
    };
    /// Makes the pages and what they need in the target.
    Taken takeInto(QPDF &target) const;

private:
    ForeignPages() = default;

    std::unique_ptr<SharedBytes> m_file;
    std::string_view m_bytes; ///< of the file, mapped: they cost no memory
    std::unique_ptr<PrintReading> m_reading;
    PrintableFile m_printable;
};

/// Begins to read a file that may be hostile; never throws. See await().
PdfPages foreignPages(std::unique_ptr<SharedBytes> file, const PrintReadingOptions &options = {});

} // namespace saranda
