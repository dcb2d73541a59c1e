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

    /// What may be deflated is where it is worth it.
    Result<WrittenEntry> add(const QString &asciiName, const QStringList &algorithms,
                             const ByteSource &source, bool mayDeflate = true);
    /// Writes the directory. Only when this has succeeded is there an archive.
    Result<> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace saranda
