// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memodocument.h"

class QPagedPaintDevice;

namespace saranda {

/// The paper as pdfOf() makes it, on the sheets of a printer as they lie in it: heads, feet and
/// marking are the same. Needs a QGuiApplication.
Result<> printPaper(QPagedPaintDevice &printer, MemoDocument document);

/// The sheet a printer has, as PaperLook::sheet says it.
QSizeF sheetOf(const QPagedPaintDevice &printer);

} // namespace saranda
