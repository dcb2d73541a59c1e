// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/session/auditentry.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace saranda {

/// A draft as the log has it after one of its entries.
struct DraftVersion {
    qint64 entry = 0;
    QString at; ///< stored time
    QString by;
    QString text; ///< of the entry
    QStringList sentences; ///< titles of sections between them, citations behind them
};

/// Newest first; entries that leave the words as they were are passed over.
std::vector<DraftVersion> draftVersions(const CaseRecords &records, QUuid draft,
                                        const std::vector<AuditEntry> &log);
QStringList sentencesOf(const CaseRecords &records, const Draft &draft);

/// A line of a comparison.
struct ComparedSentence {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const ComparedSentence &) const = default;
};

/// How to read the second as a revision of the first: in the order of the second, what is gone
/// where it was.
std::vector<ComparedSentence> comparedSentences(const QStringList &first,
                                                const QStringList &second);

} // namespace saranda
