// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exhibit.h"

namespace saranda {

/// The marking that a file has of its own, above that of its exhibit; empty where it has none. It
/// stands among the fields the records do not know: one that is no text is answered as JSON, a word
/// of no scheme, so that it counts as above all of them.
QString fileMarking(const StoredFile &file);

} // namespace saranda
