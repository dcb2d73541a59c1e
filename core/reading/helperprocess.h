// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QProcess>

#include <atomic>
#include <chrono>

namespace saranda {

/// Set from any thread to make a wait for a helper end at once.
using StopFlag = std::atomic<bool>;

/// The program that reads files, beside this one; empty when it is not installed.
QString readingProgram();
/// For tests and packages: another program in its place. Empty = beside this one again.
void setReadingProgram(const QString &path);
/// The same of the program that takes PDFs apart for printing.
QString printingProgram();
void setPrintingProgram(const QString &path);

/// A child process that may crash, hang or lie without harm to this one. Blocks while it waits, so
/// it belongs into a thread of its own where there is a window. Kills the child when it goes.
class HelperProcess
{
public:
    explicit HelperProcess(const StopFlag *stop = nullptr);
    ~HelperProcess();
    Q_DISABLE_COPY_MOVE(HelperProcess)

    /// ErrorCode::NotFound when it cannot be started. A descriptor >= 0 is inherited.
    Result<> start(const QString &program, const QStringList &arguments, int descriptor = -1);
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }

    /// One frame there, one frame back.
    Result<QByteArray> exchange(const QByteArray &request, std::chrono::milliseconds limit);
    /// The two halves of an exchange: what is sent is worked on while others are waited for.
    void send(const QByteArray &request);
    Result<QByteArray> receive(std::chrono::milliseconds limit);
    /// Whether receive() would find an answer, or the end of the program, after so long at most.
    bool waitForAnswer(std::chrono::milliseconds wait);
    /// All of the input there, then everything it answers until it ends.
    Result<QByteArray> feed(const QByteArray &input, qsizetype mostOutput,
                            std::chrono::milliseconds limit);

private:
    Result<> waitForBytes(qint64 count, std::chrono::steady_clock::time_point until);
    Error endOf() const;
    void kill();

    QProcess m_process;
    const StopFlag *m_stop;
};

} // namespace saranda
