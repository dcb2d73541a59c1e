// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

namespace saranda {

/// What the case itself calls the State in this language ("fr"); empty where it does not say.
QString ownStateName(const CaseRecords &records, const QString &code, const QString &language);

/// That, or the name the State has whatever the language.
QString localStateName(const CaseRecords &records, const QString &code, const QString &language);

} // namespace saranda
