// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/authority.h"

#include "core/base/literals.h"

#include <algorithm>

namespace saranda {

using namespace literals;

bool Pinpoint::isVerified() const
{
    return !verified.isEmpty() && verified != u"no"_s;
}

const Pinpoint *Authority::at(QStringView pinpoint) const
{
    const auto found =
        std::find_if(pinpoints.begin(), pinpoints.end(),
                     [pinpoint](const Pinpoint &entry) { return entry.pinpoint == pinpoint; });
    return found == pinpoints.end() ? nullptr : &*found;
}

QString wordOf(AuthorityKind kind)
{
    switch (kind) {
    case AuthorityKind::Judgment:
        return u"judgment"_s;
    case AuthorityKind::Opinion:
        return u"opinion"_s;
    case AuthorityKind::Award:
        return u"award"_s;
    case AuthorityKind::Instrument:
        return u"instrument"_s;
    case AuthorityKind::Article:
        return u"article"_s;
    case AuthorityKind::Commentary:
        return u"commentary"_s;
    case AuthorityKind::Position:
        return u"position"_s;
    }
    return {};
}

std::optional<AuthorityKind> authorityKindFromWord(QStringView word)
{
    for (AuthorityKind kind :
         {AuthorityKind::Judgment, AuthorityKind::Opinion, AuthorityKind::Award,
          AuthorityKind::Instrument, AuthorityKind::Article, AuthorityKind::Commentary,
          AuthorityKind::Position})
        if (word == wordOf(kind))
            return kind;
    return {};
}

QString wordOf(NormStatus status)
{
    switch (status) {
    case NormStatus::Binding:
        return u"binding"_s;
    case NormStatus::VoluntaryNorm:
        return u"voluntary-norm"_s;
    case NormStatus::Contested:
        return u"contested"_s;
    }
    return {};
}

std::optional<NormStatus> normStatusFromWord(QStringView word)
{
    for (NormStatus status :
         {NormStatus::Binding, NormStatus::VoluntaryNorm, NormStatus::Contested})
        if (word == wordOf(status))
            return status;
    return {};
}

} // namespace saranda
