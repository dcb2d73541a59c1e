// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace saranda {

/// While it lives, the disk begins with what is written to a file of this process instead of
/// waiting for the sync at the end, which still has to say that it is there. Does nothing where the
/// system knows no such thing.
class EarlyWriteback
{
public:
    /// The file must stay open elsewhere in this process, as SQLite's database does: to close
    /// another descriptor of it would end SQLite's locks (POSIX fcntl), so that none is opened
    /// here.
    explicit EarlyWriteback(const QString &path);
    ~EarlyWriteback();
    Q_DISABLE_COPY_MOVE(EarlyWriteback)

private:
    std::atomic<bool> m_hasEnded = false;
    std::thread m_thread;
};

} // namespace saranda
