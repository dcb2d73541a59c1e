// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

namespace saranda {

QPalette lightPalette();
QPalette darkPalette();
/// Black on white and white on black, for eyes that need it: text at 7:1 and more, every line as
/// dark as the text.
QPalette contrastLightPalette();
QPalette contrastDarkPalette();
QColor contrastTone(Tone tone, bool isDark);

/// What is chosen in a list is a tint with the text as it is, so that levels and tones in it stay
/// readable.
QPalette paletteOfLists(const QPalette &palette);

} // namespace saranda
