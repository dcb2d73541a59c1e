// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memodocument.h"

namespace saranda {

/// Endings of the files a paper can be written to: "pdf", "odt", "docx", "html".
QStringList paperEndings();

/// Writes a paper in the format its ending says, whole or not at all; replaces what is there.
/// ErrorCode::Usage for another ending. Needs a QGuiApplication for PDF.
Result<> writePaper(const QString &path, const MemoDocument &paper);

} // namespace saranda
