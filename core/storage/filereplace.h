// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace saranda {

/// A new SQLite file under a name of its own beside its target. It is removed, journals included,
/// unless it is put in the target's place.
class ScratchFile
{
public:
    /// A copy is open to nobody who may not read `source`, nor what replaces a file to others than
    /// that one was.
    explicit ScratchFile(const QString &target, const QString &source = {});
    ~ScratchFile();
    Q_DISABLE_COPY_MOVE(ScratchFile)

    const QString &path() const { return m_path; }
    /// Renames it to the target, durably. Without `replace` an existing target is an error.
    Result<> moveToTarget(bool replace);

private:
    QString m_target;
    QString m_path;
    bool m_isMoved = false;
};

} // namespace saranda
