// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace saranda {

/// The bytes of a body in quoted-printable. A "=" that begins neither an escape nor a soft line
/// break stands for itself: programs that encode nothing write it, and what follows it is text.
QByteArray fromQuotedPrintable(const QByteArray &text);

struct DecodedBase64 {
    QByteArray bytes;
    bool isSound = true; ///< nothing stands behind the padding
};

/// The bytes of a body in base64 (RFC 2045, section 6.8). Padding ends it; where more follows, as
/// of a file that was encoded piece by piece, that is another.
DecodedBase64 fromBase64(const QByteArray &text);

/// The bytes of text in which the sign and two hexadecimal digits stand for one; elsewhere it
/// stands for itself.
QByteArray fromEscapes(const QByteArray &text, char sign);

} // namespace saranda
