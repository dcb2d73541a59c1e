// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/attachedreading.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace saranda {

AttachedReading::AttachedReading(const CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AttachedReading::take);
}

AttachedReading::~AttachedReading()
{
    drop();
    m_watcher.waitForFinished(); // it reads the case that may go now
}

void AttachedReading::read(Exhibit::Id exhibit, const QString &version)
{
    drop();
    m_wanted = Ask{exhibit, version};
    if (!m_isCurrent)
        start();
}

void AttachedReading::drop()
{
    m_wanted.reset();
    if (m_isCurrent)
        *m_isCurrent = false;
}

void AttachedReading::start()
{
    m_isCurrent = std::make_shared<std::atomic_bool>(true);
    m_watcher.setFuture(QtConcurrent::run([session = &m_session, ask = *m_wanted,
                                           isCurrent = m_isCurrent] {
        QThreadPool::globalInstance()->releaseThread(); // painting takes them from there
        QList<AttachedText> files;
        if (*isCurrent)
            files =
                session->attachedTexts(ask.exhibit, ask.version).value_or(QList<AttachedText>());
        QThreadPool::globalInstance()->reserveThread();
        return files;
    }));
}

void AttachedReading::take()
{
    const bool isAnswer = *std::exchange(m_isCurrent, nullptr);
    if (isAnswer) {
        m_wanted.reset();
        Q_EMIT answered(m_watcher.result());
    } else if (m_wanted) {
        start();
    }
}

} // namespace saranda
