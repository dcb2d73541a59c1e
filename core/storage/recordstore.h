// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"
#include "core/storage/connection.h"
#include "core/storage/progress.h"

#include <vector>

namespace saranda {

/// Writes and reads records of every kind. To be used inside a transaction. A write that names a
/// record must change exactly one row; everything else throws StorageError.
class RecordStore
{
public:
    explicit RecordStore(Connection &connection)
        : m_connection(connection)
    { }

    template <typename Record>
    void insert(const Record &record);
    template <typename Record>
    void update(const Record &record);
    template <typename Record>
    void remove(typename Record::Id id);
    /// Frees the key of a record that is about to get another one, so that keys can be swapped.
    template <typename Record>
    void parkKey(typename Record::Id id);

    template <typename Record>
    std::vector<Record> all();
    /// All of them. After a no of `progress` it fails with SQLITE_INTERRUPT.
    CaseRecords load(const Progress &progress = {});

private:
    Connection &m_connection;
};

} // namespace saranda
