// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile.h"
#include "core/bundle/scratchfolder.h"

#include <memory>

namespace saranda {

/// A case with the bytes of its exhibits. A document is taken into a case file of its own first,
/// with the files beside it, because bytes are only read through a session.
struct CaseWithContent {
    std::unique_ptr<ScratchFolder> folder; ///< of a document; goes after the session
    std::unique_ptr<CaseSession> session;
    Doctrine doctrine;

    const CaseRecords &records() const { return session->records(); }
};

/// The case in that file; what a document names lies beside it. Warnings go to the console.
Result<CaseWithContent> loadCaseWithContent(const CommandContext &context, const QString &path);

/// The case a command names, or the sample with --sample. Warnings go to the console.
Result<CaseWithContent> loadCaseWithContent(const CommandContext &context,
                                            const Arguments &arguments);

} // namespace saranda
