// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace saranda {

struct Doctrine;
class FileActions;
class HelpWindow;
class JobBar;
class MessageLine;
class Page;
class ReadingBar;
class SearchBox;
class Settings;
class StartPage;
class Theme;
class TourOverlay;
class UserPrompt;
class Workspace;

/// What the window works with. All of it outlives the window.
struct WindowServices {
    const Doctrine &doctrine;
    Settings &settings;
    UserPrompt &prompt;
    Theme &theme;
    QStringList sampleFolders; ///< where the copy of the sample case may go, best first
    /// Puts the program into another language ("system", "en", "fr"); may be missing.
    std::function<void(const QString &)> useLanguage = {};
    bool toursOnce = false; ///< shows who has never seen it around, in the first case that opens
};

/// A window: the start page or an open case, the menus over both, the status bar beneath. Each is
/// on its own; a second one on the same case only reads it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services);
    ~MainWindow() override;

    void showCase(std::unique_ptr<CaseSession> session);
    void closeCase();
    /// Points at the parts of the window, over the open case.
    void startTour();
    FileActions &files() const { return *m_files; }
    /// Null while no case is open.
    Workspace *workspace() const { return m_workspace.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void create();
    void createAnew();
    void createLayout();
    void createMenus();
    void createEditMenu();
    void createViewMenu();
    void createHelpMenu();
    void showHelp(const QString &topic);
    void showPreferences();
    void createToolBar();
    void createStatusBar();
    QAction *addAction(QMenu *menu, const QString &text, const QString &iconName,
                       const QList<QKeySequence> &shortcuts, std::function<void()> trigger);
    void showSecondWindow(std::unique_ptr<CaseSession> session);
    bool finishTyping();
    bool mayLeaveCase();
    bool arePagesInUse() const;
    void followSession();
    void followDoctrine();
    void tellBrokenCitations(const Edit &edit);
    void fillGoMenu();
    void showPageActions(Page *page);
    void updateUndo();
    void updateStatus();
    void undo();
    void redo();
    void replay(CaseSession::Replay replay);
    void scaleFont(int percent);

    WindowServices m_services;
    FileActions *m_files = nullptr;
    QPointer<HelpWindow> m_help; ///< goes with the dialog it was opened over
    QPointer<TourOverlay> m_tour;
    bool m_isTourDue = false; ///< nobody has seen it yet
    MessageLine *m_messages = nullptr;
    JobBar *m_jobs = nullptr;
    ReadingBar *m_reading = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    SearchBox *m_search = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_user = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QAction *m_pageEdits = nullptr; ///< what the page in front can edit stands before it
    QList<QPointer<QAction>> m_shownEdits;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_inspector = nullptr;
    std::vector<QAction *> m_caseActions; ///< of use only while a case is open
    bool m_isSecond = false;
    bool m_isOutdated = false; ///< its texts are in the language before
    QTimer m_again; ///< runs while the pages are to be made anew and are in use
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace saranda
