// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession_p.h"
#include "core/session/editchecks.h"
#include "core/session/editstore.h"
#include "core/session/schemechange.h"
#include "core/session/undostep.h"

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
    const Result<Edit> settled = settledForScheme(d->records, edit);
    return settled ? storeLong(*settled, edit.text, progress) : settled;
}

Result<Edit> CaseSession::storeLong(const Edit &edit, const QString &logText,
                                    const Progress &progress)
{
    Q_ASSERT(d->isInLongEdit); // the records stay as they are: they may be read here
    const auto stopped = [] { return failure(ErrorCode::Cancelled, tr("Stopped.")); };
    Result<Edit> settled = settledEdit(d->records, edit);
    if (!settled || settled->isEmpty())
        return settled;
    if (Result<> fine = checkEdit(d->records, *settled, &d->references); !fine)
        return failure(fine.error());
    if (progress && !progress(0, qint64(settled->changes.size())))
        return stopped();
    return d->reading<Edit>([&](Connection &connection) -> Result<Edit> {
        Transaction transaction(connection);
        const bool isWhole = writeEdit(connection, *settled, toStoredTime(d->options.clock()),
                                       d->userName(), logText, progress);
        if (!isWhole)
            return stopped();
        std::shared_ptr<RecordsAhead> ahead = d->recordsAfter(*settled);
        transaction.commit();
        d->ahead = std::move(ahead);
        return std::move(*settled);
    });
}

Result<> CaseSession::endLongEdit(Result<Edit> stored)
{
    d->isInLongEdit = false;
    const std::shared_ptr<RecordsAhead> ahead = std::exchange(d->ahead, nullptr);
    if (!stored)
        return failure(stored.error());
    if (stored->isEmpty())
        return {};
    d->change(*stored, ahead);
    announce(std::make_shared<const Edit>(*std::move(stored)));
    return {};
}

/// The step of the history that undo() or redo() would take; null at its end.
const Edit *CaseSession::Private::next(Replay replay) const
{
    const int index = replay == Replay::Undo ? undoStack.index() - 1 : undoStack.index();
    const auto *step = static_cast<const UndoStep *>(undoStack.command(index));
    return step ? &step->edit() : nullptr;
}

bool CaseSession::isLong(Replay replay) const
{
    const Edit *edit = d->next(replay);
    return edit && edit->changes.size() > Private::manyChanges;
}

Result<Edit> CaseSession::storeLongReplay(Replay replay, const Progress &progress)
{
    const Edit *edit = d->next(replay); // the history stays as it is, too
    if (!edit)
        return Edit{};
    return replay == Replay::Undo
        ? storeLong(edit->reversed(), tr("Undo: %1").arg(edit->text), progress)
        : storeLong(*edit, tr("Redo: %1").arg(edit->text), progress);
}

Result<> CaseSession::endLongReplay(Replay replay, Result<Edit> stored)
{
    d->isInLongEdit = false;
    const std::shared_ptr<RecordsAhead> ahead = std::exchange(d->ahead, nullptr);
    if (!stored) {
        if (stored.error().code != ErrorCode::Cancelled) {
            d->replayError = stored.error();
            endHistory();
        }
        return failure(stored.error());
    }
    if (!stored->isEmpty())
        d->change(*stored, ahead);
    d->replayed = *std::move(stored);
    replay == Replay::Undo ? d->undoStack.undo() : d->undoStack.redo();
    return {};
}

} // namespace saranda
