// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/userprompt.h"

namespace saranda {

/// Asks with real dialogs.
class GuiPrompt : public UserPrompt
{
public:
    /// Without native file dialogs the program looks and works the same on every desktop.
    explicit GuiPrompt(bool nativeDialogs = true)
        : m_nativeDialogs(nativeDialogs)
    { }

    QString openPath(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList openPaths(QWidget *parent, const QString &title, const QString &filter) override;
    QString folderPath(QWidget *parent, const QString &title) override;
    QString savePath(QWidget *parent, const QString &title, const QString &suggested,
                     const QString &filter) override;
    bool confirm(QWidget *parent, const QString &question, const QString &explanation,
                 const QString &yesText) override;
    void showError(QWidget *parent, const Error &error) override;

private:
    bool m_nativeDialogs = true;
};

} // namespace saranda
