// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// What a record is called beside its key: its title, statement, name, summary or value, whichever
/// its kind has; empty for a kind that has none (a claim is named by its operation and State).
template <typename Record>
QString titleOf(const Record &record)
{
    if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (requires { record.statement; })
        return record.statement;
    else if constexpr (requires { record.name; })
        return record.name;
    else if constexpr (requires { record.summary; })
        return record.summary;
    else if constexpr (requires { record.value; })
        return record.value;
    else
        return {};
}

} // namespace saranda
