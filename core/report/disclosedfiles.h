// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

namespace saranda {

/// Whether a reader at this marking may see the file, of an exhibit that he may see: a file may
/// carry a marking of its own above that of its exhibit.
bool isFileVisible(const CaseInfo &info, const StoredFile &file, const QString &marking);

/// Of the files of an exhibit the one a reader at the marking gets: the original unless it is more
/// restricted or a redacted version is there for readers below the highest marking. Nothing where
/// none may be seen.
std::optional<StoredFile> fileForReader(const CaseInfo &info, const Exhibit &exhibit,
                                        const std::optional<QString> &marking);

/// Leaves of the exhibit's files what a reader at the marking gets, without where they once lay.
/// Other versions go with the original: they say what is under the black. So do the reasons in the
/// chain of custody that name a file he does not get.
void discloseFiles(const CaseInfo &info, const QString &marking, Exhibit &exhibit);

} // namespace saranda
