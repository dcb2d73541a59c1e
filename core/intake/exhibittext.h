// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/attachments.h"
#include "core/session/casesession.h"

namespace saranda {

/// The stored file as something to read. The session must outlive the reading.
FileToRead fileToRead(const CaseSession &session, const StoredFile &file, const QString &language);

/// What came of reading an exhibit's text.
struct TextOutcome {
    Exhibit::Id exhibit;
    QString version; ///< SHA-256 of the version that was read; empty = the file
    QStringList pages; ///< for CaseSession::setExhibitText(): never empty once the file was read
    QList<AttachedText> attached; ///< for the same
    QStringList unreadAttachments; ///< names of what is attached and not read
    QStringList cutAttachments; ///< names of what is attached and read in part
    FileCuts cuts; ///< what of the file was not read
    int recognisedPages = 0;
    bool hasText = false;
    std::optional<Error> error; ///< why the file could not be read
};

/// Reads the text of the exhibit's file in a helper process, whatever the file does to it; with a
/// `version`'s SHA-256 that of a translation or another version of it. Only what is about the
/// machine and not about the file is an error: no reading program, stopped.
Result<TextOutcome> readExhibitText(const CaseSession &session, const Exhibit &exhibit,
                                    const ReadingOptions &options = {},
                                    const StopFlag *stop = nullptr, const QString &version = {});

/// Whether the exhibit has a file, or the version, whose text was never read, or was read before
/// files of its kind were read as they are now. May be asked in any thread.
bool lacksText(const CaseSession &session, const Exhibit &exhibit, const QString &version = {});

/// What texts the search knows the exhibit by, by SHA-256: its file (an empty text) and every other
/// version of other bytes.
QStringList textVersions(const Exhibit &exhibit);

/// The exhibit's file, or its version of this SHA-256; null when it has none.
const StoredFile *fileOfVersion(const Exhibit &exhibit, const QString &version);

} // namespace saranda
