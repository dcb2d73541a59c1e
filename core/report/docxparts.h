// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memodocument.h"

#include <QByteArray>

namespace saranda {

// The parts of an Office Open XML text that hold words; docxOf() packs them.
QByteArray docxBody(const MemoDocument &document);
QByteArray docxNotes(const MemoDocument &document);
QByteArray docxHead(const MemoDocument &document);
QByteArray docxFoot(const MemoDocument &document);

} // namespace saranda
