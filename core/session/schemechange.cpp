// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemechange.h"

#include "core/domain/writtenmarkings.h"
#include "core/session/editchecks.h"

#include <QSet>

namespace saranda {

Result<Edit> settledForScheme(const CaseRecords &records, const Edit &edit)
{
    Result<Edit> settled = settledEdit(records, edit);
    if (!settled)
        return settled;
    const QStringList &old = records.info.markings;
    QStringList scheme = old;
    settled->forEach<CaseInfo>([&scheme](const Change<CaseInfo> &change) {
        if (change.after)
            scheme = change.after->markings;
    });
    const QString first = old.value(0);
    const bool onlyCloses = !scheme.contains(first) && old.contains(scheme.value(0));
    if (first.isEmpty() || scheme.value(0) == first || onlyCloses)
        return settled;
    QSet<QUuid> edited;
    for (AnyChange &change : settled->changes) {
        std::visit(
            [&]<typename Record>(Change<Record> &one) {
                edited.insert(one.id().uuid);
                if constexpr (!std::is_same_v<Record, CaseInfo>) {
                    if (one.before && one.after)
                        writeOutMarkings(*one.after, first);
                }
            },
            change);
    }
    CaseRecords::tables(records,
                        [&]<typename Record>(QStringView, const RecordTable<Record> &table) {
                            for (const Record *record : table.inKeyOrder()) {
                                if (edited.contains(record->id.uuid))
                                    continue;
                                Record written = *record;
                                writeOutMarkings(written, first);
                                if (written != *record)
                                    settled->modify(*record, written);
                            }
                        });
    return settled;
}

} // namespace saranda
