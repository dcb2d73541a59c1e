// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/session/casesession.h"

namespace saranda {

/// What an empty case starts with.
CaseInfo newCaseInfo(const QString &title, const Doctrine &doctrine);

/// Makes a case file with its doctrine and opens it. An existing file is ErrorCode::Exists, or with
/// `replace` gives way in one step once the new one is whole, unless somebody is writing it
/// (ErrorCode::Locked).
Result<std::unique_ptr<CaseSession>> createCase(const QString &path, const CaseInfo &info,
                                                const Doctrine &doctrine,
                                                const SessionOptions &options, bool replace);

/// Why the session cannot write: who has the case and since when, or that the medium forbids it.
Result<> checkWritable(const CaseSession &session);

} // namespace saranda
