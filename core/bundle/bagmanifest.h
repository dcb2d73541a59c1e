// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bagsource.h"

#include <QString>

#include <optional>
#include <vector>

namespace saranda {

/// One line of a manifest.
struct ManifestEntry {
    QString path; ///< as written, without a "./" or "*" before it
    QString hash; ///< lower case
    qsizetype line = 0;
    std::optional<std::size_t> file; ///< the file of the bag it stands for
};

/// A payload or tag manifest.
struct Manifest {
    QString name; ///< "manifest-sha256.txt"
    QString algorithm; ///< "sha256"
    bool isTag = false;
    std::vector<ManifestEntry> entries;

    QString place(const ManifestEntry &entry) const;
};

/// The manifest that a file of a bag's own folder is, by its name.
std::optional<Manifest> manifestNamed(const QString &fileName);

/// Remarks of a bag while it is judged.
struct BagRemarks {
    std::vector<BagRemark> problems;
    std::vector<BagRemark> warnings;

    void problem(const QString &place, const QString &what);
    void warning(const QString &place, const QString &what);
};

/// Reads the lines. Entries with paths out of scope are problems and are left out.
void readManifest(Manifest &manifest, const QString &text, BagRemarks &remarks);

/// A line of fetch.txt: a file that is to be had elsewhere.
struct FetchEntry {
    QString url;
    QString path;
    qsizetype line = 0;
    std::optional<qint64> bytes; ///< as many as it is said to have
};

std::vector<FetchEntry> readFetch(const QString &text, BagRemarks &remarks);

} // namespace saranda
