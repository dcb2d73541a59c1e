// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/packing.h"

#include <zlib.h>

namespace saranda {

bool isWorthPacking(QByteArrayView head)
{
    if (head.isEmpty())
        return false;
    uLongf size = compressBound(uLong(head.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    const int state =
        compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                  reinterpret_cast<const Bytef *>(head.data()), uLong(head.size()), 1);
    return state == Z_OK && qsizetype(size) < head.size() * 9 / 10;
}

FunctionDevice::FunctionDevice(std::function<Result<>(QByteArrayView)> take)
    : m_take(std::move(take))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 FunctionDevice::writeData(const char *bytes, qint64 size)
{
    const Result<> taken = m_take(QByteArrayView(bytes, size));
    if (taken)
        return size;
    m_error = taken.error();
    setErrorString(m_error->message);
    return -1;
}

} // namespace saranda
