// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <vector>

namespace saranda {

/// The texts of the doctrine profiles a case was assessed under, by version.
class DoctrineStore
{
public:
    explicit DoctrineStore(Connection &connection)
        : m_connection(connection)
    { }

    std::optional<QString> text(const QString &version);
    void insert(const QString &version, const QString &text, const QString &at);

    struct Listed {
        QString version;
        QString sha256; ///< of the text as it is in the file
    };
    std::vector<Listed> list();

private:
    Connection &m_connection;
};

} // namespace saranda
