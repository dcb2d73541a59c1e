// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/caserecords.h"
#include "core/session/auditentry.h"
#include "core/session/edit.h"
#include "core/storage/attachedtext.h"
#include "core/storage/progress.h"

#include <QObject>

#include <algorithm>
#include <functional>
#include <memory>

class QIODevice;
class QUndoStack;

namespace saranda {

class Connection;
struct Doctrine;
class ReadCase;
class ReferenceIndex;

struct SessionOptions {
    QString userName; ///< signs the audit log; empty = the system's name for the user
    Clock clock = systemClock();
    bool readOnly = false; ///< never take the writer's lock
};

/// Who writes the case at the moment, when it is not this session.
struct LockHolder {
    QString userName;
    QString host;
    QString since; ///< stored time
};

struct SearchHit {
    QString kind; ///< "exhibit", "fact", "actor", "infrastructure", "source", "incident", ...
    QUuid id;
    QString key;
    QString title;
    QString passage; ///< plain text around the match; matches between U+E000 and U+E001
    int page = 0; ///< page of an exhibit's text, 0 = not paged
    QString version = {}; ///< SHA-256 of the exhibit's version whose text it is; empty = the file's
    /// Name of the attached file whose text it is, and the page there; the passage begins with
    /// both, and `page` is 0.
    QString attachment = {};
    int attachmentPage = 0;
    qsizetype passageStart = 0; ///< in the passage: what is before it names the attached file
};

/// One thing `verify` found wrong, and where ("exhibit E-3", "log entry 12").
struct VerifyProblem {
    QString place;
    QString what;
    bool isOfSearch = false; ///< not of the evidence: renewSearch() puts it right
};

struct VerifyReport {
    std::vector<VerifyProblem> problems;
    qint64 logEntries = 0;
    QString lastEntryHash; ///< SHA-256 in hexadecimal: a later report has it in its chain
    qint64 records = 0;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 unnamedFiles = 0; ///< files no record names any more; kept because an undo may need them
    qint64 unnamedBytes = 0;
    bool isSound() const { return problems.empty(); }
    /// Whether at most what the search knows is wrong.
    bool isSoundButForSearch() const
    {
        return std::all_of(problems.begin(), problems.end(),
                           [](const VerifyProblem &problem) { return problem.isOfSearch; });
    }
    bool isSearchWrong() const
    {
        return std::any_of(problems.begin(), problems.end(),
                           [](const VerifyProblem &problem) { return problem.isOfSearch; });
    }
};

/// The records as they were after some edit, for work in other threads.
struct RecordsCopy {
    CaseRecords records;
    quint64 revision = 0; ///< CaseSession::revision() then
};

struct RecordsAhead;

/// What somebody else has written into the case since it was last looked at.
struct FileNews {
    Edit edit;
    qint64 entries = 0; ///< of the log by now; 0 = there is nothing new
    std::shared_ptr<RecordsAhead> ahead = {};
};

/// The open case: a snapshot of values plus the file. The one door: values are read from
/// records(), written by apply(), and everybody learns of it from changed(). Lives in one thread;
/// storeContent(), takeBack(), hasContent(), readContent(), attachedTexts(), storeLongEdit(),
/// storeLongReplay(), readNews(), log(), search(), renewSearch(), saveCopy(), verify() and the
/// doctrine profiles may also be called in others, where they use a connection of their own, and so
/// may copyOfRecords(), as long as the session lives.
class CaseSession : public QObject
{
    Q_OBJECT

public:
    /// Makes a new case file. Refuses a path that exists.
    static Result<std::unique_ptr<CaseSession>> create(const QString &path, const CaseInfo &info,
                                                       const SessionOptions &options);
    /// Makes a new case file that keeps the doctrine it begins with: its levels stay what they are
    /// when a later program ships another.
    static Result<std::unique_ptr<CaseSession>> create(const QString &path, const CaseInfo &info,
                                                       const Doctrine &doctrine,
                                                       const SessionOptions &options);
    /// Opens a case. When another writer has it, or the medium cannot be written, the session is
    /// read-only: see isReadOnly() and lockHolder(). Beside a window see ReadCase.
    static Result<std::unique_ptr<CaseSession>> open(const QString &path,
                                                     const SessionOptions &options);
    ~CaseSession() override;

    const QString &path() const;
    const CaseRecords &records() const;
    /// Which of the records name which.
    const ReferenceIndex &references() const;
    /// Counts the edits since the case was opened, undone and redone ones too.
    quint64 revision() const;
    /// A copy of all records after one and the same edit. Edits do not wait for it: it begins again
    /// when one comes in between. Nothing when `goesOn` says no; it is asked all the time.
    std::optional<RecordsCopy> copyOfRecords(const std::function<bool()> &goesOn) const;
    bool isReadOnly() const;
    std::optional<LockHolder> lockHolder() const;
    QString userName() const;
    /// Signs the log from now on; empty = the system's name for the user.
    void setUserName(const QString &name);

    /// Checks the edit against the records, stores it with its log entry in one transaction, then
    /// announces it. On failure nothing has changed, in memory or on disk.
    Result<> apply(const Edit &edit);
    QUndoStack &undoStack();
    enum class Replay { Undo, Redo };
    Result<> undo();
    Result<> redo();

