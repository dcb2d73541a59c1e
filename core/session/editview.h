// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"

#include <QHash>

#include <tuple>

namespace saranda {

/// The records as they would be after a settled edit, without making it.
class EditView
{
public:
    EditView(const CaseRecords &records, const Edit &settled)
        : m_records(records)
        , m_info(&records.info)
    {
        for (const AnyChange &change : settled.changes)
            std::visit([this](const auto &one) { note(one); }, change);
    }

    const CaseInfo &info() const { return *m_info; }
    bool infoChanges() const { return m_info != &m_records.info; }

    /// Null when there is no such record afterwards.
    template <typename Record>
    const Record *find(const typename Record::Id &id) const
    {
        const auto &edited = editedOf<Record>();
        if (const auto it = edited.constFind(id); it != edited.cend())
            return *it;
        return m_records.table<Record>().find(id);
    }
    template <typename Record>
    bool isEdited(const typename Record::Id &id) const
    {
        return editedOf<Record>().contains(id);
    }
    /// Edited records by id; null = removed.
    template <typename Record>
    const QHash<typename Record::Id, const Record *> &editedOf() const
    {
        return std::get<QHash<typename Record::Id, const Record *>>(m_edited);
    }
    const CaseRecords &untouched() const { return m_records; }

private:
    void note(const Change<CaseInfo> &change) { m_info = change.after ? &*change.after : m_info; }
    template <typename Record>
    void note(const Change<Record> &change)
    {
        std::get<QHash<typename Record::Id, const Record *>>(m_edited).insert(
            change.id(), change.after ? &*change.after : nullptr);
    }

    template <typename... Records>
    using Edited = std::tuple<QHash<typename Records::Id, const Records *>...>;

    const CaseRecords &m_records;
    const CaseInfo *m_info;
    Edited<State, Incident, Actor, Infrastructure, Source, Exhibit, Fact, Claim, Communication,
           Task, Draft, Release, Chart>
        m_edited;
};

} // namespace saranda
