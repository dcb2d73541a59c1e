// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentspage.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "ui/incidents/incidentfields.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentwords.h"
#include "ui/records/columnedits.h"
#include "ui/support/icons.h"
#include "ui/support/statewords.h"
#include "ui/support/tableview.h"

namespace saranda {

using namespace literals;

namespace {

QVariant dateSortKey(const CaseDate &date)
{
    return date.isUndated() ? QVariant() : QVariant(qlonglong(date.bounds().earliestStart));
}

QString harmSummary(const Incident &incident)
{
    QStringList kinds;
    for (const Harm &harm : incident.harm)
        kinds.append(harmKindText(harm.kind));
    return kinds.join(u", "_s);
}

} // namespace

IncidentsPage::IncidentsPage(const PageContext &context, QWidget *parent)
    : DeskPage(context, parent)
{
    m_model = new RecordModel<Incident>(context.session, columns(), this);
    m_form = new IncidentForm(context, this);
    setDesk(new RecordDesk(
        context,
        {u"incidents"_s, u"incident"_s, tr("Incidents"), tr("New operation"),
         tr("Enter a new operation"),
         tr("Remove the selected operations with the claims about them (Delete)"),
         tr("No operation yet"),
         tr("An operation is the conduct a claim is about: one attack, one intrusion. Enter each "
            "one separately; a campaign groups them by name."),
         tr("Select an operation to see it.")},
        {[this] { return addingIncident(); },
         [this](const QList<QUuid> &ids) {
             return removalOf(m_context.session,
                              tr("Remove %Ln operation(s)", nullptr, int(ids.size())), ids);
         },
         [](int count) { return tr("%Ln operation(s) removed.", nullptr, count); },
         [this](const QUuid &id) { m_form->showIncident({id}); }, [this] { m_form->startTyping(); },
         [this] { return incidentFields(m_context.session.records(), m_context.doctrine); }},
        this));
    m_desk->setContents(m_model, m_form, {8, 26, 22, 20, 18, 18, 16, 24, 16, 10}, {7, 8, 9});
    connectParts(m_model, m_form);
}

QString IncidentsPage::title() const
{
    return tr("Incidents");
}

QIcon IncidentsPage::icon() const
{
    return saranda::icon(u"incidents"_s);
}

RecordModel<Incident>::Columns IncidentsPage::columns() const
{
    const CaseRecords &records = m_context.session.records();
    RecordModel<Incident>::Columns columns;
    columns.push_back({tr("No."), [](const Incident &one) { return one.key; }});
    RecordColumn<Incident> title{tr("Title"), [](const Incident &one) { return one.title; }};
    makeEditable(title, &Incident::title, tr("Change title of %1"));
    columns.push_back(std::move(title));
    RecordColumn<Incident> period{
        tr("Period"), [](const Incident &one) { return humanDate(one.period, QLocale()); },
        [](const Incident &one) { return dateSortKey(one.period); }};
    makeEditable(period, &Incident::period, tr("Change period of %1"));
    columns.push_back(std::move(period));
    RecordColumn<Incident> target{tr("Target"), [](const Incident &one) { return one.target; }};
    makeEditable(target, &Incident::target, tr("Change target of %1"));
    columns.push_back(std::move(target));
    columns.push_back({tr("Victims"), [&records](const Incident &one) {
                           return stateNames(records, one.victims);
                       }});
    RecordColumn<Incident> rule{tr("Asserted rule"), [this](const Incident &one) {
                                    const PrimaryRule *known = m_context.doctrine.rule(one.rule);
                                    return known ? known->title.in(QLocale().name()) : one.rule;
                                }};
    makeChoice<Incident>(
        rule, &Incident::rule, [this] { return ruleChoices(m_context.doctrine); },
        tr("Change asserted rule of %1"));
    columns.push_back(std::move(rule));
    columns.push_back({tr("Emanates from"), [&records](const Incident &one) {
                           return stateNames(records, one.emanatesFrom);
                       }});
    columns.push_back({tr("Harm"), [](const Incident &one) { return harmSummary(one); }});
    RecordColumn<Incident> campaign{tr("Campaign"),
                                    [](const Incident &one) { return one.campaign; }};
    makeEditable(campaign, &Incident::campaign, tr("Change campaign of %1"));
    columns.push_back(std::move(campaign));
    RecordColumn<Incident> marking{tr("Marking"), [](const Incident &one) { return one.marking; }};
    makeMarkingChoice(marking, records, tr("Change marking of %1"));
    columns.push_back(std::move(marking));
    return columns;
}

Edit IncidentsPage::addingIncident() const
{
    Incident incident;
    incident.id = Incident::Id::make();
    incident.key = nextKey<Incident>(m_context.session.records());
    incident.title = tr("New operation");
    Edit edit{tr("Add operation %1").arg(incident.key), {}};
    edit.add(std::move(incident));
    return edit;
}

} // namespace saranda
