// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentwords.h"

#include "core/base/literals.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QString incidentWord(const char *text)
{
    return QCoreApplication::translate("IncidentWords", text);
}

} // namespace

QList<ChoiceField::Choice> harmKindChoices()
{
    return {{u"deaths"_s, incidentWord("Deaths")},
            {u"injuries"_s, incidentWord("Injuries")},
            {u"physical-damage"_s, incidentWord("Physical damage")},
            {u"loss-of-functionality"_s, incidentWord("Loss of functionality")},
            {u"outage"_s, incidentWord("Outage of a service")},
            {u"data-loss"_s, incidentWord("Loss of data")},
            {u"data-theft"_s, incidentWord("Theft of data")},
            {u"financial-loss"_s, incidentWord("Financial loss")},
            {u"interference"_s, incidentWord("Interference with public functions")},
            {u"other"_s, incidentWord("Other harm")}};
}

QString harmKindText(const QString &kind)
{
    const QList<ChoiceField::Choice> choices = harmKindChoices();
    const auto it = std::find_if(choices.begin(), choices.end(),
                                 [&kind](const auto &choice) { return choice.word == kind; });
    return it == choices.end() ? kind : it->text;
}

QList<ChoiceField::Choice> severityChoices()
{
    return {{QString(), incidentWord("not graded")},   {u"1"_s, incidentWord("1: slight")},
            {u"2"_s, incidentWord("2: moderate")},     {u"3"_s, incidentWord("3: serious")},
            {u"4"_s, incidentWord("4: very serious")}, {u"5"_s, incidentWord("5: grave")}};
}

QStringList sectorSuggestions()
{
    return {incidentWord("energy"),
            incidentWord("transport"),
            incidentWord("banking"),
            incidentWord("financial markets"),
            incidentWord("health"),
            incidentWord("drinking water"),
            incidentWord("waste water"),
            incidentWord("digital infrastructure"),
            incidentWord("telecommunications"),
            incidentWord("public administration"),
            incidentWord("electoral process"),
            incidentWord("space"),
            incidentWord("food"),
            incidentWord("media and entertainment")};
}

} // namespace saranda
