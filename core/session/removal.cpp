// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/edit.h"

#include <QSet>

#include <type_traits>

namespace saranda {

namespace {

template <typename Value>
concept HasFields = requires(Value &value, int &visit)
{
    Value::fields(value, visit);
};

/// Takes every mention of the records that go out of a value. A value whose own subject goes (a
/// citation of the exhibit, an argument without premises) is lost and goes as well.
class ReferenceDropper
{
public:
    explicit ReferenceDropper(const QSet<QUuid> &gone)
        : m_gone(gone)
    { }

    /// Whether the value can stay.
    template <HasFields Value>
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
    template <HasFields Part>
    void operator()(QStringView, std::optional<Part> &part)
    {
        if (part && !keeps(*part))
            part.reset();
    }
    template <HasFields Part>
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
class MentionFinder
{
public:
    explicit MentionFinder(const QSet<QUuid> &gone)
        : m_gone(gone)
    { }

    template <HasFields Value>
    bool finds(const Value &value)
    {
        Value::fields(value, *this);
        return m_isFound;
    }

    template <typename Record>
    void operator()(QStringView, const Id<Record> &id)
    {
        m_isFound = m_isFound || m_gone.contains(id.uuid);
    }
    template <typename Record>
    void operator()(QStringView, const std::optional<Id<Record>> &id)
    {
        m_isFound = m_isFound || (id && m_gone.contains(id->uuid));
    }
    template <typename Record>
    void operator()(QStringView, const QList<Id<Record>> &ids)
    {
        for (const Id<Record> &id : ids)
            m_isFound = m_isFound || m_gone.contains(id.uuid);
    }
    void operator()(QStringView, const EntityRef &ref)
    {
        m_isFound = m_isFound || (!ref.uuid.isNull() && m_gone.contains(ref.uuid));
    }
    template <HasFields Part>
    void operator()(QStringView, const std::optional<Part> &part)
    {
        if (part)
            Part::fields(*part, *this);
    }
    template <HasFields Part>
    void operator()(QStringView, const QList<Part> &parts)
    {
        for (const Part &part : parts)
            Part::fields(part, *this);
    }
    template <typename Other>
    void operator()(QStringView, const Other &)
    { }

private:
    const QSet<QUuid> &m_gone;
    bool m_isFound = false;
};

/// All records that cannot stay without the first one, transitively (a claim about a removed
/// operation goes with it).
QSet<QUuid> closureOfRemoval(const CaseRecords &records, QUuid first)
{
    QSet<QUuid> gone{first};
    for (qsizetype known = 0; known != gone.size();) {
        known = gone.size();
        CaseRecords::tables(records, [&](QStringView, const auto &table) {
            for (const auto &row : table.rows()) {
                if (!MentionFinder(gone).finds(row) || gone.contains(row.id.uuid))
                    continue;
                auto copy = row;
                if (!ReferenceDropper(gone).keeps(copy))
                    gone.insert(row.id.uuid);
            }
        });
    }
    return gone;
}

template <typename Record>
Edit removalOfRecord(const CaseRecords &records, const QString &text, const Record &record)
{
    const QSet<QUuid> gone = closureOfRemoval(records, record.id.uuid);
    Edit edit{text, {}};
    Edit removals;
    CaseRecords::tables(records, [&](QStringView, const auto &table) {
        for (const auto &row : table.rows()) {
            if (!gone.contains(row.id.uuid) && !MentionFinder(gone).finds(row))
                continue;
            auto copy = row;
            if (gone.contains(row.id.uuid))
                removals.remove(row);
            else if (ReferenceDropper(gone).keeps(copy) && copy != row)
                edit.modify(row, copy);
        }
    });
    // Tables come in the order in which references point back: backwards, nothing is removed
    // before what names it.
    edit.changes.insert(edit.changes.end(), removals.changes.rbegin(), removals.changes.rend());
    return edit;
}

} // namespace

#define SARANDA_REMOVAL(Record)                                                                    \
    Edit removalOf(const CaseRecords &records, const QString &text, const Record &record)          \
    {                                                                                              \
        return removalOfRecord(records, text, record);                                             \
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
