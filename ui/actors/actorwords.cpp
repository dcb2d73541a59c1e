// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actors/actorwords.h"

#include "core/base/literals.h"

#include <QCoreApplication>

#include <utility>

namespace saranda {

using namespace literals;

namespace {

using KindTexts = std::vector<std::pair<const char16_t *, const char *>>;

const KindTexts actorKinds{
    {u"person", QT_TRANSLATE_NOOP("ActorKind", "Person")},
    {u"group", QT_TRANSLATE_NOOP("ActorKind", "Group")},
    {u"company", QT_TRANSLATE_NOOP("ActorKind", "Company")},
    {u"front-company", QT_TRANSLATE_NOOP("ActorKind", "Front company")},
    {u"organ", QT_TRANSLATE_NOOP("ActorKind", "Organ of a State")},
    {u"persona", QT_TRANSLATE_NOOP("ActorKind", "Persona")},
};

const KindTexts infrastructureKinds{
    {u"ip-address", QT_TRANSLATE_NOOP("InfrastructureKind", "IP address")},
    {u"domain", QT_TRANSLATE_NOOP("InfrastructureKind", "Domain")},
    {u"email-account", QT_TRANSLATE_NOOP("InfrastructureKind", "E-mail account")},
    {u"social-account", QT_TRANSLATE_NOOP("InfrastructureKind", "Social networking account")},
    {u"server", QT_TRANSLATE_NOOP("InfrastructureKind", "Server")},
    {u"device", QT_TRANSLATE_NOOP("InfrastructureKind", "Device")},
    {u"malware", QT_TRANSLATE_NOOP("InfrastructureKind", "Malware")},
    {u"tool", QT_TRANSLATE_NOOP("InfrastructureKind", "Tool")},
    {u"other", QT_TRANSLATE_NOOP("InfrastructureKind", "Other")},
};

QString textOfKind(const KindTexts &texts, const char *context, const QString &kind)
{
    for (const auto &[word, text] : texts) {
        if (kind == QStringView(word))
            return QCoreApplication::translate(context, text);
    }
    return kind;
}

QList<ChoiceField::Choice> choicesOfKinds(const KindTexts &texts, const char *context)
{
    QList<ChoiceField::Choice> choices;
    for (const auto &[word, text] : texts)
        choices.append({QString::fromUtf16(word), QCoreApplication::translate(context, text)});
    return choices;
}

} // namespace

QString actorKindText(const QString &kind)
{
    return textOfKind(actorKinds, "ActorKind", kind);
}

QString infrastructureKindText(const QString &kind)
{
    return textOfKind(infrastructureKinds, "InfrastructureKind", kind);
}

QList<ChoiceField::Choice> actorKindChoices()
{
    return choicesOfKinds(actorKinds, "ActorKind");
}

QList<ChoiceField::Choice> infrastructureKindChoices()
{
    return choicesOfKinds(infrastructureKinds, "InfrastructureKind");
}

} // namespace saranda
