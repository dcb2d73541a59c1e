// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace saranda {

class MainWindow;

/// Files dropped anywhere on the window: a case file is opened, anything else becomes exhibits of
/// the open case. A field for text takes no files: their paths are nobody's words.
class WindowDrops : public QObject
{
    Q_OBJECT

public:
    explicit WindowDrops(MainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool canTake(const QStringList &paths) const;
    void take(const QStringList &paths);

    MainWindow *m_window = nullptr;
};

} // namespace saranda
