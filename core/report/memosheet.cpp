// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/memosheet.h"

#include "core/base/literals.h"

namespace saranda {

using namespace literals;

QString blockingCode(Blocking blocking)
{
    switch (blocking) {
    case Blocking::None:
        return u"none"_s;
    case Blocking::NotAddressed:
        return u"not-addressed"_s;
    case Blocking::NoEvidence:
        return u"no-evidence"_s;
    case Blocking::Weak:
        return u"weak"_s;
    case Blocking::OneOrigin:
        return u"one-origin"_s;
    case Blocking::GeneralOnly:
        return u"general-only"_s;
    case Blocking::AlternativeNotExcluded:
        return u"alternative-not-excluded"_s;
    case Blocking::ContraryEvidence:
        return u"contrary-evidence"_s;
    case Blocking::OneSideMissing:
        return u"one-side-missing"_s;
    case Blocking::ImpossibleInTime:
        return u"impossible-in-time"_s;
    }
    return {};
}

QString timingCode(Timing timing)
{
    switch (timing) {
    case Timing::Unknown:
        return u"unknown"_s;
    case Timing::Certain:
        return u"certain"_s;
    case Timing::Possible:
        return u"possible"_s;
    case Timing::Impossible:
        return u"impossible"_s;
    }
    return {};
}

} // namespace saranda
