// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QMap>

namespace saranda {

/// Single values of the case file by name.
QString metaValue(Connection &connection, const QByteArray &name);
void setMetaValue(Connection &connection, const QByteArray &name, const QString &value);
void removeMetaValue(Connection &connection, const QByteArray &name);
/// Those whose name begins so, by the rest of their names.
QMap<QString, QString> metaValuesUnder(Connection &connection, const char *prefix);

} // namespace saranda
