// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/linkchart/chartfigure.h"

namespace saranda {

// What the command line says of a chart, whether it is drawn or kept.

/// What can be judged before the case is read: arrangement, size, level, date, filter.
Result<ChartFigure> chartFigureAsked(const Arguments &arguments);

/// The chart of that key or name, as it was kept.
/// --near with --steps and --direction: only what is so many steps from one record. `records` are
/// those that are shown.
Result<std::optional<ChartFocus>> focusAsked(const CaseRecords &records,
                                             const Arguments &arguments);
/// --path A-1..PRK: from where to where.
Result<std::optional<std::pair<EntityRef, EntityRef>>> pathAsked(const CaseRecords &records,
                                                                 const Arguments &arguments);
Result<const Chart *> chartOfName(const CaseRecords &records, const QString &name);

/// --claim, one the case has; absent = no claim in particular.
Result<std::optional<Claim::Id>> claimAsked(const CaseRecords &records, const Arguments &arguments);

} // namespace saranda
