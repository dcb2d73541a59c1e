// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"
#include "core/storage/casefile.h"
#include "core/storage/contentstore.h"

#include <QThread>
#include <QUndoStack>

namespace saranda {

/// Keeps a profile the case does not have yet, with its entry in the log; in the caller's
/// transaction.
void keepDoctrine(Connection &connection, const QString &version, const QString &text,
                  const QString &at, const QString &by);

struct CaseSession::Private {
    SessionOptions options;
    std::unique_ptr<CaseFile> file;
    CaseRecords records;
    std::optional<Error> replayError;
    QUndoStack undoStack; // last: its steps point into the session

    Result<> requireWriter() const;
    Result<Edit> commit(const Edit &edit, const QString &logText);

    /// Runs work on the file and turns what SQLite throws into an Error. In another thread than
    /// the session's it gets a connection of its own, so that long jobs need not hold up the user.
    template <typename Value, typename Work>
    Result<Value> reading(Work work) const
    {
        try {
            if (undoStack.thread() == QThread::currentThread())
                return work(file->connection());
            const std::unique_ptr<Connection> own = file->anotherConnection();
            return work(*own);
        } catch (const StorageError &error) {
            return failure(toError(error, file->path()));
        }
    }
};

} // namespace saranda
