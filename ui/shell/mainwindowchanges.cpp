// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/session/casedoctrine.h"
#include "ui/shell/dialoghelp.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/windowbusy.h"
#include "ui/shell/workspace.h"
#include "ui/support/entry.h"
#include "ui/support/jobbar.h"
#include "ui/support/messageline.h"
#include "ui/support/settings.h"
#include "ui/support/unrecordedwork.h"
#include "ui/support/userprompt.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPointer>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

// What is in the window goes: the case, or its pages. Nothing that a person has typed goes with it
// unasked.

namespace saranda {

using namespace literals;

/// Whether the pages must stay: something works with them, or is being typed.
bool MainWindow::arePagesInUse() const
{
    return isWindowBusy(this, m_jobs, findChild<PreferencesDialog *>()) || m_files->isOpening()
        || (m_workspace && hasOpenEntries(m_workspace.get()));
}

/// In another language. The case stays open, with all that can be undone in it.
void MainWindow::createAnew()
{
    if (arePagesInUse()) {
        m_again.start();
        return;
    }
    m_isOutdated = false;
    auto *preferences = findChild<PreferencesDialog *>();
    const bool hadPreferences = preferences && preferences->isVisible();
    std::unique_ptr<CaseSession> session;
    if (m_workspace)
        session = m_workspace->releaseSession();
    closeCase();
    m_caseActions.clear();
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QToolBar *>(Qt::FindDirectChildrenOnly));
    delete menuBar();
    delete statusBar();
    delete centralWidget();
    qDeleteAll(findChildren<QAction *>(Qt::FindDirectChildrenOnly));
    delete m_files;
    delete findChild<DialogHelp *>();
    create();
    if (session)
        showCase(std::move(session));
    if (hadPreferences)
        showPreferences();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_isOutdated)
        return;
    m_isOutdated = true; // several come, one for each file of texts
    QTimer::singleShot(0, this, [this] {
        finishTyping();
        createAnew();
    });
}

/// Another doctrine (adopted, undone, redone) is another assessment: the pages are made anew over
/// the same session.
void MainWindow::followDoctrine()
{
    if (!m_workspace)
        return;
    const QString version = m_workspace->session().records().info.doctrineVersion;
    if (version.isEmpty() || version == m_workspace->doctrine().version)
        return;
    const Result<Doctrine> doctrine = doctrineOf(m_workspace->session(), m_services.doctrine);
    if (!doctrine || doctrine->version == m_workspace->doctrine().version)
        return;
    if (!m_again.isActive())
        finishTyping();
    if (arePagesInUse())
        m_again.start();
    else
        showCase(m_workspace->releaseSession());
}

/// An entry being typed is finished by losing the focus. Says whether all of them are stored.
bool MainWindow::finishTyping()
{
    if (const QPointer<QWidget> focus = focusWidget()) {
        focus->clearFocus();
        if (focus && focus->isVisible())
            focus->setFocus(Qt::OtherFocusReason); // one goes on where one was
    }
    if (!m_workspace)
        return true;
    finishEntries(m_workspace.get());
    return !hasOpenEntries(m_workspace.get());
}

/// Whether the open case may go, as far as the person is concerned.
bool MainWindow::mayLeaveCase()
{
    if (!finishTyping()
        && !m_services.prompt.confirm(
            this, tr("Something that you typed could not be stored. Leave the case without it?"),
            tr("The field where it stands says so. It is tried again when you leave the field "
               "once more."),
            tr("Leave Without It")))
        return false;
    if (JobBar::isMissedIn(*this)
        && !m_services.prompt.confirm(this, tr("Stop taking files in, and close the case?"),
                                      tr("What is not in the case yet stays out of it."),
                                      tr("Stop")))
        return false;
    if (!m_workspace)
        return true;
    QStringList names;
    const QList<UnrecordedWork *> works = m_workspace->session().findChildren<UnrecordedWork *>();
    for (const UnrecordedWork *work : works)
        names += work->names();
    if (names.isEmpty())
        return true;
    const UserPrompt::Leaving answer =
        m_services.prompt.leave(this, tr("Record what you have entered before you leave the case?"),
                                tr("Not recorded yet: %1.").arg(names.join(u", "_s)));
    bool isWhole = answer != UserPrompt::Leaving::Stay;
    for (UnrecordedWork *work : works) {
        if (answer == UserPrompt::Leaving::Discard)
            work->discard();
        else if (isWhole)
            isWhole = m_messages->report(work->record());
    }
    return isWhole;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Of a case that is only being read nothing would be lost.
    if (m_jobs->isRunning() && !m_files->isOpening()
        && !m_services.prompt.confirm(this, tr("Stop what is being done, and close the window?"),
                                      tr("Nothing half written stays behind."), tr("Stop"))) {
        event->ignore();
        return;
    }
    m_files->abandonOpening();
    m_jobs->finish(); // while it writes the case, nothing else can be stored
    m_files->abandonOpening(); // of what it has made
    if (!mayLeaveCase()) {
        event->ignore();
        return;
    }
    if (!m_isSecond)
        m_services.settings.setState(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        closeCase(); // another window may be open for long: the case is free for others now
}

} // namespace saranda
