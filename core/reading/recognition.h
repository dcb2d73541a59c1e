// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/filereading.h"

namespace saranda {

/// Where Tesseract is, or an empty text. It is not part of the program and need not be there.
QString recognitionProgram();

/// Reads the words of an image with Tesseract, which runs within the limits of the reading program
/// and sees nothing but these pixels. `pageSize` is what the words' boxes are measured in.
/// ErrorCode::NotFound where Tesseract is not installed.
Result<PageText> recognise(const QImage &image, const QSizeF &pageSize, const QString &language,
                           const ReadingOptions &options, const StopFlag *stop);

/// Tesseract's names for a language tag ("fr-CA" → "fra"), of those installed; empty = its default.
QString recognitionLanguage(const QString &language, const QStringList &installed);

/// The words of Tesseract's table (TSV), scaled to the page.
PageText recognisedText(const QByteArray &table, const QSizeF &imageSize, const QSizeF &pageSize);

} // namespace saranda
