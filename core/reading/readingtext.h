// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace saranda {

/// The translation context of what this layer says: `ReadingText::tr("…")`.
struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(saranda::ReadingText)
};

} // namespace saranda
