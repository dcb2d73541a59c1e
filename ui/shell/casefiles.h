// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/report/memo.h"
#include "core/session/newcase.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace saranda {

// What the File menu does, without a window: each asks nobody anything and says what went wrong.

using OpenedCase = Result<std::unique_ptr<CaseSession>>;

/// The sample case, imported into a new file in the first of the folders that can be written.
OpenedCase createSampleCase(const QStringList &folders, const Doctrine &doctrine,
                            const SessionOptions &options);

/// Imports a case document into the open case, with the files it names beside it. What it could
/// not take is in the warnings.
Result<QStringList> importDocument(CaseSession &session, const QString &path,
                                   const Doctrine &doctrine);

Result<> exportDocument(const CaseRecords &records, const QString &path);

/// "en" or "fr" after the case's language.
QString memoLanguage(const CaseInfo &info);

/// Writes the memorandum by the ending of the path. Works on values only: may run in any thread.
Result<> exportMemo(const CaseRecords &records, const Doctrine &doctrine,
                    const MemoOptions &options, const QString &path);

} // namespace saranda
