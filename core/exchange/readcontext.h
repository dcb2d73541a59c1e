// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "core/exchange/place.h"

#include <QHash>
#include <QStringList>

#include <tuple>

namespace saranda {

/// What is wrong with a document, one line each with its JSON pointer.
class Problems
{
public:
    void add(const Place &place, const QString &what);

    bool isEmpty() const { return m_lines.isEmpty(); }
    qsizetype count() const { return m_lines.size() + m_unlisted; }
    /// All lines, and how many more there are beyond the limit.
    QString text() const;

private:
    QStringList m_lines;
    qsizetype m_unlisted = 0;
};

/// The ids of the document's records by human key, one table a kind.
class KeyTables
{
public:
    template <typename Record>
    auto &of()
    {
        return std::get<QHash<QString, Id<Record>>>(m_tables);
    }
    template <typename Record>
    const auto &of() const
    {
        return std::get<QHash<QString, Id<Record>>>(m_tables);
    }

private:
    template <typename Record>
    using Table = QHash<QString, Id<Record>>;

    std::tuple<Table<State>, Table<Incident>, Table<Actor>, Table<Infrastructure>, Table<Source>,
               Table<Exhibit>, Table<Fact>, Table<Claim>, Table<Communication>, Table<Task>,
               Table<Draft>, Table<Release>, Table<Chart>>
        m_tables;
};

/// What reading one document is about: passed down to whoever reads a part of it.
struct ReadContext {
    const Doctrine &doctrine;
    CaseRecords &records;
    KeyTables keys = {};
    Problems problems = {};
    QStringList warnings = {};
    bool listsStates = false;
};

} // namespace saranda
