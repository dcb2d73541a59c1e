// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace saranda {

/// Order of human keys: runs of digits compare as numbers (E-2 before E-10), all else by code
/// point. Total, and the same on every machine and in every locale.
int compareNaturally(QStringView left, QStringView right);

inline bool naturallyLess(QStringView left, QStringView right)
{
    return compareNaturally(left, right) < 0;
}

} // namespace saranda
