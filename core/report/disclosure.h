// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

namespace saranda {

/// The case as a reader cleared for `marking` may see it: records, citations, arguments,
/// indicators, alternatives, findings and draft sentences above it are gone, and with them every
/// reference to them. An argument that loses one of its linked premises goes whole: it must not
/// grow stronger by what is kept back. Exhibits of one withheld origin stay of one origin, under a
/// name that says nothing. Of an exhibit's files the version for this reader stays. A communication
/// about withheld operations only is withheld, too. Fields the program does not know are dropped,
/// because nobody can say what they name; of a chart's conditions all but the words of its filter
/// stay. A marking outside the case's scheme discloses the most open records only.
CaseRecords disclosedAt(const CaseRecords &records, const QString &marking);

} // namespace saranda
