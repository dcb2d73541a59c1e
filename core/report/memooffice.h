// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memodocument.h"
#include "core/report/officezip.h"

#include <QByteArray>
#include <QHash>

namespace saranda {

/// The memo as an OpenDocument text with live styles, headings and links.
Result<QByteArray> odtOf(const MemoDocument &document);

/// The memo as an Office Open XML text with live styles, headings and links.
Result<QByteArray> docxOf(const MemoDocument &document);

/// The styles of a format, with the language and the texts of head and foot of this memo.
Result<QByteArray> filledTemplate(const QString &name, const MemoDocument &document);

/// Width of the text on A4, in millimetres.
double textWidth(const PaperLook &look);

inline constexpr double twipsPerMillimetre = 1440 / 25.4;

/// Whether a row is so short that no page should divide it.
bool staysOnOnePage(const Row &row);

/// On which page of the PDF each anchor stands: what a contents tells until the office program has
/// counted its own pages.
QHash<QString, int> pagesInPrint(const MemoDocument &document);

/// The figures' files, two for each: figure-1.svg, figure-1.png, in a folder of the package.
std::vector<ZipPart> picturesOf(const MemoDocument &document, const QString &folder);

/// The bar with six notches in characters.
QString barInText(int level);

} // namespace saranda
