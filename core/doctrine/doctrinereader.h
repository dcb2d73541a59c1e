// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/doctrine/entryreader.h"

#include <QJsonObject>

namespace saranda {

/// The doctrine as far as it can be read; what is wrong in the form is in `state`. Whether the
/// entries fit together is for reportInconsistencies().
Doctrine readDoctrine(const QJsonObject &root, ReadingState &state);

} // namespace saranda
