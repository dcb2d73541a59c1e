// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/filereading.h"
#include "core/session/casesession.h"

namespace saranda {

/// The stored file as something to read. The session must outlive the reading.
FileToRead fileToRead(const CaseSession &session, const StoredFile &file, const QString &language);

/// What came of reading an exhibit's text.
struct TextOutcome {
    Exhibit::Id exhibit;
    QStringList pages; ///< for CaseSession::setExhibitText(): never empty once the file was read
    int recognisedPages = 0;
    bool hasText = false;
    std::optional<Error> error; ///< why the file could not be read
};

/// Reads the text of the exhibit's file in a helper process, whatever the file does to it. Only
/// what is about the machine and not about the file is an error: no reading program, stopped.
Result<TextOutcome> readExhibitText(const CaseSession &session, const Exhibit &exhibit,
                                    const ReadingOptions &options = {},
                                    const StopFlag *stop = nullptr);

/// Whether the exhibit has a file whose text was never read. May be asked in any thread.
bool lacksText(const CaseSession &session, const Exhibit &exhibit);

} // namespace saranda
