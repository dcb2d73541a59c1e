// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace saranda {

/// The translation context of everything a timeline says.
struct TimelineTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::Timeline)
};

} // namespace saranda
