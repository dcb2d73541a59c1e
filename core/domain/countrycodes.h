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
};

/// All of them, ordered by alpha-3 code.
std::span<const Country> countries();

/// The entry with this alpha-3 code in capitals, or null.
const Country *countryOf(QStringView alpha3);
bool isCountryCode(QStringView alpha3);

/// The common English name, or an empty string for a code that is none.
QString countryName(QStringView alpha3);

} // namespace saranda
