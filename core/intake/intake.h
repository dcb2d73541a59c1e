// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace saranda {

struct IntakeOptions {
    std::optional<Source::Id> source;
    QString marking;
};

/// What came of taking files in. Files that could not be read are named and left out; the others
/// are in the case.
struct IntakeReport {
    std::vector<Exhibit::Id> exhibits;
    std::vector<Error> refused;
};

/// The files of the given files and folders (folders to any depth, links not followed), sorted.
QStringList filesBelow(const QStringList &paths);

/// Stores the file's bytes and describes it as an exhibit that is not in the case yet: the next
/// key, a title from the file's name, the type its content says, the hash, and a custody entry
/// "received". ErrorCode::BadInput when the file changes while it is read.
Result<Exhibit> takeIn(CaseSession &session, const QString &path, const QString &key,
                       const IntakeOptions &options, const Progress &progress = {});

/// Takes all files in as exhibits of the case, in one undo step. Progress counts bytes.
/// Fails as a whole only when the case cannot be written or the person stopped it.
Result<IntakeReport> addExhibits(CaseSession &session, const QStringList &files,
                                 const IntakeOptions &options, const Progress &progress = {});

} // namespace saranda
