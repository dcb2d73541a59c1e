// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"
#include "core/report/memodocument.h"
#include "core/report/memotemplate.h"

#include <QDateTime>
#include <QString>

#include <optional>

class QIODevice;

namespace saranda {

struct MemoOptions {
    QString language = QStringLiteral("en"); ///< "en" or "fr"
    std::optional<QString> marking; ///< nothing above it leaves; absent = everything
    QList<Claim::Id> claims = {}; ///< only these; none = all
    QDateTime madeOn; ///< printed and written into the PDF; UTC
    QString author;
    MemoTemplate ownTemplate = {}; ///< look and wording of the office
    bool figures = true; ///< timelines and link charts of the claims; they need a QGuiApplication
    bool leavesTheOffice = false; ///< goes to a court: without what is the office's own work
};

enum class MemoFormat { Pdf, Html, Odt, Docx };

/// The format by the ending of a file's name (.pdf, .html, .htm, .odt, .docx); none for another.
std::optional<MemoFormat> memoFormatOf(const QString &fileName);

/// The memo before it has a format: what every format prints.
Result<MemoDocument> makeMemo(const CaseRecords &records, const Assessment &assessment,
                              const Doctrine &doctrine, const MemoOptions &options);

/// A finished document in a format, whole in memory. Needs a QGuiApplication for PDF and figures.
Result<QByteArray> rendered(MemoFormat format, const MemoDocument &document);

/// Writes the legal memorandum of a case. The assessment must be that of the same records, and at
/// a marking that of the disclosed evidence alone (WhatIf::marking). What the marking withholds is
/// removed from the records here. The caller makes the writing atomic (QSaveFile). Needs a
/// QGuiApplication for PDF and figures, on whatever platform.
Result<> writeMemo(QIODevice &to, MemoFormat format, const CaseRecords &records,
                   const Assessment &assessment, const Doctrine &doctrine,
                   const MemoOptions &options);

} // namespace saranda
