// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace saranda {

/// What a page or a list shows while it has nothing: what belongs here and the next thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &explanation,
               QWidget *parent = nullptr);

    /// A button that does what the action does. The first one is the main one.
    QPushButton *addButton(QAction *action);
    QPushButton *addButton(const QString &text, const QString &iconName = {});
    void setTexts(const QString &title, const QString &explanation);

private:
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QVBoxLayout *m_buttons = nullptr;
    int m_buttonCount = 0;
};

} // namespace saranda
