// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/form.h"

namespace saranda {

/// "France (FRA)"; a word that is no State's code as it is.
QString stateLabel(const CaseRecords &records, const QString &code);

/// Their names, separated by semicolons.
QString stateNames(const CaseRecords &records, const QStringList &codes);

/// The code of what a person typed: the code itself in any case of letters, the name the case gives
/// a State, or a country's English or French name. What is none of these stays as it is.
QString stateCodeOf(const CaseRecords &records, const QString &typed);

/// The States of the case, with `current` even when the case does not list it.
QList<ChoiceField::Choice> stateChoicesWith(const CaseRecords &records, const QString &current);

/// Lets a person type into the field: a part of a name or a code offers the States of the case and
/// all countries. What is typed is turned into a code by stateCodeOf().
void offerStates(ChoiceField *field, const CaseRecords &records);

/// The States of the case, with `current` even when the case does not list it, "none" first.
QList<ChoiceField::Choice> stateChoicesWithNone(const CaseRecords &records,
                                                const QString &current = {});

} // namespace saranda
