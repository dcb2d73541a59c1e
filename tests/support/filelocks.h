// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace saranda::test {

/// What the system lists of locks on a case file and what lies beside it, sorted. Empty where it
/// lists none, so that a test that needs them has to skip.
inline QStringList locksOf(const QString &casePath)
{
    QStringList inodes;
    for (const QLatin1String end :
         {QLatin1String(), QLatin1String("-shm"), QLatin1String("-lock")}) {
        struct stat state = {};
        if (stat(QFile::encodeName(casePath + end).constData(), &state) == 0)
            inodes.append(QLatin1Char(':') + QString::number(state.st_ino) + QLatin1Char(' '));
    }
    QFile list(QStringLiteral("/proc/locks"));
    QStringList lines;
    if (!list.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &line : QString::fromLatin1(list.readAll()).split(QLatin1Char('\n'))) {
        const bool isOurs = std::any_of(inodes.cbegin(), inodes.cend(),
                                        [&](const QString &inode) { return line.contains(inode); });
        if (isOurs)
            lines.append(line.section(QLatin1Char(':'), 1).simplified());
    }
    lines.sort();
    return lines;
}

} // namespace saranda::test
