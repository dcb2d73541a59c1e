// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"
#include "core/session/referenceindex.h"
#include "core/storage/casefile.h"
#include "core/storage/contentstore.h"

#include <QMutex>
#include <QThread>
#include <QUndoStack>

#include <atomic>

namespace saranda {

/// With the system's name for the user where none is given.
SessionOptions withUserName(SessionOptions options);

std::optional<LockHolder> holderOf(const CaseFile &file);

/// Keeps a profile the case does not have yet, with its entry in the log; in the caller's
/// transaction.
void keepDoctrine(Connection &connection, const QString &version, const QString &text,
                  const QString &at, const QString &by);

/// Records with their index as they are after a very large edit, made ready beside the window.
struct RecordsAhead {
    CaseRecords records;
    ReferenceIndex references;
};

struct CaseSession::Private {
    /// More changes than that are too many for the window to make one by one.
    static constexpr std::size_t manyChanges = 500;

    SessionOptions options;
    mutable QMutex naming; ///< held for the user's name, which jobs in other threads sign with
    std::unique_ptr<CaseFile> file;
    CaseRecords records;
    ReferenceIndex references; ///< of the records
    quint64 revision = 0;
    mutable QMutex copying; ///< held to change the records, and by another thread that copies them
    std::atomic<int> waitingEdits = 0; ///< asks a copy to give way
    qint64 knownEntries = 0; ///< of the log, in a session that only reads
    std::atomic<int> editsInTurn = 0; ///< asks a large file that comes in to stand back
    std::atomic<bool> isInLongEdit = false;
    std::shared_ptr<RecordsAhead> ahead; ///< of the long edit that is being stored
    std::optional<Edit> replayed; ///< what a long undo or redo has stored already
    std::optional<Error> replayError;
    QUndoStack undoStack; // last: its steps point into the session

    Result<> requireWriter() const;
    QString userName() const;
    Result<Edit> commit(Result<Edit> settled, const QString &logText);
    void change(const Edit &settled, const std::shared_ptr<RecordsAhead> &after = {});
    std::shared_ptr<RecordsAhead> recordsAfter(const Edit &settled) const;
    const Edit *next(Replay replay) const;

    /// While it lives, a large file that comes in in another thread stands back.
    class Turn
    {
    public:
        explicit Turn(Private &session)
            : m_session(session)
        {
            ++m_session.editsInTurn;
        }
        ~Turn() { --m_session.editsInTurn; }
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        Private &m_session;
    };

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
