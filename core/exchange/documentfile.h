// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace saranda {

/// What says that a document of this name has more than caselimits::maxDocumentBytes.
Error documentTooLarge(const QString &fileName);

/// All bytes of an open file. One that is larger than a document may be is not read at all:
/// ErrorCode::BadInput.
Result<QByteArray> readWholeDocument(QFile &file);

} // namespace saranda
