// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession.h"
#include "core/session/referenceindex.h"
#include "core/session/references.h"

#include <algorithm>
#include <functional>

namespace saranda {

namespace {

/// Takes every mention of the records that go out of a value. A value whose own subject goes (a
/// citation of the exhibit, an argument without premises) is lost and goes as well.
class ReferenceDropper
{
public:
    explicit ReferenceDropper(const QSet<QUuid> &gone)
        : m_gone(gone)
    { }

    /// Whether the value can stay.
    template <Composite Value>
    bool keeps(Value &value)
    {
        const bool wasArgument = hadPremises(value);
        ReferenceDropper inner(m_gone);
        Value::fields(value, inner);
        return !inner.m_isLost && !(wasArgument && !hadPremises(value));
    }

    template <typename Record>
    void operator()(QStringView, Id<Record> &id)
    {
        m_isLost = m_isLost || m_gone.contains(id.uuid);
    }
    template <typename Record>
    void operator()(QStringView, std::optional<Id<Record>> &id)
    {
        if (id && m_gone.contains(id->uuid))
            id.reset();
    }
    template <typename Record>
    void operator()(QStringView, QList<Id<Record>> &ids)
    {
        ids.removeIf([this](const Id<Record> &id) { return m_gone.contains(id.uuid); });
    }
    void operator()(QStringView, EntityRef &ref)
    {
        m_isLost = m_isLost || (!ref.uuid.isNull() && m_gone.contains(ref.uuid));
    }
    template <Composite Part>
    void operator()(QStringView, std::optional<Part> &part)
    {
        if (part && !keeps(*part))
            part.reset();
    }
    template <Composite Part>
    void operator()(QStringView, QList<Part> &parts)
    {
        QList<Part> kept;
        kept.reserve(parts.size());
        for (Part &part : parts) {
            if (keeps(part))
                kept.append(std::move(part));
        }
        parts = std::move(kept);
    }
    template <typename Other>
    void operator()(QStringView, Other &)
    { }

private:
    template <typename Value>
    static bool hadPremises(const Value &value)
    {
        if constexpr (std::is_same_v<Value, Argument>)
            return !value.premises.isEmpty();
        else
            return false;
    }

    const QSet<QUuid> &m_gone;
    bool m_isLost = false;
};

/// Whether a value names any of the records that go: only such a one has to be copied and changed.
template <typename Record>
bool namesAny(const Record &record, const QSet<QUuid> &gone)
{
    bool isFound = false;
    eachReference(record, [&](QUuid id) { isFound = isFound || gone.contains(id); });
    return isFound;
}

/// The records that go and those that name them, table by table in the order of their rows: from
/// an index, or else by looking through all.
class Affected
{
public:
    Affected(const CaseRecords &records, const ReferenceIndex *references)
        : m_records(records)
        , m_references(references)
    { }

    void each(const QSet<QUuid> &gone, const auto &visit) const
    {
        CaseRecords::tables(m_records, [&](QStringView, const auto &table) {
            if (m_references)
                return eachIndexed(table, gone, visit);
            for (const auto &row : table.rows()) {
                if (gone.contains(row.id.uuid) || namesAny(row, gone))
                    visit(row);
            }
        });
    }

private:
    template <typename Record>
    void eachIndexed(const RecordTable<Record> &table, const QSet<QUuid> &gone,
                     const auto &visit) const
    {
        std::vector<const Record *> found = m_references->namingAny<Record>(m_records, gone);
        for (const QUuid &id : gone) {
            if (const Record *record = table.find({id}))
                found.push_back(record);
        }
        std::sort(found.begin(), found.end(), std::less<>());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (const Record *record : found)
            visit(*record);
    }

    const CaseRecords &m_records;
    const ReferenceIndex *m_references;
};

/// All records that cannot stay without the first ones, transitively (a claim about a removed
/// operation goes with it).
QSet<QUuid> closureOfRemoval(const Affected &affected, const QSet<QUuid> &first)
{
    QSet<QUuid> gone = first;
    for (QSet<QUuid> last = first; !last.isEmpty();) {
        QSet<QUuid> next;
        affected.each(last, [&](const auto &row) {
            if (gone.contains(row.id.uuid))
                return;
            auto copy = row;
            if (!ReferenceDropper(gone).keeps(copy))
                next.insert(row.id.uuid);
        });
        gone.unite(next);
        last = std::move(next);
    }
    return gone;
}

Edit removalOfAll(const Affected &affected, const QString &text, const QSet<QUuid> &ids)
{
    const QSet<QUuid> gone = closureOfRemoval(affected, ids);
    Edit edit{text, {}};
    Edit removals;
    affected.each(gone, [&](const auto &row) {
        auto copy = row;
        if (gone.contains(row.id.uuid))
            removals.remove(row);
        else if (ReferenceDropper(gone).keeps(copy) && copy != row)
            edit.modify(row, copy);
    });
    // Tables come in the order in which references point back: backwards, nothing is removed
    // before what names it.
    edit.changes.insert(edit.changes.end(), removals.changes.rbegin(), removals.changes.rend());
    return edit;
}

} // namespace

Edit removalOf(const CaseRecords &records, const ReferenceIndex &references, const QString &text,
               const QSet<QUuid> &ids)
{
    return removalOfAll(Affected(records, &references), text, ids);
}

Edit removalOf(const CaseSession &session, const QString &text, const QList<QUuid> &ids)
{
    return removalOf(session.records(), session.references(), text, QSet(ids.begin(), ids.end()));
}

#define SARANDA_REMOVAL(Record)                                                                    \
    Edit removalOf(const CaseRecords &records, const QString &text, const Record &record)          \
    {                                                                                              \
        return removalOfAll(Affected(records, nullptr), text, {record.id.uuid});                   \
    }

SARANDA_REMOVAL(State)
SARANDA_REMOVAL(Incident)
SARANDA_REMOVAL(Actor)
SARANDA_REMOVAL(Infrastructure)
SARANDA_REMOVAL(Source)
SARANDA_REMOVAL(Exhibit)
SARANDA_REMOVAL(Fact)
SARANDA_REMOVAL(Claim)
SARANDA_REMOVAL(Communication)
SARANDA_REMOVAL(Task)
SARANDA_REMOVAL(Draft)
SARANDA_REMOVAL(Release)
SARANDA_REMOVAL(Chart)

#undef SARANDA_REMOVAL

} // namespace saranda
