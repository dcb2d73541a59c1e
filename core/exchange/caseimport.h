// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/casejson.h"
#include "core/session/casesession.h"

#include <QDir>

namespace saranda {

struct ImportSummary {
    qsizetype records = 0; ///< added to the case
    qsizetype files = 0; ///< taken into it
    qint64 bytes = 0;
    QStringList warnings; ///< files that are not there, and what was left as it is
};

/// Puts an imported document into the open case, in one step that can be undone. An empty case
/// becomes what the document is, title and markings included; a case with records keeps its own
/// and takes the document's records beside them, with their markings: what the document leaves to
/// its own scheme is written out where the case's begins otherwise, and refused where the case has
/// no such marking. Ids the case has already are refused, all of them named; a State described
/// alike in both is the same State.
///
/// Files the document names by path are read from beside it, below `baseDir` and nowhere else, and
/// get a custody entry. A file that is not there is a warning; one whose hash is not the stated
/// one is an error. Everything is checked before the first byte is stored.
Result<ImportSummary> importCase(CaseSession &session, const ImportedCase &imported,
                                 const QDir &baseDir, const Progress &progress = {});

/// An import that has been checked, with the bytes of its files in the case file; what is left is
/// to store the edit.
struct PreparedImport {
    Edit edit;
    ImportSummary summary;
    QStringList newContents; ///< to take back when the edit is not stored after all
};

/// The first half of importCase(), for any thread: against a copy of the session's records. When it
/// fails or is stopped nothing of it stays.
Result<PreparedImport> prepareImport(CaseSession &session, const CaseRecords &records,
                                     const ImportedCase &imported, const QDir &baseDir,
                                     const Progress &progress = {});

} // namespace saranda
