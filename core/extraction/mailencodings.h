// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace saranda {

/// The bytes of a body in quoted-printable. A "=" that begins neither an escape nor a soft line
/// break stands for itself: programs that encode nothing write it, and what follows it is text.
QByteArray fromQuotedPrintable(const QByteArray &text);

/// The bytes of text in which the sign and two hexadecimal digits stand for one; elsewhere it
/// stands for itself.
QByteArray fromEscapes(const QByteArray &text, char sign);

} // namespace saranda
