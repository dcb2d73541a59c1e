// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineedits.h"

#include "core/base/literals.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct TimelineEditTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::TimelineEdits)
};

} // namespace

CaseDate dateOf(const CaseRecords &records, const TimelineEvent &event)
{
    if (event.kind == u"fact") {
        const Fact *fact = records.facts.find({event.record});
        return fact ? fact->date : CaseDate();
    }
    const Incident *incident = records.incidents.find({event.record});
    return incident ? incident->period : CaseDate();
}

Edit movingDate(const CaseRecords &records, const TimelineEvent &event, const CaseDate &date)
{
    Edit edit{TimelineEditTexts::tr("Change date of %1").arg(event.key), {}};
    if (event.kind == u"fact") {
        const Fact *before = records.facts.find({event.record});
        if (!before || before->date == date)
            return edit;
        Fact after = *before;
        after.date = date;
        edit.modify(*before, std::move(after));
    } else if (event.kind == u"incident") {
        const Incident *before = records.incidents.find({event.record});
        if (!before || before->period == date)
            return edit;
        Incident after = *before;
        after.period = date;
        edit.modify(*before, std::move(after));
    }
    return edit;
}

Edit addingDatedFact(const CaseRecords &records, const CaseDate &date)
{
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = nextKey<Fact>(records);
    fact.statement = TimelineEditTexts::tr("New fact");
    fact.date = date;
    Edit edit{TimelineEditTexts::tr("Add fact %1").arg(fact.key), {}};
    edit.add(std::move(fact));
    return edit;
}

} // namespace saranda
