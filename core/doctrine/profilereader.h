// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/entryreader.h"
#include "core/doctrine/evidenceprofile.h"

namespace saranda {

EvidenceProfile readProfile(EntryReader entry);

} // namespace saranda
