// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/verificationpaper.h"
#include "core/session/casesession.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace saranda {

class MessageLine;
class UserPrompt;

/// Checks the case file from end to end, shows what was found and what it lowers, sets the mark on
/// exhibits whose bytes have changed, makes what the search knows anew where it is out of step, and
/// saves the report.
class VerificationDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggested` is a path without an ending.
    VerificationDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                       const QString &suggested, QWidget *parent = nullptr);
    ~VerificationDialog() override;

    void start();
    void reject() override;

private:
    void createLayout();
    void connectSignals();
    void finish();
    void show(const Verification &verification);
    void showBroken(const Verification &verification);
    void setMark();
    void renewSearch();
    Progress shownProgress();
    void showAtWork(const QString &what);
    void showAtRest();
    void save();

    CaseSession &m_session;
    std::shared_ptr<const Doctrine> m_doctrine; ///< shared with the worker
    UserPrompt &m_prompt;
    QString m_suggested;
    std::optional<Verification> m_found;
    QDateTime m_checkedOn;
    QLabel *m_verdict = nullptr;
    QLabel *m_counts = nullptr;
    QTreeWidget *m_list = nullptr;
    MessageLine *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_mark = nullptr;
    QPushButton *m_renew = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    QFutureWatcher<Result<Verification>> m_work;
    QFutureWatcher<Result<>> m_renewal;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the worker
};

} // namespace saranda
