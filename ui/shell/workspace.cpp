// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/shell/inspector.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/waitingpage.h"
#include "ui/support/helptopic.h"
#include "ui/support/icons.h"
#include "ui/support/keycompletion.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace saranda {

using namespace literals;

/// Has the room that the title leaves, whatever is in it: a bar that asks for more once it has
/// placed its buttons leaves the sign for more where it was before, over a button.
class PageBar : public QToolBar
{
public:
    PageBar()
    {
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *room = new QWidget; // before the buttons, which stand at the end
        room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        addWidget(room);
    }

    void setPageActions(const QList<QAction *> &pageActions)
    {
        for (QAction *action : actions().mid(1))
            removeAction(action);
        addActions(pageActions);
        for (QAction *action : pageActions)
            if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
                button && action->menu())
                button->setPopupMode(QToolButton::InstantPopup); // all it does is in its menu
    }
};

namespace {

constexpr std::size_t mostPlaces = 200;

QWidget *verticalLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// As small as the page in front can be; the others may need more room once they are there.
class PageStack : public QStackedWidget
{
public:
    PageStack()
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint()
                               : QStackedWidget::minimumSizeHint();
    }
};

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
    followAssessment();
    restoreState();
    constexpr int untilSeen = 150; // milliseconds: the first page is on the screen and has settled
    QTimer::singleShot(untilSeen, this, &Workspace::makeSoon);
}

/// After the first page is on the screen.
void Workspace::makeSoon()
{
    for (int number = 0; number < int(m_kinds.size()); ++number) {
        if (m_body && m_kinds[std::size_t(number)].worksUnseen)
            page(number);
    }
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
    m_assessing = plainLabel();
    m_assessing->setWordWrap(false);
    makeMuted(m_assessing);
    m_assessing->hide();
    m_pageBar = new PageBar;
    m_stack = new PageStack;
    m_waiting = new WaitingPage;
    m_stack->addWidget(m_waiting);
    m_kinds = saranda::pageKinds();
    m_pages.resize(m_kinds.size(), nullptr);
    for (const PageKind &kind : m_kinds)
        m_rail->addPage(kind.title, icon(kind.icon));
    new KeyCompletion(*m_session, m_stack); // the stack owns it
    m_inspector = new Inspector(m_context);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, 0);
    header->addWidget(m_title);
    header->addSpacing(spacing::wide);
    header->addWidget(m_assessing);
    header->addWidget(m_pageBar, 1);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    auto *pages = new QHBoxLayout; // under the title, with the margin that the pages bring along
    pages->setContentsMargins(spacing::normal, 0, spacing::normal, 0);
    pages->addWidget(m_stack);
    column->addLayout(pages, 1);

    m_splitter = new QSplitter;
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    constexpr int mostOfInspector = 330; // of 1330: large text must leave the page its room
    m_splitter->setSizes({1000, std::min(fontMetrics().averageCharWidth() * 40, mostOfInspector)});

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
    connect(m_assessment.get(), &LiveAssessment::updated, this, &Workspace::followAssessment);
}

void Workspace::connectPage(Page *page)
{
    connect(page, &Page::selectionChanged, this, [this, page](const RecordRef &ref) {
        if (page == currentPage())
            m_inspector->showRecord(ref);
    });
    connect(page, &Page::recordRequested, this, &Workspace::showRecord);
    connect(page, &Page::statusMessage, this, &Workspace::statusMessage);
}

Page *Workspace::page(int number)
{
    Page *&page = m_pages[std::size_t(number)];
    if (!page) {
        const PageKind &kind = m_kinds[std::size_t(number)];
        page = kind.make(m_context, m_stack);
        setHelpTopic(page, u"manual#"_s + kind.passage);
        m_stack->addWidget(page);
        connectPage(page);
    }
    return page;
}

const std::vector<Page *> &Workspace::pages()
{
    for (int number = 0; number < int(m_pages.size()); ++number)
        page(number);
    return m_pages;
}

Page *Workspace::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

bool Workspace::waits(int number) const
{
    return m_kinds[std::size_t(number)].needsAssessment && m_assessment->isPending();
}

