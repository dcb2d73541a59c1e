// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/claimdialog.h"
#include "ui/shell/inspector.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pages.h"
#include "ui/support/helptopic.h"
#include "ui/support/keycompletion.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

namespace saranda {

using namespace literals;

namespace {

constexpr std::size_t mostPlaces = 200;

QWidget *verticalLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// The passage of the manual on a page; that on the case file for a page without one.
QString manualTopic(const Page &page)
{
    static const std::pair<const char *, const char16_t *> passages[] = {
        {"saranda::OverviewPage", u"overview"},
        {"saranda::IncidentsPage", u"incidents"},
        {"saranda::ExhibitsPage", u"exhibits"},
        {"saranda::FactsPage", u"facts"},
        {"saranda::ActorsPage", u"actors"},
        {"saranda::TimelinePage", u"timeline"},
        {"saranda::ChartPage", u"chart"},
        {"saranda::AlternativesPage", u"alternatives"},
        {"saranda::WhatIfPage", u"whatif"},
        {"saranda::DraftsPage", u"drafts"},
        {"saranda::SourcesPage", u"sources"},
        {"saranda::CommunicationsPage", u"communications"},
        {"saranda::TasksPage", u"tasks"},
        {"saranda::AuthoritiesPage", u"authorities"},
        {"saranda::LogPage", u"log"}};
    // One class, two pages.
    if (qobject_cast<const AssessmentPage *>(&page))
        return page.title() == AssessmentPageKind::dueDiligence().title ? u"manual#due-diligence"_s
                                                                        : u"manual#attribution"_s;
    for (const auto &[className, passage] : passages) {
        if (qstrcmp(page.metaObject()->className(), className) == 0)
            return u"manual#"_s + QString::fromUtf16(passage);
    }
    return u"manual#files"_s;
}

} // namespace

Workspace::Workspace(std::unique_ptr<CaseSession> session, const Doctrine &doctrine,
                     UserPrompt &prompt, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_doctrine(std::make_unique<Doctrine>(doctrine))
    , m_session(std::move(session))
    , m_assessment(std::make_unique<LiveAssessment>(*m_session, *m_doctrine))
    , m_context{*m_session, *m_assessment, *m_doctrine, prompt, settings}
    , m_body(std::make_unique<QWidget>(this))
{
    createLayout();
    connectSignals();
    restoreState();
}

Workspace::~Workspace()
{
    if (m_session)
        saveState();
}

std::unique_ptr<CaseSession> Workspace::releaseSession()
{
    saveState();
    m_body.reset();
    m_assessment.reset();
    return std::move(m_session);
}

void Workspace::createLayout()
{
    m_rail = new NavigationRail;
    m_title = plainLabel();
    m_title->setWordWrap(false);
    makeHeading(m_title, 1);
    m_pageBar = new QToolBar;
    m_pageBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stack = new QStackedWidget;
    m_pages = makePages(m_context, m_stack);
    for (Page *page : m_pages) {
        setHelpTopic(page, manualTopic(*page));
        m_stack->addWidget(page);
        m_rail->addPage(page);
    }
    new KeyCompletion(*m_session, m_stack); // the stack owns it
    m_inspector = new Inspector(m_context);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(spacing::page, spacing::normal, spacing::normal, 0);
    header->addWidget(m_title);
    header->addStretch();
    header->addWidget(m_pageBar);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_stack, 1);

    m_splitter = new QSplitter;
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_inspector->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_splitter->setSizes({1000, fontMetrics().averageCharWidth() * 40});

    auto *row = new QHBoxLayout(m_body.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(verticalLine());
    row->addWidget(m_splitter, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_body.get());
}

void Workspace::connectSignals()
{
    connect(m_rail, &QListWidget::currentRowChanged, this, &Workspace::showPage);
    connect(m_inspector, &Inspector::recordRequested, this, &Workspace::showRecord);
    for (Page *page : m_pages) {
        connect(page, &Page::selectionChanged, this, [this, page](const RecordRef &ref) {
            if (page == currentPage())
                m_inspector->showRecord(ref);
        });
        connect(page, &Page::recordRequested, this, &Workspace::showRecord);
        connect(page, &Page::statusMessage, this, &Workspace::statusMessage);
    }
}

Page *Workspace::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void Workspace::showPage(int number)
{
    if (number < 0 || number >= int(m_pages.size()))
        return;
    Page *page = m_pages[std::size_t(number)];
    const bool isOther = m_pageBar->property("page").toInt() != number + 1;
    m_stack->setCurrentWidget(page);
    if (m_rail->currentRow() != number)
        m_rail->setCurrentRow(number); // comes back here, with nothing left to do
    if (!isOther)
        return;
    m_pageBar->setProperty("page", number + 1);
    m_title->setText(safeLine(page->title()));
    m_pageBar->clear();
    m_pageBar->addActions(page->pageActions());
    m_inspector->showRecord(page->selectedRecord());
    remember({number, page->selectedRecord()});
    Q_EMIT pageShown(page);
}

bool Workspace::showRecord(const RecordRef &ref)
{
    if (ref.isNull())
        return false;
    for (std::size_t number = 0; number < m_pages.size(); ++number) {
        if (!m_pages[number]->showRecord(ref))
            continue;
        const QScopedValueRollback hold(m_isGoing, true);
        showPage(int(number));
        m_isGoing = false;
        remember({int(number), ref});
        m_inspector->showRecord(ref);
        return true;
    }
    m_inspector->showRecord(
        ref); // no page of its own, but there is still something to say about it
    return false;
}

/// Where the person was before, for the way back; the selection of the place that is left is kept.
void Workspace::remember(const Place &place)
{
    if (m_isGoing)
        return;
    if (m_place >= 0) {
        Place &here = m_places[std::size_t(m_place)];
        if (here.page == place.page && here.record == place.record)
            return;
    }
    m_places.resize(std::size_t(m_place + 1));
    m_places.push_back(place);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_place = int(m_places.size()) - 1;
    Q_EMIT placesChanged();
}

void Workspace::go(int place)
{
    if (place < 0 || place >= int(m_places.size()))
        return;
    const QScopedValueRollback hold(m_isGoing, true);
    m_place = place;
    const Place &there = m_places[std::size_t(place)];
    showPage(there.page);
    if (!there.record.isNull())
        m_pages[std::size_t(there.page)]->showRecord(there.record);
    Q_EMIT placesChanged();
}

void Workspace::goBack()
{
    go(m_place - 1);
}

void Workspace::goForward()
{
    go(m_place + 1);
}

void Workspace::setInspectorVisible(bool visible)
{
    m_inspector->setVisible(visible);
}

bool Workspace::isInspectorVisible() const
{
    return !m_inspector->isHidden();
}

void Workspace::focusNextPane()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_rail->isAncestorOf(focus))
        m_rail->clearFocus();
    if (focus == m_rail)
        currentPage()->setFocus(Qt::TabFocusReason);
    else if (focus && m_stack->isAncestorOf(focus) && isInspectorVisible())
        m_inspector->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    else
        m_rail->setFocus(Qt::TabFocusReason);
}

QString Workspace::settingName(const QString &what) const
{
    const QByteArray path =
        QCryptographicHash::hash(m_session->path().toUtf8(), QCryptographicHash::Sha256);
    return u"case-%1/%2"_s.arg(QString::fromLatin1(path.toHex().left(16)), what);
}

void Workspace::restoreState()
{
    m_splitter->restoreState(m_settings.state(u"window/panes"_s));
    setInspectorVisible(m_settings.text(u"window/inspector"_s, u"shown"_s) == u"shown");
    const int page = m_settings.text(settingName(u"page"_s), u"0"_s).toInt();
    showPage(page < int(m_pages.size()) ? page : 0);
}

void Workspace::saveState() const
{
    m_settings.setState(u"window/panes"_s, m_splitter->saveState());
    m_settings.setText(u"window/inspector"_s, isInspectorVisible() ? u"shown"_s : u"hidden"_s);
    m_settings.setText(settingName(u"page"_s), QString::number(m_stack->currentIndex()));
}

} // namespace saranda
