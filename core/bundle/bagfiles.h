// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bagmanifest.h"

#include <QHash>

namespace saranda {

/// Finds the file of a bag that a line of a manifest means, though systems write names in
/// different ways.
class BagFiles
{
public:
    BagFiles(const std::vector<BagFile> &files, bool isVersionOne);

    std::optional<std::size_t> indexOf(const QString &path) const;

    /// Sets `file` in each entry that has one, and remarks on doubles, twins, and names that match
    /// only after folding. Entries without a file are left to the caller.
    void resolve(Manifest &manifest, BagRemarks &remarks) const;

private:
    std::optional<std::size_t> exactly(const QString &path) const;
    void findDoubles(const Manifest &manifest, BagRemarks &remarks) const;
    void findTwins(Manifest &manifest, BagRemarks &remarks) const;

    bool m_isVersionOne;
    QHash<QString, std::size_t> m_byPath;
    QMultiHash<QString, std::size_t> m_byTwinKey;
    const std::vector<BagFile> &m_files;
};

} // namespace saranda
