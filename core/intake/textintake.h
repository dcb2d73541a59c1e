// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/exhibittext.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <deque>
#include <memory>

namespace saranda {

/// What a run of reading texts came to.
struct TextReport {
    int read = 0; ///< files looked at
    int recognised = 0; ///< of them with pages read by OCR
    QStringList withoutText; ///< keys
    QStringList cut; ///< keys of those whose text, or what is attached, was not read to its end
    std::optional<Error> stoppedBy; ///< no reading program, the case cannot be written
};

/// Reads the texts of a case's exhibits for the search, one after the other in a thread of its own,
/// and keeps doing so as files come in. Only the short writing of a finished text happens in the
/// session's thread.
class TextIntake : public QObject
{
    Q_OBJECT

public:
    explicit TextIntake(CaseSession &session, QObject *parent = nullptr);
    ~TextIntake() override;

    /// Queues every exhibit whose text was never read. Does nothing on a case that is only read.
    void start();
    /// Queues these, read before or not: after text recognition was installed, for example.
    void readAgain(const QList<Exhibit::Id> &exhibits);
    void stop();
    bool isRunning() const { return m_isBusy; }

Q_SIGNALS:
    /// `done` of `total` files are read, this one is next.
    void progressed(const QString &key, int done, int total);
    void finished(const saranda::TextReport &report);

private:
    struct Job {
        Exhibit::Id exhibit;
        QString version; ///< as in TextOutcome
        bool isForced = false;
    };

    void follow(const Edit &edit);
    void queue(const Job &job);
    void forgetWaiting();
    void next();
    void take(quint64 run, const Exhibit &exhibit, const Result<TextOutcome> &outcome);
    void finish();

    CaseSession &m_session;
    QThread m_thread;
    QObject *m_desk = nullptr; ///< what runs in the thread
    std::shared_ptr<StopFlag> m_stop;
    std::deque<Job> m_waiting;
    QSet<std::pair<Exhibit::Id, QString>> m_isWaiting; ///< the same, to be asked quickly
    TextReport m_report;
    int m_done = 0;
    quint64 m_run = 0;
    bool m_isBusy = false;
    bool m_isFollowing = false;
};

} // namespace saranda
