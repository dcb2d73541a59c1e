// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/details.h"

#include "core/base/literals.h"
#include "core/domain/origin.h"
#include "ui/support/levels.h"
#include "ui/support/recordpicker.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Details", text);
}

class DetailList
{
public:
    void add(const QString &name, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_details.push_back({name, text});
    }
    void add(const QString &name, const QStringList &texts) { add(name, texts.join(u"; "_s)); }
    void add(const QString &name, const CaseDate &date)
    {
        if (!date.isUndated())
            add(name, humanDate(date, QLocale()));
    }
    std::vector<Detail> take() { return std::move(m_details); }

private:
    std::vector<Detail> m_details;
};

QStringList stateNames(const CaseRecords &records, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(stateName(records, code));
    return names;
}

void describeExhibit(DetailList &list, const CaseRecords &records, const Exhibit &exhibit)
{
    list.add(label("Kind"), exhibit.kind);
    list.add(label("Date"), exhibit.date);
    list.add(label("Grade"),
             gradeCode(effectiveReliability(records, exhibit), exhibit.credibility));
    list.add(label("Reason"), exhibit.gradeReason);
    QStringList marks;
    for (const Mark mark : exhibit.marks)
        marks.append(wording(mark));
    if (exhibit.secondary)
        marks.append(label("Secondary source"));
    if (exhibit.agreed)
        marks.append(label("Agreed"));
    list.add(label("Marks"), marks);
    list.add(label("Origin"), originOf(records, exhibit));
    list.add(label("Marking"), exhibit.marking);
    if (exhibit.file) {
        list.add(label("File"), exhibit.file->name);
        if (exhibit.file->size)
            list.add(label("Size"), QLocale().formattedDataSize(qint64(*exhibit.file->size)));
        list.add(label("SHA-256"), exhibit.file->sha256);
    }
    list.add(label("Note"), exhibit.note);
}

void describeIncident(DetailList &list, const CaseRecords &records, const Doctrine &doctrine,
                      const Incident &incident)
{
    list.add(label("Kind"), wording(incident.kind));
    list.add(label("Period"), incident.period);
    list.add(label("Target"), incident.target);
    list.add(label("Sectors"), incident.sectors);
    list.add(label("Victims"), stateNames(records, incident.victims));
    list.add(label("Emanates from"), stateNames(records, incident.emanatesFrom));
    const PrimaryRule *rule = doctrine.rule(incident.rule);
    list.add(label("Rule"), rule ? rule->title.in(QLocale().name()) : incident.rule);
    list.add(label("Campaign"), incident.campaign);
    list.add(label("Description"), incident.description);
    list.add(label("Marking"), incident.marking);
}

void describeFact(DetailList &list, const CaseRecords &records, const Fact &fact)
{
    list.add(label("Date"), fact.date);
    list.add(label("Place"), fact.place);
    if (fact.relation)
        list.add(label("Relation"),
                 u"%1 – %2 – %3"_s.arg(entityName(records, fact.relation->subject),
                                       fact.relation->predicate,
                                       entityName(records, fact.relation->object)));
    list.add(label("Marking"), fact.marking);
    list.add(label("Note"), fact.note);
}

void describeClaim(DetailList &list, const CaseRecords &records, const Doctrine &doctrine,
                   const Claim &claim, const QString &part)
{
    if (const Element *element = doctrine.element(part)) {
        list.add(label("Question"), element->question.in(QLocale().name()));
        list.add(label("Rule"), element->rule.in(QLocale().name()));
        return;
    }
    const Incident *incident = records.incidents.find(claim.incident);
    list.add(label("Operation"), incident ? recordTitle(*incident) : QString());
    list.add(label("State"), stateName(records, claim.state));
    const PrimaryRule *rule =
        doctrine.rule(claim.rule.isEmpty() && incident ? incident->rule : claim.rule);
    list.add(label("Rule"), rule ? rule->title.in(QLocale().name()) : claim.rule);
    list.add(label("Reason for the standard"), claim.standardReason);
    list.add(label("Marking"), claim.marking);
    list.add(label("Note"), claim.note);
}

void describeOther(DetailList &list, const CaseRecords &records, const QUuid &id)
{
    if (const Source *source = records.sources.find({id})) {
        list.add(label("Kind"), source->kind);
        if (source->reliability)
            list.add(label("Reliability"), wording(*source->reliability));
        list.add(label("Reason"), source->reliabilityReason);
        list.add(label("Note"), source->note);
    } else if (const Actor *actor = records.actors.find({id})) {
        list.add(label("Kind"), actor->kind);
        list.add(label("Aliases"), actor->aliases);
        list.add(label("State"), stateName(records, actor->state));
        list.add(label("Note"), actor->note);
    } else if (const Infrastructure *item = records.infrastructure.find({id})) {
        list.add(label("Kind"), item->kind);
        list.add(label("State"), stateName(records, item->state));
        list.add(label("Note"), item->note);
    } else if (const Communication *message = records.communications.find({id})) {
        list.add(label("Kind"), message->kind);
        list.add(label("From"), stateName(records, message->from));
        list.add(label("To"), stateName(records, message->to));
        list.add(label("Date"), message->date);
        list.add(label("Channel"), message->channel);
        list.add(label("Note"), message->note);
    } else if (const Task *task = records.tasks.find({id})) {
        list.add(label("State"), wording(task->state));
        list.add(label("Owner"), task->owner);
        list.add(label("Due"), task->due);
        list.add(label("Note"), task->note);
    } else if (const State *state = records.states.find({id})) {
        list.add(label("Code"), state->key);
        if (state->dueDiligence) {
            list.add(label("Due diligence"), wording(state->dueDiligence->position));
            list.add(label("Source"), state->dueDiligence->source);
            list.add(label("As of"), state->dueDiligence->asOf);
        }
        list.add(label("Note"), state->note);
    }
}

} // namespace

std::vector<Detail> detailsOf(const CaseRecords &records, const Doctrine &doctrine,
                              const RecordRef &ref)
{
    DetailList list;
    if (const Exhibit *exhibit = records.exhibits.find({ref.id}))
        describeExhibit(list, records, *exhibit);
    else if (const Incident *incident = records.incidents.find({ref.id}))
        describeIncident(list, records, doctrine, *incident);
    else if (const Fact *fact = records.facts.find({ref.id}))
        describeFact(list, records, *fact);
    else if (const Claim *claim = records.claims.find({ref.id}))
        describeClaim(list, records, doctrine, *claim, ref.part);
    else
        describeOther(list, records, ref.id);
    return list.take();
}

std::optional<ShownLevel> levelOf(const Assessment &assessment, const RecordRef &ref)
{
    if (const ExhibitResult *exhibit = assessment.exhibit({ref.id}))
        return ShownLevel{exhibit->level, {}};
    if (const FactResult *fact = assessment.fact({ref.id}))
        return ShownLevel{fact->level, {}};
    const ClaimResult *claim = assessment.claim({ref.id});
    if (!claim)
        return std::nullopt;
    if (ref.part.isEmpty())
        return ShownLevel{claim->level, claim->required};
    const auto element =
        std::find_if(claim->elements.begin(), claim->elements.end(),
                     [&ref](const ElementResult &one) { return one.element == ref.part; });
    if (element == claim->elements.end())
        return std::nullopt;
    return ShownLevel{element->level, claim->required};
}

} // namespace saranda
