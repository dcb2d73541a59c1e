// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctrinestore.h"

#include "core/storage/digest.h"

namespace saranda {

std::optional<QString> DoctrineStore::text(const QString &version)
{
    Statement &select = m_connection.cached("SELECT text FROM doctrine_profiles WHERE version = ?");
    select.bind(version);
    std::optional<QString> found;
    if (select.step())
        found = select.text(0);
    select.reset();
    return found;
}

void DoctrineStore::insert(const QString &version, const QString &text, const QString &at)
{
    m_connection.cached("INSERT INTO doctrine_profiles (version, text, stored_at) VALUES (?, ?, ?)")
        .bind(version)
        .bind(text)
        .bind(at)
        .run();
}

std::vector<DoctrineStore::Listed> DoctrineStore::list()
{
    std::vector<Listed> profiles;
    Statement select(m_connection, "SELECT version, text FROM doctrine_profiles ORDER BY version");
    while (select.step())
        profiles.push_back({select.text(0), Sha256::hexOf(select.utf8(1))});
    return profiles;
}

} // namespace saranda
