// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace saranda {

/// Reads the texts of what is attached to a message in another thread: they may be as long as a
/// hundred books. Only the last question is answered.
class AttachedReading : public QObject
{
    Q_OBJECT

public:
    explicit AttachedReading(const CaseSession &session, QObject *parent = nullptr);
    ~AttachedReading() override;

    /// Asked again while it reads, it reads again: the texts may be others by now.
    void read(Exhibit::Id exhibit, const QString &version);
    /// Nobody waits for an answer any more.
    void drop();
    bool isRunning() const { return m_wanted.has_value(); }

Q_SIGNALS:
    /// Nothing where the search does not know any.
    void answered(const QList<saranda::AttachedText> &files);

private:
    struct Ask {
        Exhibit::Id exhibit;
        QString version;
    };

    void start();
    void take();

    const CaseSession &m_session;
    std::optional<Ask> m_wanted;
    std::shared_ptr<std::atomic_bool> m_isCurrent; ///< shared with the thread; null = none runs
    QFutureWatcher<QList<AttachedText>> m_watcher;
};

} // namespace saranda
