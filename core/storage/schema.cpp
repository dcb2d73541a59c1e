// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/base/literals.h"

#include <QFile>

// Resources of a static library are linked in only when they are named; the macro wants no
// namespace.
static void nameMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace saranda {

using namespace literals;

namespace {

QByteArray releasedStep(const QString &name)
{
    QFile file(u":/storage/migrations/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

/// Everything in the file by type and name, with the SQL that made it. The tables under a
/// full-text index are SQLite's own affair and differ between its versions.
QMap<QString, QString> schemaObjects(Connection &connection)
{
    QMap<QString, QString> objects;
    Statement select(connection,
                     "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema"
                     " WHERE name NOT GLOB 'sqlite_*'");
    while (select.step()) {
        const QString name = select.text(0);
        objects[name] =
            name.startsWith(u"table search_index_") ? QString() : select.text(1).simplified();
    }
    return objects;
}

} // namespace

const Schema &Schema::released()
{
    static const Schema schema = [] {
        nameMigrations();
        return Schema({releasedStep(u"0001_initial.sql"_s),
                       releasedStep(u"0002_charts_drafts_releases.sql"_s),
                       releasedStep(u"0003_search_words.sql"_s),
                       releasedStep(u"0004_attachments.sql"_s)});
    }();
    return schema;
}

qint64 schemaVersionOf(Connection &connection)
{
    return connection.number("PRAGMA user_version");
}

void Schema::upgrade(Connection &connection) const
{
    for (qint64 version = schemaVersionOf(connection); version < m_steps.size(); ++version) {
        Transaction transaction(connection);
        connection.execute(m_steps[version]);
        connection.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
        connection.execute("PRAGMA user_version = " + QByteArray::number(version + 1));
        transaction.commit();
    }
}

/// Worked out by making an empty file of that version in memory.
QMap<QString, QString> Schema::objectsAt(qint64 version) const
{
    const QMutexLocker locker(&m_known->mutex);
    QMap<QString, QString> &objects = m_known->objects[version];
    if (objects.isEmpty()) {
        Connection model(u":memory:"_s, Connection::Access::Create);
        Schema(m_steps.mid(0, version)).upgrade(model);
        objects = schemaObjects(model);
    }
    return objects;
}

QStringList Schema::differences(Connection &connection) const
{
    const QMap<QString, QString> expected = objectsAt(schemaVersionOf(connection));
    const QMap<QString, QString> found = schemaObjects(connection);
    QStringList differences;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!found.contains(it.key()))
            differences.append(u"missing: "_s + it.key());
        else if (found.value(it.key()) != it.value())
            differences.append(u"different: "_s + it.key());
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!expected.contains(it.key()))
            differences.append(u"unexpected: "_s + it.key());
    }
    return differences;
}

} // namespace saranda
