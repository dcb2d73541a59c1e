// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/casesession.h"

#include <memory>
#include <optional>

namespace saranda {

/// A case that has been read but is not open yet: the long half of CaseSession::open(), which may
/// run in any thread. Holds the writer's lock, or the snapshot it was read from, and lets go of it
/// when nobody opens it.
class ReadCase
{
public:
    /// Refuses what open() refuses. Stopped by `progress` (ErrorCode::Cancelled) it holds nothing.
    static Result<ReadCase> read(const QString &path, const SessionOptions &options,
                                 const Progress &progress = {});
    ReadCase(ReadCase &&other) noexcept;
    ReadCase &operator=(ReadCase &&other) noexcept;
    ~ReadCase();
    Q_DISABLE_COPY(ReadCase)

    std::optional<LockHolder> lockHolder() const;
    /// The session, which lives in this thread. Takes no time.
    std::unique_ptr<CaseSession> open() &&;

private:
    friend class CaseSession;
    struct Parts;
    explicit ReadCase(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace saranda
