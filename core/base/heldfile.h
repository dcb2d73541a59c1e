// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace saranda {

/// A file that SQLite has open in this process. Its locks are POSIX locks (fcntl), which end
/// silently as soon as the process closes any other descriptor of the file; the next program that
/// closes the case then deletes the log under the one that writes. So whoever is about to open a
/// path that came from outside asks here first.
class HeldFile
{
public:
    /// In mind while it lives.
    explicit HeldFile(const QString &path);
    ~HeldFile();
    Q_DISABLE_COPY_MOVE(HeldFile)

private:
    QString m_path;
};

/// Whether the path, by whatever name or link, leads to a file that is held, or to one of those
/// that lie beside it while it is open.
bool isHeld(const QString &path);

/// An error when the path is not to be opened: it is held, or it is there and no ordinary file (a
/// pipe would be waited for without end).
Result<> checkMayOpen(const QString &path);

} // namespace saranda
