// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/userprompt.h"

#include <QFileDialog>

#include <memory>

class QFileIconProvider;

namespace saranda {

/// Asks with real dialogs. Those for files are Qt's own and read names only: a system's dialog
/// looks into the files of a folder to tell what they are, in this process, and would end the locks
/// of a case that is open (see HeldFile).
class GuiPrompt : public UserPrompt
{
public:
    GuiPrompt();
    ~GuiPrompt() override;

    QString openPath(QWidget *parent, const QString &title, const QString &filter) override;
    QStringList openPaths(QWidget *parent, const QString &title, const QString &filter) override;
    QString folderPath(QWidget *parent, const QString &title) override;
    QString savePath(QWidget *parent, const QString &title, const QString &suggested,
                     const QString &filter) override;
    bool confirm(QWidget *parent, const QString &question, const QString &explanation,
                 const QString &yesText) override;
    Leaving leave(QWidget *parent, const QString &question, const QString &explanation) override;
    void showError(QWidget *parent, const Error &error) override;

private:
    QStringList pathsFrom(QFileDialog &dialog);

    std::unique_ptr<QFileIconProvider> m_icons; ///< a thread of a dialog's uses it until its end
    QString m_folder; ///< where the last path was
};

} // namespace saranda
