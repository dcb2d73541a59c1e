// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/foundfiles.h"
#include "core/session/casesession.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

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
    QStringList warnings; ///< a sentence each: what was left out, what is odd about what is in
};

/// How far a whole intake is: which file, and the bytes of all. Answers whether to go on.
using IntakeProgress = std::function<bool(qsizetype file, qint64 done, qint64 total)>;

/// Files whose bytes are in the case, and as which exhibits they may be added. The keys are given
/// when they are.
struct TakenFiles {
    std::vector<Exhibit> exhibits;
    std::vector<Error> refused;
    QStringList leftOut; ///< as of FoundFiles: become warnings of the report
    QStringList newContents; ///< bytes the case did not have before
};

/// Stores the files' bytes; may run in another thread than the session's. Fails as a whole only
/// when the case cannot be written or the person stopped it, and then has taken all of them back.
Result<TakenFiles> takeInAll(CaseSession &session, const QStringList &files,
                             const IntakeOptions &options, const IntakeProgress &progress = {});

/// The same of bytes that lie in no file, such as those of the clipboard.
Result<TakenFiles> takeInBytes(CaseSession &session, const QByteArray &bytes, const QString &name,
                               const IntakeOptions &options, const Progress &progress = {});

/// Adds what was taken in to the case, in one undo step and with the next keys; in the session's
/// thread. On failure the bytes are taken back.
Result<IntakeReport> addTaken(CaseSession &session, TakenFiles taken);

/// Stores the file's bytes and describes it as an exhibit that is not in the case yet: the next
/// key, a title from the file's name, the type its content says, the hash, and a custody entry
/// "received". ErrorCode::BadInput when the file changes while it is read. `newContents` gets the
/// hash of bytes that the case did not have.
Result<Exhibit> takeIn(CaseSession &session, const QString &path, const QString &key,
                       const IntakeOptions &options, const Progress &progress = {},
                       QStringList *newContents = nullptr);

/// Takes all files in as exhibits of the case, in one undo step. Progress counts bytes.
/// Fails as a whole only when the case cannot be written or the person stopped it.
Result<IntakeReport> addExhibits(CaseSession &session, const QStringList &files,
                                 const IntakeOptions &options, const Progress &progress = {});

} // namespace saranda
