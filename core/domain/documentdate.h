// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf.h"

namespace saranda {

/// The date a document bears, in words: "2021" and "May 2020" where it says no more. What happened
/// in that year happened "some time in 2021"; a report of 2021 is of 2021. See humanDate().
QString documentDate(const CaseDate &date, const QLocale &locale);

} // namespace saranda
