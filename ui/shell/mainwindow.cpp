// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/literals.h"
#include "core/session/casedoctrine.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/draftedits.h"
#include "ui/drafts/draftspage.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/filejobs.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/readingbar.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/startpage.h"
#include "ui/shell/touroverlay.h"
#include "ui/shell/windowdrops.h"
#include "ui/shell/workspace.h"
#include "ui/support/entry.h"
#include "ui/support/jobbar.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/userprompt.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int againMilliseconds = 100;

} // namespace

MainWindow::MainWindow(const WindowServices &services)
    : m_services(services)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againMilliseconds);
    connect(&m_again, &QTimer::timeout, this,
            [this] { m_isOutdated ? createAnew() : followDoctrine(); });
    create();
    new WindowDrops(this); // the window owns it
    const QSize room = screen()->availableSize();
    resize(QSize(1560, 960).boundedTo(room * 0.94).expandedTo(QSize(900, 600)));
    restoreGeometry(services.settings.state(u"window/geometry"_s));
}

void MainWindow::create()
{
    m_messages = new MessageLine;
    m_jobs = new JobBar;
    m_jobs->setObjectName(u"jobs"_s);
    m_reading = new ReadingBar;
    m_files = new FileActions(
        {this, m_messages, m_jobs,
         [this] { return m_workspace ? &m_workspace->session() : nullptr; },
         [this]() -> const Doctrine & {
             return m_workspace ? m_workspace->doctrine() : m_services.doctrine;
         },
         [this](std::unique_ptr<CaseSession> session) {
             if (mayLeaveCase())
                 showCase(std::move(session));
         },
         [this] {
             if (mayLeaveCase())
                 closeCase();
         },
         [this](std::unique_ptr<CaseSession> session) { showSecondWindow(std::move(session)); },
         [this] { return finishTyping(); }},
        m_services.doctrine, m_services.settings, m_services.prompt, m_services.sampleFolders,
        this);
    createMenus();
    createToolBar();
    createStatusBar();
    createLayout();
    followSession();
}

MainWindow::~MainWindow()
{
    m_files->abandonOpening();
    m_jobs->finish(); // it works on the case
    m_reading->setSession(nullptr);
}

void MainWindow::createLayout()
{
    m_start = new StartPage(m_files->startActions(), m_services.settings);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_start);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *jobs = new QHBoxLayout;
    jobs->setContentsMargins(spacing::normal, 0, spacing::normal, 0);
    jobs->addWidget(m_jobs);
    column->addWidget(m_reading);
    column->addWidget(m_messages);
    column->addLayout(jobs);
    column->addWidget(m_stack, 1);
    setCentralWidget(middle);
    connect(m_start, &StartPage::caseChosen, m_files,
            [this](const QString &path) { m_files->openPath(path); });
    connect(m_reading, &ReadingBar::failed, m_messages, &MessageLine::showError);
    connect(m_reading, &ReadingBar::editingRequested, this, [this] {
        const QString path = m_workspace->session().path(); // the session may go on the way
        m_files->openPath(path);
    });
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
    finishTyping(); // the case before this one may have been worked on to the last moment
    closeCase();
    const Result<Doctrine> doctrine = doctrineOf(*session, m_services.doctrine);
    if (!m_messages->report(doctrine))
        return;
    m_workspace = std::make_unique<Workspace>(std::move(session), *doctrine, m_services.prompt,
                                              m_services.settings);
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    m_messages->clear();
    followSession();
    m_workspace->currentPage()->setFocus();
    m_isTourDue = m_services.toursOnce && m_services.settings.text(u"tour/seen"_s) != u"yes";
    if (m_isTourDue)
        update();
}

/// Not before the window is seen: until then no part of it has a place.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_isTourDue)
        QTimer::singleShot(0, m_workspace.get(), [this] { startTour(); });
    m_isTourDue = false;
}

