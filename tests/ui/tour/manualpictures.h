// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"

#include <QString>

class QApplication;

namespace saranda {

/// Makes the pictures of the manual from the sample case: name_language.png, small enough to be
/// shipped. False when one could not be made or is too large.
bool makeManualPictures(QApplication &app, const QString &folder, const QString &language,
                        const Doctrine &doctrine);

} // namespace saranda
