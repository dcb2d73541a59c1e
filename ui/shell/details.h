// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "ui/shell/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace saranda {

/// One line of a record's details.
struct Detail {
    QString name;
    QString text;
};

/// What the inspector says of a record. Only what is filled in.
std::vector<Detail> detailsOf(const CaseRecords &records, const Doctrine &doctrine,
                              const RecordRef &ref);

/// The computed level of an exhibit, fact, claim or element, and what is required of it.
struct ShownLevel {
    int level = 0;
    std::optional<int> required;
};
std::optional<ShownLevel> levelOf(const Assessment &assessment, const RecordRef &ref);

} // namespace saranda
