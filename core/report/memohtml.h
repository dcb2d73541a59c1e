// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"

#include <QByteArray>

namespace saranda {

/// The memo as one HTML page that needs nothing beside it: no script, no address of the web.
QByteArray htmlOf(const MemoDocument &document);

} // namespace saranda
