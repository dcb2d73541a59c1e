// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QFile;

namespace saranda {

/// Writes the bytes of a file, wherever they are kept.
using ContentSource = std::function<Result<>(QIODevice &)>;

/// The bytes of one file, lent to a helper process, which can only read them. They have no name on
/// the disk wherever the system allows it, so that nothing of an exhibit is left there when a
/// program dies.
class SharedBytes
{
public:
    enum class Place {
        Memory, ///< large files on the disk all the same
        Disk ///< for files that are kept longer than they are read
    };

    static Result<std::unique_ptr<SharedBytes>>
    take(const ContentSource &content, qint64 expectedSize, Place place = Place::Memory);
    ~SharedBytes();
    Q_DISABLE_COPY_MOVE(SharedBytes)

    /// Open for reading.
    QFile &file() { return *m_file; }
    /// What the helper is called with to find them.
    QStringList arguments() const;
    /// To be inherited by the helper; -1 where it opens a path.
    int descriptor() const;

private:
    SharedBytes();
    Result<> create(qint64 expectedSize, Place place);
    void giveUpWriting();

    std::unique_ptr<QFile> m_file;
};

} // namespace saranda
