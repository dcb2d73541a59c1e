// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/referenceindex.h"

#include "core/session/references.h"

#include <iterator>

namespace saranda {

namespace {

template <typename Record>
QSet<QUuid> namedBy(const std::optional<Record> &record)
{
    QSet<QUuid> named;
    if (record)
        eachReference(*record, [&named](QUuid id) { named.insert(id); });
    return named;
}

} // namespace

ReferenceIndex::ReferenceIndex(const CaseRecords &records)
{
    m_namers.reserve(records.exhibits.size() + records.facts.size()); // nearly all that is named
    CaseRecords::tables(records,
                        [this]<typename Record>(QStringView, const RecordTable<Record> &table) {
                            for (const Record &record : table.rows())
                                eachReference(record, [&](QUuid named) {
                                    Namers &namers = m_namers[named];
                                    const Namer namer{kindNumber<Record>(), record.id.uuid};
                                    if (namers.empty() || namers.back() != namer)
                                        namers.push_back(namer);
                                });
                        });
    // By kind they are sorted as they came.
    for (Namers &namers : m_namers)
        std::sort(namers.begin(), namers.end());
}

std::span<const ReferenceIndex::Namer> ReferenceIndex::namersOf(QUuid named, quint32 kind) const
{
    const auto found = m_namers.constFind(named);
    if (found == m_namers.cend())
        return {};
    // Two searches, not equal_range(), which clang 14 does not compile with the library of g++ 12.
    return {std::ranges::lower_bound(*found, kind, {}, &Namer::kind),
            std::ranges::upper_bound(*found, kind, {}, &Namer::kind)};
}

template <typename Record>
void ReferenceIndex::note(QHash<QUuid, Difference> &differences, const Change<Record> &change)
{
    const QSet<QUuid> before = namedBy(change.before);
    const QSet<QUuid> after = namedBy(change.after);
    const Namer namer{kindNumber<Record>(), change.id().uuid};
    for (const QUuid &named : before - after)
        differences[named].gone.push_back(namer);
    for (const QUuid &named : after - before)
        differences[named].come.push_back(namer);
}

void ReferenceIndex::merge(Namers &namers, Difference &difference)
{
    std::sort(difference.gone.begin(), difference.gone.end());
    std::sort(difference.come.begin(), difference.come.end());
    constexpr std::size_t few = 8; // an operation may be named by hundreds of thousands
    if (difference.gone.size() + difference.come.size() <= few) {
        for (const Namer &one : difference.gone)
            namers.erase(std::lower_bound(namers.begin(), namers.end(), one));
        for (const Namer &one : difference.come)
            namers.insert(std::lower_bound(namers.begin(), namers.end(), one), one);
        return;
    }
    Namers left;
    std::set_difference(namers.begin(), namers.end(), difference.gone.begin(),
                        difference.gone.end(), std::back_inserter(left));
    namers.clear();
    std::set_union(left.begin(), left.end(), difference.come.begin(), difference.come.end(),
                   std::back_inserter(namers));
}

void ReferenceIndex::follow(const Edit &settled)
{
    QHash<QUuid, Difference> differences;
    for (const AnyChange &change : settled.changes)
        std::visit([&](const auto &one) { note(differences, one); }, change);
    for (auto it = differences.begin(); it != differences.end(); ++it) {
        Namers &namers = m_namers[it.key()];
        merge(namers, *it);
        if (namers.empty())
            m_namers.remove(it.key());
    }
}

} // namespace saranda
