// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexoptions.h"

namespace saranda {

/// One exhibit of a bundle and the files of it that are printed, in order.
struct ChosenAnnex {
    Exhibit exhibit; ///< as it is disclosed
    std::vector<StoredFile> files; ///< the original or its redacted version, then a translation
    bool late = false;
    bool isWithheld = false; ///< no file of it may be disclosed, though the exhibit may
    std::vector<PrintRemark> remarks;
};

struct AnnexChoice {
    std::vector<ChosenAnnex> annexes; ///< in the order of the bundle
    QStringList withheld; ///< keys of exhibits the marking keeps back
};

/// The case as a bundle at a marking sees it: what may be disclosed. Without a marking the records
/// as they are.
CaseRecords recordsForReader(const CaseRecords &records, const std::optional<QString> &marking);

/// Which exhibits a bundle has: those cited by the facts (of the claim, where one is asked for) and
/// by communications, or those asked for by name.
AnnexChoice chooseAnnexes(const CaseRecords &records, const AnnexOptions &options);

} // namespace saranda
