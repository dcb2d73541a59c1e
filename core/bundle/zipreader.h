// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundle/zipdirectory.h"

#include <functional>
#include <memory>
#include <vector>

namespace saranda {

/// Takes what is read, piece by piece; an error ends the reading.
using ByteSink = std::function<Result<>(QByteArrayView)>;

/// An archive whose directory has been found sound. Nothing is ever unpacked by name: who reads an
/// entry gets its bytes, never more than it declares.
class ZipReader
{
public:
    /// ErrorCode::BadInput with every fault in the detail when the archive is refused.
    static Result<std::unique_ptr<ZipReader>> open(const QString &path,
                                                   ArchiveUse use = ArchiveUse::Whole);
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    const std::vector<ZipEntry> &entries() const;

    /// Passes on the entry's bytes. Afterwards it is sure that they are as many as declared and
    /// have the declared check sum; otherwise the result is ErrorCode::BadInput.
    Result<> read(const ZipEntry &entry, const ByteSink &sink);

private:
    struct Private;
    explicit ZipReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace saranda
