// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/heldfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace saranda {

namespace {

struct WholeFile {
    Q_DECLARE_TR_FUNCTIONS(saranda::WholeFile)
};

} // namespace

Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    if (isHeld(path))
        return failure(ErrorCode::Exists,
                       WholeFile::tr("“%1” belongs to the case that is open.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Storage,
                       WholeFile::tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
    if (Result<> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return failure(
            ErrorCode::Storage,
            WholeFile::tr("“%1” could not be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace saranda
