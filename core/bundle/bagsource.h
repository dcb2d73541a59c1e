// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/zipreader.h"

#include <QString>

#include <memory>
#include <vector>

namespace saranda {

/// A remark on a bag: where ("data/hello.txt", "manifest-md5.txt line 3") and what.
struct BagRemark {
    QString place;
    QString what;

    bool operator==(const BagRemark &) const = default;
};

/// A file of a bag, by its path from the bag's own folder.
struct BagFile {
    QString path;
    qint64 size = 0;
};

/// Where a bag's files come from: a folder or an archive.
class BagSource
{
public:
    virtual ~BagSource() = default;

    /// Sorted by path.
    virtual const std::vector<BagFile> &files() const = 0;
    virtual bool hasFolder(const QString &path) const = 0;
    /// ErrorCode::BadInput when the file is damaged, ErrorCode::Storage when it cannot be read.
    virtual Result<> read(const BagFile &file, const ByteSink &sink) = 0;
    /// What is wrong with the container itself, such as links.
    virtual const std::vector<BagRemark> &problems() const = 0;
    virtual const std::vector<BagRemark> &warnings() const = 0;
};

/// Opens a folder or a zip archive. ErrorCode::BadInput with the faults in the detail when the
/// archive is refused.
Result<std::unique_ptr<BagSource>> openBag(const QString &path);

} // namespace saranda
