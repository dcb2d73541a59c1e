// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <future>
#include <memory>

namespace saranda {

/// While much is written, copies what was committed from the write-ahead log into the case file in
/// another thread, so that the disk is waited for once and not twice. The log grows to
/// `commitsInLog` commits and is then waited for, so that it can begin anew.
class BackgroundCheckpoints
{
public:
    /// `writer` checkpoints nothing by itself while this lives.
    BackgroundCheckpoints(Connection &writer, int commitsInLog);
    /// Waits for what is under way.
    ~BackgroundCheckpoints();
    Q_DISABLE_COPY_MOVE(BackgroundCheckpoints)

    /// To be called after each commit. What cannot be copied stays in the log, where it is as safe,
    /// and the next checkpoint of any connection takes it.
    void committed();

private:
    void start();
    bool isAtWork() const;

    Connection &m_writer;
    std::unique_ptr<Connection> m_copier;
    std::future<void> m_work;
    int m_commitsInLog;
    int m_commits = 0;
};

} // namespace saranda
