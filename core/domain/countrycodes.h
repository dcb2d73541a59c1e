// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace saranda {

/// A country or territory of ISO 3166-1. Having a code says nothing about being a State.
struct Country {
    const char16_t *alpha3;
    const char16_t *alpha2;
    const char16_t *englishName;
    const char16_t *frenchName; ///< without an article
};

/// All of them, ordered by alpha-3 code.
std::span<const Country> countries();

/// The entry with this alpha-3 code in capitals, or null.
const Country *countryOf(QStringView alpha3);
bool isCountryCode(QStringView alpha3);

/// The name the United Nations use, in French ("fr") or else in English; empty for a code that is
/// none.
QString countryName(QStringView alpha3, QStringView language = u"en");

/// The name in this language for a country that somebody calls by its English name, the long or the
/// short one ("North Korea"); empty where that is no English name of it.
QString countryNameLike(QStringView alpha3, QStringView englishName, QStringView language);

} // namespace saranda
