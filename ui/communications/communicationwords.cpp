// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communications/communicationwords.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

struct CommunicationWords {
    Q_DECLARE_TR_FUNCTIONS(CommunicationWords)
};

constexpr std::array<std::pair<const char16_t *, const char *>, 6> communicationKinds{{
    {u"notice", QT_TRANSLATE_NOOP("CommunicationWords", "Notice")},
    {u"reply", QT_TRANSLATE_NOOP("CommunicationWords", "Reply")},
    {u"request", QT_TRANSLATE_NOOP("CommunicationWords", "Request for assistance")},
    {u"letter", QT_TRANSLATE_NOOP("CommunicationWords", "Letter")},
    {u"statement", QT_TRANSLATE_NOOP("CommunicationWords", "Statement")},
    {u"advisory", QT_TRANSLATE_NOOP("CommunicationWords", "Advisory")},
}};

QString sentenceOf(const CaseRecords &records, const Communication &communication)
{
    const QString from = partyText(records, communication.from);
    const QString to = partyText(records, communication.to);
    QString sentence;
    if (communication.kind == u"notice"_s)
        sentence = CommunicationWords::tr("%1 notified %2.").arg(from, to);
    else if (communication.kind == u"reply"_s)
        sentence = CommunicationWords::tr("%1 replied to %2.").arg(from, to);
    else if (communication.kind == u"request"_s)
        sentence = CommunicationWords::tr("%1 requested assistance from %2.").arg(from, to);
    else if (communication.kind == u"letter"_s)
        sentence = CommunicationWords::tr("%1 wrote to %2.").arg(from, to);
    else if (communication.kind == u"advisory"_s)
        sentence = CommunicationWords::tr("%1 published an advisory.").arg(from);
    else if (communication.to.isEmpty())
        sentence = CommunicationWords::tr("%1 made a statement.").arg(from);
    else
        sentence = CommunicationWords::tr("%1 made a statement to %2.").arg(from, to);
    if (communication.summary.isEmpty())
        return sentence;
    return CommunicationWords::tr("%1 %2", "sentence, what it said")
        .arg(sentence, communication.summary);
}

} // namespace

QString communicationKindText(const QString &kind)
{
    for (const auto &[word, text] : communicationKinds) {
        if (kind == QStringView(word))
            return QCoreApplication::translate("CommunicationWords", text);
    }
    return kind;
}

QList<ChoiceField::Choice> communicationKindChoices()
{
    QList<ChoiceField::Choice> choices;
    for (const auto &[word, text] : communicationKinds)
        choices.append(
            {QString::fromUtf16(word), QCoreApplication::translate("CommunicationWords", text)});
    return choices;
}

QString partyText(const CaseRecords &records, const QString &party)
{
    return shownStateName(records, party);
}

QString operationKeys(const CaseRecords &records, const QList<Incident::Id> &incidents)
{
    QStringList keys;
    for (const Incident::Id &id : incidents)
        keys.append(records.incidents.keyOf(id));
    return keys.join(u", "_s);
}

Edit factFromCommunication(const CaseRecords &records, const Communication &communication)
{
    Fact fact;
    fact.id = Fact::Id::make();
    fact.key = nextKey<Fact>(records);
    fact.statement = sentenceOf(records, communication);
    fact.date = communication.date;
    fact.incidents = communication.incidents;
    fact.marking = communication.marking;
    if (communication.exhibit) {
        Citation citation;
        citation.exhibit = *communication.exhibit;
        fact.citations.append(citation);
    }
    Edit edit{CommunicationWords::tr("Make fact %1 of %2").arg(fact.key, communication.key), {}};
    edit.add(std::move(fact));
    return edit;
}

} // namespace saranda
