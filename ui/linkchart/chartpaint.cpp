// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartpaint.h"

#include "core/linkchart/chartpainter.h"
#include "ui/support/theme.h"

namespace saranda {

ChartColors chartColors(const QPalette &palette)
{
    ChartColors colors = isDark(palette) ? darkChartColors() : lightChartColors();
    colors.background = palette.color(QPalette::Base);
    colors.text = palette.color(QPalette::Text);
    return colors;
}

} // namespace saranda
