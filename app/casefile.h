// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/commands.h"
#include "core/session/newcase.h"

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace saranda {

/// A case that is only read: from a case file, a case document or the sample.
struct LoadedCase {
    std::unique_ptr<CaseSession> session; ///< absent when it came from a document
    CaseRecords records;
    Doctrine doctrine; ///< what the case is assessed under: its own where it keeps one
};

/// Loads a .saranda file read-only or a case document; warnings of the document go to the console.
Result<LoadedCase> loadCase(const CommandContext &context, const QString &path);

/// What a reading command names: its first name, or the sample with --sample.
Result<QString> namedPath(const Arguments &arguments);

/// The case at namedPath().
Result<LoadedCase> loadNamedCase(const CommandContext &context, const Arguments &arguments);

/// --marking, one the case has; absent = everything.
Result<std::optional<QString>> markingAsked(const CaseRecords &records, const Arguments &arguments);

/// All bytes of an ordinary file.
Result<QByteArray> readDocument(const QString &path);

/// Opens a case file and leaves the writer's lock to others.
Result<std::unique_ptr<CaseSession>> openForReading(const QString &path);

/// Opens a case file to write. ErrorCode::Locked says who has it.
Result<std::unique_ptr<CaseSession>> openForWriting(const QString &path);

/// Whether there is nothing at `path` yet, or, with `force`, it may be replaced.
Result<> mayReplace(const QString &path, bool force);

/// Makes an empty case file that keeps the program's doctrine. With `force` an existing one is
/// replaced, atomically, unless somebody is writing it.
Result<> makeCaseFile(const CommandContext &context, const QString &path, const CaseInfo &info,
                      bool force);

/// Whether something may be written to `path`: there is nothing, or, with `force`, an ordinary file
/// that is no case file.
Result<> mayWrite(const QString &path, bool force);

/// Writes a file in one piece: either all of it is there afterwards, or what was there before.
Result<> writeFile(const QString &path, bool force,
                   const std::function<Result<>(QIODevice &)> &write);

} // namespace saranda
