// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/casesession_p.h"

// The records for work in other threads, which must not see them while an edit changes them.

namespace saranda {

namespace {

/// Copies the records one by one and gives up when asked to.
bool copyTo(CaseRecords &copy, const CaseRecords &records, const std::function<bool()> &goesOn)
{
    copy.info = records.info;
    bool isWhole = true;
    CaseRecords::tables(records,
                        [&]<typename Record>(QStringView, const RecordTable<Record> &table) {
                            for (const Record &record : table.rows()) {
                                isWhole = isWhole && goesOn();
                                if (!isWhole)
                                    return;
                                copy.table<Record>().put(record);
                            }
                        });
    return isWhole;
}

} // namespace

quint64 CaseSession::revision() const
{
    return d->revision;
}

std::optional<RecordsCopy> CaseSession::copyOfRecords(const std::function<bool()> &goesOn) const
{
    while (goesOn()) {
        if (d->waitingEdits > 0) {
            QThread::yieldCurrentThread(); // its turn
            continue;
        }
        const QMutexLocker hold(&d->copying);
        RecordsCopy copy;
        copy.revision = d->revision;
        if (copyTo(copy.records, d->records, [&] { return d->waitingEdits == 0 && goesOn(); }))
            return copy;
    }
    return std::nullopt;
}

} // namespace saranda
