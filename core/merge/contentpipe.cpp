// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/contentpipe.h"

#include <QMutexLocker>

#include <algorithm>

namespace saranda {

namespace {

constexpr qsizetype mostWaiting = 4 * 1024 * 1024;

} // namespace

ContentPipe::ContentPipe()
    : m_writer(*this)
    , m_reader(*this)
{
    m_writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void ContentPipe::finish(bool isWhole)
{
    const QMutexLocker lock(&m_mutex);
    m_isFinished = true;
    m_isWhole = isWhole;
    m_hasChanged.wakeAll();
}

void ContentPipe::abandon()
{
    const QMutexLocker lock(&m_mutex);
    m_isAbandoned = true;
    m_hasChanged.wakeAll();
}

qint64 ContentPipe::put(const char *bytes, qint64 size)
{
    const QMutexLocker lock(&m_mutex);
    while (m_bytes.size() >= mostWaiting && !m_isAbandoned)
        m_hasChanged.wait(&m_mutex);
    if (m_isAbandoned)
        return -1;
    m_bytes.append(bytes, size);
    m_hasChanged.wakeAll();
    return size;
}

/// Fewer bytes than asked for come only at the end: a reader may take a short piece for it.
qint64 ContentPipe::take(char *bytes, qint64 size)
{
    const QMutexLocker lock(&m_mutex);
    qint64 taken = 0;
    while (taken < size) {
        while (m_bytes.isEmpty() && !m_isFinished)
            m_hasChanged.wait(&m_mutex);
        if (m_bytes.isEmpty())
            break;
        const qint64 count = std::min<qint64>(size - taken, m_bytes.size());
        std::copy_n(m_bytes.constData(), count, bytes + taken);
        m_bytes.remove(0, count);
        taken += count;
        m_hasChanged.wakeAll();
    }
    return m_isFinished && !m_isWhole ? -1 : taken;
}

/// Never true of what broke off, which a reader must not take for an end.
bool ContentPipe::isDrained()
{
    const QMutexLocker lock(&m_mutex);
    while (m_bytes.isEmpty() && !m_isFinished)
        m_hasChanged.wait(&m_mutex);
    return m_bytes.isEmpty() && m_isWhole;
}

qint64 ContentPipe::Writer::writeData(const char *bytes, qint64 size)
{
    return m_pipe.put(bytes, size);
}

bool ContentPipe::Reader::atEnd() const
{
    return m_pipe.isDrained();
}

qint64 ContentPipe::Reader::readData(char *bytes, qint64 size)
{
    return m_pipe.take(bytes, size);
}

} // namespace saranda
