// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"

namespace saranda {

/// The assessment for reading in a terminal: each claim with its outcome in words, then its
/// elements.
QStringList assessmentText(const Assessment &assessment, const CaseRecords &records,
                           const Doctrine &doctrine);

} // namespace saranda
