// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/merge/casehistory.h"
#include "core/session/edit.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace saranda {

enum class MergeSide { Mine, Theirs };

/// What one side made of the thing in conflict, and who did so when.
struct MergeVersion {
    QString text; ///< the value in words; empty = nothing
    bool isRemoved = false; ///< the record is gone
    QString by; ///< empty when the log does not say
    QString at; ///< stored time
    qint64 entry = 0; ///< in that side's log
};

/// One thing both sides made different.
struct MergeConflict {
    QString name; ///< what choices call it: the record's id and the field
    QString kind; ///< "exhibit", "fact", ...
    QUuid record;
    QString key;
    QString title;
    QString field; ///< "title", "citations[2]"; empty = the record as a whole
    QString before; ///< the common ancestor's value in words; empty = none
    MergeVersion mine;
    MergeVersion theirs;
    std::optional<MergeSide> settled;
};

/// How conflicts are to be settled: one by one, and the rest all alike or not at all.
struct MergeChoices {
    QHash<QString, MergeSide> single; ///< by name
    std::optional<MergeSide> others;
};

/// A record of theirs that got another key, because mine has one of that key.
struct MergeRenumbering {
    QString kind;
    QString title;
    QString from;
    QString to;
};

/// What merging another copy, or another case, into a case comes to. Nothing has been done yet.
struct MergePlan {
    qint64 commonEntries = 0; ///< the logs are alike up to here; 0 = two different cases
    qint64 theirEntries = 0; ///< of their log, after the common ones
    std::vector<MergeConflict> conflicts; ///< settled ones included
    std::vector<MergeRenumbering> renumberings;
    QStringList remarks; ///< what else a person should know
    qsizetype added = 0; ///< records of theirs that mine did not have
    qsizetype changed = 0;
    qsizetype removed = 0;
    /// From mine to the merged case. Only while no conflict is open.
    Edit edit;

    bool hasOpenConflicts() const;
};

/// Merges by three ways where the logs have a common beginning: what one side alone has changed is
/// taken, field by field. Without one: the union, and what has the same id must be alike.
/// ErrorCode::BadInput when the result would not hold together, with every problem.
Result<MergePlan> planMerge(const CaseHistory &mine, const CaseHistory &theirs,
                            const MergeChoices &choices = {});

/// A plan's edit in steps after the entries of their log, each of which leads to a sound case and
/// has a text that says where it comes from.
std::vector<Edit> mergeSteps(const CaseHistory &mine, const CaseHistory &theirs,
                             const MergePlan &plan);

} // namespace saranda
