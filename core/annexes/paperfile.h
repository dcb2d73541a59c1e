// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memodocument.h"

#include <functional>

namespace saranda {

/// Endings of the files a paper can be written to: "pdf", "odt", "docx", "html".
QStringList paperEndings();

/// Writes a paper in the format its ending says, whole or not at all; replaces what is there.
/// Answers what its author should know of it: the letters no installed font has, empty for none.
/// ErrorCode::Usage for another ending, ErrorCode::Cancelled where `isWanted` says no: then nothing
/// is written. Needs a QGuiApplication for PDF.
Result<QString> writePaper(const QString &path, const MemoDocument &paper,
                           const std::function<bool()> &isWanted = {});

} // namespace saranda
