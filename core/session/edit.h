// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace saranda {

/// A record before and after. No before: it is added. No after: it is removed.
template <typename Record>
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;

    Change reversed() const { return {after, before}; }
    /// The id of the record it is about.
    typename Record::Id id() const { return after ? after->id : before->id; }
    bool operator==(const Change &) const = default;
};

using AnyChange = std::variant<Change<CaseInfo>, Change<State>, Change<Incident>, Change<Actor>,
                               Change<Infrastructure>, Change<Source>, Change<Exhibit>,
                               Change<Fact>, Change<Claim>, Change<Communication>, Change<Task>,
                               Change<Draft>, Change<Release>, Change<Chart>>;

/// One step of work: a menu text ("Add citation") and what it changes. It is stored in one
/// transaction, undone as one step, announced as one signal and logged as one entry.
struct Edit {
    QString text;
    std::vector<AnyChange> changes;

    template <typename Record>
    Edit &add(Record record)
    {
        changes.push_back(Change<Record>{std::nullopt, std::move(record)});
        return *this;
    }
    template <typename Record>
    Edit &modify(Record before, Record after)
    {
        changes.push_back(Change<Record>{std::move(before), std::move(after)});
        return *this;
    }
    template <typename Record>
    Edit &remove(Record record)
    {
        changes.push_back(Change<Record>{std::move(record), std::nullopt});
        return *this;
    }

    /// The same changes backwards, each reversed.
    Edit reversed() const;

    /// Calls visit(change) for each change to a record of this kind.
    template <typename Record>
    void forEach(auto &&visit) const
    {
        for (const AnyChange &change : changes) {
            if (const auto *match = std::get_if<Change<Record>>(&change))
                visit(*match);
        }
    }

    /// Whether a record of one of these kinds is among them.
    template <typename... Records>
    bool touches() const
    {
        return std::ranges::any_of(changes, [](const AnyChange &change) {
            return (std::holds_alternative<Change<Records>>(change) || ...);
        });
    }

    bool isEmpty() const { return changes.empty(); }
};

/// Takes a record and everything that names it out of the case: the Edit lists the dependent
/// records it changes or removes (citations of a removed exhibit go from their facts, a removed
/// fact goes from arguments, and so on), so that one undo brings all of it back.
Edit removalOf(const CaseRecords &records, const QString &text, const State &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Incident &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Actor &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Infrastructure &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Source &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Exhibit &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Fact &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Claim &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Communication &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Task &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Draft &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Release &record);
Edit removalOf(const CaseRecords &records, const QString &text, const Chart &record);

} // namespace saranda
