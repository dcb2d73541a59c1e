// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace saranda {

/// Gives this layer's sentences one translation context: `BundleText::tr("…")`.
struct BundleText {
    Q_DECLARE_TR_FUNCTIONS(BundleText)
};

} // namespace saranda
