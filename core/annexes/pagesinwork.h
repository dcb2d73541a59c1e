// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/pdfpages.h"
#include "core/reading/helperprocess.h"

#include <functional>
#include <future>

namespace saranda {

/// Pages that are drawn in a thread of their own. When nobody waits for them any more, the drawing
/// is told to stop.
class PagesInWork
{
public:
    /// May throw ReadingEnded.
    using Drawing = std::function<PdfPages(const StopFlag &stop)>;

    explicit PagesInWork(Drawing drawing);
    ~PagesInWork();
    Q_DISABLE_COPY_MOVE(PagesInWork)

    /// Blocks until they are drawn. `goesOn` is asked some times a second. Throws ReadingEnded.
    PdfPages finish(const std::function<bool()> &goesOn);

private:
    StopFlag m_stop = false;
    std::future<PdfPages> m_pages; ///< waits for its thread when it goes, so it goes first
};

} // namespace saranda
