// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QFrame>
#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <memory>

class QLabel;
class QPushButton;

namespace saranda {

/// "B. Reviewer has been working on it on desk-7 since 09:12."
QString holderSentence(const LockHolder &holder);

/// The line over the pages of a case that is only read: why, and what one can do about it. While it
/// is there the case follows whoever writes it; what that one wrote is read in another thread.
class ReadingBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingBar(QWidget *parent = nullptr);
    ~ReadingBar() override;

    /// Null, or a session that writes: nothing to say.
    void setSession(CaseSession *session);

Q_SIGNALS:
    /// The person wants to work on the case.
    void editingRequested();
    void failed(const saranda::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    using News = std::shared_ptr<Result<FileNews>>;

    void look();
    void follow();
    void stopReading();
    void fail(const Error &error);
    void paint();
    static QString reasonOf(const CaseSession &session);

    CaseSession *m_session = nullptr;
    QTimer m_timer;
    QFutureWatcher<News> m_news;
    std::atomic_bool m_isStopped = false;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_edit = nullptr;
};

} // namespace saranda
