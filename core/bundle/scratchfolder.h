// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTemporaryDir>

#include <chrono>

namespace saranda {

/// A hidden folder for work in progress beside where its result will lie; it goes with this object.
/// A program that is killed leaves it behind, with a copy of the case in it: the next one that
/// works in the same place takes such leftovers away.
class ScratchFolder
{
public:
    /// ErrorCode::ReadOnly when nothing can be written into the place.
    static Result<ScratchFolder> in(const QString &place);
    ScratchFolder(ScratchFolder &&) noexcept;
    ScratchFolder &operator=(ScratchFolder &&) = delete;
    ~ScratchFolder();

    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Before its time: files that are open stay readable.
    void remove();

private:
    explicit ScratchFolder(QTemporaryDir folder);

    QTemporaryDir m_folder;
    int m_lock = -1; ///< held while this lives; the system lets go of it when the program ends
};

/// Takes away what programs that no longer run left in the place. What carries no lock goes by its
/// age: it has not been written for so long.
void removeLeftovers(const QString &place,
                     std::chrono::seconds unwrittenFor = std::chrono::minutes(10));

} // namespace saranda
