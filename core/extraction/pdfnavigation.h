// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/reading/printobjects.h"

namespace saranda {

/// Adds where the links of a PDF lead within it, and its outline. What leads elsewhere, or nowhere,
/// is left out. Throws what libqpdf throws.
void addNavigation(QPDF &pdf, PrintSummary &summary);

} // namespace saranda
