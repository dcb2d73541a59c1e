// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/custodysheet.h"
#include "core/session/casesession.h"

#include <QDialog>
#include <QFutureWatcher>

class QProgressBar;
class QPushButton;

namespace saranda {

class ChoiceField;
class MessageLine;
class UserPrompt;

/// Prints the chain of custody of one exhibit or of all.
class CustodyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `exhibit` is the one chosen at first; none = all. `suggested` is a path without an ending.
    CustodyDialog(CaseSession &session, UserPrompt &prompt, const QString &suggested,
                  std::optional<Exhibit::Id> exhibit, QWidget *parent = nullptr);
    ~CustodyDialog() override;

Q_SIGNALS:
    void written(const QString &path);

private:
    void createLayout(std::optional<Exhibit::Id> exhibit);
    CustodyOptions options() const;
    void write();
    void finish();

    CaseSession &m_session;
    UserPrompt &m_prompt;
    QString m_suggested;
    QString m_path;
    ChoiceField *m_exhibit = nullptr;
    ChoiceField *m_format = nullptr;
    ChoiceField *m_language = nullptr;
    ChoiceField *m_marking = nullptr;
    MessageLine *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_write = nullptr;
    QFutureWatcher<Result<>> m_work;
};

} // namespace saranda
