// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>
#include <QtGlobal>

namespace saranda::test {

/// A file or folder of the conformance data made by others, or an empty string when that data is
/// not on this machine. It lies beside the project, or where SARANDA_SHARED says.
inline QString sharedPath(const QString &relative)
{
    QString root = qEnvironmentVariable("SARANDA_SHARED");
    if (root.isEmpty())
        root = QStringLiteral("../shared");
    const QString path = QDir(root).filePath(relative);
    return QFileInfo::exists(path) ? QFileInfo(path).absoluteFilePath() : QString();
}

} // namespace saranda::test

/// Skips the test loudly where the shared data is absent.
#define REQUIRE_SHARED(variable, relative)                                                         \
    const QString variable = saranda::test::sharedPath(relative);                                  \
    if (variable.isEmpty())                                                                        \
    QSKIP(qPrintable(QStringLiteral("no shared data on this machine: %1").arg(relative)))
