// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <mutex>

namespace saranda {

/// Exit statuses of FORMAT § 3.
enum class ExitStatus { Done = 0, No = 1, Usage = 2, BadInput = 3, Refused = 4 };

ExitStatus exitStatusOf(ErrorCode code);

/// Where a command writes: results to one device, progress and messages to the other. Texts are
/// lines of plain characters by then (see plainLine()): names and titles are data of strangers, and
/// no one who prints them has to think of it. Bytes are written as they are.
class Console
{
public:
    Console(QIODevice &results, QIODevice &messages)
        : m_results(results)
        , m_messages(messages)
    { }

    void setQuiet(bool quiet) { m_quiet = quiet; }

    void print(const QString &line);
    void print(const QStringList &lines);
    void print(const QByteArray &bytes);
    /// A message that --quiet silences.
    void note(const QString &line);
    void note(const QStringList &lines);
    /// How far a long job is, where somebody watches: on a terminal. May be called from any thread.
    void showProgress(qint64 done, qint64 total);
    /// Prints the error with all its details, a line each, and gives the exit status that goes with
    /// it.
    ExitStatus fail(const Error &error);
    ExitStatus failUsage(const QString &message);
    /// Whether all results have arrived where they go; says so where they have not.
    bool isComplete();

private:
    void clearProgress();
    void say(const QString &text);

    QIODevice &m_results;
    QIODevice &m_messages;
    std::mutex m_progress;
    int m_percent = -1; ///< as it stands on the terminal
    bool m_quiet = false;
    bool m_isLost = false; ///< results could not be written
};

} // namespace saranda
