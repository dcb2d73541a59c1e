// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include "core/reading/printobjects.h"
#include "core/reading/readingprotocol.h"

#include <string>

namespace saranda {

/// Where a reader of the page sees what it draws.
PrintPage placeOf(const QPDFObjectHandle &page);

QPDFObjectHandle resourcesOf(const QPDFObjectHandle &page);

/// Whether the data may be taken over as they lie in the file, without unpacking.
bool isTakenAsIs(QPDFObjectHandle contents);

/// What the contents draw, in one piece. Throws PdfRefused where that is damaged or too much.
std::string drawingOf(QPDFObjectHandle contents);

/// What a stream unpacks to. Throws PdfRefused where it is damaged or too much.
std::string unpacked(QPDFObjectHandle stream);

} // namespace saranda
