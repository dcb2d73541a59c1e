// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace saranda {

/// Who writes a case, for whoever comes second.
struct LockNote {
    QString userName;
    QString host;
    QString since; ///< stored time
};

/// The right to write one case file: a lock of the operating system on a file beside it. It ends
/// with the process, however that ends; the file beside it says who holds the lock.
class WriterLock
{
public:
    enum class Outcome { Taken, HeldByOther, NotPossible };

    struct Attempt;
    /// `casePath` must be the canonical path, so that two names of one file share one lock.
    static Attempt take(const QString &casePath, const LockNote &note);
    /// Whether anybody holds the lock. Asks without keeping it or leaving a file.
    static bool isHeld(const QString &casePath);
    /// What the holder of the lock wrote about itself.
    static std::optional<LockNote> readNote(const QString &casePath);
    static QString lockPath(const QString &casePath);

    ~WriterLock();
    Q_DISABLE_COPY_MOVE(WriterLock)

private:
    WriterLock(int descriptor, const QString &path);

    int m_descriptor;
    QString m_path;
};

struct WriterLock::Attempt {
    Outcome outcome = Outcome::NotPossible;
    std::unique_ptr<WriterLock> lock;
    QString reason; ///< of NotPossible
};

} // namespace saranda
