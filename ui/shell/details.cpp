// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/details.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "core/domain/origin.h"
#include "core/intake/originsuggestions.h"
#include "ui/actors/actorwords.h"
#include "ui/communications/communicationwords.h"
#include "ui/drafts/drafttexts.h"
#include "ui/exhibits/exhibitwords.h"
#include "ui/sources/sourceedits.h"
#include "ui/support/levels.h"
#include "ui/support/recordpicker.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct DetailsText {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

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
        names.append(shownStateName(records, code));
    return names;
}

void describeExhibit(DetailList &list, const CaseRecords &records, const Exhibit &exhibit)
{
    list.add(DetailsText::tr("Kind"), exhibitKindText(exhibit.kind));
    list.add(DetailsText::tr("Date"), exhibit.date);
    list.add(DetailsText::tr("Grade"),
             gradeCode(effectiveReliability(records, exhibit), exhibit.credibility));
    list.add(DetailsText::tr("Reason"), exhibit.gradeReason);
    QStringList marks;
    for (const Mark mark : exhibit.marks)
        marks.append(wording(mark));
    if (exhibit.secondary)
        marks.append(DetailsText::tr("Secondary source"));
    if (exhibit.agreed)
        marks.append(DetailsText::tr("Agreed"));
    list.add(DetailsText::tr("Marks"), marks);
    const QString origin = originOf(records, exhibit);
    const auto sharing = std::count_if(
        records.exhibits.rows().begin(), records.exhibits.rows().end(), [&](const Exhibit &other) {
            return other.id != exhibit.id && originOf(records, other) == origin;
        });
    list.add(DetailsText::tr("Origin"),
             sharing == 0 ? origin
                          : DetailsText::tr("%1, with %Ln other exhibit(s): they count as one",
                                            nullptr, int(sharing))
                                .arg(origin));
    list.add(DetailsText::tr("Marking"), exhibit.marking);
    if (exhibit.file) {
        list.add(DetailsText::tr("File"), exhibit.file->name);
        if (exhibit.file->size)
            list.add(DetailsText::tr("Size"),
                     QLocale().formattedDataSize(qint64(*exhibit.file->size)));
    }
    list.add(DetailsText::tr("Note"), exhibit.note);
}

void describeIncident(DetailList &list, const CaseRecords &records, const Doctrine &doctrine,
                      const Incident &incident)
{
    list.add(DetailsText::tr("Kind"), wording(incident.kind));
    list.add(DetailsText::tr("Period"), incident.period);
    list.add(DetailsText::tr("Target"), incident.target);
    list.add(DetailsText::tr("Sectors"), incident.sectors);
    list.add(DetailsText::tr("Victims"), stateNames(records, incident.victims));
    list.add(DetailsText::tr("Emanates from"), stateNames(records, incident.emanatesFrom));
    const PrimaryRule *rule = doctrine.rule(incident.rule);
    list.add(DetailsText::tr("Rule"), rule ? rule->title.in(QLocale().name()) : incident.rule);
    list.add(DetailsText::tr("Campaign"), incident.campaign);
    list.add(DetailsText::tr("Description"), incident.description);
    list.add(DetailsText::tr("Marking"), incident.marking);
}

void describeFact(DetailList &list, const CaseRecords &records, const Fact &fact)
{
    list.add(DetailsText::tr("Date"), fact.date);
    list.add(DetailsText::tr("Place"), fact.place);
    QList<Exhibit::Id> cited;
    for (const Citation &citation : fact.citations) {
        if (!cited.contains(citation.exhibit))
            cited.append(citation.exhibit);
    }
    if (!cited.isEmpty())
        list.add(DetailsText::tr("Independent origins"),
                 DetailsText::tr("%1 for %Ln exhibit(s)", nullptr, int(cited.size()))
                     .arg(figure(independentOrigins(records, cited))));
    if (fact.relation)
        list.add(DetailsText::tr("Relation"),
                 u"%1 – %2 – %3"_s.arg(entityName(records, fact.relation->subject),
                                       fact.relation->predicate,
                                       entityName(records, fact.relation->object)));
    list.add(DetailsText::tr("Marking"), fact.marking);
    list.add(DetailsText::tr("Note"), fact.note);
}

