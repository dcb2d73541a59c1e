// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/parallel.h"
#include "core/bundle/zipwriter.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <memory>
#include <optional>

namespace saranda {

/// One entry on its way into an archive. Its first 64 KiB decide whether it is deflated or stored.
class PassingEntry
{
public:
    PassingEntry(QuaZip &zip, const QuaZipNewInfo &info, const QStringList &algorithms,
                 const QString &scratchFolder, bool mayDeflate);

    Result<> take(QByteArrayView bytes);
    /// Nothing when deflating was not worth it after all: nothing is in the archive then, and the
    /// bytes have to come again to be stored.
    Result<std::optional<WrittenEntry>> finish();

private:
    Result<> decide(bool isWhole);
    Result<> startDeflating(bool isWhole);
    Result<> startStoring();
    Result<> pass(QByteArrayView bytes);
    Result<> copyPacked();
    Result<> closeEntry();
    Error archiveError() const;
    bool isKept() const;

    QuaZip &m_zip;
    QuaZipNewInfo m_info;
    QString m_scratchFolder;
    bool m_mayDeflate;
    bool m_isDecided = false;
    QByteArray m_head;
    quint64 m_size = 0;
    quint32 m_crc = 0;
    BackgroundDigests m_digests;
    QuaZipFile m_entry;
    std::unique_ptr<QIODevice> m_packed; ///< goes after the deflater that writes into it
    std::unique_ptr<ParallelDeflater> m_deflater;
};

} // namespace saranda
