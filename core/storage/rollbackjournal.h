// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <functional>

namespace saranda {

/// Keeps a rollback journal in place of the write-ahead log while it lives, if nobody else has the
/// case file open. The log takes every page before the file does, so that a large intake is written
/// twice; the journal takes only pages that the file had before. Others may open and read the file
/// meanwhile, but not during a commit, and whoever reads keeps a commit waiting.
class RollbackJournal
{
public:
    explicit RollbackJournal(Connection &connection);
    /// Returns to the log. When somebody reads just then, the next writer that opens the file does.
    ~RollbackJournal();
    Q_DISABLE_COPY_MOVE(RollbackJournal)

    /// False when somebody else has the file open: the log is kept.
    bool isInUse() const { return m_isInUse; }
    /// Runs the work in a transaction. False when somebody reads: then nothing was written, nobody
    /// is kept out, and the same work may be tried again.
    bool tryToCommit(const std::function<void()> &work);
    /// Whether the log is in use again; false when somebody reads.
    bool tryToReturn();

private:
    Connection &m_connection;
    bool m_isInUse = false;
};

} // namespace saranda
