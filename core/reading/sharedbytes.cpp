// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sharedbytes.h"

#include "core/base/literals.h"
#include "core/reading/readingtext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace saranda {

using namespace literals;

namespace {
[[maybe_unused]] constexpr qint64 mostInMemory = qint64(128) * 1024 * 1024;
}

SharedBytes::SharedBytes() = default;
SharedBytes::~SharedBytes() = default;

Result<> SharedBytes::create(qint64 expectedSize)
{
#ifdef Q_OS_LINUX
    if (expectedSize <= mostInMemory) {
        const int memory = ::memfd_create("saranda", MFD_CLOEXEC);
        if (memory >= 0) {
            m_file = std::make_unique<QFile>();
            if (m_file->open(memory, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle)) {
                m_descriptor = memory;
                return {};
            }
            ::close(memory);
        }
    }
#else
    Q_UNUSED(expectedSize)
#endif
    auto file = std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/saranda-XXXXXX"_s);
    if (!file->open())
        return failure(
            ErrorCode::Storage,
            ReadingText::tr("There is no room to read the file: %1.").arg(file->errorString()));
#ifdef Q_OS_UNIX
    QFile::remove(file->fileName()); // it lives on without its name, as long as it is open
    m_descriptor = file->handle();
#endif
    m_file = std::move(file);
    return {};
}

Result<std::unique_ptr<SharedBytes>> SharedBytes::take(const ContentSource &content,
                                                       qint64 expectedSize)
{
    std::unique_ptr<SharedBytes> bytes(new SharedBytes);
    if (const Result<> created = bytes->create(expectedSize); !created)
        return failure(created.error());
    if (const Result<> written = content(*bytes->m_file); !written)
        return failure(written.error());
    if (!bytes->m_file->flush())
        return failure(ErrorCode::Storage,
                       ReadingText::tr("There is no room to read the file: %1.")
                           .arg(bytes->m_file->errorString()));
    return bytes;
}

QStringList SharedBytes::arguments() const
{
    if (m_descriptor >= 0)
        return {u"--descriptor"_s, QString::number(m_descriptor)};
    return {u"--file"_s, m_file->fileName()};
}

} // namespace saranda
