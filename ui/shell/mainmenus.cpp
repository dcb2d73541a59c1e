// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/shell/dialoghelp.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/workspace.h"
#include "ui/support/helptopic.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QToolBar>
#include <QWhatsThisClickedEvent>

namespace saranda {

using namespace literals;

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QString &iconName,
                               const QList<QKeySequence> &shortcuts, std::function<void()> trigger)
{
    QAction *action = menu->addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, std::move(trigger));
    return action;
}

void MainWindow::createMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_files->fill(file);
    file->addSeparator();
    addAction(file, tr("&Quit"), {}, {QKeySequence(u"Ctrl+Q"_s)}, [] { QApplication::closeAllWindows(); });
    createEditMenu();
    createViewMenu();
    m_goMenu = menuBar()->addMenu(tr("&Go"));
    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    m_pageMenu->menuAction()->setVisible(false);
    m_caseActions.push_back(m_goMenu->menuAction());
    createHelpMenu();
}

void MainWindow::createEditMenu()
{
    QMenu *edit = m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(edit, tr("&Undo"), u"undo"_s, {QKeySequence::Undo}, [this] { undo(); });
    m_redo =
        addAction(edit, tr("&Redo"), u"redo"_s,
                  {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}, [this] { redo(); });
    m_pageEdits = edit->addSeparator(); // what the page in front can edit comes before it
    edit->addSeparator();
    m_caseActions.push_back(addAction(edit, tr("&Find Anything"), u"search"_s,
                                      {QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+F"_s)},
                                      [this] {
                                          m_search->setFocus(Qt::ShortcutFocusReason);
                                          m_search->selectAll();
                                      }));
    edit->addSeparator();
    addAction(edit, tr("&Preferences…"), {}, {QKeySequence(u"Ctrl+,"_s)},
              [this] { showPreferences(); });
}

/// All of it takes effect at once.
void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_services.settings, m_services.theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::languageChosen, this, [this](const QString &language) {
        if (m_services.useLanguage)
            m_services.useLanguage(language);
    });
    connect(dialog, &PreferencesDialog::userNameChanged, this, [this](const QString &name) {
        if (!m_workspace)
            return;
        m_workspace->session().setUserName(name);
        updateStatus();
    });
    dialog->open();
}

void MainWindow::createViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_inspector = view->addAction(icon(u"inspector"_s), tr("&Inspector"));
    m_inspector->setCheckable(true);
    m_inspector->setShortcut(QKeySequence(u"Ctrl+I"_s));
    m_inspector->setToolTip(tr("Show or hide what is known about the selection (Ctrl+I)"));
    connect(m_inspector, &QAction::toggled, this, [this](bool visible) {
        if (m_workspace)
            m_workspace->setInspectorVisible(visible);
    });
    m_caseActions.push_back(m_inspector);
    m_caseActions.push_back(addAction(view, tr("&Next Pane"), {}, {QKeySequence(u"F6"_s)},
                                      [this] { m_workspace->focusNextPane(); }));
    view->addSeparator();
    QMenu *themes = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(themes);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the &System")},
                                                       {ThemeChoice::Light, tr("&Light")},
                                                       {ThemeChoice::Dark, tr("&Dark")},
                                                       {ThemeChoice::ContrastLight,
                                                        tr("High Contrast, Black on &White")},
                                                       {ThemeChoice::ContrastDark,
                                                        tr("High Contrast, White on &Black")}};
    for (const auto &[theme, text] : choices) {
        QAction *action = addAction(themes, text, {}, {}, [this, theme = theme] {
            m_services.settings.setTheme(theme);
            m_services.theme.apply(theme, m_services.settings.fontPercent());
        });
        action->setCheckable(true);
        action->setData(themeWord(theme));
        group->addAction(action);
    }
    connect(themes, &QMenu::aboutToShow, this, [this, group] { // the preferences choose as well
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == themeWord(m_services.settings.theme()));
    });
    constexpr int step = 10;
    addAction(view, tr("&Larger Text"), {}, {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)},
              [this] { scaleFont(m_services.settings.fontPercent() + step); });
    addAction(view, tr("&Smaller Text"), {}, {QKeySequence::ZoomOut},
              [this] { scaleFont(m_services.settings.fontPercent() - step); });
    addAction(view, tr("Text in &Usual Size"), {}, {QKeySequence(u"Ctrl+0"_s)},
              [this] { scaleFont(100); });
}

