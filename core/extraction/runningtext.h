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
    RunningText(const QString &text, TextUnit unit, QList<FileStatement> statements = {});

    FileSummary summary() override;
    Extracted<PageText> text(int page) override;

private:
    FileSummary m_summary;
    std::vector<PageText> m_parts;
};

} // namespace saranda
