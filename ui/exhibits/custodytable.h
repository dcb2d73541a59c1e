// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/exhibit.h"
#include "ui/support/rowtable.h"

namespace saranda {

/// The chain of custody of one exhibit: who had it when, and what for. A new entry starts with
/// today's date and the person's name.
RowsModelOf<CustodyEntry> *makeCustodyModel(RowsModelOf<CustodyEntry>::Ask ask,
                                            const QString &userName, const Clock &clock,
                                            QObject *parent);

} // namespace saranda
