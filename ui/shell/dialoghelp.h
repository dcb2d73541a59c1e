// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QMainWindow;

namespace saranda {

/// Lets F1 open the help while a dialog holds the window's keys: the menu's own shortcut is dead
/// then.
class DialogHelp : public QObject
{
    Q_OBJECT

public:
    /// `show` gets the passage about the dialog; for dialogs over this window only.
    DialogHelp(QMainWindow *window, std::function<void(const QString &topic)> show);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
    std::function<void(const QString &)> m_show;
};

} // namespace saranda
