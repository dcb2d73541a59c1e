// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <unistd.h>

#include "core/base/heldfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace saranda {

namespace {

struct WholeFile {
    Q_DECLARE_TR_FUNCTIONS(saranda::WholeFile)
};

/// Takes all bytes or says why not: a full disk takes some of them first and gives its reason only
/// when it is asked for the rest.
class SavedFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

protected:
    qint64 writeData(const char *bytes, qint64 count) override
    {
        qint64 done = 0;
        while (done < count) {
            const qint64 taken = QSaveFile::writeData(bytes + done, count - done);
            if (taken <= 0)
                return -1;
            done += taken;
        }
        return done;
    }
};

/// It has to be on the disk before it has its name: commit() would not notice that the last bytes,
/// kept back until then, found no room, and some disks only say here that they are full or broken.
/// Empty when it is there, or on what knows no such thing.
QString problemOfSyncing(QFileDevice &file)
{
    if (!file.flush() && !file.flush()) // the second time it says why
        return file.errorString();
    if (fsync(file.handle()) == 0 || errno == EINVAL)
        return {};
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write,
                        const QString &source)
{
    if (isHeld(path))
        return failure(ErrorCode::Exists,
                       WholeFile::tr("“%1” belongs to the case that is open.").arg(path));
    SavedFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Storage,
                       WholeFile::tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
    if (!source.isEmpty() && !QFileInfo::exists(path))
        file.setPermissions(file.permissions()
                            & (QFile::permissions(source) | QFileDevice::ReadOwner
                               | QFileDevice::WriteOwner | QFileDevice::ReadUser
                               | QFileDevice::WriteUser));
    if (Result<> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    QString problem = problemOfSyncing(file);
    if (!problem.isEmpty())
        file.cancelWriting();
    else if (!file.commit())
        problem = file.errorString();
    if (!problem.isEmpty())
        return failure(ErrorCode::Storage,
                       WholeFile::tr("“%1” could not be written: %2.").arg(path, problem));
    return {};
}

} // namespace saranda
