// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/readcase.h"

#include "core/session/casesession_p.h"
#include "core/session/unfinishedintake.h"
#include "core/storage/auditlog.h"
#include "core/storage/recordstore.h"

#include <QSysInfo>

#include <atomic>
#include <chrono>
#include <future>

namespace saranda {

namespace {

/// The check of the file's references, beside the reading of its rows. Ends with this object.
class ReferenceCheck
{
public:
    explicit ReferenceCheck(const CaseFile &file)
        : m_outcome(std::async(std::launch::async, [this, &file] {
            return file.checkReferences([this](qint64, qint64) { return m_isWanted.load(); });
        }))
    { }
    ~ReferenceCheck() { m_isWanted = false; }
    Q_DISABLE_COPY_MOVE(ReferenceCheck)

    Result<> outcome(const Progress &progress)
    {
        constexpr std::chrono::milliseconds look(20);
        while (m_outcome.wait_for(look) != std::future_status::ready) {
            if (progress && !progress(1, 1))
                m_isWanted = false;
        }
        return m_outcome.get();
    }

private:
    std::atomic<bool> m_isWanted = true;
    std::future<Result<>> m_outcome; // last: it waits for the thread, which asks the other
};

/// What a killed intake has left. Where the disk is full it stays until the next opening.
void takeBackIfPossible(const CaseFile &file, const SessionOptions &options)
{
    try {
        takeBackUnfinished(file.connection(), toStoredTime(options.clock()), options.userName);
    } catch (const StorageError &) {
        // Opening goes on: the note that leads to it is still there.
    }
}

} // namespace

struct ReadCase::Parts {
    SessionOptions options;
    std::unique_ptr<CaseFile> file;
    CaseRecords records;
    ReferenceIndex references;
    qint64 knownEntries = 0;
};

ReadCase::ReadCase(std::unique_ptr<Parts> parts)
    : d(std::move(parts))
{ }

ReadCase::ReadCase(ReadCase &&other) noexcept = default;
ReadCase &ReadCase::operator=(ReadCase &&other) noexcept = default;
ReadCase::~ReadCase() = default;

Result<ReadCase> ReadCase::read(const QString &path, const SessionOptions &options,
                                const Progress &progress)
{
    auto parts = std::make_unique<Parts>();
    parts->options = withUserName(options);
    Result<std::unique_ptr<CaseFile>> file =
        CaseFile::open(path,
                       {{parts->options.userName, QSysInfo::machineHostName(),
                         toStoredTime(parts->options.clock())},
                        parts->options.readOnly,
                        progress,
                        false});
    if (!file)
        return failure(file.error());
    parts->file = std::move(*file);
    ReferenceCheck check(*parts->file);
    try {
        parts->records = RecordStore(parts->file->connection()).load(progress);
        if (!parts->file->isReadOnly())
            takeBackIfPossible(*parts->file, parts->options);
        parts->knownEntries = AuditLog(parts->file->connection()).head().first;
        parts->file->letWriterGoOn();
    } catch (const StorageError &error) {
        return failure(toError(error, path));
    }
    parts->references = ReferenceIndex(parts->records);
    if (Result<> sound = check.outcome(progress); !sound)
        return failure(sound.error());
    if (progress && !progress(1, 1))
        return failure(ErrorCode::Cancelled, CaseSession::tr("Stopped."));
    return ReadCase(std::move(parts));
}

std::optional<LockHolder> ReadCase::lockHolder() const
{
    return holderOf(*d->file);
}

std::unique_ptr<CaseSession> ReadCase::open() &&
{
    auto parts = std::make_unique<CaseSession::Private>();
    parts->options = std::move(d->options);
    parts->file = std::move(d->file);
    parts->records = std::move(d->records);
    parts->references = std::move(d->references);
    parts->knownEntries = d->knownEntries;
    d.reset();
    return std::unique_ptr<CaseSession>(new CaseSession(std::move(parts)));
}

} // namespace saranda
