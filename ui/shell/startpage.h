// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QListWidget;

namespace saranda {

class Settings;

/// What the window shows while no case is open: what one can begin with, and the cases one had
/// open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const QList<QAction *> &actions, Settings &settings, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void caseChosen(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createBeginning(const QList<QAction *> &actions);
    QWidget *createRecent();
    void showMenu(const QPoint &at);
    void forgetCurrent();

    Settings &m_settings;
    QBoxLayout *m_sides = nullptr;
    QWidget *m_beginning = nullptr;
    QListWidget *m_recent = nullptr;
    QLabel *m_keys = nullptr; ///< what the keys do in the list
    QLabel *m_none = nullptr; ///< in place of an empty list
    QAction *m_forget = nullptr;
};

} // namespace saranda
