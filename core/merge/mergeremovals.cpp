// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/domain/recordtitle.h"
#include "core/merge/casemerger.h"
#include "core/merge/references.h"
#include "core/session/editchecks.h"

// What the removals of one side mean for what the other has made of the case.

namespace saranda {

using namespace literals;

/// What one side has removed and the other still names must stay, or take along what names it.
void CaseMerger::settleRemovals()
{
    for (;;) {
        const QHash<QUuid, QStringList> named = namedRemovals();
        if (named.isEmpty())
            return;
        const CaseRecords removed = m_removed;
        CaseRecords::tables(removed,
                            [&]<typename Record>(QStringView, const RecordTable<Record> &table) {
                                for (const Record *record : table.inKeyOrder()) {
                                    if (named.contains(record->id.uuid))
                                        settleNamedRemoval(*record, named.value(record->id.uuid));
                                }
                            });
    }
}

/// The removed records that the merged case names and nobody has decided on, with who names them.
QHash<QUuid, QStringList> CaseMerger::namedRemovals() const
{
    QSet<QUuid> open;
    CaseRecords::tables(m_removed, [&](QStringView, const auto &table) {
        for (const auto &record : table.rows()) {
            if (!m_dropped.contains(record.id.uuid))
                open.insert(record.id.uuid);
        }
    });
    QHash<QUuid, QStringList> named;
    if (open.isEmpty())
        return named;
    CaseRecords::tables(m_merged, [&](QStringView, const auto &table) {
        for (const auto &record : table.rows()) {
            for (const QUuid &id : namedBy(record)) {
                if (open.contains(id))
                    named[id].append(record.key);
            }
        }
    });
    return named;
}

template <typename Record>
void CaseMerger::settleNamedRemoval(const Record &record, const QStringList &names)
{
    const QUuid id = record.id.uuid;
    bool isRemoved = true;
    if (!m_removalsDecided.contains(id)) {
        const bool isGoneFromMine = m_removedByMine.contains(id);
        QStringList sorted = names;
        sorted.sort();
        MergeConflict conflict = conflictAt(record, {});
        conflict.before = titleOf(record);
        (isGoneFromMine ? conflict.mine : conflict.theirs).isRemoved = true;
        (isGoneFromMine ? conflict.theirs : conflict.mine).text =
            MergeText::tr("still named by %1").arg(sorted.join(u", "_s));
        isRemoved = settle(conflict) == (isGoneFromMine ? MergeSide::Mine : MergeSide::Theirs);
        m_removalsDecided.insert(id);
    }
    if (isRemoved) {
        m_dropped.insert(id);
    } else {
        m_merged.table<Record>().put(record);
        m_removed.table<Record>().remove(record.id);
    }
}

void CaseMerger::dropWithDependents()
{
    CaseRecords::tables(
        m_removed, [this]<typename Record>(QStringView, const RecordTable<Record> &table) {
            for (Record record : table.rows()) {
                if (!m_dropped.contains(record.id.uuid))
                    continue;
                record.key = record.id.toString(); // its own may have passed to another record
                m_merged.table<Record>().put(record);
                applyToRecords(m_merged, removalOf(m_merged, {}, record));
            }
        });
}

} // namespace saranda
