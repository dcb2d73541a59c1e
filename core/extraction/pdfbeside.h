// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Poppler {
class Page;
}

namespace saranda {

/// Remarks on a page and what is filled into its form, a line each, where the text of the page does
/// not hold it already.
QString besideText(const Poppler::Page &page, const QString &text);

} // namespace saranda
