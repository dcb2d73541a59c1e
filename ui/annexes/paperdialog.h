// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/session/casesession.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <functional>
#include <memory>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace saranda {

class ChoiceField;
class MessageLine;
class UserPrompt;

/// What all dialogs that write a paper of the case have in common: format, language and reader; at
/// a marking its author first sees what is left out; then it is asked where to, and written beside
/// the window's own work.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    ~PaperDialog() override;

    /// While a paper is being written, stops that first.
    void reject() override;

Q_SIGNALS:
    /// `remark` is what its author should know of it; empty for nothing.
    void written(const QString &path, const QString &remark);

protected:
    /// `suggested` is a path without an ending.
    PaperDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
                const QString &suggested, QWidget *parent);

    CaseSession &session() const { return m_session; }
    /// Shared with workers, which may outlive what the window shows.
    std::shared_ptr<const Doctrine> doctrine() const { return m_doctrine; }
    UserPrompt &prompt() const { return m_prompt; }
    // The fields have no parent before they are laid out: Tab goes in the order of the layout.
    ChoiceField *formatField() const { return m_format; }
    ChoiceField *languageField() const { return m_language; }
    ChoiceField *markingField() const { return m_marking; }
    MessageLine *message() const { return m_message; }
    QProgressBar *progress() const { return m_progress; }
    QPushButton *writeButton() const { return m_write; }
    QPushButton *cancelButton() const { return m_cancel; }
    std::optional<QString> marking() const;
    /// "All claims", then each with its title.
    ChoiceField *newClaimField();

    /// Message, progress and buttons below what the paper asks for.
    void addFoot(QVBoxLayout *column);
    /// What kinds of file there are for somebody who saves: "Memorandum (*.pdf)".
    virtual QString fileKinds() const = 0;
    /// The path is chosen and has an ending; by default the work is done in a thread.
    virtual void start(const QString &path);
    /// What writes the paper and answers what is to be said of it, empty for nothing; works on
    /// values, because it may run in any thread.
    /// `isWanted` says no once the person has cancelled.
    virtual std::function<Result<QString>()>
    workFor(const QString &path, const std::function<bool()> &isWanted) const = 0;

private:
    void createFields();
    void write();
    void askWhere();
    void finish();

    CaseSession &m_session;
    std::shared_ptr<const Doctrine> m_doctrine;
    UserPrompt &m_prompt;
    QString m_suggested;
    QString m_path;
    ChoiceField *m_format = nullptr;
    ChoiceField *m_language = nullptr;
    ChoiceField *m_marking = nullptr;
    MessageLine *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_cancel = nullptr;
    QFutureWatcher<Result<QString>> m_work;
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< shared with the worker
};

} // namespace saranda
