// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace saranda {

/// One of the program's own line icons (resources/icons, by file name: u"exhibits"_s). Drawn in
/// the palette's text colour at the moment of painting, so that a change of theme needs nothing.
/// An unknown name gives a null icon.
QIcon icon(const QString &name);

/// The icon of a record kind as in RecordRef::kind: "exhibit" gives exhibits.svg, ...
QIcon kindIcon(const QString &kind);

} // namespace saranda
