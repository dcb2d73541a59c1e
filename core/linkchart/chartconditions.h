// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartgraph.h"

namespace saranda {

/// What a chart leaves out, as a person chose it: kept with the chart, so that it is there again
/// when somebody comes back to it.
struct ChartConditions {
    int leastLevel = 0;
    QString filter;
    std::optional<Claim::Id> claim;
    std::optional<Seconds> asOf;
    std::optional<ChartFocus> focus;
    QString marking; ///< empty = everything

    bool operator==(const ChartConditions &) const = default;

    /// The marking is not among the options: the caller discloses the records first.
    void applyTo(ChartOptions &options) const;
};

/// As the chart keeps them; what names something that is gone counts as not set.
ChartConditions conditionsOf(const CaseRecords &records, const Chart &chart);
/// As they are stored: level, filter, claim, asOf, near, marking, where they are set.
QJsonObject shownObject(const Chart &chart);
void setConditions(Chart &chart, const CaseRecords &records, const ChartConditions &conditions);

/// Whether the papers made from the case show this chart. At most one does.
bool isForPapers(const Chart &chart);
void setForPapers(Chart &chart, bool isShown);
/// The charts that change, as they are then, when the papers show this one or no longer do.
std::vector<Chart> changedForPapers(const CaseRecords &records, Chart::Id chart, bool isShown);

/// As the chart keeps them, without a claim or a node that is not disclosed.
ChartConditions disclosedConditions(const CaseRecords &full, const CaseRecords &disclosed,
                                    const Chart &chart);
/// The charts kept as fields of their own in `extra`, without what a reader of the disclosed
/// records must not learn: the words of a filter, and a claim or a node that are not disclosed.
QJsonObject disclosedChartExtra(const CaseRecords &full, const CaseRecords &disclosed,
                                const Chart &chart);

/// The actor, infrastructure, operation or State with this key; null when none has it. A State's
/// code is one whether the case lists it or not.
EntityRef entityOfKey(const CaseRecords &records, const QString &key);

/// The chart with this key or, whatever its case, this title; null when none or several have it.
const Chart *chartNamed(const CaseRecords &records, const QString &name);
/// "G-1 Persons", or the key alone.
QString chartName(const Chart &chart);

} // namespace saranda
