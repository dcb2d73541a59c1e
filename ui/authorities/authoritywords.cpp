// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorities/authoritywords.h"

#include "core/base/literals.h"
#include "core/domain/localstatename.h"
#include "ui/support/wordings.h"

#include <QCoreApplication>
#include <QHash>

namespace saranda {

using namespace literals;

namespace {

struct AuthorityWords {
    Q_DECLARE_TR_FUNCTIONS(AuthorityWords)
};

bool rests(const std::vector<AuthorityRef> &refs, const QString &authority, const QString &pinpoint)
{
    for (const AuthorityRef &ref : refs) {
        if (ref.authority == authority && ref.pinpoint == pinpoint)
            return true;
    }
    return false;
}

} // namespace

QString authorityKindText(AuthorityKind kind)
{
    switch (kind) {
    case AuthorityKind::Judgment:
        return AuthorityWords::tr("Judgment");
    case AuthorityKind::Opinion:
        return AuthorityWords::tr("Separate opinion");
    case AuthorityKind::Award:
        return AuthorityWords::tr("Arbitral award");
    case AuthorityKind::Instrument:
        return AuthorityWords::tr("Instrument");
    case AuthorityKind::Article:
        return AuthorityWords::tr("Article");
    case AuthorityKind::Commentary:
        return AuthorityWords::tr("Commentary");
    case AuthorityKind::Position:
        return AuthorityWords::tr("Position of a State");
    }
    return {};
}

QString verificationText(const QString &verified, bool isVerified)
{
    if (!isVerified)
        return AuthorityWords::tr("Not checked yet: look the place up before citing it.");
    // The data calls the article the doctrine was first drawn from its seed.
    QString against = verified;
    against.replace(u"seed"_s, AuthorityWords::tr("Mikanagi 2021"));
    return AuthorityWords::tr("Checked against: %1").arg(against);
}

QStringList restingOn(const Doctrine &doctrine, const QString &authority, const QString &pinpoint,
                      QStringView language)
{
    QStringList lines;
    const auto add = [&](const auto &entries, const QString &pattern) {
        for (const auto &entry : entries) {
            if (rests(entry.authorities, authority, pinpoint))
                lines.append(pattern.arg(entry.title.in(language)));
        }
    };
    add(doctrine.tests, AuthorityWords::tr("Test: %1"));
    add(doctrine.bases, AuthorityWords::tr("Basis: %1"));
    add(doctrine.elements, AuthorityWords::tr("Element: %1"));
    add(doctrine.warrants, AuthorityWords::tr("Rule of inference: %1"));
    add(doctrine.rules, AuthorityWords::tr("Primary rule: %1"));
    add(doctrine.alternatives, AuthorityWords::tr("Alternative explanation: %1"));
    add(doctrine.capacityFactors, AuthorityWords::tr("Factor of capacity: %1"));
    add(doctrine.responses, AuthorityWords::tr("Response: %1"));
    for (const StandardOfProof &standard : doctrine.standards) {
        if (rests(standard.authorities, authority, pinpoint))
            lines.append(
                AuthorityWords::tr("Standard of proof: %1").arg(standard.name.in(language)));
    }
    for (const EvidenceMark &mark : doctrine.profile.marks) {
        if (rests(mark.authorities, authority, pinpoint))
            lines.append(AuthorityWords::tr("Mark on an exhibit: %1").arg(mark.title.in(language)));
    }
    return lines;
}

QString positionStateName(const CaseRecords &records, const QString &code)
{
    static const QHash<QString, const char *> names{
        {u"AUS"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Australia")},
        {u"CAN"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Canada")},
        {u"CHE"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Switzerland")},
        {u"CZE"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Czechia")},
        {u"DEU"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Germany")},
        {u"EST"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Estonia")},
        {u"FIN"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Finland")},
        {u"FRA"_s, QT_TRANSLATE_NOOP("AuthorityWords", "France")},
        {u"GBR"_s, QT_TRANSLATE_NOOP("AuthorityWords", "United Kingdom")},
        {u"ISR"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Israel")},
        {u"ITA"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Italy")},
        {u"JPN"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Japan")},
        {u"NLD"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Netherlands")},
        {u"NOR"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Norway")},
        {u"NZL"_s, QT_TRANSLATE_NOOP("AuthorityWords", "New Zealand")},
        {u"SWE"_s, QT_TRANSLATE_NOOP("AuthorityWords", "Sweden")},
    };
    const QString known = shownStateName(records, code);
    if (known != code)
        return known;
    const char *name = names.value(code, nullptr);
    return name ? QCoreApplication::translate("AuthorityWords", name) : code;
}

QUuid libraryId(const QString &name)
{
    static const QUuid library = QUuid::fromString(u"8a1f3b52-6c3d-4a56-9d5e-0d6c6f3a7e21"_s);
    return QUuid::createUuidV5(library, name);
}

QString normStatusText(NormStatus status)
{
    const auto position = fromWord<DueDiligencePosition>(wordOf(status));
    return position ? wording(*position) : wordOf(status);
}

} // namespace saranda
