// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/localized.h"

#include <QString>

#include <optional>
#include <vector>

namespace saranda {

enum class AuthorityKind { Judgment, Opinion, Award, Instrument, Article, Commentary, Position };

/// Where a rule is found: an authority of the library and the place in it.
struct AuthorityRef {
    QString authority;
    QString pinpoint;

    bool operator==(const AuthorityRef &) const = default;
};

/// A place in an authority and what it stands for, in our own words. `quote` has words of the
/// original where these were checked; a place that was not is printed "pinpoint to be checked".
struct Pinpoint {
    QString pinpoint;
    Localized label; // the pinpoint as a reader of the language writes it: "¶ 430", "par. 430"
    Localized proposition;
    QString quote;
    QString quoteLanguage;
    QString quoteVerified; // how the words were checked
    QString verified; // how the place was checked, or "no"

    bool isVerified() const;

    bool operator==(const Pinpoint &) const = default;
};

/// A judgment, instrument or article the doctrine rests on.
struct Authority {
    QString id;
    AuthorityKind kind = AuthorityKind::Judgment;
    Localized title;
    Localized shortTitle;
    Localized citation;
    int year = 0;
    QString verified;
    bool isCyberOnly = false; // says nothing of conduct of another kind
    std::vector<Pinpoint> pinpoints;

    const Pinpoint *at(QStringView pinpoint) const;

    bool operator==(const Authority &) const = default;
};

enum class NormStatus { Binding, VoluntaryNorm, Contested };

/// What one State has said about a rule, as a source recorded it on a day.
struct StatePosition {
    QString state; // ISO 3166-1 alpha-3
    NormStatus position = NormStatus::Contested;
    QString source;
    QString asOf; // ISO 8601

    bool operator==(const StatePosition &) const = default;
};

QString wordOf(AuthorityKind kind);
std::optional<AuthorityKind> authorityKindFromWord(QStringView word);
/// "binding", "voluntary-norm" or "contested".
QString wordOf(NormStatus status);
std::optional<NormStatus> normStatusFromWord(QStringView word);

} // namespace saranda