/// The same case once more, to look at another page of it: on its own from then on.
void MainWindow::showSecondWindow(std::unique_ptr<CaseSession> session)
{
    auto *second = new MainWindow(m_services);
    second->m_isSecond = true;
    second->setAttribute(Qt::WA_DeleteOnClose);
    second->resize(size());
    second->move(pos() + QPoint(1, 1) * (2 * spacing::page));
    second->showCase(std::move(session));
    second->show();
    second->activateWindow();
}

void MainWindow::startTour()
{
    if (!m_workspace || m_tour)
        return;
    m_services.settings.setText(u"tour/seen"_s, u"yes"_s);
    m_tour = new TourOverlay(*m_workspace, this);
}

void MainWindow::closeCase()
{
    m_jobs->finish(); // before the case it works on goes
    delete m_tour;
    m_isTourDue = false;
    m_reading->setSession(nullptr);
    m_search->setSession(nullptr);
    m_goMenu->clear();
    m_workspace.reset();
    m_pageMenu->clear();
    m_pageMenu->menuAction()->setVisible(false);
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
    m_reading->setSession(m_workspace ? &m_workspace->session() : nullptr);
    if (m_workspace) {
        CaseSession &session = m_workspace->session();
        const QUndoStack *stack = &session.undoStack();
        connect(stack, &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
        connect(stack, &QUndoStack::undoTextChanged, this, &MainWindow::updateUndo);
        connect(&session, &CaseSession::changed, this, &MainWindow::updateStatus);
        connect(&session, &CaseSession::changed, this, &MainWindow::tellBrokenCitations);
        // Not at once: whoever made the edit is still at work with what would go.
        connect(
            &session, &CaseSession::changed, m_workspace.get(), [this] { followDoctrine(); },
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

/// Where an exhibit is removed its author must hear which sentences that leaves without proof; the
/// page of drafts says it itself.
void MainWindow::tellBrokenCitations(const Edit &edit)
{
    if (!m_workspace || qobject_cast<DraftsPage *>(m_workspace->currentPage()))
        return;
    if (const auto broken = brokenCitations(m_workspace->session().records(), edit))
        m_messages->showError(*broken);
}

void MainWindow::showPageActions(Page *page)
{
    m_pageMenu->clear();
    m_pageMenu->addActions(page->pageActions());
    for (const QPointer<QAction> &action : std::as_const(m_shownEdits))
        m_editMenu->removeAction(action);
    m_shownEdits.clear();
    for (QAction *action : page->editActions()) {
        m_editMenu->insertAction(m_pageEdits, action);
        m_shownEdits.append(action);
    }
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
    const QString words =
        session.isReadOnly() ? tr("%1 (reading only) – Saranda") : tr("%1 – Saranda");
    setWindowTitle(words.arg(safeLine(title.isEmpty() ? file : title, 120)));
    m_user->setText(tr("Editing as %1").arg(safeLine(session.userName(), 60)));
    if (!session.isReadOnly()) {
        m_saved->setText(tr("All changes saved"));
        return;
    }
    m_user->setText(tr("Reading only")); // the line over the pages says why
    m_saved->clear();
}

void MainWindow::undo()
{
    replay(CaseSession::Replay::Undo);
}

void MainWindow::redo()
{
    replay(CaseSession::Replay::Redo);
}

void MainWindow::replay(CaseSession::Replay replay)
{
    finishEntries(m_workspace.get()); // what is being typed is the last step
    const QList<DraftDesk *> desks = m_workspace->findChildren<DraftDesk *>();
    if (std::ranges::any_of(desks, [](const DraftDesk *desk) { return desk->isOpen(); })) {
        m_messages->showMessage(MessageLine::Kind::Caution,
                                tr("What you typed into a draft is not stored yet. Undo it there, "
                                   "or try again."));
        return;
    }
    CaseSession &session = m_workspace->session();
    if (session.isLong(replay))
        m_files->jobs().replay(session, replay);
    else
        m_messages->report(replay == CaseSession::Replay::Undo ? session.undo() : session.redo());
}

void MainWindow::scaleFont(int percent)
{
    m_services.settings.setFontPercent(percent);
    m_services.theme.apply(m_services.settings.theme(), m_services.settings.fontPercent());
}

} // namespace saranda
