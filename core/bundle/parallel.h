// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundle/digests.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QIODevice>
#include <QQueue>

namespace saranda {

/// Deflates a stream in blocks of 128 KiB on all cores. The blocks join into one ordinary stream,
/// each begins with what the one before it ended with as its dictionary.
class ParallelDeflater
{
public:
    explicit ParallelDeflater(QIODevice &to);
    ~ParallelDeflater();
    Q_DISABLE_COPY_MOVE(ParallelDeflater)

    Result<> add(QByteArrayView bytes);
    /// Writes out what is left. Nothing can be added afterwards.
    Result<> finish();
    quint64 packedSize() const { return m_packedSize; }

private:
    void start(bool isLast);
    Result<> writeOldest();

    QIODevice &m_to;
    QByteArray m_block;
    QByteArray m_dictionary;
    QQueue<QFuture<QByteArray>> m_running;
    quint64 m_packedSize = 0;
};

/// Computes digests beside other work: the bytes are handed to another thread block by block.
class BackgroundDigests
{
public:
    explicit BackgroundDigests(const QStringList &algorithms);
    ~BackgroundDigests();
    Q_DISABLE_COPY_MOVE(BackgroundDigests)

    void add(QByteArrayView bytes);
    QHash<QString, QString> hex();

private:
    void start();

    Digests m_digests;
    QByteArray m_block;
    QFuture<void> m_running;
};

} // namespace saranda
