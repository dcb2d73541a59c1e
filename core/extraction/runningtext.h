// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/extractor.h"

#include <vector>

namespace saranda {

/// A file that is running text once it is taken apart: counted in lines or paragraphs, cut into
/// parts at their ends.
class RunningText : public Extractor
{
public:
    /// What is `said` of the file besides its text is told with it.
    RunningText(const QString &text, TextUnit unit, FileSummary said = {});

    FileSummary summary() override;
    Extracted<PageText> text(int page) override;

private:
    FileSummary m_summary;
    std::vector<PageText> m_parts;
};

} // namespace saranda
