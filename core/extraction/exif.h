// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"

#include <QByteArray>

namespace saranda {

/// What the camera wrote into a photograph: camera, when and where it was taken, the program that
/// saved it. Reads the EXIF block of a JPEG, PNG, WebP or TIFF; every offset is checked, and what
/// does not fit is left out.
void addExifStatements(FileSummary &summary, const QByteArray &image);

} // namespace saranda
