// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/edit.h"

namespace saranda {

Edit Edit::reversed() const
{
    Edit result{text, {}};
    result.changes.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        std::visit([&](const auto &change) { result.changes.push_back(change.reversed()); }, *it);
    return result;
}

} // namespace saranda
