// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace saranda {

/// The list of pages at the left: icon and text, arrow keys and mouse.
class NavigationRail : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(const QString &title, const QIcon &icon);
    /// The keys of the page in front work here as well: whoever has just gone to it by the rail
    /// expects them to.
    void takeKeysOf(const QList<QAction *> &pageActions);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitItems();
};

} // namespace saranda
