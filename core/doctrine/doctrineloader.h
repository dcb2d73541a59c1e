// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/doctrine/doctrine.h"

#include <QByteArray>
#include <QList>

namespace saranda {

/// Reads one doctrine text, as Doctrine::profileText has it. The error lists every inconsistency
/// found, each with the entry's name.
Result<Doctrine> loadDoctrine(const QByteArray &doctrineJson);

/// Reads a doctrine kept in several JSON objects with different members (tests, profile,
/// authorities, …), as the program ships it.
Result<Doctrine> loadDoctrine(const QList<QByteArray> &parts);

/// The doctrine compiled into the program.
Result<Doctrine> builtInDoctrine();

} // namespace saranda
