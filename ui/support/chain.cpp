// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/chain.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "core/session/referenceindex.h"
#include "ui/support/passage.h"
#include "ui/support/recordpicker.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <span>

namespace saranda {

using namespace literals;

namespace {

constexpr std::size_t linksWithTitle = 2000;

/// Gives the texts of this file their context.
struct ChainText {
    Q_DECLARE_TR_FUNCTIONS(Chain)
};

QString languageHere()
{
    return QLocale().name();
}

QString claimTitle(const CaseRecords &records, const Doctrine &doctrine, const Claim &claim)
{
    const LegalTest *test = doctrine.test(claim.test);
    const Incident *incident = records.incidents.find(claim.incident);
    return ChainText::tr("%1: %2, %3")
        .arg(test ? test->title.in(languageHere()) : claim.test,
             incident ? recordTitle(*incident) : QString(), shownStateName(records, claim.state));
}

QString elementTitle(const Doctrine &doctrine, const QString &id)
{
    const Element *element = doctrine.element(id);
    return element ? element->title.in(languageHere()) : id;
}

QString citationRole(const Citation &citation)
{
    return citation.pinpoint.isEmpty()
        ? wording(citation.stance)
        : ChainText::tr("%1, %2").arg(citation.pinpoint, wording(citation.stance));
}

bool isTableOf(QStringView table, QStringView kind)
{
    return table == kind || (table.startsWith(kind) && table.mid(kind.size()) == u"s");
}

QString keyOf(const CaseRecords &records, const RecordRef &ref)
{
    QString key;
    CaseRecords::tables(records, [&](QStringView name, const auto &table) {
        if (isTableOf(name, ref.kind))
            key = table.keyOf({ref.id});
    });
    return key;
}

/// Collects links in the order of their keys, without saying the same thing twice.
class ChainCollector
{
public:
    ChainCollector(const CaseRecords &records, const Doctrine &doctrine)
        : m_records(records)
        , m_doctrine(doctrine)
    { }

    void add(const QString &kind, const QUuid &id, const QString &role, const QString &part = {})
    {
        if (m_said.contains({id, part + u'\n' + role}))
            return;
        ChainLink link{{kind, id, part}, {}, {}, role};
        // Hundreds of thousands may lean on one operation: titles are for those that are shown.
        if (m_links.size() < linksWithTitle) {
            link = linkTo(m_records, m_doctrine, link.ref);
            link.role = role;
        } else {
            link.key = keyOf(m_records, link.ref);
        }
        if (link.key.isEmpty() && link.title.isEmpty())
            return;
        m_said.insert({id, part + u'\n' + role});
        m_links.push_back(std::move(link));
    }
    /// A fact that is named here only: one operation may have hundreds of thousands.
    void addOnly(const Fact &fact, const QString &role)
    {
        m_links.push_back({{u"fact"_s, fact.id.uuid, {}},
                           fact.key,
                           m_links.size() < linksWithTitle ? recordTitle(fact) : QString(),
                           role});
    }
    void addState(const QString &code, const QString &role)
    {
        if (const State *state = m_records.states.findKey(code))
            add(u"state"_s, state->id.uuid, role);
    }
    void addEntity(const EntityRef &entity, const QString &role)
    {
        switch (entity.kind) {
        case EntityKind::Actor:
            return add(u"actor"_s, entity.uuid, role);
        case EntityKind::Infrastructure:
            return add(u"infrastructure"_s, entity.uuid, role);
        case EntityKind::Incident:
            return add(u"incident"_s, entity.uuid, role);
        case EntityKind::State:
            return addState(entity.stateCode, role);
        case EntityKind::None:
            return;
        }
    }

