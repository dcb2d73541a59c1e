// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"

namespace saranda::test {

/// Breaks a promise when what a file says of itself is not as the case is promised to get it.
void checkStatements(const QList<FileStatement> &statements);

} // namespace saranda::test
