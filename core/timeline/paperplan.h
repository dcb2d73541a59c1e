// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/paperframe.h"
#include "core/timeline/timepages.h"

namespace saranda {

/// All of a timeline on one sheet of any size, whose lanes share its height.
ChartPage wholePage(const Timeline &timeline, const PictureOptions &options,
                    const PaperFrame &frame);

/// Which stretch of time and which lanes come on which page.
class PaperPlan
{
public:
    /// Fails where time is to be divided into more pages than anybody leafs through.
    static Result<PaperPlan> of(const Timeline &timeline, const PictureOptions &options,
                                const PaperFrame &frame);

    int count() const { return int(m_pages.size()); }
    /// Made when it is drawn: only its own part of the timeline is in memory.
    ChartPage page(int number) const;
    /// The signs of the legend, the same on every page.
    std::vector<LegendSign> signs(const PaperFrame &frame) const;

private:
    struct Planned {
        int stretch = 0; ///< row of m_stretches
        std::vector<int> lanes;
        std::vector<LaneRoom> rooms;
    };
    PaperPlan(const Timeline &timeline, const PictureOptions &options)
        : m_timeline(&timeline)
        , m_options(&options)
    { }

    TimeWindow windowOf(int stretch) const;
    void plan(int stretch, const PaperFrame &frame);
    QString headingOf(int stretch) const;
    /// The number of the page that shows a lane in a stretch of time, or 0.
    int pageWith(int stretch, int lane) const;

    const Timeline *m_timeline;
    const PictureOptions *m_options;
    double m_width = 0;
    std::vector<TimePage> m_stretches; ///< none = one, of all time
    std::vector<Planned> m_pages;
};

} // namespace saranda
