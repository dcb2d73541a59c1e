// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filechecks.h"

namespace saranda {

QStringList structuralProblems(Connection &connection)
{
    QStringList problems;
    Statement check(connection, "PRAGMA quick_check(20)");
    while (check.step()) {
        if (const QString line = check.text(0); line != QStringLiteral("ok"))
            problems.append(line);
    }
    return problems;
}

std::vector<DanglingReference> danglingReferences(Connection &connection)
{
    std::vector<DanglingReference> references;
    Statement check(connection, "PRAGMA foreign_key_check");
    while (check.step())
        references.push_back({check.text(0), check.integer(1), check.text(2)});
    return references;
}

} // namespace saranda
