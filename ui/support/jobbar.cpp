// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/jobbar.h"

#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int appearanceMilliseconds = 300;
constexpr qint64 reportMilliseconds = 50;
constexpr int progressSteps = 1000;

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(icon(u"close"_s), tr("Stop")))
{
    m_text->setWordWrap(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setToolTip(tr("Stop; everything stays as it was before"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(m_text, 2);
    row->addWidget(m_progress, 3);
    row->addWidget(m_stop);
    m_pool.setMaxThreadCount(1);
    m_appearance.setSingleShot(true);
    m_appearance.setInterval(appearanceMilliseconds);
    connect(&m_appearance, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &JobBar::cancel);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JobBar::end);
    hide();
}

JobBar::~JobBar()
{
    if (m_isStopped)
        m_isStopped->store(true);
    m_pool.waitForDone();
}

bool JobBar::isMissedIn(const QWidget &window)
{
    const QList<JobBar *> bars = window.findChildren<JobBar *>();
    return std::any_of(bars.begin(), bars.end(),
                       [](const JobBar *bar) { return bar->m_isMissed && bar->isRunning(); });
}

void JobBar::setText(const QString &text)
{
    m_text->setText(safeLine(text, 160));
    m_progress->setAccessibleName(text);
}

void JobBar::run(const QString &text, const std::function<void(const Progress &)> &work,
                 const std::function<void()> &follow)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_follow = follow;
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    setText(text);
    showProgress(0, 0);
    m_stop->setEnabled(true);
    m_appearance.start();
    const auto clock = std::make_shared<QElapsedTimer>(); // of the last report
    const Progress progress = [this, clock, isStopped = m_isStopped](qint64 done, qint64 total) {
        if (!clock->isValid() || clock->elapsed() >= reportMilliseconds) {
            clock->start();
            QMetaObject::invokeMethod(
                this,
                [this, isStopped, done, total] {
                    if (isStopped == m_isStopped)
                        showProgress(done, total);
                },
                Qt::QueuedConnection);
        }
        return !isStopped->load();
    };
    Q_EMIT runningChanged(true);
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [work, progress] { work(progress); }));
}

Error JobBar::outOfMemory()
{
    return {ErrorCode::Storage, tr("There is not enough memory for this."), {}};
}

void JobBar::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(
        0, total > 0 ? progressSteps : 0); // without a total it only shows that it lives
    m_progress->setValue(total > 0 ? int(double(done) / double(total) * progressSteps) : 0);
}

void JobBar::cancel()
{
    if (!m_isRunning)
        return;
    m_isStopped->store(true);
    m_stop->setEnabled(false);
    setText(tr("Stopping…"));
}

void JobBar::finish()
{
    while (m_isRunning) { // what follows may begin the next job
        m_isStopped->store(true);
        m_pool.waitForDone();
        end();
    }
}

/// Once for each job: the watcher tells of it again when finish() has been quicker.
void JobBar::end()
{
    if (!m_isRunning || !m_watcher.future().isFinished())
        return;
    m_isRunning = false;
    m_appearance.stop();
    hide();
    const std::function<void()> follow = std::exchange(m_follow, {});
    follow();
    if (!m_isRunning)
        Q_EMIT runningChanged(false);
}

} // namespace saranda
