// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/searchrequest.h"

#include "core/search/searchquery.h"

namespace saranda {

bool asksForAnything(const QString &query)
{
    return !SearchQuery::parse(query).isEmpty();
}

} // namespace saranda
