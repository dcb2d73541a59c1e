// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/extractor.h"

namespace saranda::test {

/// All parts, or nothing where the file is refused.
inline QString textOf(const NewExtractor &made)
{
    const auto *extractor = std::get_if<std::unique_ptr<Extractor>>(&made);
    if (!extractor)
        return {};
    QString all;
    for (int page = 0; page < (*extractor)->summary().pageCount; ++page) {
        const Extracted<PageText> text = (*extractor)->text(page);
        if (const auto *read = std::get_if<PageText>(&text))
            all += read->text;
    }
    return all;
}

inline FileSummary summaryOf(const NewExtractor &made)
{
    const auto *extractor = std::get_if<std::unique_ptr<Extractor>>(&made);
    return extractor ? (*extractor)->summary() : FileSummary();
}

inline ReadingFault faultOf(const NewExtractor &made)
{
    const auto *fault = std::get_if<ReadingFault>(&made);
    return fault ? *fault : ReadingFault::None;
}

} // namespace saranda::test
