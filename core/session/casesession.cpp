// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession.h"

#include <pwd.h>
#include <unistd.h>

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "core/session/casesession_p.h"
#include "core/session/editchecks.h"
#include "core/session/editstore.h"
#include "core/session/readcase.h"
#include "core/session/recordsjob.h"
#include "core/session/schemechange.h"
#include "core/session/undostep.h"

namespace saranda {

using namespace literals;

namespace {

/// The name the system knows the user by, so that no log entry is without one.
QString systemUserName()
{
    for (const char *variable : {"USER", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

CaseInfo completed(CaseInfo info)
{
    if (info.id.isNull())
        info.id = CaseInfo::Id::make();
    if (info.markings.isEmpty())
        info.markings = {u"public"_s, u"partners"_s, u"restricted"_s, u"secret"_s};
    return info;
}

} // namespace

SessionOptions withUserName(SessionOptions options)
{
    if (options.userName.trimmed().isEmpty())
        options.userName = systemUserName();
    return options;
}

std::optional<LockHolder> holderOf(const CaseFile &file)
{
    const std::optional<LockNote> &note = file.lockHolder();
    if (!note)
        return std::nullopt;
    return LockHolder{note->userName, note->host, note->since};
}

CaseSession::CaseSession(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

CaseSession::~CaseSession() = default;

namespace {

/// Makes the file with what stands in its first transaction.
Result<> createFile(const QString &path, const CaseInfo &info, const SessionOptions &options,
                    const Doctrine *doctrine)
{
    if (Result<> fine = checkNewCase(info); !fine)
        return fine;
    Edit first{CaseSession::tr("Create case"), {}};
    first.add(info);
    const QString at = toStoredTime(options.clock());
    return CaseFile::create(path, [&](Connection &connection) {
        Transaction transaction(connection);
        writeEdit(connection, first, at, options.userName, first.text);
        if (doctrine)
            keepDoctrine(connection, doctrine->version, QString::fromUtf8(doctrine->profileText),
                         at, options.userName);
        transaction.commit();
    });
}

} // namespace

Result<std::unique_ptr<CaseSession>> CaseSession::create(const QString &path, const CaseInfo &info,
                                                         const SessionOptions &options)
{
    const SessionOptions named = withUserName(options);
    if (Result<> made = createFile(path, completed(info), named, nullptr); !made)
        return failure(made.error());
    return open(path, named);
}

Result<std::unique_ptr<CaseSession>> CaseSession::create(const QString &path, const CaseInfo &info,
                                                         const Doctrine &doctrine,
                                                         const SessionOptions &options)
{
    const SessionOptions named = withUserName(options);
    CaseInfo whole = completed(info);
    whole.doctrineVersion = doctrine.version;
    if (Result<> made = createFile(path, whole, named, &doctrine); !made)
        return failure(made.error());
    return open(path, named);
}

Result<std::unique_ptr<CaseSession>> CaseSession::open(const QString &path,
                                                       const SessionOptions &options)
{
    Result<ReadCase> read = ReadCase::read(path, options);
    if (!read)
        return failure(read.error());
    return std::move(*read).open();
}

const QString &CaseSession::path() const
{
    return d->file->path();
}

const CaseRecords &CaseSession::records() const
{
    return d->records;
}

const ReferenceIndex &CaseSession::references() const
{
    return d->references;
}

bool CaseSession::isReadOnly() const
{
    return d->file->isReadOnly();
}

std::optional<LockHolder> CaseSession::lockHolder() const
{
    return holderOf(*d->file);
}

QString CaseSession::userName() const
{
    return d->userName();
}

void CaseSession::setUserName(const QString &name)
{
    const QString whole = name.trimmed().isEmpty() ? systemUserName() : name.trimmed();
    const QMutexLocker hold(&d->naming);
    d->options.userName = whole;
}

QString CaseSession::Private::userName() const
{
    const QMutexLocker hold(&naming);
    return options.userName;
}

Result<> CaseSession::Private::requireWriter() const
{
    if (isInLongEdit)
        return failure(ErrorCode::Locked,
                       tr("An import is just being written into the case; this was not stored. Try "
                          "again when it has ended."));
    if (!file->isReadOnly())
        return {};
    const std::optional<LockNote> &holder = file->lockHolder();
    return failure(ErrorCode::ReadOnly,
                   holder ? tr("%1 is working on this case on %2; it is open for reading only.")
                                .arg(holder->userName, holder->host)
                          : tr("This case is open for reading only."));
}

/// Checks, stores and makes a settled edit. Gives it as it was stored.
Result<Edit> CaseSession::Private::commit(Result<Edit> settled, const QString &logText)
{
    if (Result<> writer = requireWriter(); !writer)
        return failure(writer.error());
    if (!settled || settled->isEmpty())
        return settled;
    if (Result<> fine = checkEdit(records, *settled, &references); !fine)
        return failure(fine.error());
    try {
        const Turn turn(*this);
        Transaction transaction(file->connection());
        writeEdit(file->connection(), *settled, toStoredTime(options.clock()), userName(), logText);
        transaction.commit();
    } catch (const StorageError &error) {
        return failure(toError(error, file->path()));
    }
    change(*settled);
    return settled;
}

void CaseSession::Private::change(const Edit &settled, const std::shared_ptr<RecordsAhead> &after)
{
    if (!after)
        references.follow(settled);
    ++waitingEdits;
    const QMutexLocker hold(&copying);
    --waitingEdits;
    if (after) {
        std::swap(records, after->records);
        std::swap(references, after->references);
        letGoOf(std::move(*after)); // what was there before
    } else {
        applyToRecords(records, settled);
    }
    ++revision;
}

/// What change() has to swap in. Nothing for an edit that it makes faster itself.
std::shared_ptr<RecordsAhead> CaseSession::Private::recordsAfter(const Edit &settled) const
{
    if (settled.changes.size() <= manyChanges)
        return nullptr;
    auto after = std::make_shared<RecordsAhead>(RecordsAhead{records, references});
    applyToRecords(after->records, settled);
    after->references.follow(settled);
    return after;
}

Result<> CaseSession::apply(const Edit &edit)
{
    Result<Edit> stored = d->commit(settledForScheme(d->records, edit), edit.text);
    if (!stored)
        return failure(stored.error());
    if (!stored->isEmpty())
        announce(std::make_shared<const Edit>(*std::move(stored)));
    return {};
}

/// What apply() and a long edit end with: the edit is in the file and in the records.
void CaseSession::announce(std::shared_ptr<const Edit> stored)
{
    d->undoStack.push(new UndoStep(
        stored, [this](const Edit &edit, Replay direction) { return replay(edit, direction); }));
    Q_EMIT changed(*stored);
}

/// Undo and redo. A failed one ends the history: file and history must not disagree.
bool CaseSession::replay(const Edit &edit, Replay replay)
{
    if (std::optional<Edit> known = std::exchange(d->replayed, std::nullopt)) {
        Q_EMIT changed(*known);
        letGoOf(*std::move(known));
        return true;
    }
    Result<Edit> stored = replay == Replay::Undo
        ? d->commit(settledEdit(d->records, edit.reversed()), tr("Undo: %1").arg(edit.text))
        : d->commit(settledEdit(d->records, edit), tr("Redo: %1").arg(edit.text));
    if (!stored) {
        d->replayError = stored.error();
        QMetaObject::invokeMethod(this, &CaseSession::endHistory, Qt::QueuedConnection);
        return false;
    }
    Q_EMIT changed(*stored);
    return true;
}

void CaseSession::endHistory()
{
    if (!d->replayError)
        return;
    const Error error = *std::exchange(d->replayError, std::nullopt);
    d->undoStack.clear();
    Q_EMIT undoFailed(error);
}

QUndoStack &CaseSession::undoStack()
{
    return d->undoStack;
}

Result<> CaseSession::undo()
{
    // A refusal beforehand leaves the history alone.
    if (Result<> writer = d->requireWriter(); !writer)
        return writer;
    d->undoStack.undo();
    return outcomeOfReplay();
}

Result<> CaseSession::redo()
{
    if (Result<> writer = d->requireWriter(); !writer)
        return writer;
    d->undoStack.redo();
    return outcomeOfReplay();
}

Result<> CaseSession::outcomeOfReplay()
{
    if (!d->replayError)
        return {};
    const Error error = *d->replayError;
    endHistory();
    return failure(error);
}

} // namespace saranda