void describeClaim(DetailList &list, const CaseRecords &records, const Doctrine &doctrine,
                   const Claim &claim, const QString &part)
{
    if (const Element *element = doctrine.element(part)) {
        list.add(DetailsText::tr("Question"), element->question.in(QLocale().name()));
        list.add(DetailsText::tr("Rule"), element->rule.in(QLocale().name()));
        return;
    }
    const Incident *incident = records.incidents.find(claim.incident);
    list.add(DetailsText::tr("Operation"), incident ? recordTitle(*incident) : QString());
    list.add(DetailsText::tr("State"), shownStateName(records, claim.state));
    const PrimaryRule *rule =
        doctrine.rule(claim.rule.isEmpty() && incident ? incident->rule : claim.rule);
    list.add(DetailsText::tr("Rule"), rule ? rule->title.in(QLocale().name()) : claim.rule);
    list.add(DetailsText::tr("Reason for the standard"), claim.standardReason);
    list.add(DetailsText::tr("Marking"), claim.marking);
    list.add(DetailsText::tr("Note"), claim.note);
}

void describeOther(DetailList &list, const CaseRecords &records, const QUuid &id)
{
    if (const Source *source = records.sources.find({id})) {
        list.add(DetailsText::tr("Kind"), sourceKindText(source->kind));
        if (source->reliability)
            list.add(DetailsText::tr("Reliability"), wording(*source->reliability));
        list.add(DetailsText::tr("Reason"), source->reliabilityReason);
        list.add(DetailsText::tr("Note"), source->note);
    } else if (const Actor *actor = records.actors.find({id})) {
        list.add(DetailsText::tr("Kind"), actorKindText(actor->kind));
        list.add(DetailsText::tr("Aliases"), actor->aliases);
        list.add(DetailsText::tr("State"), shownStateName(records, actor->state));
        list.add(DetailsText::tr("Note"), actor->note);
    } else if (const Infrastructure *item = records.infrastructure.find({id})) {
        list.add(DetailsText::tr("Kind"), infrastructureKindText(item->kind));
        list.add(DetailsText::tr("State"), shownStateName(records, item->state));
        list.add(DetailsText::tr("Note"), item->note);
    } else if (const Communication *message = records.communications.find({id})) {
        list.add(DetailsText::tr("Kind"), communicationKindText(message->kind));
        list.add(DetailsText::tr("From"), shownStateName(records, message->from));
        list.add(DetailsText::tr("To"), shownStateName(records, message->to));
        list.add(DetailsText::tr("Date"), message->date);
        list.add(DetailsText::tr("Channel"), message->channel);
        list.add(DetailsText::tr("Note"), message->note);
    } else if (const Task *task = records.tasks.find({id})) {
        list.add(DetailsText::tr("State"), wording(task->state));
        list.add(DetailsText::tr("Owner"), task->owner);
        list.add(DetailsText::tr("Due"), task->due);
        list.add(DetailsText::tr("Note"), task->note);
    } else if (const Draft *draft = records.drafts.find({id})) {
        list.add(DetailsText::tr("Kind"), draftKindWord(draft->kind));
        list.add(DetailsText::tr("Review"), wording(draft->review));
        list.add(DetailsText::tr("Marking"), draft->marking);
        list.add(DetailsText::tr("Note"), draft->note);
    } else if (const State *state = records.states.find({id})) {
        list.add(DetailsText::tr("Code"), state->key);
        if (state->dueDiligence) {
            list.add(DetailsText::tr("Due diligence"), wording(state->dueDiligence->position));
            list.add(DetailsText::tr("Source"), state->dueDiligence->source);
            list.add(DetailsText::tr("As of"), state->dueDiligence->asOf);
        }
        list.add(DetailsText::tr("Note"), state->note);
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
