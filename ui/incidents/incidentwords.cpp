// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentwords.h"

#include "core/base/literals.h"

#include <QCoreApplication>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

/// Gives the texts of this file their context.
struct IncidentWordsText {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
};

} // namespace

QList<ChoiceField::Choice> harmKindChoices()
{
    return {{u"deaths"_s, IncidentWordsText::tr("Deaths")},
            {u"injuries"_s, IncidentWordsText::tr("Injuries")},
            {u"physical-damage"_s, IncidentWordsText::tr("Physical damage")},
            {u"loss-of-functionality"_s, IncidentWordsText::tr("Loss of functionality")},
            {u"outage"_s, IncidentWordsText::tr("Outage of a service")},
            {u"data-loss"_s, IncidentWordsText::tr("Loss of data")},
            {u"data-theft"_s, IncidentWordsText::tr("Theft of data")},
            {u"financial-loss"_s, IncidentWordsText::tr("Financial loss")},
            {u"interference"_s, IncidentWordsText::tr("Interference with public functions")},
            {u"other"_s, IncidentWordsText::tr("Other harm")}};
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
    return {{QString(), IncidentWordsText::tr("not graded")},
            {u"1"_s, IncidentWordsText::tr("1: slight")},
            {u"2"_s, IncidentWordsText::tr("2: moderate")},
            {u"3"_s, IncidentWordsText::tr("3: serious")},
            {u"4"_s, IncidentWordsText::tr("4: very serious")},
            {u"5"_s, IncidentWordsText::tr("5: grave")}};
}

QStringList sectorSuggestions()
{
    return {IncidentWordsText::tr("energy"),
            IncidentWordsText::tr("transport"),
            IncidentWordsText::tr("banking"),
            IncidentWordsText::tr("financial markets"),
            IncidentWordsText::tr("health"),
            IncidentWordsText::tr("drinking water"),
            IncidentWordsText::tr("waste water"),
            IncidentWordsText::tr("digital infrastructure"),
            IncidentWordsText::tr("telecommunications"),
            IncidentWordsText::tr("public administration"),
            IncidentWordsText::tr("electoral process"),
            IncidentWordsText::tr("space"),
            IncidentWordsText::tr("food"),
            IncidentWordsText::tr("media and entertainment")};
}

} // namespace saranda
