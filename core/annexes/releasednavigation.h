// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include "core/annexes/pdfpages.h"
#include "core/reading/printobjects.h"

namespace saranda {

/// Gives the first pages of a PDF, which show the forms in their order, the links and the outline
/// that the file had which the forms are from.
void addNavigation(QPDF &pdf, const std::vector<PageForm> &forms,
                   const std::vector<PrintLink> &links, const std::vector<PrintHeading> &outline);

} // namespace saranda
