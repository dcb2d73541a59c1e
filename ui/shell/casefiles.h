// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/exchange/caseimport.h"
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

/// A case with the records of a document, and with the files it names beside it; an existing file
/// at the path gives way once the new one is whole. Answers what the document said that could not
/// be taken. May run in any thread. Stopped or refused it leaves nothing.
Result<QStringList> makeFromDocument(const QString &document, const QString &path,
                                     const Doctrine &doctrine, const SessionOptions &options,
                                     const Progress &progress = {});

/// A case document that has been read and may be stored.
struct ReadDocument {
    PreparedImport prepared;
    QStringList warnings; ///< what it could not take
};

/// Reads a case document for the open case, and the files it names beside it into the case file;
/// what is left is to store its edit. May run in any thread. Stopped or refused it leaves nothing.
Result<ReadDocument> readDocument(CaseSession &session, const QString &path,
                                  const Doctrine &doctrine, const Progress &progress = {});

/// Writes all records as a case document, as they are when it begins. May run in any thread.
Result<> writeDocument(const CaseSession &session, const QString &path,
                       const Progress &progress = {});

} // namespace saranda
