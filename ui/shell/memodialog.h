// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/memo.h"
#include "core/session/casesession.h"

#include <QDialog>
#include <QFutureWatcher>

class QProgressBar;
class QPushButton;

namespace saranda {

class ChoiceField;
class MessageLine;
class UserPrompt;

/// What goes into a memorandum and where to; writes it beside the window's own work.
class MemoDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggested` is a path without an ending.
    MemoDialog(CaseSession &session, const Doctrine &doctrine, UserPrompt &prompt,
               const QString &suggested, QWidget *parent = nullptr);
    ~MemoDialog() override;

Q_SIGNALS:
    void written(const QString &path);

private:
    void createLayout();
    void write();
    void askWhere();
    void chooseTemplate();
    void finish();
    MemoOptions options() const;

    CaseSession &m_session;
    const Doctrine &m_doctrine;
    UserPrompt &m_prompt;
    QString m_suggested;
    QString m_path;
    MemoTemplate m_template;
    ChoiceField *m_format = nullptr;
    ChoiceField *m_language = nullptr;
    ChoiceField *m_marking = nullptr;
    ChoiceField *m_claim = nullptr;
    QPushButton *m_chooseTemplate = nullptr;
    MessageLine *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_write = nullptr;
    QFutureWatcher<Result<>> m_work;
};

} // namespace saranda