void Workspace::showPage(int number)
{
    if (number < 0 || number >= int(m_pages.size()))
        return;
    const bool isOther = m_number != number;
    if (isOther)
        keepPlace();
    m_number = number;
    if (m_rail->currentRow() != number)
        m_rail->setCurrentRow(number); // comes back here, with nothing left to do
    if (waits(number))
        m_waiting->standInFor(m_kinds[std::size_t(number)]);
    Page *shown = waits(number) ? m_waiting : page(number);
    if (isOther || m_stack->currentWidget() != shown)
        bringForward(shown);
    if (isOther)
        remember({number, shown->selectedRecord()});
}

void Workspace::bringForward(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_title->setText(safeLine(page->title()));
    m_pageBar->parentWidget()->layout()->activate(); // what the title leaves
    m_pageBar->setPageActions(page->pageActions());
    m_rail->takeKeysOf(page->pageActions());
    m_inspector->showRecord(page->selectedRecord());
    Q_EMIT pageShown(page);
}

/// The page in front comes when what it shows is there, and waits again when it has to be computed
/// as a whole. Whoever was at work in it goes on there.
void Workspace::followAssessment()
{
    const std::optional<Error> problem = m_assessment->problem();
    m_assessing->setVisible(m_assessment->isPending() || problem);
    m_assessing->setText(
        m_assessment->isPending()
            ? tr("Assessing the case…")
            : (problem ? tr("The case cannot be assessed: %1").arg(safeLine(problem->message, 300))
                       : QString()));
    if (m_number < 0 || waits(m_number) == (currentPage() == m_waiting))
        return;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    showPage(m_number);
    if (hadFocus)
        currentPage()->setFocus();
}

/// A copy: the page that is shown may renew the list the reference came from.
bool Workspace::showRecord(RecordRef ref)
{
    if (ref.isNull() && !ref.kind.isEmpty())
        return showPageOf(ref.kind);
    if (ref.isNull())
        return false;
    keepPlace();
    for (int number = 0; number < int(m_pages.size()); ++number) {
        if (!m_kinds[std::size_t(number)].shows.contains(ref.kind)
            || !page(number)->showRecord(ref))
            continue;
        const QScopedValueRollback hold(m_isGoing, true);
        showPage(number);
        m_isGoing = false;
        remember({number, ref});
        m_inspector->showRecord(ref);
        return true;
    }
    m_inspector->showRecord(
        ref); // no page of its own, but there is still something to say about it
    return false;
}

/// Where records of a kind are made; the keys go on there.
bool Workspace::showPageOf(const QString &kind)
{
    for (int number = 0; number < int(m_pages.size()); ++number) {
        if (!m_kinds[std::size_t(number)].shows.contains(kind))
            continue;
        showPage(number);
        currentPage()->setFocus();
        return true;
    }
    return false;
}

/// The selection of the place that is left, for the way back.
void Workspace::keepPlace()
{
    if (m_place < 0 || m_number < 0 || currentPage() == m_waiting)
        return;
    Place &here = m_places[std::size_t(m_place)];
    if (here.page == m_number)
        here.record = currentPage()->selectedRecord();
}

/// Where the person was before, for the way back.
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
    keepPlace();
    const QScopedValueRollback hold(m_isGoing, true);
    m_place = place;
    const Place &there = m_places[std::size_t(place)];
    showPage(there.page);
    if (!there.record.isNull())
        page(there.page)->showRecord(there.record);
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
    const QStringList record = m_settings.text(settingName(u"record"_s)).split(u' ');
    if (record.size() < 2 || waits(m_number))
        return;
    const QScopedValueRollback hold(m_isGoing, true);
    currentPage()->showRecord({record[0], QUuid::fromString(record[1]), record.value(2)});
}

void Workspace::saveState() const
{
    m_settings.setState(u"window/panes"_s, m_splitter->saveState());
    m_settings.setText(u"window/inspector"_s, isInspectorVisible() ? u"shown"_s : u"hidden"_s);
    m_settings.setText(settingName(u"page"_s), QString::number(m_number));
    const RecordRef record = currentPage()->selectedRecord();
    m_settings.setText(settingName(u"record"_s),
                       record.isNull()
                           ? QString()
                           : record.kind + u' ' + record.id.toString() + u' ' + record.part);
}

} // namespace saranda
