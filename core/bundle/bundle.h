// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/bagreport.h"
#include "core/session/casesession.h"

class QIODevice;

namespace saranda {

struct Doctrine;

struct BundleOptions {
    QDateTime madeAt; ///< its day becomes the Bagging-Date
    QString softwareAgent; ///< "Saranda 0.1.0"
    bool replace = false;
};

/// What a bundle holds.
struct BundleSummary {
    qint64 exhibits = 0; ///< files beside the case
    qint64 absent = 0; ///< files the case names but holds no bytes of
    qint64 bytes = 0; ///< of the payload, unpacked
};

/// Writes the case and its exhibits' files as a BagIt 1.0 bag in a zip archive. Exhibits bear their
/// hash as name: what they were called outside stands in the case. Beside `scratchFolder`'s files,
/// which are removed, nothing is written but to the device; after a failure its content is no
/// bundle.
Result<BundleSummary> writeBundle(const CaseSession &session, QIODevice &to,
                                  const QString &scratchFolder, const BundleOptions &options,
                                  const Progress &progress = {});

/// The same into a file, which appears only when it is whole. ErrorCode::Exists when there is one
/// already and `replace` does not say so.
Result<BundleSummary> makeBundle(const CaseSession &session, const QString &path,
                                 const BundleOptions &options, const Progress &progress = {});

/// What came of taking a case out of a bundle.
struct Unbundled {
    BagReport bag;
    QStringList
        remarks; ///< on the import of a case document: what it lacks, what was left as it is
};

struct UnbundleOptions {
    QString userName; ///< signs the log when the bundle holds a case document
    bool replace = false;
};

/// Judges a bundle, and only when it is valid writes its case to the path, in one step. A bundle
/// with a case document (data/case.json) becomes a new case with the files beside the document.
/// On failure nothing is left behind and an existing case is as it was.
Result<Unbundled> unbundle(const QString &bundle, const QString &casePath, const Doctrine &doctrine,
                           const UnbundleOptions &options, const Progress &progress = {});

} // namespace saranda
