// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heldfile.h"

#include <sys/stat.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStringList>

namespace saranda {

namespace {

struct HeldFileText {
    Q_DECLARE_TR_FUNCTIONS(saranda::HeldFile)
};

/// One entry for each connection.
struct Registry {
    QMutex access;
    QStringList paths;
};

Registry &registry()
{
    static Registry held;
    return held;
}

bool areOne(const struct stat &file, const QString &path)
{
    struct stat other = {};
    return stat(QFile::encodeName(path).constData(), &other) == 0 && other.st_dev == file.st_dev
        && other.st_ino == file.st_ino;
}

} // namespace

HeldFile::HeldFile(const QString &path)
    : m_path(path)
{
    const QMutexLocker hold(&registry().access);
    registry().paths.append(path);
}

HeldFile::~HeldFile()
{
    const QMutexLocker hold(&registry().access);
    registry().paths.removeOne(m_path);
}

bool isHeld(const QString &path)
{
    struct stat file = {};
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return false;
    const QMutexLocker hold(&registry().access);
    for (const QString &held : std::as_const(registry().paths)) {
        for (const QLatin1String end :
             {QLatin1String(), QLatin1String("-wal"), QLatin1String("-shm"),
              QLatin1String("-journal"), QLatin1String("-lock")}) {
            if (areOne(file, held + end))
                return true;
        }
    }
    return false;
}

Result<> checkMayOpen(const QString &path)
{
    if (isHeld(path))
        return failure(ErrorCode::BadInput,
                       HeldFileText::tr("“%1” belongs to the case that is open.").arg(path));
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::BadInput,
                       HeldFileText::tr("“%1” is not an ordinary file.").arg(path));
    return {};
}

} // namespace saranda
