// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

#include <vector>

namespace saranda {

/// What SQLite finds wrong with the file's structure; reads all of it.
QStringList structuralProblems(Connection &connection);

/// A row that names a row that is not there.
struct DanglingReference {
    QString table;
    qint64 row = 0;
    QString namedTable;
};
std::vector<DanglingReference> danglingReferences(Connection &connection);

} // namespace saranda
