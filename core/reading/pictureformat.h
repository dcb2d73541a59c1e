// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace saranda {

/// The format of a picture by the first bytes of its file, as Qt names it ("png"); empty when it is
/// none that is shown. SVG is not: it is a program for a browser more than a picture.
QByteArray pictureFormat(const QByteArray &head);

} // namespace saranda
