// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/edit.h"

namespace saranda {

/// Like settledEdit(), for an edit that may give the case another first marking: it must not
/// disclose anything. What is in the case and has left its marking to the scheme gets the word that
/// was first, in the same step. What the edit adds is meant in the new scheme and stays as it is.
/// Where the new scheme lacks that word and begins with one the old one has too, what was open
/// becomes less so, and nothing is written; where it begins with a new word checkEdit() refuses it.
Result<Edit> settledForScheme(const CaseRecords &records, const Edit &edit);

} // namespace saranda
