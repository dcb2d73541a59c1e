// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/readingvalues.h"

#include <QFile>

namespace saranda {

/// Answers requests about one file until there are no more.
void serveReading(QFile &file, const QString &path, const FileHint &hint, QIODevice &requests,
                  QIODevice &answers);
/// The same for what a bundle prints of a PDF: ReadingTask::Print alone.
void servePrinting(QFile &file, QIODevice &requests, QIODevice &answers);

} // namespace saranda
