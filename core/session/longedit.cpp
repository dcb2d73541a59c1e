// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession_p.h"
#include "core/session/editchecks.h"
#include "core/session/editstore.h"

// Edits of very many records, stored in another thread than the session's.

namespace saranda {

Result<> CaseSession::beginLongEdit()
{
    if (Result<> writer = d->requireWriter(); !writer)
        return writer;
    d->isInLongEdit = true;
    return {};
}

Result<Edit> CaseSession::storeLongEdit(const Edit &edit, const Progress &progress)
{
    Q_ASSERT(d->isInLongEdit); // the records stay as they are: they may be read here
    const auto stopped = [] { return failure(ErrorCode::Cancelled, tr("Stopped.")); };
    Result<Edit> settled = settledEdit(d->records, edit);
    if (!settled || settled->isEmpty())
        return settled;
    if (Result<> fine = checkEdit(d->records, *settled); !fine)
        return failure(fine.error());
    if (progress && !progress(0, qint64(settled->changes.size())))
        return stopped();
    return d->reading<Edit>([&](Connection &connection) -> Result<Edit> {
        Transaction transaction(connection);
        const bool isWhole = writeEdit(connection, *settled, toStoredTime(d->options.clock()),
                                       d->userName(), settled->text, progress);
        if (!isWhole)
            return stopped();
        transaction.commit();
        return std::move(*settled);
    });
}

Result<> CaseSession::endLongEdit(const Result<Edit> &stored)
{
    d->isInLongEdit = false;
    if (!stored)
        return failure(stored.error());
    if (stored->isEmpty())
        return {};
    d->change(*stored);
    announce(*stored);
    return {};
}

} // namespace saranda
