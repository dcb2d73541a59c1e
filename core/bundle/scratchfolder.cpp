// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/scratchfolder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "core/base/literals.h"
#include "core/bundle/bundletext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

QByteArray lockPath(const QString &folder)
{
    return QFile::encodeName(folder + u"/lock"_s);
}

/// The lock is there locked or not at all: made under another name and moved.
int takeLock(const QString &folder)
{
    const QByteArray fresh = lockPath(folder) + ".new";
    const int lock = open(fresh.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (lock < 0)
        return -1;
    if (flock(lock, LOCK_EX | LOCK_NB) == 0
        && rename(fresh.constData(), lockPath(folder).constData()) == 0)
        return lock;
    close(lock);
    return -1;
}

enum class LockState { None, Held, Free };

LockState lockStateOf(const QString &folder)
{
    const int lock = open(lockPath(folder).constData(), O_RDWR | O_CLOEXEC);
    if (lock < 0)
        return LockState::None;
    const bool isFree = flock(lock, LOCK_EX | LOCK_NB) == 0;
    close(lock);
    return isFree ? LockState::Free : LockState::Held;
}

bool isOld(const QFileInfo &info, std::chrono::seconds unwrittenFor)
{
    return info.lastModified().secsTo(QDateTime::currentDateTime()) >= unwrittenFor.count();
}

} // namespace

Result<ScratchFolder> ScratchFolder::in(const QString &place)
{
    removeLeftovers(place);
    QTemporaryDir folder(place + u"/.saranda-XXXXXX"_s);
    if (!folder.isValid())
        return failure(ErrorCode::ReadOnly,
                       BundleText::tr("Nothing can be written into “%1”.").arg(place));
    return ScratchFolder(std::move(folder));
}

ScratchFolder::ScratchFolder(QTemporaryDir folder)
    : m_folder(std::move(folder))
    , m_lock(takeLock(m_folder.path()))
{ }

ScratchFolder::ScratchFolder(ScratchFolder &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_lock(std::exchange(other.m_lock, -1))
{ }

ScratchFolder::~ScratchFolder()
{
    if (m_lock >= 0)
        close(m_lock);
}

void ScratchFolder::remove()
{
    m_folder.remove();
}

void removeLeftovers(const QString &place, std::chrono::seconds unwrittenFor)
{
    const QDir folder(place);
    const QFileInfoList entries = folder.entryInfoList(
        {u".saranda-*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.isSymLink())
            continue;
        if (entry.isDir()) {
            const LockState lock = lockStateOf(entry.filePath());
            if (lock == LockState::Free || (lock == LockState::None && isOld(entry, unwrittenFor)))
                QDir(entry.filePath()).removeRecursively();
        } else if (entry.fileName().contains(u".part"_s) && isOld(entry, unwrittenFor)) {
            QFile::remove(entry.filePath());
        }
    }
}

} // namespace saranda
