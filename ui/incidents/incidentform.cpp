// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentform.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "ui/incidents/harmtable.h"
#include "ui/incidents/incidentfields.h"
#include "ui/incidents/incidentwords.h"
#include "ui/records/recordlinks.h"
#include "ui/support/chain.h"
#include "ui/support/sectionheader.h"
#include "ui/support/statewords.h"
#include "ui/support/theme.h"

#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

QStringList listedStates(const CaseRecords &records)
{
    QStringList labels;
    for (const State *state : records.states.inKeyOrder())
        labels.append(stateLabel(records, state->key));
    return labels;
}

/// Counts all records that concern something and names the first of them: a hundred thousand facts
/// may be about one operation, and nobody reads a list of them here.
template <typename Record, typename Concerns>
void addUses(const RecordTable<Record> &table, const QString &kind, std::vector<RecordRef> &uses,
             std::size_t &count, Concerns concerns)
{
    std::vector<const Record *> concerned;
    for (const Record &record : table.rows()) {
        if (concerns(record))
            concerned.push_back(&record);
    }
    sortRuns(concerned, [](const Record *left, const Record *right) {
        return naturallyLess(left->key, right->key);
    });
    count += concerned.size();
    for (const Record *record : concerned) {
        if (uses.size() == RecordLinks::mostLinks)
            return;
        uses.push_back({kind, record->id.uuid, {}});
    }
}

} // namespace

IncidentForm::IncidentForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(context.session, this, [this](const Error &error) { Q_EMIT refused(error); })
    , m_title(new LineField)
    , m_kind(new ChoiceField(incidentKindChoices()))
    , m_period(new EdtfEdit)
    , m_target(new LineField)
    , m_sectors(new ListField)
    , m_victims(new ListField)
    , m_emanatesFrom(new ListField)
    , m_rule(new ChoiceField(ruleChoices(context.doctrine)))
    , m_campaign(new LineField)
    , m_marking(new ChoiceField(markingChoices(context.session.records().info)))
    , m_description(new TextField)
    , m_usesTitle(new SectionHeader(tr("Claims and facts about it")))
    , m_uses(new RecordLinks(tr("No claim and no fact is about this operation yet.")))
{
    m_harm = makeHarmModel(
        [this](const QString &text, const QList<Harm> &rows) {
            return m_form.change(text, [&rows](Incident &after) { after.harm = rows; });
        },
        this);
    m_harmTable = new RowTable(tr("Harm"), tr("Add harm"), tr("Remove harm"), m_harm);
    m_harmTable->setReadOnly(context.session.isReadOnly());
    m_harm->setReadOnly(context.session.isReadOnly());
    m_sectors->setSuggestions(sectorSuggestions());
    m_description->setVisibleLines(5);
    m_uses->setAccessibleName(tr("Claims and facts about the operation"));
    createLayout();
    bind();
}

void IncidentForm::createLayout()
{
    auto *fields = new QWidget;
    auto *form = new FormLayout(fields);
    form->addField(tr("&Title"), m_title);
    form->addField(tr("&Kind"), m_kind,
                   tr("For a cyber operation, circumstantial proof has to connect the State with "
                      "both sides: the infrastructure and the perpetrator."));
    form->addField(tr("&Period"), m_period);
    form->addField(tr("T&arget"), m_target, tr("Whom or what the operation hit"));
    form->addField(tr("&Sectors"), m_sectors, tr("Sectors of critical infrastructure"));
    form->addField(tr("V&ictims"), m_victims,
                   tr("Names or codes of the injured States, separated by semicolons"));
    form->addField(tr("Ema&nates from"), m_emanatesFrom,
                   tr("Names or codes of the States from whose territory it came"));
    form->addField(tr("Asserted &rule"), m_rule,
                   tr("The rule said to be breached; with the purpose it decides the standard of "
                      "proof"));
    form->addField(tr("&Campaign"), m_campaign, tr("Groups operations under one name"));
    form->addField(tr("&Marking"), m_marking);
    form->addField(tr("&Description"), m_description);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(fields);
    column->addWidget(m_harmTable);
    column->addWidget(m_usesTitle);
    column->addWidget(m_uses);
    column->addStretch(1);
}

