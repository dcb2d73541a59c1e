// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/filereading.h"
#include "core/session/casesession.h"

namespace saranda {

/// What came of reading the files attached to a message.
struct ReadAttachments {
    QList<AttachedText> files; ///< all of them, each before what is attached to it
    QStringList unread; ///< names of what has no text we can read, or was too much
    QStringList cut; ///< names of what is longer than is read
};

/// How much of what is attached is read: far above any honest message.
namespace attachmentlimits {
inline constexpr int deepest = 6; ///< messages attached to messages
inline constexpr int most = 200; ///< in all depths together
inline constexpr int mostListed = 1000; ///< likewise
inline constexpr int mostFailures = 3; ///< over which the reading program died or took too long
inline constexpr qint64 smallestPicture = qint64(32) * 1024; ///< below are logos and signatures
} // namespace attachmentlimits

/// Reads the text of what is attached to the file, and to what is attached to that; no two of them
/// have one name. Each is read
/// by a helper process of its own, which gets its bytes from the one that took the message apart:
/// one that is hostile spoils neither the message nor the others. `language` as in FileToRead.
/// Fails only when it was stopped or there is no reading program.
Result<ReadAttachments> readAttachments(FileReading &message, const FileSummary &summary,
                                        const QString &language, const ReadingOptions &options,
                                        const StopFlag *stop);

} // namespace saranda
