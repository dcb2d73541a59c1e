// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"

#include <QByteArray>

namespace saranda {

/// What `saranda assess --json` prints (FORMAT § 2). `question` says what the assessment was made
/// without. Deterministic: the same assessment gives the same bytes.
QByteArray writeAssessmentJson(const Assessment &assessment, const CaseRecords &records,
                               const Doctrine &doctrine, const WhatIf &question = {});

/// The stable word of each answer.
QString wordOf(Timing timing);
QString wordOf(Blocking blocking);

/// "not addressed", or what the doctrine calls an element at this level, in English.
QString outcomeWord(const ElementResult &element, const Doctrine &doctrine);

} // namespace saranda
