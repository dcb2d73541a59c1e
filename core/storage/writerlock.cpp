// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writerlock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/literals.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>

namespace saranda {

using namespace literals;

namespace {

/// Whether the locked file is still the one the path names: its last holder may have removed it
/// between our opening and our locking.
bool isStillThere(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && stat(path.constData(), &named) == 0
        && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

void writeLockNote(int descriptor, const LockNote &note)
{
    const QByteArray text = QJsonDocument(QJsonObject{{u"user"_s, note.userName},
                                                      {u"host"_s, note.host},
                                                      {u"since"_s, note.since}})
                                .toJson(QJsonDocument::Compact);
    // Only for the eyes of a second opener: a full disk must not keep the first one out.
    if (ftruncate(descriptor, 0) == 0)
        (void)!pwrite(descriptor, text.constData(), std::size_t(text.size()), 0);
}

} // namespace

QString WriterLock::lockPath(const QString &casePath)
{
    return casePath + u"-lock"_s;
}

WriterLock::WriterLock(int descriptor, const QString &path)
    : m_descriptor(descriptor)
    , m_path(path)
{ }

WriterLock::~WriterLock()
{
    unlink(QFile::encodeName(m_path).constData());
    close(m_descriptor);
}

WriterLock::Attempt WriterLock::take(const QString &casePath, const LockNote &note)
{
    const QByteArray path = QFile::encodeName(lockPath(casePath));
    for (;;) {
        const int descriptor =
            open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (descriptor < 0)
            return {Outcome::NotPossible, nullptr, QString::fromLocal8Bit(std::strerror(errno))};
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            close(descriptor);
            if (reason == EWOULDBLOCK)
                return {Outcome::HeldByOther, nullptr, {}};
            return {Outcome::NotPossible, nullptr, QString::fromLocal8Bit(std::strerror(reason))};
        }
        if (!isStillThere(descriptor, path)) {
            close(descriptor);
            continue;
        }
        writeLockNote(descriptor, note);
        return {Outcome::Taken,
                std::unique_ptr<WriterLock>(new WriterLock(descriptor, lockPath(casePath))),
                {}};
    }
}

bool WriterLock::isHeld(const QString &casePath)
{
    const QByteArray path = QFile::encodeName(lockPath(casePath));
    const int descriptor = open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return errno != ENOENT;
    const bool isFree = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    close(descriptor);
    return !isFree;
}

std::optional<LockNote> WriterLock::readNote(const QString &casePath)
{
    QFile file(lockPath(casePath));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject note = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    return LockNote{note.value(QStringView(u"user")).toString(),
                    note.value(QStringView(u"host")).toString(),
                    note.value(QStringView(u"since")).toString()};
}

} // namespace saranda
