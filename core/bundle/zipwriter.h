// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QIODevice;

namespace saranda {

/// Writes the bytes of an entry into the device. May be asked twice, and must then write the same
/// bytes again.
using ByteSource = std::function<Result<>(QIODevice &)>;

/// What was put into an archive.
struct WrittenEntry {
    quint64 size = 0;
    bool isDeflated = false;
    QHash<QString, QString> digests; ///< of the bytes as they went in
};

/// Makes an archive that old readers understand as well: zip64 where it is needed, ASCII names, no
/// data descriptors. What is packed already is stored; the rest is deflated on all cores.
class ZipWriter
{
public:
    /// `to` is open for writing and can seek; it is neither closed nor committed here. Packed data
    /// wait in a file in `scratchFolder`.
    ZipWriter(QIODevice &to, const QString &scratchFolder, const QDateTime &entryTime);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    using Receipt = std::function<void(const WrittenEntry &)>;

    /// What may be deflated is where it is worth it. Small files are packed beside what comes next,
    /// so that the receipt comes when the entry is in the archive: in their order, at the latest
    /// from settle() or finish().
    Result<> add(const QString &asciiName, const QStringList &algorithms, const ByteSource &source,
                 const Receipt &receipt = {}, bool mayDeflate = true);
    /// Puts what is being packed into the archive.
    Result<> settle();
    /// Settles, and writes the directory. Only when this has succeeded is there an archive.
    Result<> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saranda
