// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace saranda {

class CaseSession;
struct Edit;

/// One line in the page that says what went wrong or what was done, instead of a box in the way.
/// Hidden while it has nothing to say. Tells screen readers when it appears.
class MessageLine : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Notice, Caution, Error };

    explicit MessageLine(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(Kind kind, const QString &text);
    /// That something was written, and what is to be said of it where there is anything.
    void showWritten(const QString &text, const QString &remark);
    /// The message with one thing to do about it ("Undo", "Show").
    void showMessage(Kind kind, const QString &text, const QString &actionText,
                     std::function<void()> action);
    /// That an edit was made, with a button that undoes it. It goes with the next edit, which the
    /// button would undo instead. `undone` is called after it did.
    void offerUndo(CaseSession &session, const QString &text, std::function<void()> undone = {});
    /// Takes what is said now away with the first edit after which it is no longer true.
    void leaveWith(CaseSession &session, std::function<bool(const Edit &edit)> isPast);
    void clear();
    QString text() const;
    Kind kind() const { return m_kind; }

    /// Shows the error, or takes an earlier one away. Returns whether it went well.
    template <typename T>
    bool report(const Result<T> &result)
    {
        if (result) {
            if (m_kind == Kind::Error)
                clear();
            return true;
        }
        showError(result.error());
        return false;
    }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitDetail();
    void paintKind();

    Kind m_kind = Kind::Notice;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QScrollArea *m_details = nullptr; ///< a long list must not push the page out of the window
    QPushButton *m_action = nullptr;
    QPushButton *m_more = nullptr;
    QToolButton *m_dismiss = nullptr;
    std::function<void()> m_do;
    QMetaObject::Connection m_leaving;
};

} // namespace saranda
