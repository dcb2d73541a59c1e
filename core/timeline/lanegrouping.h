// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timeline.h"

#include <memory>

namespace saranda {

/// Into which lanes an event goes. Every event goes into at least one.
class LaneChooser
{
public:
    virtual ~LaneChooser() = default;

    struct Lane {
        QString id; ///< unique
        QString title;
        bool isLast = false; ///< what fits nowhere else comes at the bottom
    };
    /// Lanes that are there even when nothing lies in them, from the top.
    virtual std::vector<Lane> fixedLanes() const { return {}; }
    virtual std::vector<Lane> lanesOf(const TimelineEvent &event) const = 0;
};

std::unique_ptr<LaneChooser> laneChooser(LaneGrouping grouping, const CaseRecords &records,
                                         const Doctrine &doctrine);

} // namespace saranda
