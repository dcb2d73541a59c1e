// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace saranda {

/// Writes a file in one piece: afterwards either all of it is there, or what was there before.
/// What `write` refuses is handed on; a disk that refuses is ErrorCode::Storage. A new file is
/// open to nobody who may not read `source`, the file it is made of.
Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write,
                        const QString &source = {});

} // namespace saranda
