// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/casemerger.h"

#include "core/base/literals.h"
#include "core/domain/writtenmarkings.h"
#include "core/session/editchecks.h"
#include "core/session/recordread.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Whether one scheme has all the markings of the other, in the same order.
bool isWiderScheme(const QStringList &wide, const QStringList &narrow)
{
    qsizetype at = 0;
    for (const QString &marking : narrow) {
        at = wide.indexOf(marking, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

QString firstMarking(const CaseRecords &records)
{
    return records.info.markings.value(0);
}

/// A record of one side for the merged scheme, which may begin with another marking.
template <typename Record>
std::optional<Record> inScheme(const Record *record, const CaseRecords &from, const CaseRecords &to)
{
    if (!record)
        return std::nullopt;
    return withMarkingsKept(*record, firstMarking(from), firstMarking(to));
}

} // namespace

CaseMerger::CaseMerger(const CaseHistory &mine, const CaseHistory &theirs, qint64 common,
                       const MergeChoices &choices)
    : m_mine(mine)
    , m_theirs(theirs)
    , m_choices(choices)
    , m_mineChanges(mine, common)
    , m_theirChanges(theirs, common)
    , m_given(theirs.records)
{
    m_plan.commonEntries = common;
    m_plan.theirEntries = qint64(theirs.entries.size()) - common;
}

Result<MergePlan> CaseMerger::run()
{
    if (Result<> read = readAncestor(); !read)
        return failure(read.error());
    m_theirIds = alignStates(m_base ? &*m_base : nullptr, m_mine.records, m_given);
    m_freshKeys =
        giveFreeKeys(m_base ? &*m_base : nullptr, m_mine.records, m_given, [this](QUuid record) {
            const QString name = record.toString(QUuid::WithoutBraces);
            return m_choices.single.value(name + u"/id"_s,
                                          m_choices.others.value_or(MergeSide::Mine));
        });
    m_words.learn(m_given);
    m_words.learn(m_mine.records);
    try {
        mergeInfo();
        CaseRecords::tables(m_mine.records,
                            [this]<typename Record>(QStringView, const RecordTable<Record> &) {
                                mergeTable<Record>();
                            });
    } catch (const StorageError &error) {
        return failure(toError(error, m_theirs.name));
    }
    settleRemovals();
    dropWithDependents();
    return checked();
}

Result<> CaseMerger::readAncestor()
{
    if (m_plan.commonEntries == 0)
        return {};
    Result<CaseRecords> base = recordsAfter(m_mine, m_plan.commonEntries);
    if (!base)
        return failure(base.error());
    m_base = std::move(*base);
    return {};
}

void CaseMerger::mergeInfo()
{
    const CaseInfo &own = m_mine.records.info;
    if (m_base || m_given.info.id == own.id) {
        m_merged.info = mergedRecord<CaseInfo>(m_base ? &m_base->info : nullptr, own, m_given.info);
        return;
    }
    m_merged.info = own;
    m_plan.remarks.append(
        MergeText::tr("“%1” is another case (“%2”). The title, the parties and the purpose of "
                      "“%3” stay.")
            .arg(m_theirs.name, m_given.info.title, own.title));
    mergeSchemes(m_merged.info);
}

/// Two cases with two schemes of markings: the wider one holds both, if there is one.
void CaseMerger::mergeSchemes(CaseInfo &info)
{
    const QStringList &other = m_given.info.markings;
    if (isWiderScheme(info.markings, other))
        return;
    if (!isWiderScheme(other, info.markings)) {
        MergeConflict conflict = conflictAt(info, u"markings"_s);
        conflict.mine.text = info.markings.join(u", "_s);
        conflict.theirs.text = other.join(u", "_s);
        if (settle(conflict) == MergeSide::Mine)
            return;
    }
    info.markings = other;
}

template <typename Record>
void CaseMerger::mergeTable()
{
    const RecordTable<Record> *base = m_base ? &m_base->table<Record>() : nullptr;
    const RecordTable<Record> &own = m_mine.records.table<Record>();
    const RecordTable<Record> &other = m_given.table<Record>();
    for (const Record *record : own.inKeyOrder())
        mergeRecord(base ? base->find(record->id) : nullptr, record, other.find(record->id));
    for (const Record *record : other.inKeyOrder()) {
        if (!own.contains(record->id))
            mergeRecord<Record>(base ? base->find(record->id) : nullptr, nullptr, record);
    }
}

template <typename Record>
void CaseMerger::mergeRecord(const Record *base, const Record *own, const Record *other)
{
    const auto before = base ? inScheme(base, *m_base, m_merged) : std::nullopt;
    const auto mine = inScheme(own, m_mine.records, m_merged);
    const auto theirs = inScheme(other, m_given, m_merged);
    if (mine && theirs)
        m_merged.table<Record>().put(mergedRecord(before ? &*before : nullptr, *mine, *theirs));
    else if (before)
        mergeRemoval(*before, mine ? *mine : *theirs, !mine);
    else
        m_merged.table<Record>().put(mine ? *mine : *theirs);
}

/// One side has removed the record; `left` is what the other has of it.
template <typename Record>
void CaseMerger::mergeRemoval(const Record &base, const Record &left, bool isGoneFromMine)
{
    const QJsonObject before = toJson(base);
    const QJsonObject after = toJson(left);
    const MergeSide remover = isGoneFromMine ? MergeSide::Mine : MergeSide::Theirs;
    bool isRemoved = true;
    if (before != after) {
        MergeConflict conflict = conflictAt(left, {});
        conflict.before = titleOf(base);
        MergeVersion &gone = isGoneFromMine ? conflict.mine : conflict.theirs;
        MergeVersion &kept = isGoneFromMine ? conflict.theirs : conflict.mine;
        gone.isRemoved = true;
        kept.text = changedFields(before, after);
        isRemoved = settle(conflict) == remover;
        m_removalsDecided.insert(left.id.uuid);
    }
    if (!isRemoved) {
        m_merged.table<Record>().put(left);
        return;
    }
    m_removed.table<Record>().put(left);
    if (isGoneFromMine)
        m_removedByMine.insert(left.id.uuid);
}

template <typename Record>
Record CaseMerger::mergedRecord(const Record *base, const Record &own, const Record &other)
{
    if (own == other || (base && *base == other))
        return own;
    if (base && *base == own)
        return other;
    ValueMerge merge([&](const FieldConflict &field) {
        MergeConflict conflict = conflictAt(own, field.path);
        conflict.before = m_words.text(field.base);
        conflict.mine.text = m_words.text(field.mine);
        conflict.theirs.text = m_words.text(field.theirs);
        return settle(conflict);
    });
    const QJsonObject json = base ? merge.merged(toJson(*base), toJson(own), toJson(other))
                                  : merge.merged(toJson(own), toJson(other));
    for (const ValueMerge::Renumbering &part : merge.renumberings())
        m_plan.renumberings.push_back(
            {kindWord<Record>(), keyOf(own) + u' ' + part.path, part.from, part.to});
    return recordFrom<Record>(json, own.id.uuid);
}

Edit CaseMerger::difference() const
{
    Edit edit{MergeText::tr("Merge “%1”").arg(m_theirs.name), {}};
    if (m_merged.info != m_mine.records.info)
        edit.modify(m_mine.records.info, m_merged.info);
    Edit removals;
    CaseRecords::tables(m_mine.records,
                        [&]<typename Record>(QStringView, const RecordTable<Record> &own) {
                            const RecordTable<Record> &merged = m_merged.table<Record>();
                            for (const Record &record : own.rows()) {
                                const Record *after = merged.find(record.id);
                                if (!after)
                                    removals.remove(record);
                                else if (*after != record)
                                    edit.modify(record, *after);
                            }
                            for (const Record *record : merged.inKeyOrder()) {
                                if (!own.contains(record->id))
                                    edit.add(*record);
                            }
                        });
    edit.changes.insert(edit.changes.end(), removals.changes.rbegin(), removals.changes.rend());
    return edit;
}

/// Counts, and what a person has to be told of keys.
void CaseMerger::describe()
{
    for (const AnyChange &any : m_plan.edit.changes) {
        std::visit(
            [this](const auto &change) {
                ++(!change.before ? m_plan.added : !change.after ? m_plan.removed : m_plan.changed);
            },
            any);
    }
    for (const FreshKey &fresh : m_freshKeys) {
        bool isThere = false;
        CaseRecords::tables(m_merged, [&](QStringView, const auto &table) {
            const auto *record = table.find({fresh.record});
            isThere = isThere || (record && record->key == fresh.told.to);
        });
        if (isThere)
            m_plan.renumberings.push_back(fresh.told);
    }
    if (!m_plan.renumberings.empty())
        m_plan.remarks.append(MergeText::tr("Texts that name a renumbered record by its old key "
                                            "have not been changed."));
}

Result<MergePlan> CaseMerger::checked()
{
    m_plan.edit = difference();
    describe();
    if (m_plan.hasOpenConflicts())
        return std::move(m_plan);
    if (Result<> sound = checkEdit(m_mine.records, m_plan.edit); !sound)
        return failure(
            ErrorCode::BadInput,
            MergeText::tr("What both sides did does not hold together. Change one of the two "
                          "cases first: %1")
                .arg(sound.error().message),
            sound.error().detail);
    return std::move(m_plan);
}

MergeSide CaseMerger::settle(MergeConflict conflict)
{
    tellWho(conflict.mine, m_mineChanges, conflict.record, conflict.field);
    tellWho(conflict.theirs, m_theirChanges, m_theirIds.value(conflict.record, conflict.record),
            conflict.field);
    conflict.name = conflict.record.toString(QUuid::WithoutBraces) + u'/' + conflict.field;
    if (const auto choice = m_choices.single.constFind(conflict.name);
        choice != m_choices.single.cend())
        conflict.settled = *choice;
    else
        conflict.settled = m_choices.others;
    m_plan.conflicts.push_back(conflict);
    return conflict.settled.value_or(MergeSide::Mine);
}

void CaseMerger::tellWho(MergeVersion &version, const LastChanges &changes, QUuid record,
                         const QString &field)
{
    const AuditEntry *entry = field.isEmpty() ? changes.of(record) : changes.of(record, field);
    if (!entry)
        return;
    version.by = entry->by;
    version.at = entry->at;
    version.entry = entry->number;
}

QString CaseMerger::changedFields(const QJsonObject &before, const QJsonObject &after) const
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    QStringList changes;
    for (const QString &name : std::as_const(names)) {
        if (before.value(name) != after.value(name))
            changes.append(u"%1: %2"_s.arg(name, m_words.text(after.value(name))));
    }
    return MergeText::tr("changed (%1)").arg(changes.join(u"; "_s));
}

bool MergePlan::hasOpenConflicts() const
{
    return std::any_of(conflicts.begin(), conflicts.end(),
                       [](const MergeConflict &conflict) { return !conflict.settled; });
}

Result<MergePlan> planMerge(const CaseHistory &mine, const CaseHistory &theirs,
                            const MergeChoices &choices)
{
    return CaseMerger(mine, theirs, commonEntries(mine, theirs), choices).run();
}

} // namespace saranda
