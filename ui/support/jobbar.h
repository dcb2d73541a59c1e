// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/casesession.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace saranda {

/// Runs one long job beside the window: the work in another thread, what follows from it in the
/// window's. Shows how far it is and lets the person stop it; hidden while there is nothing to wait
/// for. Stopping asks the work to end, which then leaves nothing half done.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);
    /// Stops the job and waits for its end; what would follow from it does not happen.
    ~JobBar() override;

    template <typename Value>
    using Work = std::function<Result<Value>(const Progress &progress)>;
    template <typename Value>
    using Follow = std::function<void(Result<Value> &result)>;

    /// `text` says in the present what is being done. `follow` may start the next job. Not to be
    /// called while one is running.
    template <typename Value>
    void start(const QString &text, const Work<Value> &work, const Follow<Value> &follow)
    {
        const auto result = std::make_shared<std::optional<Result<Value>>>();
        run(
            text,
            [work, result](const Progress &progress) {
                try {
                    result->emplace(work(progress));
                } catch (const std::bad_alloc &) {
                    result->emplace(failure(outOfMemory()));
                }
            },
            [follow, result] { follow(**result); });
    }
    bool isRunning() const { return m_isRunning; }
    void cancel();
    /// Stops the job, waits for its end and does what follows: before what it works on goes away.
    void finish();
    void setText(const QString &text);
    /// Whether what the job brings would be missed if the case were closed before its end.
    void setMissed(bool isMissed) { m_isMissed = isMissed; }
    /// Whether such a job is running anywhere in the window.
    static bool isMissedIn(const QWidget &window);

Q_SIGNALS:
    void runningChanged(bool isRunning);

private:
    void run(const QString &text, const std::function<void(const Progress &)> &work,
             const std::function<void()> &follow);
    static Error outOfMemory();
    void end();
    void showProgress(qint64 done, qint64 total);

    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QTimer m_appearance; ///< what is over at once does not flash up
    QThreadPool m_pool; ///< its own: others' work must not keep a job waiting
    QFutureWatcher<void> m_watcher;
    std::function<void()> m_follow;
    std::shared_ptr<std::atomic_bool> m_isStopped; ///< shared with the worker
    bool m_isRunning = false;
    bool m_isMissed = false;
};

} // namespace saranda
