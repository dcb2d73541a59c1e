// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

namespace saranda {

/// What the case itself calls the State in this language ("fr"); empty where it does not say.
QString ownStateName(const CaseRecords &records, const QString &code, const QString &language);

/// That, or the country's name in this language where the case calls it by its English name or not
/// at all, or the name the State has whatever the language.
QString localStateName(const CaseRecords &records, const QString &code, const QString &language);

/// The same in the language of the program: for everything a person looks at.
QString shownStateName(const CaseRecords &records, const QString &code);

} // namespace saranda
