// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/naturalkey.h"
#include "core/base/sortruns.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <span>
#include <vector>

namespace saranda {

/// The records of one kind, found by id or by human key. Rows keep no meaningful order:
/// inKeyOrder() is the order to show and to write.
template <typename Record>
class RecordTable
{
public:
    using RecordId = typename Record::Id;

    std::span<const Record> rows() const { return m_rows; }
    qsizetype size() const { return qsizetype(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }

    const Record *find(const RecordId &id) const
    {
        const auto it = m_byId.constFind(id);
        return it == m_byId.cend() ? nullptr : &m_rows[*it];
    }
    const Record *findKey(const QString &key) const
    {
        const auto it = m_byKey.constFind(key);
        return it == m_byKey.cend() ? nullptr : &m_rows[*it];
    }
    bool contains(const RecordId &id) const { return m_byId.contains(id); }

    /// The record's key, or an empty string when there is no such record.
    QString keyOf(const RecordId &id) const
    {
        const Record *record = find(id);
        return record ? record->key : QString();
    }

    std::vector<const Record *> inKeyOrder() const
    {
        std::vector<const Record *> sorted;
        sorted.reserve(m_rows.size());
        for (const Record &record : m_rows)
            sorted.push_back(&record);
        sortRuns(sorted, [](const Record *left, const Record *right) {
            return naturallyLess(left->key, right->key);
        });
        return sorted;
    }

    /// Adds the record or replaces the one with its id.
    void put(const Record &record)
    {
        if (const auto it = m_byId.constFind(record.id); it != m_byId.cend()) {
            const std::size_t row = *it;
            if (m_rows[row].key != record.key) {
                // Two records may swap keys one after the other: a key that has passed to another
                // row in the meantime stays there.
                if (m_byKey.value(m_rows[row].key) == row)
                    m_byKey.remove(m_rows[row].key);
                m_byKey.insert(record.key, row);
            }
            m_rows[row] = record;
            return;
        }
        m_byId.insert(record.id, m_rows.size());
        m_byKey.insert(record.key, m_rows.size());
        m_rows.push_back(record);
    }

    /// Takes the record out; the last row moves into its place.
    void remove(const RecordId &id)
    {
        const auto it = m_byId.constFind(id);
        if (it == m_byId.cend())
            return;
        const std::size_t row = *it;
        m_byId.erase(it);
        if (m_byKey.value(m_rows[row].key) == row)
            m_byKey.remove(m_rows[row].key);
        if (row + 1 != m_rows.size()) {
            m_rows[row] = std::move(m_rows.back());
            m_byId[m_rows[row].id] = row;
            m_byKey[m_rows[row].key] = row;
        }
        m_rows.pop_back();
    }

private:
    std::vector<Record> m_rows;
    QHash<RecordId, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byKey;
};

} // namespace saranda
