// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/literals.h"
#include "core/session/casedoctrine.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/startpage.h"
#include "ui/shell/workspace.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoStack>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

MainWindow::MainWindow(const WindowServices &services)
    : m_services(services)
{
    m_messages = new MessageLine;
    m_files = new FileActions(
        {this, m_messages, [this] { return m_workspace ? &m_workspace->session() : nullptr; },
         [this]() -> const Doctrine & {
             return m_workspace ? m_workspace->doctrine() : m_services.doctrine;
         },
         [this](std::unique_ptr<CaseSession> session) { showCase(std::move(session)); },
         [this] { closeCase(); }},
        services.doctrine, services.settings, services.prompt, services.sampleFolders, this);
    createMenus();
    createToolBar();
    createStatusBar();
    createLayout();
    followSession();
    const QSize room = screen()->availableSize();
    resize(QSize(1560, 960).boundedTo(room * 0.94).expandedTo(QSize(900, 600)));
    restoreGeometry(services.settings.state(u"window/geometry"_s));
}

MainWindow::~MainWindow() = default;

void MainWindow::createLayout()
{
    m_start = new StartPage(m_files->startActions(), m_services.settings);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_start);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    connect(m_start, &StartPage::caseChosen, m_files, &FileActions::openPath);
}

void MainWindow::createStatusBar()
{
    m_saved = plainLabel();
    m_user = plainLabel();
    for (QLabel *label : {m_saved, m_user}) {
        label->setWordWrap(false);
        label->setContentsMargins(spacing::normal, 0, spacing::normal, 0);
        statusBar()->addPermanentWidget(label);
    }
    statusBar()->setAccessibleName(tr("Status"));
}

void MainWindow::showCase(std::unique_ptr<CaseSession> session)
{
    closeCase();
    const Result<Doctrine> doctrine = doctrineOf(*session, m_services.doctrine);
    if (!m_messages->report(doctrine))
        return;
    m_workspace = std::make_unique<Workspace>(std::move(session), *doctrine,
                                              m_services.prompt, m_services.settings);
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    m_messages->clear();
    followSession();
    m_workspace->currentPage()->setFocus();
}

void MainWindow::closeCase()
{
    m_search->setSession(nullptr);
    m_pageMenu->clear();
    m_goMenu->clear();
    m_workspace.reset();
    m_start->refresh();
    followSession();
}

/// Ties the window to the case that is open now, or to none.
void MainWindow::followSession()
{
    m_files->updateEnabled();
    for (QAction *action : m_caseActions)
        action->setEnabled(m_workspace != nullptr);
    m_search->setSession(m_workspace ? &m_workspace->session() : nullptr);
    if (m_workspace) {
        CaseSession &session = m_workspace->session();
        const QUndoStack *stack = &session.undoStack();
        connect(stack, &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
        connect(stack, &QUndoStack::undoTextChanged, this, &MainWindow::updateUndo);
        connect(&session, &CaseSession::changed, this, &MainWindow::updateStatus);
        // Not at once: whoever made the edit is still at work with what would go.
        connect(&session, &CaseSession::changed, m_workspace.get(), [this] { followDoctrine(); },
                Qt::QueuedConnection);
        connect(&session, &CaseSession::undoFailed, m_messages, &MessageLine::showError);
        connect(m_workspace.get(), &Workspace::pageShown, this, &MainWindow::showPageActions);
        connect(m_workspace.get(), &Workspace::placesChanged, this, &MainWindow::updateUndo);
        connect(m_workspace.get(), &Workspace::statusMessage, this,
                [this](const QString &text) { statusBar()->showMessage(safeLine(text), 8000); });
        fillGoMenu();
        showPageActions(m_workspace->currentPage());
        m_inspector->setChecked(m_workspace->isInspectorVisible());
    }
    updateUndo();
    updateStatus();
}

/// Another doctrine (adopted, undone, redone) is another assessment: the pages are made anew over
/// the same session.
void MainWindow::followDoctrine()
{
    const QString version = m_workspace->session().records().info.doctrineVersion;
    if (version.isEmpty() || version == m_workspace->doctrine().version)
        return;
    const Result<Doctrine> doctrine = doctrineOf(m_workspace->session(), m_services.doctrine);
    if (!doctrine || doctrine->version == m_workspace->doctrine().version)
        return;
    showCase(m_workspace->releaseSession());
}

void MainWindow::showPageActions(Page *page)
{
    m_pageMenu->clear();
    m_pageMenu->addActions(page->pageActions());
    m_pageMenu->setTitle(safeAction(page->title()));
    m_pageMenu->menuAction()->setVisible(!page->pageActions().isEmpty());
}

void MainWindow::updateUndo()
{
    const QUndoStack *stack = m_workspace ? &m_workspace->session().undoStack() : nullptr;
    m_undo->setEnabled(stack && stack->canUndo());
    m_redo->setEnabled(stack && stack->canRedo());
    m_undo->setText(m_undo->isEnabled() ? tr("&Undo: %1").arg(safeAction(stack->undoText()))
                                        : tr("&Undo"));
    m_redo->setText(m_redo->isEnabled() ? tr("&Redo: %1").arg(safeAction(stack->redoText()))
                                        : tr("&Redo"));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    m_back->setEnabled(m_workspace && m_workspace->canGoBack());
    m_forward->setEnabled(m_workspace && m_workspace->canGoForward());
}

void MainWindow::updateStatus()
{
    if (!m_workspace) {
        setWindowTitle(tr("Saranda"));
        m_saved->clear();
        m_user->clear();
        m_start->setFocus();
        return;
    }
    const CaseSession &session = m_workspace->session();
    const QString title = session.records().info.title;
    const QString file = QFileInfo(session.path()).fileName();
    setWindowTitle(tr("%1 – Saranda").arg(safeLine(title.isEmpty() ? file : title, 120)));
    m_user->setText(tr("Editing as %1").arg(safeLine(session.userName(), 60)));
    if (!session.isReadOnly()) {
        m_saved->setText(tr("All changes saved"));
        return;
    }
    m_user->setText(tr("Reading only"));
    if (const std::optional<LockHolder> holder = session.lockHolder())
        m_saved->setText(tr("%1 is working on this case on %2 since %3")
                             .arg(safeLine(holder->userName, 60), safeLine(holder->host, 60),
                                  QLocale().toString(fromStoredTime(holder->since).toLocalTime(),
                                                     QLocale::ShortFormat)));
    else
        m_saved->setText(tr("The file or its folder cannot be written"));
}

void MainWindow::undo()
{
    m_messages->report(m_workspace->session().undo());
}

void MainWindow::redo()
{
    m_messages->report(m_workspace->session().redo());
}

void MainWindow::scaleFont(int percent)
{
    m_services.settings.setFontPercent(percent);
    m_services.theme.apply(m_services.settings.theme(), m_services.settings.fontPercent());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // An entry being typed is finished by losing the focus; nothing else is ever unsaved.
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    m_services.settings.setState(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace saranda
