// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineedits.h"

#include "core/base/literals.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace saranda {

using namespace literals;

namespace {

struct TimelineEditTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::TimelineEdits)
};

bool isExactDay(const QString &text)
{
    static const QRegularExpression day(u"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    return day.match(text).hasMatch();
}

/// Start and end as written; the same for a single date.
std::pair<QString, QString> endsAsWritten(const CaseDate &date)
{
    const QStringList parts = date.text().split(u'/');
    return {parts.value(0), parts.value(parts.size() > 1 ? 1 : 0)};
}

} // namespace

bool isExactEnd(const CaseDate &date, DateEnd end)
{
    const auto [start, finish] = endsAsWritten(date);
    return isExactDay(end == DateEnd::Start ? start : finish);
}

std::optional<CaseDate> withMovedEnd(const CaseDate &date, DateEnd end, const QString &day)
{
    const Result<CaseDate> target = CaseDate::parse(day);
    if (!isExactEnd(date, end) || !isExactDay(day) || !target)
        return std::nullopt;
    auto [start, finish] = endsAsWritten(date);
    QString &moved = end == DateEnd::Start ? start : finish;
    const QString &kept = end == DateEnd::Start ? finish : start;
    moved = day;
    if (const Result<CaseDate> other = CaseDate::parse(kept); other && isExactDay(kept)) {
        const Seconds here = target->bounds().earliestStart;
        const Seconds there = other->bounds().earliestStart;
        if (end == DateEnd::Start ? here > there : here < there)
            moved = kept;
    }
    const Result<CaseDate> result =
        CaseDate::parse(start == finish ? start : start + u'/' + finish);
    return result ? std::optional(*result) : std::nullopt;
}

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
