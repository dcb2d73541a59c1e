// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/memotemplate.h"

#include <QPushButton>

namespace saranda {

class UserPrompt;

/// Chooses the template of an office; shows its file's name.
class TemplateField : public QPushButton
{
    Q_OBJECT

public:
    explicit TemplateField(UserPrompt &prompt, QWidget *parent = nullptr);

    const MemoTemplate &chosen() const { return m_template; }
    /// Of the file that is chosen, without its folder; empty for none.
    const QString &fileName() const { return m_fileName; }
    void open(const QString &path);

Q_SIGNALS:
    void changed();
    void refused(const saranda::Error &error);

private:
    void choose();

    UserPrompt &m_prompt;
    MemoTemplate m_template;
    QString m_fileName;
};

} // namespace saranda
