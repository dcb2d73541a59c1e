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

/// The bytes of one file, lent to a helper process. On Linux they lie in memory, large ones in a
/// file without a name, so that nothing of an exhibit is left on the disk when a program dies.
class SharedBytes
{
public:
    static Result<std::unique_ptr<SharedBytes>> take(const ContentSource &content,
                                                     qint64 expectedSize);
    ~SharedBytes();
    Q_DISABLE_COPY_MOVE(SharedBytes)

    /// What the helper is called with to find them.
    QStringList arguments() const;
    /// To be inherited by the helper; -1 where it opens a path.
    int descriptor() const { return m_descriptor; }

private:
    SharedBytes();
    Result<> create(qint64 expectedSize);

    std::unique_ptr<QFile> m_file;
    int m_descriptor = -1;
};

} // namespace saranda
