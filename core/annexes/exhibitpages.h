// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/pdfpages.h"

#include <QString>

namespace saranda {

/// The pages of an exhibit's file that lies at `path`: of a PDF its own, of a picture or a text
/// those drawn of it. What it is, its first bytes say. Never throws.
PdfPages exhibitPages(const QString &path);

/// A text as it stands, line by line in one width.
PdfPages textPages(const QString &path);

/// Each picture of an image file on a page, upright, as large as the page takes it.
PdfPages imagePages(const QString &path);

} // namespace saranda
