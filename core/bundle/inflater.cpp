// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/inflater.h"

#include "core/bundle/bundletext.h"

namespace saranda {

namespace {

constexpr qsizetype inflateBufferSize = 256 * 1024;

Bytef *zlibBytes(const char *bytes)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes));
}

tl::unexpected<Error> badEntry(const ZipEntry &entry, const QString &why)
{
    return failure(ErrorCode::BadInput,
                   BundleText::tr("The entry “%1” of the archive is damaged.").arg(entry.name),
                   why);
}

} // namespace

Inflater::Inflater(const ZipEntry &entry, const ByteSink &sink)
    : m_entry(entry)
    , m_sink(sink)
{
    if (!entry.isDeflated)
        return;
    m_buffer.resize(inflateBufferSize);
    m_isReady = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
}

Inflater::~Inflater()
{
    if (m_entry.isDeflated && m_isReady)
        inflateEnd(&m_stream);
}

Result<> Inflater::add(QByteArrayView packed)
{
    if (!m_isReady)
        return failure(ErrorCode::Storage, BundleText::tr("There is not enough memory."));
    m_taken += quint64(packed.size());
    if (m_taken > m_entry.packedSize)
        return badEntry(m_entry, BundleText::tr("It has more packed bytes than it declares."));
    return m_entry.isDeflated ? inflatePiece(packed) : pass(packed);
}

Result<> Inflater::inflatePiece(QByteArrayView packed)
{
    m_stream.next_in = zlibBytes(packed.data());
    m_stream.avail_in = uInt(packed.size());
    while (m_stream.avail_in > 0) {
        if (m_isEnded)
            return badEntry(m_entry, BundleText::tr("Bytes follow the end of its packed data."));
        do {
            m_stream.next_out = zlibBytes(m_buffer.data());
            m_stream.avail_out = uInt(m_buffer.size());
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return badEntry(m_entry, BundleText::tr("Its packed data are not valid."));
            const qsizetype size = m_buffer.size() - qsizetype(m_stream.avail_out);
            if (Result<> passed = pass(QByteArrayView(m_buffer.constData(), size)); !passed)
                return passed;
            m_isEnded = state == Z_STREAM_END;
        } while (!m_isEnded && m_stream.avail_out == 0);
    }
    return {};
}

Result<> Inflater::pass(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    m_passed += quint64(bytes.size());
    if (m_passed > m_entry.size)
        return badEntry(
            m_entry,
            BundleText::tr("It is larger than the %1 bytes it declares.").arg(m_entry.size));
    m_crc = quint32(crc32(m_crc, zlibBytes(bytes.data()), uInt(bytes.size())));
    return m_sink(bytes);
}

Result<> Inflater::finish() const
{
    if (m_taken != m_entry.packedSize || (m_entry.isDeflated && !m_isEnded))
        return badEntry(m_entry, BundleText::tr("Its packed data are cut off."));
    if (m_passed != m_entry.size)
        return badEntry(
            m_entry,
            BundleText::tr("It holds %1 bytes and declares %2.").arg(m_passed).arg(m_entry.size));
    if (m_crc != m_entry.crc)
        return badEntry(m_entry, BundleText::tr("Its check sum is wrong."));
    return {};
}

} // namespace saranda
