// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace saranda {

/// What a PDF would have its reader do, by the names PDF has for it: "JavaScript", "Launch", and
/// "OpenAction: Launch" where it would be done at opening. Found by going through the bytes and
/// what is packed of them, since poppler does not tell; nothing is ever done. Following a link is
/// no action to tell of.
struct PdfActions {
    QStringList found;
    bool isWhole = true; ///< otherwise parts are encrypted, damaged or too large to look into

    bool operator==(const PdfActions &) const = default;
};

PdfActions pdfActionsIn(QByteArrayView pdf);

} // namespace saranda