    std::vector<ChainLink> sorted()
    {
        // Kind by kind as they came, in each kind by key; mostly they come in that order.
        for (auto first = m_links.begin(); first != m_links.end();) {
            const auto last = std::find_if(first, m_links.end(), [&](const ChainLink &link) {
                return link.ref.kind != first->ref.kind;
            });
            const auto before = [](const ChainLink &left, const ChainLink &right) {
                return naturallyLess(left.key, right.key);
            };
            if (!std::is_sorted(first, last, before))
                std::stable_sort(first, last, before);
            first = last;
        }
        for (ChainLink &link : std::span(m_links).first(std::min(m_links.size(), linksWithTitle)))
            link.title =
                link.title.isEmpty() ? linkTo(m_records, m_doctrine, link.ref).title : link.title;
        return std::move(m_links);
    }

private:
    const CaseRecords &m_records;
    const Doctrine &m_doctrine;
    std::vector<ChainLink> m_links;
    QSet<QPair<QUuid, QString>> m_said;
};

/// Calls visit(fact, role) for each use of a fact in an element.
void eachUse(const ElementSheet &sheet, auto &&visit)
{
    for (const Argument &argument : sheet.arguments) {
        const QString role = argument.stance == ArgumentStance::For
            ? ChainText::tr("argument for")
            : ChainText::tr("argument against");
        for (const Fact::Id &fact : argument.premises)
            visit(fact, role);
        if (argument.challenge)
            visit(*argument.challenge, ChainText::tr("challenges an argument"));
    }
    for (const Indicator &indicator : sheet.indicators)
        visit(indicator.fact,
              indicator.side == NetworkSide::None
                  ? ChainText::tr("indicator")
                  : ChainText::tr("indicator, %1").arg(wording(indicator.side)));
    for (const Alternative &alternative : sheet.alternatives) {
        for (const Fact::Id &fact : alternative.incompatible)
            visit(fact, ChainText::tr("excludes %1").arg(alternative.key));
        for (const Fact::Id &fact : alternative.hardToReconcile)
            visit(fact, ChainText::tr("hard to reconcile with %1").arg(alternative.key));
        for (const Fact::Id &fact : alternative.supportedBy)
            visit(fact, ChainText::tr("supports %1").arg(alternative.key));
    }
}

void exhibitRestsOn(const CaseRecords &, ChainCollector &links, const Exhibit &exhibit)
{
    if (exhibit.source)
        links.add(u"source"_s, exhibit.source->uuid, ChainText::tr("source"));
    if (exhibit.derivedFrom)
        links.add(u"exhibit"_s, exhibit.derivedFrom->uuid, ChainText::tr("derived from"));
    if (exhibit.challenge)
        links.add(u"fact"_s, exhibit.challenge->uuid, ChainText::tr("challenged by"));
}

void factRestsOn(ChainCollector &links, const Fact &fact)
{
    for (const Citation &citation : fact.citations)
        links.add(u"exhibit"_s, citation.exhibit.uuid, citationRole(citation),
                  passagePart(citation));
    for (const Incident::Id &incident : fact.incidents)
        links.add(u"incident"_s, incident.uuid, ChainText::tr("is about"));
    if (fact.relation) {
        links.addEntity(fact.relation->subject, ChainText::tr("relation, subject"));
        links.addEntity(fact.relation->object, ChainText::tr("relation, object"));
    }
}

void claimRestsOn(ChainCollector &links, const Claim &claim, const Doctrine &doctrine,
                  const QString &part)
{
    if (part.isEmpty()) {
        links.add(u"incident"_s, claim.incident.uuid, ChainText::tr("operation"));
        links.addState(claim.state, ChainText::tr("respondent"));
    }
    for (const ElementSheet &sheet : claim.elements) {
        if (part.isEmpty())
            links.add(u"claim"_s, claim.id.uuid, elementTitle(doctrine, sheet.element),
                      sheet.element);
        else if (sheet.element == part)
            eachUse(sheet, [&links](const Fact::Id &fact, const QString &role) {
                links.add(u"fact"_s, fact.uuid, role);
            });
    }
}

/// The records that name one, kind by kind.
class NamersOf
{
public:
    NamersOf(const CaseSession &session, QUuid named)
        : m_session(session)
        , m_named(named)
    { }

