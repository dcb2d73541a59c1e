// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bundle/digests.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QIODevice>
#include <QQueue>
#include <QStringList>

#include <functional>

namespace saranda {

/// Deflates a stream in blocks of 512 KiB on all cores. The blocks join into one ordinary stream.
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
    QQueue<QFuture<Result<QByteArray>>> m_running;
    quint64 m_packedSize = 0;
};

/// Hands blocks to a function in another thread, in their order, while the next is got ready.
class BlockRelay
{
public:
    using Taker = std::function<Result<>(const QByteArray &)>;

    explicit BlockRelay(Taker take)
        : m_take(std::move(take))
    { }
    ~BlockRelay();
    Q_DISABLE_COPY_MOVE(BlockRelay)

    /// Waits until the block before is taken, and fails when it was refused.
    Result<> pass(const QByteArray &block);
    Result<> finish();

private:
    Taker m_take;
    QFuture<Result<>> m_running;
};

/// Computes digests beside other work.
class BackgroundDigests
{
public:
    explicit BackgroundDigests(const QStringList &algorithms);

    void add(const QByteArray &block);
    QHash<QString, QString> hex();

private:
    Digests m_digests;
    BlockRelay m_relay;
};

} // namespace saranda
