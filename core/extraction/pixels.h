// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/extractor.h"

#include <QImage>

namespace saranda {

/// The image as it is handed over: on white, four bytes a pixel.
Extracted<PagePixels> pixelsOf(const QImage &image);

} // namespace saranda
