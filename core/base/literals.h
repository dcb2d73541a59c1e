// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// `using namespace saranda::literals;` gives u"text"_s, a QString without allocation.
namespace saranda::literals {
using namespace Qt::Literals::StringLiterals;
}
