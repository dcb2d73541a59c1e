// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"

namespace saranda {

/// What is left out, in sentences for people; empty where nothing is.
QString wordingOf(FileCuts cuts);

} // namespace saranda
