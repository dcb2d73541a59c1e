// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/evidenceprofile.h"

#include <algorithm>

namespace saranda {

const EvidenceMark *EvidenceProfile::mark(QStringView id) const
{
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [id](const EvidenceMark &entry) { return entry.id == id; });
    return found == marks.end() ? nullptr : &*found;
}

int EvidenceProfile::grade(int supporting, int contrary) const
{
    const int pro = std::clamp(supporting, lowestLevel, highestLevel);
    const int con = std::clamp(contrary, lowestLevel, highestLevel);
    for (const GradeLine &line : ladder)
        if (pro >= line.leastFor && pro - con >= line.leastMargin && con <= line.mostAgainst)
            return line.level;
    return lowestLevel;
}

} // namespace saranda
