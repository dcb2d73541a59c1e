// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meta.h"

namespace saranda {

QString metaValue(Connection &connection, const QByteArray &name)
{
    Statement &select = connection.cached("SELECT value FROM meta WHERE name = ?");
    select.bind(QString::fromLatin1(name));
    const QString value = select.step() ? select.text(0) : QString();
    select.reset();
    return value;
}

void setMetaValue(Connection &connection, const QByteArray &name, const QString &value)
{
    connection
        .cached("INSERT INTO meta (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(QString::fromLatin1(name))
        .bind(value)
        .run();
}

void removeMetaValue(Connection &connection, const QByteArray &name)
{
    connection.cached("DELETE FROM meta WHERE name = ?").bind(QString::fromLatin1(name)).run();
}

QMap<QString, QString> metaValuesUnder(Connection &connection, const char *prefix)
{
    const QString start = QString::fromLatin1(prefix);
    QMap<QString, QString> values;
    Statement &select =
        connection.cached("SELECT name, value FROM meta WHERE substr(name, 1, ?) = ?");
    select.bind(qint64(start.size())).bind(start);
    while (select.step())
        values.insert(select.text(0).mid(start.size()), select.text(1));
    select.reset();
    return values;
}

} // namespace saranda
