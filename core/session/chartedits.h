// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/edit.h"

namespace saranda {

// Edits of charts as wholes: what is done with them from a window and from the command line alike.

/// A chart with a title of its own and nothing else; it is the first change of the edit.
Edit addingChart(const CaseRecords &records, const QString &title, ChartArrangement arrangement);
/// Refused for a title that is empty or that another chart has: one could not tell them apart.
Result<Edit> renamingChart(const CaseRecords &records, const Chart &chart, const QString &title);
Edit removingChart(const CaseRecords &records, const Chart &chart);

/// The title without needless spaces, refused as renamingChart() says; `of` may keep its own.
Result<QString> chartTitle(const CaseRecords &records, const QString &wanted,
                           std::optional<Chart::Id> of = {});
/// "Chart 3", or `like` with a number: a title that no chart has.
QString freeChartTitle(const CaseRecords &records, const QString &like = {});

} // namespace saranda