void IncidentForm::bind()
{
    m_form.line(m_title, &Incident::title, tr("Change title of %1"));
    m_form.choice(
        m_kind, [](const Incident &incident) { return wordOf(incident.kind); },
        [](Incident &incident, const QString &word) {
            incident.kind = fromWord<IncidentKind>(word).value_or(incident.kind);
        },
        tr("Change kind of %1"));
    m_form.date(m_period, &Incident::period, tr("Change period of %1"));
    m_form.line(m_target, &Incident::target, tr("Change target of %1"));
    m_form.list(m_sectors, &Incident::sectors, tr("Change sectors of %1"));
    bindStates(m_victims, &Incident::victims, tr("Change victims of %1"));
    bindStates(m_emanatesFrom, &Incident::emanatesFrom, tr("Change where %1 emanates from"));
    m_form.choice(m_rule, &Incident::rule, tr("Change asserted rule of %1"));
    m_form.line(m_campaign, &Incident::campaign, tr("Change campaign of %1"));
    m_form.choice(m_marking, &Incident::marking, tr("Change marking of %1"));
    m_form.text(m_description, &Incident::description, tr("Change description of %1"));
    m_form.onShow([this](const Incident &incident) { m_harm->setRows(incident.harm); });
    m_form.onShow([this](const Incident &incident) { showUses(incident); });
    connect(m_harm, &RowsModel::refused, this, &IncidentForm::refused);
    connect(m_uses, &RecordLinks::requested, this, &IncidentForm::recordRequested);
    connect(&m_context.session, &CaseSession::changed, this, &IncidentForm::followCase);
    updateChoices();
}

/// States are shown by name and code (two may share a name), taken by either, and kept by code.
void IncidentForm::bindStates(ListField *field, QStringList Incident::*member, const QString &text)
{
    field->setReadOnly(m_context.session.isReadOnly());
    m_form.onShow([this, field, member](const Incident &incident) {
        QStringList labels;
        for (const QString &code : incident.*member)
            labels.append(stateLabel(m_context.session.records(), code));
        field->setValues(labels);
    });
    connect(field, &ListField::valuesEdited, this, [=, this](const QStringList &entered) {
        QStringList codes;
        for (const QString &typed : entered) {
            const QString code = stateCodeOf(m_context.session.records(), typed);
            if (!codes.contains(code))
                codes.append(code);
        }
        m_form.change(text, [&](Incident &after) { after.*member = codes; });
        m_form.fill(); // a code that was typed becomes a name
    });
}

void IncidentForm::followCase(const Edit &edit)
{
    if (edit.touches<CaseInfo, State>()) {
        updateChoices();
        m_form.fill();
    }
    const Incident *incident = m_form.record();
    if (incident && edit.touches<Fact, Claim, Communication>())
        showUses(*incident);
}

void IncidentForm::updateChoices()
{
    const CaseRecords &records = m_context.session.records();
    m_marking->setChoices(markingChoices(records.info));
    m_victims->setSuggestions(listedStates(records));
    m_emanatesFrom->setSuggestions(listedStates(records));
}

void IncidentForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const Incident *incident = m_form.record(); incident && m_usesAreStale)
        showUses(*incident);
}

void IncidentForm::showUses(const Incident &incident)
{
    // A large case has a great many: nobody waits for them while another page is in front.
    m_usesAreStale = !isVisible();
    if (m_usesAreStale)
        return;
    const CaseRecords &records = m_context.session.records();
    std::vector<RecordRef> uses;
    std::size_t count = 0;
    addUses(records.claims, u"claim"_s, uses, count,
            [&](const Claim &claim) { return claim.incident == incident.id; });
    addUses(records.facts, u"fact"_s, uses, count,
            [&](const Fact &fact) { return fact.incidents.contains(incident.id); });
    addUses(records.communications, u"communication"_s, uses, count,
            [&](const Communication &message) { return message.incidents.contains(incident.id); });
    std::vector<RecordLink> links;
    for (const RecordRef &use : uses) {
        const ChainLink link = linkTo(records, m_context.doctrine, use);
        links.push_back({use, tr("%1 %2", "key, title").arg(link.key, link.title)});
    }
    m_usesTitle->setNote(count == 0 ? QString() : QLocale().toString(qsizetype(count)));
    m_uses->setLinks(std::move(links), count);
}

void IncidentForm::showIncident(Incident::Id id)
{
    m_form.show(id);
}

void IncidentForm::startTyping()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

} // namespace saranda
