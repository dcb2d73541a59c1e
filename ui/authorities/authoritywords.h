// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"

#include <QStringList>
#include <QUuid>

namespace saranda {

QString authorityKindText(AuthorityKind kind);

/// "verified: seed, M 1033", or that the place has still to be checked.
QString verificationText(const QString &verified, bool isVerified);

/// What in the doctrine rests on this place: "Element: effective control", one a line.
QStringList restingOn(const Doctrine &doctrine, const QString &authority, const QString &pinpoint,
                      QStringView language);

/// The State's name from the case, else from the program's own short list, else its code.
QString positionStateName(const CaseRecords &records, const QString &code);

/// An id for what has only a name, the same on every machine: rows of the library go by it.
QUuid libraryId(const QString &name);

/// The words of a norm's status as a person reads them.
QString normStatusText(NormStatus status);

} // namespace saranda
