// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// A reference to a character ("&eacute;", "&#233;") and what it stands for.
struct HtmlEntity {
    QString text;
    qsizetype length = 0; ///< of the reference; 0 = it is none
};

/// The one the text, which begins with "&", begins with. Looks no further than a name can be long.
HtmlEntity entityAt(QStringView text);

} // namespace saranda
