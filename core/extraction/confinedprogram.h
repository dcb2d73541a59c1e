// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <functional>

namespace saranda {

/// What a program that reads one file of a stranger is called with, beside its own options:
/// `--descriptor N`, which it inherits, or `--file PATH`.
struct FileToServe {
    QString path; ///< leads to the bytes while they are open
    int descriptor = -1; ///< that was inherited

    explicit FileToServe(const QStringList &arguments);
};

/// The word after an option; empty without it.
QString valueOf(const QStringList &arguments, const QString &option);

/// Opens the file, the requests (standard input) and the answers (standard output), closes all else
/// and takes the rights of the process away; then serves. `beforehand` loads what cannot be loaded
/// afterwards. Answers the exit status, 2 where there is nothing to open.
int serveConfined(const FileToServe &toServe, const std::function<void()> &beforehand,
                  const std::function<void(QFile &, QIODevice &, QIODevice &)> &serve);

/// Gives the rights up, tries what must not work any more and prints what came of it. Answers the
/// exit status: 0 where all of it is refused.
int printConfinement();

} // namespace saranda
