// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace saranda {

/// Takes files in, one after the other between two turns of the event loop, so that the window
/// stays alive and the person can stop. The exhibits are added in one step at the end; stopping
/// adds nothing.
class IntakeBar : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeBar(CaseSession &session, QWidget *parent = nullptr);

    /// Files and folders.
    void start(const QStringList &paths, const IntakeOptions &options);
    bool isRunning() const { return m_timer.isActive(); }
    void cancel();

Q_SIGNALS:
    void finished(const saranda::IntakeReport &report);
    void failed(const saranda::Error &error);

private:
    void step();
    void finish();
    void stop();
    void showProgress(qint64 bytes);
    QString keyOf(int number) const;

    CaseSession &m_session;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer m_timer;
    QStringList m_files;
    IntakeOptions m_options;
    qsizetype m_next = 0;
    qint64 m_total = 0;
    qint64 m_done = 0;
    QString m_firstKey;
    std::vector<Exhibit> m_taken;
    IntakeReport m_report;
};

} // namespace saranda
