// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace saranda {

class Settings;

/// What the window shows while no case is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const QList<QAction *> &actions, Settings &settings, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void caseChosen(const QString &path);

private:
    Settings &m_settings;
    QLabel *m_recentTitle = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace saranda
