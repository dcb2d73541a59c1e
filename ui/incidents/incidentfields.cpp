// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentfields.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrine.h"
#include "ui/incidents/incidentwords.h"
#include "ui/support/statewords.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>
#include <QLocale>

namespace saranda {

using namespace literals;

namespace {

struct IncidentFieldsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::IncidentFields)
};

using IncidentField = SharedFieldsOf<Incident>::Field;

/// A State added to those the operation names.
IncidentField stateField(const CaseRecords &records, const QString &title,
                         QStringList Incident::*member)
{
    IncidentField field{{title,
                         IncidentFieldsText::tr("A State of the case, or any by its name or code, "
                                                "beside those that are named already"),
                         SharedField::Entry::OwnWord,
                         stateChoices(records),
                         {}}};
    field.now = [&records, member](const Incident &incident) {
        return stateNames(records, incident.*member);
    };
    field.set = [&records, member](Incident &incident, const QString &typed) -> Result<> {
        const QString code = stateCodeOf(records, typed);
        if (!(incident.*member).contains(code))
            (incident.*member).append(code);
        return {};
    };
    return field;
}

IncidentField sectorField()
{
    QList<ChoiceField::Choice> sectors;
    for (const QString &sector : sectorSuggestions())
        sectors.append({sector, sector});
    IncidentField field{{IncidentFieldsText::tr("Add a &sector"),
                         IncidentFieldsText::tr("A sector of critical infrastructure"),
                         SharedField::Entry::OwnWord,
                         sectors,
                         {}}};
    field.now = [](const Incident &incident) { return incident.sectors.join(u"; "_s); };
    field.set = [](Incident &incident, const QString &sector) -> Result<> {
        if (!incident.sectors.contains(sector))
            incident.sectors.append(sector);
        return {};
    };
    return field;
}

} // namespace

QList<ChoiceField::Choice> incidentKindChoices()
{
    return {{wordOf(IncidentKind::Cyber), wording(IncidentKind::Cyber)},
            {wordOf(IncidentKind::Other), wording(IncidentKind::Other)}};
}

QList<ChoiceField::Choice> ruleChoices(const Doctrine &doctrine)
{
    QList<ChoiceField::Choice> choices{{QString(), IncidentFieldsText::tr("Not yet decided")}};
    for (const PrimaryRule &rule : doctrine.rules)
        choices.append(
            {rule.id, rule.title.in(QLocale().name()), rule.explanation.in(QLocale().name())});
    return choices;
}

std::unique_ptr<SharedFields> incidentFields(const CaseRecords &records, const Doctrine &doctrine)
{
    using Kind = SharedField::Entry;
    IncidentField kind{
        {IncidentFieldsText::tr("&Kind"), {}, Kind::Choice, incidentKindChoices(), {}},
        [](const Incident &incident) { return wording(incident.kind); },
        [](Incident &incident, const QString &word) -> Result<> {
            incident.kind = fromWord<IncidentKind>(word).value_or(incident.kind);
            return {};
        }};
    std::vector<IncidentField> fields;
    fields.push_back(std::move(kind));
    fields.push_back(
        sharedWord<Incident>(clearable({IncidentFieldsText::tr("&Campaign"),
                                        IncidentFieldsText::tr("Groups operations under one name"),
                                        Kind::Line,
                                        {},
                                        {}}),
                             &Incident::campaign));
    fields.push_back(sharedWord<Incident>(
        {IncidentFieldsText::tr("Asserted &rule"), {}, Kind::Choice, ruleChoices(doctrine), {}},
        &Incident::rule));
    fields.push_back(
        stateField(records, IncidentFieldsText::tr("Add a &victim"), &Incident::victims));
    fields.push_back(stateField(records, IncidentFieldsText::tr("Add where it emanates &from"),
                                &Incident::emanatesFrom));
    fields.push_back(sectorField());
    fields.push_back(sharedMarking<Incident>(records));
    return std::make_unique<SharedFieldsOf<Incident>>(std::move(fields), [](int count) {
        return IncidentFieldsText::tr("Change %Ln operation(s)", nullptr, count);
    });
}

} // namespace saranda
