// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "ui/support/rowtable.h"

namespace saranda {

/// The rows of harm of one operation.
RowsModelOf<Harm> *makeHarmModel(RowsModelOf<Harm>::Ask ask, QObject *parent);

} // namespace saranda
