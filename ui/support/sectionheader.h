// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace saranda {

/// The heading of a part of a page or form, with its small buttons at the end.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Muted words after the title: "3 of 12".
    void setNote(const QString &note);
    /// Icon-only buttons get the action's text as accessible name and tool tip.
    QToolButton *addButton(QAction *action,
                           Qt::ToolButtonStyle style = Qt::ToolButtonTextBesideIcon);
    void addWidget(QWidget *widget);

private:
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QHBoxLayout *m_layout = nullptr;
};

} // namespace saranda
