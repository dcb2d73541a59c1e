// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace saranda {

/// Single values of the case file by name.
QString metaValue(Connection &connection, const char *name);
void setMetaValue(Connection &connection, const char *name, const QString &value);
void removeMetaValue(Connection &connection, const char *name);

} // namespace saranda
