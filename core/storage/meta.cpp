// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meta.h"

namespace saranda {

QString metaValue(Connection &connection, const char *name)
{
    Statement &select = connection.cached("SELECT value FROM meta WHERE name = ?");
    select.bind(QString::fromLatin1(name));
    const QString value = select.step() ? select.text(0) : QString();
    select.reset();
    return value;
}

void setMetaValue(Connection &connection, const char *name, const QString &value)
{
    connection
        .cached("INSERT INTO meta (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(QString::fromLatin1(name))
        .bind(value)
        .run();
}

void removeMetaValue(Connection &connection, const char *name)
{
    connection.cached("DELETE FROM meta WHERE name = ?").bind(QString::fromLatin1(name)).run();
}

} // namespace saranda
