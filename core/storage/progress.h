// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace saranda {

/// Tells how far a long job is (0 to total) and answers whether to go on.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace saranda
