// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace saranda {

/// What lies in folders.
struct FoundFiles {
    QStringList files;
    /// Links, what else is no file, and what cannot be looked into or has a name that nothing can
    /// be opened by: a sentence each.
    QStringList leftOut;
};

/// The files of the given files and folders (folders to any depth, links not followed), sorted.
FoundFiles filesBelow(const QStringList &paths);

} // namespace saranda
