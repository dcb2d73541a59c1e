// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile.h"
#include "core/drafting/draftdocument.h"

#include <QSize>

namespace saranda {

// What the commands that write papers have in common.

/// --template, or the program's own look and wording.
Result<MemoTemplate> templateAsked(const Arguments &arguments);

/// What is known to be wrong with --left-out before anything is written.
Result<> checkLeftOut(const Arguments &arguments);

/// Tells the author, and nobody else, what a paper at a marking leaves out, on the console or in
/// the file of --left-out: the records of the case, the levels that differ, and what `more` adds.
Result<> tellWhatIsLeftOut(const CommandContext &context, const Arguments &arguments,
                           const CaseRecords &records, const Doctrine &doctrine,
                           const QString &marking, const QStringList &more = {});

/// The draft --draft names; refuses `others`, options of a paper made on the spot.
Result<Draft> draftAsked(const CaseRecords &records, const Arguments &arguments,
                         const QStringList &others);

/// How a draft is printed: --marking, --word-down and --template.
Result<DraftPrintOptions> printAsked(const CaseRecords &records, const Arguments &arguments);

/// What a draft's paper leaves out and says in another way, one full sentence each.
QStringList omissionsOf(const DraftPaper &paper, const Doctrine &doctrine);

/// Writes a finished paper in the format its ending says, whole or not at all, and tells its author
/// which letters no installed font has. Nothing is written beside it before it is complete.
Result<> writeDocument(const CommandContext &context, const QString &path, bool force,
                       const MemoDocument &document);

/// Writes the draft to --output, and tells its author what the paper leaves out.
Result<> writeDraft(const CommandContext &context, const Arguments &arguments,
                    const LoadedCase &loaded, const Draft &draft);

/// --size of a picture: pixels, “1600x900”.
Result<QSize> pictureSizeOf(const QString &text);

} // namespace saranda
