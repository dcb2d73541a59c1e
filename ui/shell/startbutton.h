// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace saranda {

/// What one can begin with: the icon and the text of an action, its keys at the other end, and
/// beneath what it does.
class StartButton : public QPushButton
{
    Q_OBJECT

public:
    explicit StartButton(QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    int iconExtent() const;
    QFont titleFont() const;
    /// Beside the icon.
    int textWidth(int width) const;

    QAction *m_action;
    QString m_explanation;
};

} // namespace saranda
