// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/editchecks.h"

#include "core/base/literals.h"
#include "core/base/plainline.h"
#include "core/domain/writtenmarkings.h"
#include "core/session/cyclechecks.h"
#include "core/session/fieldchecker.h"

#include <QCoreApplication>
#include <QSet>

namespace saranda {

using namespace literals;

namespace {

QString checkSentence(const char *sentence)
{
    return QCoreApplication::translate("saranda::EditChecks", sentence);
}

/// "exhibit E-3", for errors.
template <typename Record>
QString nameOfRecord(const Record &record)
{
    const QString key = keyOf(record);
    return key.isEmpty() ? kindWord<Record>() : kindWord<Record>() + u' ' + key;
}

template <typename Record>
const Record *currentOf(const CaseRecords &records, const typename Record::Id &id)
{
    if constexpr (std::is_same_v<Record, CaseInfo>)
        return records.info.id == id ? &records.info : nullptr;
    else
        return records.table<Record>().find(id);
}

template <typename Record>
Error conflictAt(const Record &record)
{
    return {
        ErrorCode::Conflict,
        checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks", "%1 has changed in the meantime."))
            .arg(nameOfRecord(record)),
        {}};
}

/// Where in the settled edit a record's change is.
using Places = QHash<QUuid, qsizetype>;

template <typename Record>
Result<> settleChange(const CaseRecords &records, Edit &settled, Places &places,
                      const Change<Record> &change)
{
    if (!change.before && !change.after)
        return {};
    const Record &named = change.after ? *change.after : *change.before;
    if (change.before && change.after && change.before->id != change.after->id)
        return failure(conflictAt(named));
    const auto known = places.constFind(change.id().uuid);
    if (known != places.cend()) {
        auto *earlier = std::get_if<Change<Record>>(&settled.changes[std::size_t(*known)]);
        if (!earlier || earlier->after != change.before)
            return failure(conflictAt(named));
        earlier->after = change.after;
        return {};
    }
    const Record *current = currentOf<Record>(records, change.id());
    if (bool(current) != bool(change.before) || (current && *current != *change.before))
        return failure(conflictAt(named));
    places.insert(change.id().uuid, qsizetype(settled.changes.size()));
    settled.changes.push_back(change);
    return {};
}

/// Collects problems as "exhibit E-3, citations[0].exhibit: ...".
class Problems
{
public:
    void add(const QString &place, const QString &problem)
    {
        m_lines.append(plainLine(place + u", "_s + problem));
    }
    Result<> result() const
    {
        if (m_lines.isEmpty())
            return {};
        return failure(
            ErrorCode::BadInput,
            checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks", "This cannot be saved: %1."))
                .arg(m_lines.constFirst()),
            m_lines.join(u'\n'));
    }

private:
    QStringList m_lines;
};

template <typename Record>
void checkFields(const EditView &view, FieldChecker::Scope scope, const Record &record,
                 Problems &problems)
{
    FieldChecker checker(view, scope);
    Record::fields(record, checker);
    for (const QString &problem : checker.problems)
        problems.add(nameOfRecord(record), problem);
}

void checkInfo(const EditView &view, Problems &problems)
{
    const CaseInfo &info = view.info();
    checkFields(view, FieldChecker::Scope::Everything, info, problems);
    const QSet<QString> scheme(info.markings.begin(), info.markings.end());
    if (info.markings.isEmpty() || scheme.size() != info.markings.size() || scheme.contains(u""_s))
        problems.add(nameOfRecord(info),
                     u"markings: "_s
                         + checkSentence(QT_TRANSLATE_NOOP(
                             "saranda::EditChecks",
                             "the scheme needs at least one marking, each once and not empty")));
}

template <typename Record>
void checkKeys(const EditView &view, Problems &problems)
{
    QHash<QString, typename Record::Id> taken;
    for (const Record *record : view.editedOf<Record>()) {
        if (!record)
            continue;
        if (record->id.isNull() || record->key.isEmpty()) {
            problems.add(
                nameOfRecord(*record),
                u"id: "_s
                    + checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks", "it is missing")));
            continue;
        }
        const Record *holder = view.untouched().table<Record>().findKey(record->key);
        const bool isHeld =
            holder && holder->id != record->id && !view.isEdited<Record>(holder->id);
        if (isHeld || taken.contains(record->key))
            problems.add(nameOfRecord(*record),
                         u"id: "_s
                             + checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks",
                                                               "another record has it already")));
        taken.insert(record->key, record->id);
    }
}

void checkCycles(const EditView &view, Problems &problems)
{
    if (const QStringList cycle = derivationCycleIn(view); !cycle.isEmpty())
        problems.add(u"exhibit "_s + cycle.constFirst(),
                     u"derivedFrom: "_s
                         + checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks",
                                                           "the derivation comes back to itself "
                                                           "(%1)"))
                               .arg(cycle.join(u" → "_s)));
    if (const QStringList cycle = challengeCycleIn(view); !cycle.isEmpty())
        problems.add(u"fact "_s + cycle.constFirst(),
                     u"challenge: "_s
                         + checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks",
                                                           "the challenges come back to "
                                                           "themselves (%1)"))
                               .arg(cycle.join(u" → "_s)));
}

