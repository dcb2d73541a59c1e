// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace saranda {

/// Checks a case file from end to end beside the window's work, through a read-only session of its
/// own.
class VerifyJob : public QObject
{
    Q_OBJECT

public:
    explicit VerifyJob(QObject *parent = nullptr);
    ~VerifyJob() override;

    void start(const QString &path);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const saranda::VerifyReport &report);
    void failed(const saranda::Error &error);

private:
    QFutureWatcher<Result<VerifyReport>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the worker
};

} // namespace saranda
