// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/verifyjob.h"

#include <QtConcurrentRun>

namespace saranda {

VerifyJob::VerifyJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<VerifyReport> report = m_watcher.result();
        if (report)
            Q_EMIT finished(*report);
        else
            Q_EMIT failed(report.error());
    });
}

VerifyJob::~VerifyJob()
{
    cancel();
    m_watcher.waitForFinished(); // its progress is posted to this object
}

void VerifyJob::start(const QString &path)
{
    if (isRunning())
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(
        QtConcurrent::run([this, path, cancelled = m_cancelled]() -> Result<VerifyReport> {
            SessionOptions options;
            options.readOnly = true;
            Result<std::unique_ptr<CaseSession>> session = CaseSession::open(path, options);
            if (!session)
                return failure(session.error());
            return (*session)->verify([this, cancelled](qint64 done, qint64 total) {
                QMetaObject::invokeMethod(
                    this, [this, done, total] { Q_EMIT progressed(done, total); },
                    Qt::QueuedConnection);
                return !cancelled->load();
            });
        }));
}

void VerifyJob::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace saranda
