// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/parallel.h"
#include "core/bundle/zipwriter.h"

#include <QTemporaryFile>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace saranda {

/// One entry on its way into an archive. Its first 64 KiB decide whether it is deflated or stored.
/// Reading, digests and writing go on beside each other. One of a few megabytes is not written
/// here: it is handed over as it is.
class PassingEntry
{
public:
    /// `beforeWriting` is called when the archive is about to be written to.
    PassingEntry(QuaZip &zip, const QuaZipNewInfo &info, const QStringList &algorithms,
                 const QString &scratchFolder, bool mayDeflate,
                 std::function<Result<>()> beforeWriting);

    Result<> take(QByteArrayView bytes);
    bool isSmall() const { return m_size == 0; }
    QByteArray takeSmall() { return std::exchange(m_block, {}); }
    /// Nothing when deflating was not worth it after all: nothing is in the archive then, and the
    /// bytes have to come again to be stored.
    Result<std::optional<WrittenEntry>> finish();

private:
    Result<> passBlock();
    Result<> startDeflating();
    Result<> startStoring();
    Result<> store(const QByteArray &block);
    Result<> copyPacked();
    Result<> closeEntry();
    Error archiveError() const;
    Result<> openEntry(quint32 crc, int method, int level, bool isRaw);

    QuaZip &m_zip;
    QuaZipNewInfo m_info;
    QString m_scratchFolder;
    bool m_mayDeflate;
    std::function<Result<>()> m_beforeWriting;
    QByteArray m_block;
    quint64 m_size = 0; ///< of the blocks passed on
    quint32 m_crc = 0;
    BackgroundDigests m_digests;
    QuaZipFile m_entry;
    BlockRelay m_storer; ///< goes before the entry it writes into
    std::unique_ptr<QTemporaryFile> m_packed; ///< goes after the deflater that writes into it
    std::unique_ptr<ParallelDeflater> m_deflater;
};

} // namespace saranda
