// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QMainWindow>
#include <QStringList>

#include <memory>
#include <vector>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace saranda {

struct Doctrine;
class FileActions;
class HelpWindow;
class MessageLine;
class Page;
class SearchBox;
class Settings;
class StartPage;
class Theme;
class UserPrompt;
class Workspace;

/// What the window works with. All of it outlives the window.
struct WindowServices {
    const Doctrine &doctrine;
    Settings &settings;
    UserPrompt &prompt;
    Theme &theme;
    QStringList sampleFolders; ///< where the copy of the sample case may go, best first
};

/// The one window: the start page or an open case, the menus over both, the status bar beneath.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services);
    ~MainWindow() override;

    void showCase(std::unique_ptr<CaseSession> session);
    void closeCase();
    FileActions &files() const { return *m_files; }
    /// Null while no case is open.
    Workspace *workspace() const { return m_workspace.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void createLayout();
    void createMenus();
    void createEditMenu();
    void createViewMenu();
    void createHelpMenu();
    void showHelp(const QString &topic);
    void createToolBar();
    void createStatusBar();
    QAction *addAction(QMenu *menu, const QString &text, const QString &iconName,
                       const QList<QKeySequence> &shortcuts, std::function<void()> trigger);
    void followSession();
    void followDoctrine();
    void fillGoMenu();
    void showPageActions(Page *page);
    void updateUndo();
    void updateStatus();
    void undo();
    void redo();
    void scaleFont(int percent);

    WindowServices m_services;
    FileActions *m_files = nullptr;
    HelpWindow *m_help = nullptr;
    MessageLine *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    SearchBox *m_search = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_user = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_inspector = nullptr;
    std::vector<QAction *> m_caseActions; ///< of use only while a case is open
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace saranda
