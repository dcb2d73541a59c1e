// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filereplace.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/id.h"
#include "core/base/literals.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

namespace saranda {

using namespace literals;

namespace {

/// What SQLite keeps beside a database. Left over from another file of that name, they would be
/// replayed into the new one.
void removeJournals(const QString &database)
{
    for (const char16_t *suffix : {u"-wal", u"-shm", u"-journal"})
        QFile::remove(database + QString::fromUtf16(suffix));
}

bool renameFile(const QByteArray &from, const QByteArray &to, bool replace)
{
    if (replace)
        return rename(from.constData(), to.constData()) == 0;
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // A file system without the atomic form: a link fails on an existing name as well.
    if (link(from.constData(), to.constData()) != 0)
        return false;
    unlink(from.constData());
    return true;
}

/// Nothing where there is no such file.
std::optional<mode_t> modeOf(const QString &path)
{
    struct stat file;
    if (path.isEmpty() || stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return file.st_mode & 0777;
}

/// Whoever writes to it may read and write it. Where it cannot be made, he is told so.
void makeEmptyFile(const QString &path, mode_t mode)
{
    const int file = open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode | S_IRUSR | S_IWUSR);
    if (file >= 0)
        close(file);
}

void syncFolder(const QString &path)
{
    const int folder =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

} // namespace

ScratchFile::ScratchFile(const QString &target, const QString &source)
    : m_target(target)
{
    const QFileInfo info(target);
    m_path = info.absolutePath()
        + u"/.saranda-%1.part"_s.arg(makeUuidV7().toString(QUuid::WithoutBraces));
    if (const std::optional<mode_t> mode = modeOf(source))
        makeEmptyFile(m_path, *mode);
}

ScratchFile::~ScratchFile()
{
    if (m_isMoved)
        return;
    QFile::remove(m_path);
    removeJournals(m_path);
}

Result<> ScratchFile::moveToTarget(bool replace)
{
    if (replace || !QFileInfo::exists(m_target))
        removeJournals(m_target);
    if (const std::optional<mode_t> mode = replace ? modeOf(m_target) : std::nullopt)
        chmod(QFile::encodeName(m_path).constData(), *mode | S_IRUSR | S_IWUSR);
    if (!renameFile(QFile::encodeName(m_path), QFile::encodeName(m_target), replace)) {
        const int reason = errno;
        const QString detail = QString::fromLocal8Bit(std::strerror(reason));
        if (reason == EEXIST)
            return failure(ErrorCode::Exists,
                           QCoreApplication::translate("saranda::Storage", "“%1” is there already.")
                               .arg(m_target));
        return failure(
            ErrorCode::Storage,
            QCoreApplication::translate("saranda::Storage", "“%1” could not be put in its place.")
                .arg(m_target),
            detail);
    }
    m_isMoved = true;
    syncFolder(QFileInfo(m_target).absolutePath());
    return {};
}

} // namespace saranda
