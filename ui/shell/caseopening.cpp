// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caseopening.h"

#include "ui/shell/windowbusy.h"
#include "ui/support/jobbar.h"

#include <QFileInfo>

namespace saranda {

namespace {

constexpr int nextLookMilliseconds = 100;

} // namespace

CaseOpening::CaseOpening(JobBar *jobs, const QWidget *window, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_window(window)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &CaseOpening::handOver);
}

void CaseOpening::start(const QString &path, const SessionOptions &options, const Opened &opened,
                        const Refused &refused)
{
    abandon();
    m_isRunning = true;
    m_opened = opened;
    m_jobs->start<ReadCase>(
        tr("Opening “%1”").arg(QFileInfo(path).fileName()),
        [path, options](const Progress &progress) {
            return ReadCase::read(path, options, progress);
        },
        [this, refused](Result<ReadCase> &read) {
            if (!m_isRunning)
                return;
            if (!read) {
                end();
                refused(read.error());
                return;
            }
            m_read = std::move(*read);
            m_next.start(0); // never from within what is being done to the open case
        });
}

void CaseOpening::abandon()
{
    if (m_isRunning)
        end();
}

void CaseOpening::end()
{
    m_isRunning = false;
    m_next.stop();
    m_read.reset();
    Q_EMIT ended();
}

void CaseOpening::handOver()
{
    if (isWindowBusy(m_window, m_jobs)) {
        m_next.start(nextLookMilliseconds);
        return;
    }
    std::unique_ptr<CaseSession> session = std::move(*m_read).open();
    const Opened opened = std::exchange(m_opened, {});
    end();
    opened(std::move(session));
}

} // namespace saranda
