// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexoptions.h"
#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"

namespace saranda {

/// Tells how far a bundle is (0 to total) and answers whether to go on.
using AnnexProgress = std::function<bool(int done, int total)>;

/// What a bundle is made of.
struct AnnexSource {
    const CaseRecords &records;
    const Assessment &assessment; ///< of these records; at a marking that of what is disclosed
    const Doctrine &doctrine;
    ContentReader content;
};

/// Writes one PDF: cover, index, certified list, memorandum and the exhibits cited, each page with
/// the number of the bundle, each exhibit's with its own. What cannot be printed gets a slip sheet
/// that says why; no exhibit makes the bundle fail. The caller makes the writing atomic. Needs a
/// QGuiApplication, on whatever platform; may run in any thread.
Result<AnnexReport> writeAnnexBundle(QIODevice &to, const AnnexSource &source,
                                     const AnnexOptions &options,
                                     const AnnexProgress &progress = {});

/// How many pages one exhibit takes in such a bundle, slip sheets included, and what is to be
/// said of it, without making the bundle. Nothing where it is not to go on, or PDFs cannot be read.
PrintedAnnex countAnnexPages(const CaseRecords &records, Exhibit::Id exhibit,
                             const AnnexOptions &options, const ContentReader &content,
                             const std::function<bool()> &goesOn = {});

} // namespace saranda
