// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/pages.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace saranda {

class Inspector;
class NavigationRail;
class PageBar;
class WaitingPage;

/// An open case on the screen: the rail, the page in front, the inspector. Owns the session. A page
/// is made when it is first asked for; while the case is assessed, those that show nothing else
/// wait.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// The doctrine is the one the case is assessed under.
    Workspace(std::unique_ptr<CaseSession> session, const Doctrine &doctrine, UserPrompt &prompt,
              Settings &settings, QWidget *parent = nullptr);
    ~Workspace() override;

    CaseSession &session() const { return *m_session; }
    const Doctrine &doctrine() const { return *m_doctrine; }
    /// Gives the session away, with its undo history; of no use afterwards but to be destroyed.
    std::unique_ptr<CaseSession> releaseSession();
    const std::vector<PageKind> &pageKinds() const { return m_kinds; }
    /// The page with this number, made if need be.
    Page *page(int number);
    /// All pages, made if need be.
    const std::vector<Page *> &pages();
    Page *currentPage() const;
    int currentNumber() const { return m_number; }
    LiveAssessment &assessment() const { return *m_assessment; }

    void showPage(int number);
    /// Goes to the first page that shows the record, or, of a kind alone, such records; false when
    /// none does.
    bool showRecord(RecordRef ref);
    void goBack();
    void goForward();
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < int(m_places.size()); }
    void setInspectorVisible(bool visible);
    bool isInspectorVisible() const;
    /// Rail, page, inspector and round again.
    void focusNextPane();

Q_SIGNALS:
    void pageShown(saranda::Page *page);
    void placesChanged();
    void statusMessage(const QString &text);

private:
    struct Place {
        int page = 0;
        RecordRef record;
    };

    void createLayout();
    void connectSignals();
    void connectPage(Page *page);
    void followAssessment();
    void makeSoon();
    bool waits(int number) const;
    bool showPageOf(const QString &kind);
    void bringForward(Page *page);
    void restoreState();
    void saveState() const;
    void keepPlace();
    void remember(const Place &place);
    void go(int place);
    QString settingName(const QString &what) const;

    Settings &m_settings;
    std::unique_ptr<const Doctrine> m_doctrine; ///< never moves: pages refer to it
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<LiveAssessment> m_assessment;
    PageContext m_context;
    std::vector<Place> m_places;
    int m_place = -1;
    bool m_isGoing = false;
    std::vector<PageKind> m_kinds;
    std::vector<Page *> m_pages; ///< null = not made yet
    int m_number = -1; ///< of the page in front
    WaitingPage *m_waiting = nullptr;
    NavigationRail *m_rail = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_assessing = nullptr;
    PageBar *m_pageBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    Inspector *m_inspector = nullptr;
    /// Holds all of the above widgets; last, so that they go before what they look at.
    std::unique_ptr<QWidget> m_body;
};

} // namespace saranda
