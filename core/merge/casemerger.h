// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recordtitle.h"
#include "core/merge/lastchanges.h"
#include "core/merge/mergekeys.h"
#include "core/merge/mergewords.h"
#include "core/merge/valuemerge.h"

#include <QSet>

namespace saranda {

/// The way to a plan: keys first, then the case itself, then record by record, then what the
/// removals of one side mean for the other.
class CaseMerger
{
public:
    CaseMerger(const CaseHistory &mine, const CaseHistory &theirs, qint64 common,
               const MergeChoices &choices);

    Result<MergePlan> run();

private:
    Result<> readAncestor();
    void mergeInfo();
    void mergeSchemes(CaseInfo &info);
    template <typename Record>
    void mergeTable();
    template <typename Record>
    void mergeRecord(const Record *base, const Record *own, const Record *other);
    template <typename Record>
    void mergeRemoval(const Record &base, const Record &left, bool isGoneFromMine);
    template <typename Record>
    Record mergedRecord(const Record *base, const Record &own, const Record &other);
    void settleRemovals();
    QHash<QUuid, QStringList> namedRemovals() const;
    template <typename Record>
    void settleNamedRemoval(const Record &record, const QStringList &names);
    void dropWithDependents();
    void describe();
    Edit difference() const;
    Result<MergePlan> checked();

    /// Notes the conflict and answers who prevails; mine while nobody has decided.
    MergeSide settle(MergeConflict conflict);
    template <typename Record>
    MergeConflict conflictAt(const Record &record, const QString &field) const;
    static void tellWho(MergeVersion &version, const LastChanges &changes, QUuid record,
                        const QString &field);
    QString changedFields(const QJsonObject &before, const QJsonObject &after) const;

    const CaseHistory &m_mine;
    const CaseHistory &m_theirs;
    const MergeChoices &m_choices;
    LastChanges m_mineChanges;
    LastChanges m_theirChanges;
    std::optional<CaseRecords> m_base;
    CaseRecords m_given; ///< theirs, with free keys
    CaseRecords m_merged;
    CaseRecords m_removed; ///< as they would come back
    QHash<QUuid, QUuid> m_theirIds; ///< in their log, of records that have mine's id here
    QSet<QUuid> m_removedByMine;
    QSet<QUuid> m_removalsDecided;
    QSet<QUuid> m_dropped;
    std::vector<FreshKey> m_freshKeys;
    MergeWords m_words;
    MergePlan m_plan;
};

template <typename Record>
MergeConflict CaseMerger::conflictAt(const Record &record, const QString &field) const
{
    MergeConflict conflict;
    conflict.kind = kindWord<Record>();
    conflict.record = record.id.uuid;
    conflict.key = keyOf(record);
    conflict.title = titleOf(record);
    conflict.field = field;
    return conflict;
}

} // namespace saranda
