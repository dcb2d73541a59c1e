// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace saranda {

/// Asks the person at the screen. Everything modal goes through here, so that a test can answer.
class UserPrompt
{
public:
    virtual ~UserPrompt() = default;

    /// An empty string means the person declined.
    virtual QString openPath(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QStringList openPaths(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString folderPath(QWidget *parent, const QString &title) = 0;
    virtual QString savePath(QWidget *parent, const QString &title, const QString &suggested,
                             const QString &filter) = 0;
    virtual bool confirm(QWidget *parent, const QString &question, const QString &explanation,
                         const QString &yesText) = 0;
    enum class Leaving { Record, Discard, Stay };
    /// Before something goes with work that is not recorded yet.
    virtual Leaving leave(QWidget *parent, const QString &question, const QString &explanation) = 0;
    virtual void showError(QWidget *parent, const Error &error) = 0;
};

} // namespace saranda
