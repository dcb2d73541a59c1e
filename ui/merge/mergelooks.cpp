// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/mergelooks.h"

#include "core/base/literals.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct MergeLooks {
    Q_DECLARE_TR_FUNCTIONS(saranda::MergeLooks)
};

} // namespace

QString conflictPlace(const MergeConflict &conflict)
{
    const QString record = conflict.key.isEmpty()
        ? MergeLooks::tr("The case itself")
        : u"%1 %2"_s.arg(kindName(conflict.kind), conflict.key);
    return conflict.field.isEmpty() ? record : u"%1, %2"_s.arg(record, conflict.field);
}

QString versionText(const MergeVersion &version)
{
    if (version.isRemoved)
        return MergeLooks::tr("removed");
    return version.text.isEmpty() ? MergeLooks::tr("nothing") : version.text;
}

QString versionAuthor(const MergeVersion &version)
{
    if (version.by.isEmpty())
        return {};
    return MergeLooks::tr("%1, %2", "person, time").arg(version.by, momentText(version.at));
}

QString planSummary(const MergePlan &plan, const QString &theirName)
{
    const QString relation = plan.commonEntries > 0
        ? MergeLooks::tr("“%1” is a copy of this case: the two went their own ways after %Ln log "
                         "entr(ies).",
                         nullptr, int(plan.commonEntries))
        : MergeLooks::tr("“%1” is another case: all of its records come into this one.");
    return relation.arg(theirName) + u'\n'
        + MergeLooks::tr("Comes over: %1 new records, %2 changed, %3 removed.")
              .arg(figure(plan.added), figure(plan.changed), figure(plan.removed));
}

QString planRemarks(const MergePlan &plan)
{
    QStringList lines;
    for (const MergeRenumbering &one : plan.renumberings)
        lines.append(MergeLooks::tr("%1 %2 of the other case becomes %3: %4")
                         .arg(kindName(one.kind), one.from, one.to, one.title));
    return (lines + plan.remarks).join(u'\n');
}

} // namespace saranda