/// The pages with their numbers: Ctrl+1 to 9, then Ctrl+Shift+1 to 9.
void MainWindow::fillGoMenu()
{
    m_goMenu->clear();
    m_goMenu->addActions({m_back, m_forward});
    m_goMenu->addSeparator();
    const std::vector<PageKind> &kinds = m_workspace->pageKinds();
    for (int number = 0; number < int(kinds.size()); ++number) {
        const PageKind &kind = kinds[std::size_t(number)];
        QList<QKeySequence> shortcut;
        if (number < 9)
            shortcut.append(QKeySequence(u"Ctrl+%1"_s.arg(number + 1)));
        else if (number < 18)
            shortcut.append(QKeySequence(u"Ctrl+Shift+%1"_s.arg(number - 8)));
        QAction *action =
            addAction(m_goMenu, safeAction(kind.title), {}, shortcut, [this, number] {
                m_workspace->showPage(number);
                m_workspace->currentPage()->setFocus();
            });
        action->setIcon(icon(kind.icon));
    }
    m_goMenu->addSeparator();
    const auto step = [this](int by) {
        const int count = int(m_workspace->pageKinds().size());
        m_workspace->showPage((m_workspace->currentNumber() + by + count) % count);
    };
    addAction(m_goMenu, tr("&Next Page"), {}, {QKeySequence(u"Ctrl+PgDown"_s)},
              [step] { step(1); });
    addAction(m_goMenu, tr("&Previous Page"), {}, {QKeySequence(u"Ctrl+PgUp"_s)},
              [step] { step(-1); });
}

void MainWindow::createHelpMenu()
{
    new DialogHelp(this, [this](const QString &topic) { showHelp(topic); });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Help on This Place"), u"help"_s, {QKeySequence::HelpContents}, [this] {
        QString topic = helpTopicAt(QApplication::focusWidget());
        if (topic.isEmpty() && m_workspace) // beside the page, or nowhere
            topic = helpTopicAt(m_workspace->currentPage());
        showHelp(topic.isEmpty() ? u"manual#start"_s : topic);
    });
    addAction(help, tr("&Manual"), {}, {}, [this] { showHelp(u"manual"_s); });
    addAction(help, tr("How a Level Is &Computed"), {}, {}, [this] { showHelp(u"method"_s); });
    m_caseActions.push_back(
        addAction(help, tr("&Tour of the Window"), {}, {}, [this] { startTour(); }));
    addAction(help, tr("&About Saranda"), u"info"_s, {}, [this] {
        auto *window = new AboutWindow(this);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->show();
    });
}

/// One help window for all passages; over a dialog it belongs to the dialog, which would keep the
/// keys from it otherwise.
void MainWindow::showHelp(const QString &topic)
{
    QWidget *owner = QApplication::activeModalWidget();
    if (!owner)
        owner = this;
    if (m_help && m_help->parentWidget() != owner)
        delete m_help;
    if (!m_help)
        m_help = new HelpWindow(owner);
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != QEvent::WhatsThisClicked)
        return QMainWindow::event(event);
    showHelp(static_cast<QWhatsThisClickedEvent *>(event)->href());
    return true;
}

void MainWindow::createToolBar()
{
    m_back = new QAction(icon(u"back"_s), tr("&Back"), this);
    m_back->setShortcuts(QKeySequence::Back);
    m_back->setToolTip(tr("Back to where you were (Alt+Left)"));
    connect(m_back, &QAction::triggered, this, [this] { m_workspace->goBack(); });
    m_forward = new QAction(icon(u"forward"_s), tr("&Forward"), this);
    m_forward->setShortcuts(QKeySequence::Forward);
    m_forward->setToolTip(tr("Forward again (Alt+Right)"));
    connect(m_forward, &QAction::triggered, this, [this] { m_workspace->goForward(); });
    m_search = new SearchBox;
    connect(m_search, &SearchBox::recordRequested, this,
            [this](const RecordRef &ref) { m_workspace->showRecord(ref); });

    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({m_back, m_forward});
    bar->addSeparator();
    bar->addActions({m_undo, m_redo});
    bar->addSeparator();
    bar->addWidget(m_search);
    bar->addAction(m_inspector);
}

} // namespace saranda
