// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/merge/lastchanges.h"
#include "core/merge/mergeplan.h"
#include "core/merge/mergewords.h"
#include "core/session/editchecks.h"

#include <algorithm>
#include <map>

namespace saranda {

using namespace literals;

namespace {

/// What came with which entries of their log.
struct Step {
    std::vector<const AuditEntry *> entries;
    std::vector<AnyChange> changes;
};

QUuid recordOf(const AnyChange &change)
{
    return std::visit([](const auto &one) { return one.id().uuid; }, change);
}

QString hashBeginning(const AuditEntry &entry)
{
    constexpr int shown = 12;
    return entry.hash.left(shown);
}

QString stepText(const CaseHistory &theirs, const Step &step)
{
    if (step.entries.empty())
        return MergeText::tr("Merge “%1”").arg(theirs.name);
    const AuditEntry &last = *step.entries.back();
    if (step.entries.size() == 1)
        return MergeText::tr("Merge “%1”: %2 (%3, %4, entry %5 there, %6)")
            .arg(theirs.name, last.text, last.by, last.at, QString::number(last.number),
                 hashBeginning(last));
    QStringList people;
    for (const AuditEntry *entry : step.entries)
        people.append(entry->by);
    people.removeDuplicates();
    return MergeText::tr("Merge “%1”: entries %2 to %3 there (%4, to %5, %6)")
        .arg(theirs.name, QString::number(step.entries.front()->number),
             QString::number(last.number), people.join(u", "_s), last.at, hashBeginning(last));
}

Edit editOf(const CaseHistory &theirs, const Step &step)
{
    return {stepText(theirs, step), step.changes};
}

} // namespace

std::vector<Edit> mergeSteps(const CaseHistory &mine, const CaseHistory &theirs,
                             const MergePlan &plan)
{
    const LastChanges origins(theirs, plan.commonEntries);
    std::map<qint64, Step> byEntry;
    for (const AnyChange &change : plan.edit.changes) {
        const AuditEntry *origin = origins.of(recordOf(change));
        Step &step = byEntry[origin ? origin->number : plan.commonEntries];
        if (origin && step.entries.empty())
            step.entries.push_back(origin);
        step.changes.push_back(change);
    }
    // A step that would not be a sound case by itself goes together with the next one. Another
    // first marking changes what all unmarked records say, which no step can do by itself.
    const QStringList scheme = mine.records.info.markings;
    const bool isOneStep = std::any_of(
        plan.edit.changes.begin(), plan.edit.changes.end(), [&scheme](const AnyChange &change) {
            const auto *info = std::get_if<Change<CaseInfo>>(&change);
            return info && info->after && info->after->markings.value(0) != scheme.value(0);
        });
    CaseRecords records = mine.records;
    std::vector<Edit> steps;
    Step open;
    for (auto it = byEntry.begin(); it != byEntry.end(); ++it) {
        open.entries.insert(open.entries.end(), it->second.entries.begin(),
                            it->second.entries.end());
        open.changes.insert(open.changes.end(), it->second.changes.begin(),
                            it->second.changes.end());
        const Edit edit = editOf(theirs, open);
        if (std::next(it) != byEntry.end() && (isOneStep || !checkEdit(records, edit)))
            continue;
        applyToRecords(records, edit);
        steps.push_back(edit);
        open = {};
    }
    return steps;
}

} // namespace saranda
