// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/edit.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <compare>
#include <functional>
#include <span>
#include <type_traits>
#include <vector>

namespace saranda {

/// Which records name which, looked up from the one that is named. Says nothing of States, which
/// records name by their code. Kept by follow(): the whole case is looked through once.
class ReferenceIndex
{
public:
    ReferenceIndex() = default;
    explicit ReferenceIndex(const CaseRecords &records);

    /// Takes a settled edit over, whichever side of it the records are on.
    void follow(const Edit &settled);

    /// How many records of this kind name it.
    template <typename Record>
    qsizetype count(QUuid named) const
    {
        return qsizetype(namersOf(named, kindNumber<Record>()).size());
    }
    /// The records of this kind that name it, each once, in no meaningful order.
    template <typename Record>
    std::vector<const Record *> naming(const CaseRecords &records, QUuid named) const
    {
        std::vector<const Record *> found;
        const std::span<const Namer> namers = namersOf(named, kindNumber<Record>());
        found.reserve(namers.size());
        for (const Namer &one : namers)
            found.push_back(records.table<Record>().find({one.id}));
        return found;
    }
    /// The same for any of several, in the order of the table's rows.
    template <typename Record>
    std::vector<const Record *> namingAny(const CaseRecords &records,
                                          const QSet<QUuid> &named) const
    {
        std::vector<const Record *> found;
        for (const QUuid &one : named) {
            const std::vector<const Record *> more = naming<Record>(records, one);
            found.insert(found.end(), more.begin(), more.end());
        }
        std::sort(found.begin(), found.end(), std::less<>());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    bool operator==(const ReferenceIndex &) const = default;

private:
    struct Namer {
        quint32 kind = 0;
        QUuid id;
        friend auto operator<=>(const Namer &left, const Namer &right)
        {
            if (const auto kinds = left.kind <=> right.kind; kinds != 0)
                return kinds;
            return left.id < right.id ? std::strong_ordering::less
                : left.id == right.id ? std::strong_ordering::equal
                                      : std::strong_ordering::greater;
        }
        bool operator==(const Namer &) const = default;
    };
    using Namers = std::vector<Namer>; // sorted, each once
    struct Difference {
        Namers gone;
        Namers come;
    };

    template <typename Wanted, typename... Records>
    static constexpr quint32 placeAmong(std::type_identity<std::variant<Change<Records>...>>)
    {
        quint32 place = 0;
        bool isPassed = false;
        ((isPassed = isPassed || std::is_same_v<Wanted, Records>, place += isPassed ? 0 : 1), ...);
        return place;
    }
    template <typename Record>
    static constexpr quint32 kindNumber()
    {
        return placeAmong<Record>(std::type_identity<AnyChange>{});
    }
    template <typename Record>
    static void note(QHash<QUuid, Difference> &differences, const Change<Record> &change);
    static void merge(Namers &namers, Difference &difference);
    std::span<const Namer> namersOf(QUuid named, quint32 kind) const;

    QHash<QUuid, Namers> m_namers;
};

/// Takes records out of the case like the other removalOf(), several at once too, and without
/// looking through all the others.
Edit removalOf(const CaseRecords &records, const ReferenceIndex &references, const QString &text,
               const QSet<QUuid> &ids);

} // namespace saranda
