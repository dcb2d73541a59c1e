// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingprotocol.h"

#include <QIODevice>

#include <optional>

namespace saranda {

/// The next thing asked for; nothing when there is no more, or no sense in it.
std::optional<ReadingRequest> nextRequest(QIODevice &from);

} // namespace saranda
