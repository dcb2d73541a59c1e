// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace saranda::test {

/// What a run of the real program answered.
struct Answer {
    int status = -1; ///< exit status; -1 when it crashed or did not end
    QByteArray out;
    QByteArray messages;

    QJsonObject json() const;
};

/// Runs the built program in the folder, without a display.
Answer run(const QString &folder, const QStringList &arguments);

/// The same, in a shell where no file may grow past the size (in units of 1024 bytes).
Answer runLimited(const QString &folder, int kibibytes, const QStringList &arguments);

/// The same, in a shell with a redirection, like ">/dev/full".
Answer runRedirected(const QString &folder, const QString &redirection,
                     const QStringList &arguments);

void writeFile(const QString &path, const QByteArray &content);
QByteArray readFile(const QString &path);

/// A small case document: one exhibit, one fact, one claim.
QByteArray smallCase();

} // namespace saranda::test
