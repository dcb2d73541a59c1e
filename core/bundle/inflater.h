// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zlib.h>

#include "core/bundle/zipreader.h"

namespace saranda {

/// Unpacks one entry under control: it stops at the declared size, and knows whether the packed
/// bytes ended exactly there.
class Inflater
{
public:
    Inflater(const ZipEntry &entry, const ByteSink &sink);
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    Result<> add(QByteArrayView packed);
    /// To be asked after the last packed byte.
    Result<> finish() const;

private:
    Result<> inflatePiece(QByteArrayView packed);
    Result<> pass(QByteArrayView bytes);

    const ZipEntry &m_entry;
    const ByteSink &m_sink;
    z_stream m_stream = {};
    QByteArray m_buffer;
    bool m_isReady = true;
    bool m_isEnded = false;
    quint64 m_taken = 0;
    quint64 m_passed = 0;
    quint32 m_crc = 0;
};

} // namespace saranda
