// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession.h"

#include <pwd.h>
#include <unistd.h>

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "core/session/casesession_p.h"
#include "core/session/editchecks.h"
#include "core/session/editstore.h"
#include "core/session/undostep.h"
#include "core/storage/auditlog.h"
#include "core/storage/recordstore.h"

#include <QSysInfo>

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

SessionOptions withUserName(SessionOptions options)
{
    if (options.userName.trimmed().isEmpty())
        options.userName = systemUserName();
    return options;
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
                                                       const SessionOptions &givenOptions)
{
    auto parts = std::make_unique<Private>();
    parts->options = withUserName(givenOptions);
    Result<std::unique_ptr<CaseFile>> file =
        CaseFile::open(path,
                       {{parts->options.userName, QSysInfo::machineHostName(),
                         toStoredTime(parts->options.clock())},
                        parts->options.readOnly});
    if (!file)
        return failure(file.error());
    parts->file = std::move(*file);
    try {
        parts->records = RecordStore(parts->file->connection()).load();
        parts->knownEntries = AuditLog(parts->file->connection()).head().first;
    } catch (const StorageError &error) {
        return failure(toError(error, path));
    }
    return std::unique_ptr<CaseSession>(new CaseSession(std::move(parts)));
}

const QString &CaseSession::path() const
{
    return d->file->path();
}

const CaseRecords &CaseSession::records() const
{
    return d->records;
}

bool CaseSession::isReadOnly() const
{
    return d->file->isReadOnly();
}

std::optional<LockHolder> CaseSession::lockHolder() const
{
    const std::optional<LockNote> &note = d->file->lockHolder();
    if (!note)
        return std::nullopt;
    return LockHolder{note->userName, note->host, note->since};
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

/// Checks, stores and makes an edit. Gives the edit as it was stored.
Result<Edit> CaseSession::Private::commit(const Edit &edit, const QString &logText)
{
    if (Result<> writer = requireWriter(); !writer)
        return failure(writer.error());
    Result<Edit> settled = settledEdit(records, edit);
    if (!settled || settled->isEmpty())
        return settled;
    if (Result<> fine = checkEdit(records, *settled); !fine)
        return failure(fine.error());
    try {
        const Turn turn(*this);
        Transaction transaction(file->connection());
        writeEdit(file->connection(), *settled, toStoredTime(options.clock()), userName(),
                  logText);
        transaction.commit();
    } catch (const StorageError &error) {
        return failure(toError(error, file->path()));
    }
    change(*settled);
    return settled;
}

void CaseSession::Private::change(const Edit &settled)
{
    ++waitingEdits;
    const QMutexLocker hold(&copying);
    --waitingEdits;
    applyToRecords(records, settled);
    ++revision;
}

Result<> CaseSession::apply(const Edit &edit)
{
    Result<Edit> stored = d->commit(edit, edit.text);
    if (!stored)
        return failure(stored.error());
    if (!stored->isEmpty())
        announce(*stored);
    return {};
}

/// What apply() and a long edit end with: the edit is in the file and in the records.
void CaseSession::announce(const Edit &stored)
{
    d->undoStack.push(
        new UndoStep(stored, [this](const Edit &again, UndoStep::Direction direction) {
            return replay(again,
                          direction == UndoStep::Direction::Undo ? tr("Undo: %1") : tr("Redo: %1"));
        }));
    Q_EMIT changed(stored);
}

/// Undo and redo. A failed one ends the history: file and history must not disagree.
bool CaseSession::replay(const Edit &edit, const QString &logText)
{
    Result<Edit> stored = d->commit(edit, logText.arg(edit.text));
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
