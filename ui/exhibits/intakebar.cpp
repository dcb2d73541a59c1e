// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/intakebar.h"

#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace saranda {

using namespace literals;

IntakeBar::IntakeBar(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(plainLabel())
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(icon(u"close"_s), tr("Stop")))
{
    m_text->setWordWrap(false);
    m_progress->setAccessibleName(tr("Taking files in"));
    m_progress->setRange(0, 1000);
    m_cancel->setToolTip(tr("Stop; nothing is added"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(m_text, 2);
    row->addWidget(m_progress, 3);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &IntakeBar::cancel);
    connect(&m_timer, &QTimer::timeout, this, &IntakeBar::step);
    hide();
}

void IntakeBar::start(const QStringList &paths, const IntakeOptions &options)
{
    if (isRunning() || m_session.isReadOnly())
        return;
    m_files = filesBelow(paths);
    m_options = options;
    m_next = 0;
    m_done = 0;
    m_total = 0;
    for (const QString &file : m_files)
        m_total += QFileInfo(file).size();
    m_taken.clear();
    m_report = {};
    m_firstKey = nextKey<Exhibit>(m_session.records());
    showProgress(0);
    show();
    m_timer.start(0);
}

QString IntakeBar::keyOf(int number) const
{
    const qsizetype digits = m_firstKey.lastIndexOf(u'-') + 1;
    return m_firstKey.left(digits)
        + QString::number(QStringView(m_firstKey).mid(digits).toLongLong() + number);
}

void IntakeBar::showProgress(qint64 bytes)
{
    const qint64 done = m_done + bytes;
    m_progress->setValue(m_total > 0 ? int(done * 1000.0 / double(m_total)) : 0);
    if (m_next < m_files.size())
        m_text->setText(tr("Taking in %1 (%2 of %3)")
                            .arg(safeLine(QFileInfo(m_files.at(m_next)).fileName(), 60))
                            .arg(m_next + 1)
                            .arg(m_files.size()));
}

void IntakeBar::step()
{
    if (m_next >= m_files.size()) {
        finish();
        return;
    }
    const QString path = m_files.at(m_next);
    // Within one large file the bar is painted, so that it is seen to move.
    const auto progress = [this](qint64 bytes, qint64) {
        showProgress(bytes);
        m_progress->repaint();
        return true;
    };
    Result<Exhibit> taken =
        takeIn(m_session, path, keyOf(int(m_taken.size())), m_options, progress);
    m_done += QFileInfo(path).size();
    ++m_next;
    showProgress(0);
    if (taken) {
        m_taken.push_back(*std::move(taken));
        return;
    }
    const ErrorCode code = taken.error().code;
    if (code == ErrorCode::NotFound || code == ErrorCode::BadInput) {
        m_report.refused.push_back(taken.error()); // about this one file only
        return;
    }
    stop();
    Q_EMIT failed(taken.error());
}

void IntakeBar::finish()
{
    stop();
    if (!m_taken.empty()) {
        Edit edit{tr("Add %n exhibit(s)", nullptr, int(m_taken.size())), {}};
        for (const Exhibit &exhibit : m_taken) {
            m_report.exhibits.push_back(exhibit.id);
            edit.add(exhibit);
        }
        if (const Result<> applied = m_session.apply(edit); !applied) {
            Q_EMIT failed(applied.error());
            return;
        }
    }
    Q_EMIT finished(m_report);
}

void IntakeBar::cancel()
{
    if (!isRunning())
        return;
    stop();
    Q_EMIT failed({ErrorCode::Cancelled, tr("Stopped. No exhibit was added."), {}});
}

void IntakeBar::stop()
{
    m_timer.stop();
    hide();
}

} // namespace saranda