    template <typename Record>
    std::vector<const Record *> all() const
    {
        return m_session.references().naming<Record>(m_session.records(), m_named);
    }

private:
    const CaseSession &m_session;
    QUuid m_named;
};

void exhibitUsedBy(const NamersOf &namers, ChainCollector &links, const Exhibit &exhibit)
{
    for (const Fact *fact : namers.all<Fact>()) {
        for (const Citation &citation : fact->citations) {
            if (citation.exhibit == exhibit.id)
                links.add(u"fact"_s, fact->id.uuid, citationRole(citation));
        }
    }
    for (const Exhibit *other : namers.all<Exhibit>()) {
        if (other->derivedFrom == exhibit.id)
            links.add(u"exhibit"_s, other->id.uuid, ChainText::tr("derived from it"));
    }
    for (const Communication *communication : namers.all<Communication>()) {
        if (communication->exhibit == exhibit.id)
            links.add(u"communication"_s, communication->id.uuid, ChainText::tr("its content"));
    }
    for (const Draft *draft : namers.all<Draft>()) {
        for (const DraftSection &section : draft->sections) {
            for (const DraftSentence &sentence : section.sentences) {
                for (const DraftCitation &citation : sentence.citations) {
                    if (citation.exhibit == exhibit.id)
                        links.add(u"draft"_s, draft->id.uuid, section.title);
                }
            }
        }
    }
}

void factUsedBy(const NamersOf &namers, ChainCollector &links, const Doctrine &doctrine,
                const Fact &fact)
{
    for (const Claim *claim : namers.all<Claim>()) {
        for (const ElementSheet &sheet : claim->elements) {
            eachUse(sheet, [&](const Fact::Id &used, const QString &role) {
                if (used == fact.id)
                    links.add(
                        u"claim"_s, claim->id.uuid,
                        ChainText::tr("%1: %2").arg(elementTitle(doctrine, sheet.element), role),
                        sheet.element);
            });
        }
    }
    for (const Exhibit *exhibit : namers.all<Exhibit>()) {
        if (exhibit->challenge == fact.id)
            links.add(u"exhibit"_s, exhibit->id.uuid, ChainText::tr("challenges it"));
    }
    for (const Fact *other : namers.all<Fact>()) {
        for (const Citation &citation : other->citations) {
            if (citation.challenge == fact.id)
                links.add(u"fact"_s, other->id.uuid, ChainText::tr("challenges a citation"));
        }
    }
}

void incidentUsedBy(const NamersOf &namers, ChainCollector &links, const Incident &incident)
{
    for (const Claim *claim : namers.all<Claim>()) {
        if (claim->incident == incident.id)
            links.add(u"claim"_s, claim->id.uuid, ChainText::tr("claim"));
    }
    const QString about = ChainText::tr("about it");
    for (const Fact *fact : namers.all<Fact>()) {
        if (fact->incidents.contains(incident.id))
            links.addOnly(*fact, about);
    }
    for (const Communication *communication : namers.all<Communication>()) {
        if (communication->incidents.contains(incident.id))
            links.add(u"communication"_s, communication->id.uuid, about);
    }
}

void entityUsedBy(const NamersOf &namers, ChainCollector &links, const EntityRef &entity)
{
    for (const Fact *fact : namers.all<Fact>()) {
        if (fact->relation
            && (fact->relation->subject == entity || fact->relation->object == entity))
            links.addOnly(*fact, fact->relation->predicate);
    }
}

/// Facts name a State by its code, which no index knows.
void entityUsedBy(const CaseRecords &records, ChainCollector &links, const EntityRef &entity)
{
    for (const Fact &fact : records.facts.rows()) {
        if (fact.relation && (fact.relation->subject == entity || fact.relation->object == entity))
            links.addOnly(fact, fact.relation->predicate);
    }
}

void stateUsedBy(const CaseRecords &records, ChainCollector &links, const State &state)
{
    for (const Claim &claim : records.claims.rows()) {
        if (claim.state == state.key)
            links.add(u"claim"_s, claim.id.uuid, ChainText::tr("respondent"));
    }
    for (const Incident &incident : records.incidents.rows()) {
        if (incident.victims.contains(state.key))
            links.add(u"incident"_s, incident.id.uuid, ChainText::tr("victim"));
        if (incident.emanatesFrom.contains(state.key))
            links.add(u"incident"_s, incident.id.uuid, ChainText::tr("emanates from"));
    }
    for (const Actor &actor : records.actors.rows()) {
        if (actor.state == state.key)
            links.add(u"actor"_s, actor.id.uuid, ChainText::tr("State of the actor"));
    }
    for (const Infrastructure &item : records.infrastructure.rows()) {
        if (item.state == state.key)
            links.add(u"infrastructure"_s, item.id.uuid,
                      ChainText::tr("located or allocated there"));
    }
    for (const Communication &communication : records.communications.rows()) {
        if (communication.from == state.key || communication.to == state.key)
            links.add(u"communication"_s, communication.id.uuid,
                      communication.from == state.key ? ChainText::tr("sent by")
                                                      : ChainText::tr("sent to"));
    }
    entityUsedBy(records, links, EntityRef::toState(state.key));
}

template <typename Record>
ChainLink describe(const RecordTable<Record> &table, const RecordRef &ref)
{
    const Record *record = table.find({ref.id});
    return record ? ChainLink{ref, record->key, recordTitle(*record), {}}
                  : ChainLink{ref, {}, {}, {}};
}

} // namespace

ChainLink linkTo(const CaseRecords &records, const Doctrine &doctrine, const RecordRef &ref)
{
    if (ref.kind == u"claim") {
        const Claim *claim = records.claims.find({ref.id});
        if (!claim)
            return {ref, {}, {}, {}};
        return {ref,
                claim->key,
                ref.part.isEmpty() ? claimTitle(records, doctrine, *claim)
                                   : elementTitle(doctrine, ref.part),
                {}};
    }
    ChainLink link{ref, {}, {}, {}};
    CaseRecords::tables(records, [&](QStringView name, const auto &table) {
        if (isTableOf(name, ref.kind))
            link = describe(table, ref);
    });
    return link;
}

std::vector<ChainLink> restsOn(const CaseRecords &records, const Doctrine &doctrine,
                               const RecordRef &ref)
{
    ChainCollector links(records, doctrine);
    if (const Exhibit *exhibit = records.exhibits.find({ref.id}))
        exhibitRestsOn(records, links, *exhibit);
    else if (const Fact *fact = records.facts.find({ref.id}))
        factRestsOn(links, *fact);
    else if (const Claim *claim = records.claims.find({ref.id}))
        claimRestsOn(links, *claim, doctrine, ref.part);
    else if (const Communication *communication = records.communications.find({ref.id})) {
        if (communication->exhibit)
            links.add(u"exhibit"_s, communication->exhibit->uuid, ChainText::tr("content"));
        for (const Incident::Id &incident : communication->incidents)
            links.add(u"incident"_s, incident.uuid, ChainText::tr("is about"));
    } else if (const Task *task = records.tasks.find({ref.id}); task && task->claim)
        links.add(u"claim"_s, task->claim->uuid, ChainText::tr("would fill"), task->element);
    else if (const Actor *actor = records.actors.find({ref.id}))
        links.addState(actor->state, ChainText::tr("State"));
    else if (const Infrastructure *item = records.infrastructure.find({ref.id}))
        links.addState(item->state, ChainText::tr("State"));
    return links.sorted();
}

std::vector<ChainLink> usedBy(const CaseSession &session, const Doctrine &doctrine,
                              const RecordRef &ref)
{
    const CaseRecords &records = session.records();
    const NamersOf namers(session, ref.id);
    ChainCollector links(records, doctrine);
    if (const Exhibit *exhibit = records.exhibits.find({ref.id}))
        exhibitUsedBy(namers, links, *exhibit);
    else if (const Fact *fact = records.facts.find({ref.id}))
        factUsedBy(namers, links, doctrine, *fact);
    else if (const Incident *incident = records.incidents.find({ref.id}))
        incidentUsedBy(namers, links, *incident);
    else if (const Source *source = records.sources.find({ref.id})) {
        for (const Exhibit *from : namers.all<Exhibit>()) {
            if (from->source == source->id)
                links.add(u"exhibit"_s, from->id.uuid, ChainText::tr("comes from it"));
        }
    } else if (const Actor *actor = records.actors.find({ref.id}))
        entityUsedBy(namers, links, EntityRef::to(actor->id));
    else if (const Infrastructure *item = records.infrastructure.find({ref.id}))
        entityUsedBy(namers, links, EntityRef::to(item->id));
    else if (const State *state = records.states.find({ref.id}))
        stateUsedBy(records, links, *state);
    else if (records.claims.find({ref.id})) {
        for (const Task *open : namers.all<Task>()) {
            if (open->claim && open->claim->uuid == ref.id
                && (ref.part.isEmpty() || open->element == ref.part))
                links.add(u"task"_s, open->id.uuid, wording(open->state));
        }
    }
    return links.sorted();
}

} // namespace saranda
