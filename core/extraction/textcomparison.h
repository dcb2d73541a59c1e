// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// Whether a text tells a reader nothing that another does not: each two of its words that follow
/// one another do so in the other. What programs add when they write a page as text (addresses of
/// links, names of pictures, numbers of lists) is no difference; one word more is.
bool isContained(const QString &text, const QString &other);

} // namespace saranda
