// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memodocument.h"

#include <QByteArray>

namespace saranda {

class PageLayout;

/// The memo as a finished PDF. The same document gives the same bytes.
Result<QByteArray> pdfOf(const MemoDocument &document);

/// Adds to pages Qt has drawn what Qt does not write: outline, links inside the document, page
/// labels, language, metadata, and character maps from which every script can be copied.
Result<QByteArray> finishedPdf(const QByteArray &drawn, const MemoDocument &document,
                               const PageLayout &layout);

} // namespace saranda
