// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/readcase.h"

#include "core/session/casesession_p.h"
#include "core/storage/auditlog.h"
#include "core/storage/recordstore.h"

#include <QSysInfo>

namespace saranda {

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
                        progress});
    if (!file)
        return failure(file.error());
    parts->file = std::move(*file);
    try {
        parts->records = RecordStore(parts->file->connection()).load(progress);
        parts->knownEntries = AuditLog(parts->file->connection()).head().first;
    } catch (const StorageError &error) {
        return failure(toError(error, path));
    }
    parts->references = ReferenceIndex(parts->records);
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
