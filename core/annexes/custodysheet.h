// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/caserecords.h"
#include "core/report/memodocument.h"

#include <QDateTime>

#include <optional>

namespace saranda {

struct CustodyOptions {
    QString language = QStringLiteral("en"); ///< "en" or "fr"
    std::optional<QString> marking; ///< nothing above it is in the sheet; absent = everything
    std::optional<Exhibit::Id> exhibit; ///< this one; absent = all
    QDateTime madeOn; ///< UTC
    QString author;
};

/// Who had an exhibit when, from whom, to whom and why; what its files are and by which hash they
/// are known: for one exhibit, or for all of the case with a list at the head. Room to sign at the
/// end of each.
Result<MemoDocument> custodySheet(const CaseRecords &records, const CustodyOptions &options);

} // namespace saranda
