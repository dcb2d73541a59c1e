// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memotemplate.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace saranda {

class UserPrompt;

/// Chooses the template of an office; shows its file's name, and the way back to none.
class TemplateField : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateField(UserPrompt &prompt, QWidget *parent = nullptr);

    const MemoTemplate &chosen() const { return m_template; }
    /// Of the file that is chosen, without its folder; empty for none.
    const QString &fileName() const { return m_fileName; }
    void open(const QString &path);
    /// Shows that a template of this name is in use, without its content.
    void setUsed(const QString &fileName);
    QPushButton *chooseButton() const { return m_choose; }
    QToolButton *noneButton() const { return m_none; }

Q_SIGNALS:
    void changed();
    void refused(const saranda::Error &error);

private:
    void choose();
    void forget();

    UserPrompt &m_prompt;
    MemoTemplate m_template;
    QString m_fileName;
    QPushButton *m_choose = nullptr;
    QToolButton *m_none = nullptr;
};

} // namespace saranda
