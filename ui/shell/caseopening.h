// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/readcase.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace saranda {

class JobBar;

/// Reads a case beside the window's work and hands it over when the window can take it: not while
/// a dialog is open, or something else at work, with the case that would go.
class CaseOpening : public QObject
{
    Q_OBJECT

public:
    CaseOpening(JobBar *jobs, const QWidget *window, QObject *parent);

    using Opened = std::function<void(std::unique_ptr<CaseSession> session)>;
    using Refused = std::function<void(const Error &error)>;

    /// One of the two is called at the end. Not to be called while a job is running.
    void start(const QString &path, const SessionOptions &options, const Opened &opened,
               const Refused &refused);
    /// Until one of them has been called, or abandon().
    bool isRunning() const { return m_isRunning; }
    /// Nobody waits for the case any more: neither is called.
    void abandon();

Q_SIGNALS:
    void ended();

private:
    void end();
    void handOver();

    JobBar *m_jobs;
    const QWidget *m_window;
    bool m_isRunning = false;
    Opened m_opened;
    std::optional<ReadCase> m_read; ///< waits for the window
    QTimer m_next; ///< looks whether it can take the case now
};

} // namespace saranda
