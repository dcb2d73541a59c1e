// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/progress.h"
#include "core/storage/schema.h"
#include "core/storage/writerlock.h"

#include <functional>
#include <memory>

namespace saranda {

/// A case file that has passed the checks of opening: it is one of ours, of a version we know,
/// with the schema of that version and without dangling references. Holds the writer's lock, or a
/// snapshot to read from.
class CaseFile
{
public:
    struct Options {
        LockNote note; ///< what a second opener is told
        bool readOnly = false;
        Progress progress = {}; ///< of opening; after its no nothing is held
        /// Otherwise the opener asks checkReferences() before it relies on what it has read. A file
        /// that is brought up to date is checked in any case.
        bool checksReferences = true;
    };

    static Result<std::unique_ptr<CaseFile>> open(const QString &path, const Options &options,
                                                  const Schema &schema = Schema::released());
    /// Makes a new file: `fill` writes its first records. It appears under its name when it is
    /// whole; a path that exists is refused.
    static Result<> create(const QString &path, const std::function<void(Connection &)> &fill,
                           const Schema &schema = Schema::released());
    ~CaseFile();
    Q_DISABLE_COPY_MOVE(CaseFile)

    /// Canonical.
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return !m_lock; }
    const std::optional<LockNote> &lockHolder() const { return m_lockHolder; }
    Connection &connection() const { return *m_connection; }
    /// For work in another thread, which must end before this object does.
    std::unique_ptr<Connection> anotherConnection() const;

    /// Whether every reference leads to a row, on a connection of its own: in a large file this
    /// takes as long as reading the rows does, beside which it may run.
    Result<> checkReferences(const Progress &progress) const;

    /// Of a file that is only read: from now on its present state is seen.
    void renewSnapshot();
    /// Of a file that is only read, once its rows have been read: ends the snapshot if the writer
    /// waits for that. Beside a write-ahead log he does not; a large intake writes without it.
    void letWriterGoOn();

    /// A whole, consistent copy, put in its place when it is complete. Read through `source`: this
    /// file's connection or another one to it. `finish` may change the copy before anybody sees it.
    Result<> saveCopy(Connection &source, const QString &target, bool replace,
                      const Progress &progress = {},
                      const std::function<void(Connection &copy)> &finish = {}) const;

private:
    explicit CaseFile(const QString &path);
    Result<> connect(const Schema &schema, const Options &options);
    Result<> check(Connection &connection, const Schema &schema, bool withReferences) const;
    Result<> checkReferences(Connection &connection) const;
    Result<> prepare(const Schema &schema, const Progress &progress);
    bool maySettle() const;
    Result<> checkCopyTarget(const QString &target, bool replace) const;

    QString m_path;
    std::unique_ptr<WriterLock> m_lock;
    std::optional<LockNote> m_lockHolder;
    Connection::Access m_access = Connection::Access::ReadOnly;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Transaction> m_snapshot;
};

} // namespace saranda
