// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/readcontext.h"
#include "core/session/casesession.h"

#include <QDir>

#include <vector>

namespace saranda {

/// A file a document names by its path, found and safe to read.
struct FoundFile {
    qsizetype exhibit = 0; ///< position in the document
    qsizetype rendition = -1; ///< −1 = the exhibit's own file
    QString path;
    qint64 size = 0;
};

struct FoundFiles {
    std::vector<FoundFile> files;
    QStringList warnings;
    qint64 bytes = 0;
    bool isStopped = false; ///< the person did; the rest says nothing
};

/// Looks for the files of all exhibits. Problems: a path that leaves the folder, something that is
/// no ordinary file, a hash that is not the stated one.
FoundFiles findFiles(const CaseSession &session, std::span<const Exhibit> exhibits,
                     const QDir &baseDir, Problems &problems, const Progress &progress);

/// Reads the file into the case and writes down what it is, with a custody entry.
Result<> storeFile(CaseSession &session, const FoundFile &found, Exhibit &exhibit,
                   const Progress &progress, QStringList *newContents);

} // namespace saranda
