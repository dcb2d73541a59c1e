// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QProcess>

#include <chrono>
#include <memory>
#include <optional>

namespace saranda {

/// A conversation in frames with a process that PrintLauncher started. The process ends when this
/// goes, whatever it is doing.
class PrintChannel
{
public:
    /// Takes over the ends of pipes: to ask, to hear, and one that ends the process with itself.
    PrintChannel(int requests, int answers, int lifeline)
        : m_requests(requests)
        , m_answers(answers)
        , m_lifeline(lifeline)
    { }
    ~PrintChannel();
    Q_DISABLE_COPY_MOVE(PrintChannel)

    void send(const QByteArray &request);
    /// Whether receive() would find an answer, or the end of the process, after so long at most.
    bool waitForAnswer(std::chrono::milliseconds wait);
    /// Nothing where the process ended, answered nonsense or took too long.
    std::optional<QByteArray> receive(std::chrono::milliseconds limit);

private:
    using Moment = std::chrono::steady_clock::time_point;

    /// False at the end of the process, or of the time.
    bool fill(qsizetype count, Moment until);

    int m_requests;
    int m_answers;
    int m_lifeline;
    bool m_isAtEnd = false;
    QByteArray m_waiting;
};

/// One saranda-printer that has loaded all it needs and becomes a process of its own for each file
/// it is handed: that takes a tenth of what a start takes. It looks at no file itself; a process
/// takes its rights away from itself as one that was started would. Where there is none (only Linux
/// has it) the program is started for each file.
class PrintLauncher
{
public:
    /// Begins; `program` is printingProgram() or another in its place.
    explicit PrintLauncher(const QString &program);
    ~PrintLauncher();
    Q_DISABLE_COPY_MOVE(PrintLauncher)

    qint64 processId() const { return m_process.processId(); }
    /// A process that reads the file which is open at the descriptor. Null where it cannot be had.
    std::unique_ptr<PrintChannel> launch(int file);

private:
    bool isReady();
    bool says(char byte);
    void giveUp();

    QProcess m_process;
    bool m_isReady = false;
};

} // namespace saranda
