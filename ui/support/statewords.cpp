// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/statewords.h"

#include "core/domain/countrycodes.h"
#include "core/domain/localstatename.h"
#include "ui/support/safetext.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>

#include <algorithm>

namespace saranda {

namespace {

struct StateWordsText {
    Q_DECLARE_TR_FUNCTIONS(saranda::StateWords)
};

bool isSameWord(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

QString stateLabel(const CaseRecords &records, const QString &code)
{
    const QString name = shownStateName(records, code);
    return code.isEmpty() || name == code
        ? code
        : StateWordsText::tr("%1 (%2)", "State, its code").arg(name, code);
}

QString stateNames(const CaseRecords &records, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(shownStateName(records, code));
    return names.join(QLatin1String("; "));
}

QString stateCodeOf(const CaseRecords &records, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || records.states.findKey(text))
        return text;
    for (const State &state : records.states.rows()) {
        if (isSameWord(state.key, text) || isSameWord(state.name, text)
            || isSameWord(shownStateName(records, state.key), text)
            || isSameWord(stateLabel(records, state.key), text))
            return state.key;
    }
    for (const Country &country : countries()) {
        const QString code = QString::fromUtf16(country.alpha3);
        if (isSameWord(country.alpha3, text) || isSameWord(country.englishName, text)
            || isSameWord(country.frenchName, text) || isSameWord(stateLabel(records, code), text))
            return code;
    }
    return text;
}

QList<ChoiceField::Choice> stateChoicesWith(const CaseRecords &records, const QString &current)
{
    QList<ChoiceField::Choice> choices = stateChoices(records);
    if (!current.isEmpty() && !records.states.findKey(current))
        choices.append({current, stateLabel(records, current)});
    return choices;
}

void offerStates(ChoiceField *field, const CaseRecords &records)
{
    QStringList labels;
    for (const ChoiceField::Choice &choice : stateChoices(records))
        labels.append(safeLine(choice.text, 160));
    QStringList others;
    for (const Country &country : countries()) {
        const QString code = QString::fromUtf16(country.alpha3);
        if (!records.states.findKey(code))
            others.append(stateLabel(records, code));
    }
    std::sort(others.begin(), others.end(), QCollator());
    field->setEditable(true);
    auto *completer = new QCompleter(labels + others, field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->comboBox()->setCompleter(completer);
}

QList<ChoiceField::Choice> stateChoicesWithNone(const CaseRecords &records, const QString &current)
{
    return QList<ChoiceField::Choice>{{QString(), StateWordsText::tr("No State")}}
    + stateChoicesWith(records, current);
}

} // namespace saranda
