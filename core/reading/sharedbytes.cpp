// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/sharedbytes.h"

#include "core/base/literals.h"
#include "core/reading/readingtext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace saranda {

using namespace literals;

namespace {

#ifdef Q_OS_LINUX
constexpr qint64 mostInMemory = qint64(128) * 1024 * 1024;

/// Takes the descriptor over; null when there is none.
std::unique_ptr<QFile> fileOf(int descriptor, QIODevice::OpenMode mode)
{
    if (descriptor < 0)
        return nullptr;
    auto file = std::make_unique<QFile>();
    if (file->open(descriptor, mode, QFileDevice::AutoCloseHandle))
        return file;
    ::close(descriptor);
    return nullptr;
}

/// A file that never has a name; null where the file system knows none.
std::unique_ptr<QFile> namelessFile()
{
    const QByteArray folder = QFile::encodeName(QDir::tempPath());
    return fileOf(::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600),
                  QIODevice::ReadWrite);
}
#endif

Error noRoom(const QString &why)
{
    return {ErrorCode::Storage, ReadingText::tr("There is no room to read the file: %1.").arg(why)};
}

} // namespace

SharedBytes::SharedBytes() = default;
SharedBytes::~SharedBytes() = default;

Result<> SharedBytes::create(qint64 expectedSize, Place place)
{
#ifdef Q_OS_LINUX
    if (place == Place::Memory && expectedSize <= mostInMemory)
        m_file = fileOf(::memfd_create("saranda", MFD_CLOEXEC), QIODevice::ReadWrite);
    if (!m_file)
        m_file = namelessFile();
    if (m_file)
        return {};
#else
    Q_UNUSED(expectedSize)
    Q_UNUSED(place)
#endif
    auto file = std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/saranda-XXXXXX"_s);
    if (!file->open())
        return failure(noRoom(file->errorString()));
#ifdef Q_OS_UNIX
    QFile::remove(file->fileName()); // it lives on without its name, as long as it is open
#endif
    m_file = std::move(file);
    return {};
}

/// What is inherited could otherwise be written to by a helper that a file has taken over.
void SharedBytes::giveUpWriting()
{
#ifdef Q_OS_LINUX
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(m_file->handle());
    if (auto read = fileOf(::open(path.constData(), O_RDONLY | O_CLOEXEC), QIODevice::ReadOnly))
        m_file = std::move(read);
#endif
}

Result<std::unique_ptr<SharedBytes>> SharedBytes::take(const ContentSource &content,
                                                       qint64 expectedSize, Place place)
{
    std::unique_ptr<SharedBytes> bytes(new SharedBytes);
    if (const Result<> created = bytes->create(expectedSize, place); !created)
        return failure(created.error());
    const Result<> written = content(*bytes->m_file);
    if (bytes->m_file->error() != QFileDevice::NoError || !bytes->m_file->flush())
        return failure(noRoom(bytes->m_file->errorString()));
    if (!written)
        return failure(written.error());
    bytes->giveUpWriting();
    bytes->m_file->seek(0);
    return bytes;
}

int SharedBytes::descriptor() const
{
#ifdef Q_OS_UNIX
    return m_file->handle();
#else
    return -1;
#endif
}

QStringList SharedBytes::arguments() const
{
    if (descriptor() >= 0)
        return {u"--descriptor"_s, QString::number(descriptor())};
    return {u"--file"_s, m_file->fileName()};
}

} // namespace saranda