    /// An edit of very many records, stored beside the window's work: begin and end in the
    /// session's thread, store in any. In between whatever else would write the case is refused
    /// with ErrorCode::Locked.
    Result<> beginLongEdit();
    /// Like apply() up to the transaction's end; gives the edit as it was stored. Stopped by
    /// `progress` (done and total of changes) it has stored nothing.
    Result<Edit> storeLongEdit(const Edit &edit, const Progress &progress = {});
    /// Announces what was stored and opens the case for other edits again.
    Result<> endLongEdit(Result<Edit> stored);
    /// Whether undo() or redo() would store so much that it is better done as a long edit.
    bool isLong(Replay replay) const;
    /// The same for the next step back or forth. Stopped, it leaves the history as it is.
    Result<Edit> storeLongReplay(Replay replay, const Progress &progress = {});
    Result<> endLongReplay(Replay replay, Result<Edit> stored);

    /// Brings a session that only reads up to what somebody else has written since, and announces
    /// it by changed(). Answers whether there was anything.
    Result<bool> followFile();
    /// The same in three parts: whether there is anything, what it is (in any thread, while nobody
    /// follows), and the announcement. Stopped by `progress` the second is ErrorCode::Cancelled.
    Result<bool> hasNews() const;
    Result<FileNews> readNews(const Progress &progress = {}) const;
    void follow(const FileNews &news);

    /// Reads the device to its end into the content store (hashed while the bytes pass, chunked,
    /// deduplicated). What it returns has sha256 and size set and belongs into an Exhibit. New
    /// bytes make a log entry of their own; `newContent`, when given, gets their hash. On failure
    /// or cancel nothing of it stays. Edits made meanwhile go first.
    Result<StoredFile> storeContent(QIODevice &from, const QString &name,
                                    const Progress &progress = {},
                                    QStringList *newContent = nullptr);
    /// Takes bytes out again that came in for nothing (the person stopped), unless a record names
    /// them. The log says that they were here and went.
    Result<> takeBack(const QStringList &sha256s);
    bool hasContent(const QString &sha256) const;
    /// Writes the stored bytes out, re-hashing them; a mismatch is ErrorCode::Damaged.
    Result<> readContent(const QString &sha256, QIODevice &to, const Progress &progress = {}) const;

    /// The text of an exhibit's file for the search, page by page; with a `version`'s SHA-256 that
    /// of a translation or another version of it.
    Result<> setExhibitText(Exhibit::Id exhibit, const QStringList &pages,
                            const QString &version = {}, const QList<AttachedText> &attached = {},
                            int reading = textReading);
    /// What setExhibitText() was given last, without empty pages at the end.
    Result<QStringList> exhibitText(Exhibit::Id exhibit, const QString &version = {}) const;
    /// How its text was read, as in textReading; nothing where it was never read.
    Result<std::optional<int>> readingOf(Exhibit::Id exhibit, const QString &version = {}) const;
    /// The files attached to it, with their texts; of a text that was read before they were listed
    /// those with a text.
    Result<QList<AttachedText>> attachedTexts(Exhibit::Id exhibit,
                                              const QString &version = {}) const;
    /// Makes what the search knows anew from the records and the texts of exhibits. Stopped by
    /// `progress` (done and total of documents) it has changed nothing.
    Result<> renewSearch(const Progress &progress = {});
    /// Words (all of them), "phrases", beginnings*, a OR b, -without, parts of words contains:"…",
    /// and the fields kind:exhibit, marking:, key:, date: (or its beginning) and title:. Best
    /// first. Progress is asked while the words that contains: stands for are looked for.
    Result<std::vector<SearchHit>> search(const QString &query, int limit = 200,
                                          const Progress &progress = {}) const;

    /// Keeps the text of a doctrine profile the case is assessed under. What is kept stays as it
    /// is: another text under the same version is ErrorCode::Exists.
    Result<> storeDoctrineProfile(const QString &version, const QString &text);
    /// ErrorCode::NotFound when the case keeps none of this version.
    Result<QString> doctrineProfile(const QString &version) const;

    /// The log, newest first; of a record what changed in it, of null everything. `limit` 0 = no
    /// limit.
    Result<std::vector<AuditEntry>> log(QUuid record = {}, int limit = 0) const;
    /// The entries after this number, newest first, with the keys of their first few records but
    /// not with what changed in them: for lists.
    Result<std::vector<AuditEntry>> logHeads(qint64 after = 0, int limit = 0) const;
    /// One entry with what its first changes did.
    Result<AuditEntry> logEntry(qint64 number, int mostChanges) const;

    /// A consistent copy of the whole file, in place atomically; an existing target is replaced
    /// only when `replace` says so.
    Result<> saveCopy(const QString &path, bool replace, const Progress &progress = {}) const;
    Result<VerifyReport> verify(const Progress &progress = {}) const;

Q_SIGNALS:
    void changed(const saranda::Edit &edit);
    /// An undo or redo could not be stored; the history is cleared, the records are as on disk.
    void undoFailed(const saranda::Error &error);

private:
    friend class ReadCase;
    struct Private;
    void announce(std::shared_ptr<const Edit> stored);
    Result<Edit> storeLong(const Edit &edit, const QString &logText, const Progress &progress);
    std::function<bool()> otherEditsFirst(const Connection &connection) const;
    bool replay(const Edit &edit, Replay replay);
    void endHistory();
    Result<> outcomeOfReplay();
    explicit CaseSession(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Takes records of the open case out, and whatever names them. Ids that name no record are passed
/// over.
Edit removalOf(const CaseSession &session, const QString &text, const QList<QUuid> &ids);

} // namespace saranda