/// Calls visit(record) for each record of a kind that is not edited and may not be right any more:
/// it can lose what it names, or the marking it carries.
template <typename Record>
void eachShaken(const EditView &view, const ReferenceIndex *references, const QSet<QUuid> &removed,
                const auto &visit)
{
    const auto visitUnedited = [&](const Record &record) {
        if (!view.isEdited<Record>(record.id))
            visit(record);
    };
    if (!view.infoChanges() && references) {
        for (const Record *record : references->namingAny<Record>(view.untouched(), removed))
            visitUnedited(*record);
    } else if (view.infoChanges() || !removed.isEmpty()) {
        for (const Record &record : view.untouched().table<Record>().rows())
            visitUnedited(record);
    }
}

QSet<QUuid> removedBy(const Edit &settled)
{
    QSet<QUuid> removed;
    for (const AnyChange &change : settled.changes)
        std::visit(
            [&removed](const auto &one) {
                if (!one.after)
                    removed.insert(one.id().uuid);
            },
            change);
    return removed;
}

/// What was released stays as it was released; only the marking it has left to the scheme is
/// written out where the scheme changes.
void checkReleased(const EditView &view, const Edit &settled, Problems &problems)
{
    const QString first = view.untouched().info.markings.value(0);
    const QString next = view.info().markings.value(0);
    const auto saysTheSame = [&](const Change<Release> &change) {
        if (first == next || !change.after)
            return false;
        Release before = *change.before;
        Release after = *change.after;
        writeOutMarkings(before, first);
        writeOutMarkings(after, next);
        return before == after;
    };
    settled.forEach<Release>([&](const Change<Release> &change) {
        if (change.before && change.before->state == ReleaseState::Released && !saysTheSame(change))
            problems.add(nameOfRecord(*change.before),
                         checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks",
                                                         "it is released and can be neither "
                                                         "changed nor removed")));
    });
}

/// A place of a chart is a place of something.
void checkChartPlaces(const Edit &settled, Problems &problems)
{
    settled.forEach<Chart>([&](const Change<Chart> &change) {
        for (const ChartPlace &place : change.after ? change.after->places : QList<ChartPlace>()) {
            if (place.node.isNull())
                problems.add(nameOfRecord(*change.after),
                             checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks",
                                                             "a place of the chart names nothing "
                                                             "that stands there")));
        }
    });
}

} // namespace

Result<Edit> settledEdit(const CaseRecords &records, const Edit &edit)
{
    Edit settled{edit.text, {}};
    Places places;
    for (const AnyChange &change : edit.changes) {
        Result<> done = std::visit(
            [&](const auto &one) { return settleChange(records, settled, places, one); }, change);
        if (!done)
            return failure(done.error());
    }
    std::erase_if(settled.changes, [](const AnyChange &change) {
        return std::visit([](const auto &one) { return one.before == one.after; }, change);
    });
    return settled;
}

Result<> checkEdit(const CaseRecords &records, const Edit &settled,
                   const ReferenceIndex *references)
{
    const EditView view(records, settled);
    Problems problems;
    if (view.infoChanges())
        checkInfo(view, problems);
    settled.forEach<CaseInfo>([&](const Change<CaseInfo> &change) {
        if (!change.before || !change.after)
            problems.add(kindWord<CaseInfo>(),
                         checkSentence(QT_TRANSLATE_NOOP("saranda::EditChecks",
                                                         "it can be neither added nor removed")));
    });
    const QSet<QUuid> removed = removedBy(settled);
    CaseRecords::tables(records, [&]<typename Record>(QStringView, const RecordTable<Record> &) {
        checkKeys<Record>(view, problems);
        for (const Record *record : view.editedOf<Record>()) {
            if (record)
                checkFields(view, FieldChecker::Scope::Everything, *record, problems);
        }
        eachShaken<Record>(view, references, removed, [&](const Record &record) {
            checkFields(view, FieldChecker::Scope::ReferencesAndMarkings, record, problems);
        });
    });
    checkCycles(view, problems);
    checkReleased(view, settled, problems);
    checkChartPlaces(settled, problems);
    return problems.result();
}

Result<> checkNewCase(const CaseInfo &info)
{
    CaseRecords records;
    records.info = info;
    const EditView view(records, {});
    Problems problems;
    checkInfo(view, problems);
    return problems.result();
}

void applyToRecords(CaseRecords &records, const Edit &settled)
{
    // What changes its key goes out first: two records may swap theirs.
    for (const AnyChange &change : settled.changes) {
        std::visit(
            [&]<typename Record>(const Change<Record> &one) {
                if constexpr (!std::is_same_v<Record, CaseInfo>) {
                    if (one.before && (!one.after || one.after->key != one.before->key))
                        records.table<Record>().remove(one.id());
                }
            },
            change);
    }
    for (const AnyChange &change : settled.changes) {
        std::visit(
            [&]<typename Record>(const Change<Record> &one) {
                if (!one.after)
                    return;
                if constexpr (std::is_same_v<Record, CaseInfo>)
                    records.info = *one.after;
                else
                    records.table<Record>().put(*one.after);
            },
            change);
    }
}

} // namespace saranda
