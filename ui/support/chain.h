// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/session/casesession.h"
#include "ui/shell/page.h"

#include <vector>

namespace saranda {

/// One step along the chain from document to claim, and what the step is ("p. 21, supports").
struct ChainLink {
    RecordRef ref;
    QString key;
    QString title;
    QString role;
};

/// What a record rests on: the exhibits of a fact, the facts of an element, the source of an
/// exhibit. In key order.
std::vector<ChainLink> restsOn(const CaseRecords &records, const Doctrine &doctrine,
                               const RecordRef &ref);

/// What leans on a record: the facts that cite an exhibit, the elements that use a fact, ... Of
/// very many only the first have their title.
std::vector<ChainLink> usedBy(const CaseSession &session, const Doctrine &doctrine,
                              const RecordRef &ref);

/// Key and title of any record; an empty title when it is gone.
ChainLink linkTo(const CaseRecords &records, const Doctrine &doctrine, const RecordRef &ref);

} // namespace saranda
