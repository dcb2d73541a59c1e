// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexbundle.h"
#include "core/session/casesession.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace saranda {

/// Counts the pages of exhibits beside the window's work, one after the other. A new start ends
/// the one before. The session must outlive it.
class AnnexCountJob : public QObject
{
    Q_OBJECT

public:
    explicit AnnexCountJob(CaseSession &session, QObject *parent = nullptr);
    ~AnnexCountJob() override;

    void start(const std::vector<Exhibit::Id> &exhibits, const AnnexOptions &options);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void counted(const saranda::PrintedAnnex &annex);
    void finished();

private:
    void stop();

    CaseSession &m_session;
    QFuture<void> m_work;
    std::shared_ptr<std::atomic_bool> m_stopped;
    bool m_isRunning = false;
};

/// Writes a bundle beside the window's work, whole or not at all.
class AnnexWriteJob : public QObject
{
    Q_OBJECT

public:
    AnnexWriteJob(CaseSession &session, const Doctrine &doctrine, QObject *parent = nullptr);
    ~AnnexWriteJob() override;

    void start(const QString &path, const AnnexOptions &options);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void written(const QString &path, const saranda::AnnexReport &report);
    void failed(const saranda::Error &error);

private:
    CaseSession &m_session;
    std::shared_ptr<const Doctrine> m_doctrine; ///< shared with the worker
    QString m_path;
    QFutureWatcher<Result<AnnexReport>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the worker
};

} // namespace saranda
