// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowbusy.h"

#include "ui/support/jobbar.h"

#include <QApplication>
#include <QThread>

namespace saranda {

namespace {

/// QWidget::isAncestorOf() looks within one window only, and a dialog is one of its own.
bool belongsTo(const QObject *dialog, const QObject *window)
{
    while (dialog && dialog != window)
        dialog = dialog->parent();
    return dialog;
}

} // namespace

bool isWindowBusy(const QWidget *window, const JobBar *jobs, const QWidget *apart)
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return (dialog != apart && belongsTo(dialog, window)) || QApplication::activePopupWidget()
        || QThread::currentThread()->loopLevel() > 1 || jobs->isRunning()
        || JobBar::isMissedIn(*window);
}

} // namespace saranda
