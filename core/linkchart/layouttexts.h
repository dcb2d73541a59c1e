// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace saranda {

/// The translation context of what a layout reports.
struct LayoutTexts {
    Q_DECLARE_TR_FUNCTIONS(saranda::ChartLayout)
};

} // namespace saranda
