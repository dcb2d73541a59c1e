// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftspage.h"

#include "core/base/literals.h"
#include "ui/drafts/changespanel.h"
#include "ui/drafts/draftcolumns.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftedits.h"
#include "ui/drafts/drafttexts.h"
#include "ui/drafts/evidencepanel.h"
#include "ui/drafts/findbar.h"
#include "ui/drafts/problemspanel.h"
#include "ui/drafts/releasespanel.h"
#include "ui/drafts/sentencepanel.h"
#include "ui/support/emptystate.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/sectionheader.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QAction>
#include <QCursor>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

DraftsPage::DraftsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_message(new MessageLine(this))
{
    createActions();
    createList();
    m_desk = new DraftDesk(context, this);
    createPanels();
    createSentenceActions();
    createLayout();
    connectSignals();
    if (m_model->rowCount() > 0)
        m_drafts->selectId(m_drafts->proxy()->index(0, 0).data(RecordIdRole).toUuid());
    showCurrent();
}

DraftsPage::~DraftsPage()
{
    m_desk->commit(); // while everybody who listens is still there
}

QString DraftsPage::title() const
{
    return tr("Memo & statement");
}

QIcon DraftsPage::icon() const
{
    return saranda::icon(u"drafts"_s);
}

QList<QAction *> DraftsPage::pageActions() const
{
    return {m_newMemo, m_newStatement, m_renew, m_export, m_versions, m_more, m_remove};
}

QAction *DraftsPage::addPageAction(const QString &iconName, const QString &text, const QString &tip,
                                   const std::function<void()> &action)
{
    auto *made = new QAction(saranda::icon(iconName), text, this);
    made->setToolTip(tip);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, action);
    addAction(made);
    return made;
}

void DraftsPage::createActions()
{
    m_newMemo = addPageAction(u"memo"_s, tr("New memo…"),
                              tr("Make a memorandum from the findings (Ctrl+Shift+N)"),
                              [this] { newDraft(u"memo"_s); });
    m_newMemo->setIconText(tr("Memo…"));
    m_newMemo->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    m_newStatement = addPageAction(u"statement"_s, tr("New statement…"),
                                   tr("Make a statement on attribution from the findings"),
                                   [this] { newDraft(u"statement"_s); });
    m_newStatement->setIconText(tr("Statement…"));
    m_renew = addPageAction(u"redo"_s, tr("Renew…"),
                            tr("Bring the made sentences up to date; your own words stay"),
                            [this] { renew(); });
    m_export = addPageAction(u"export"_s, tr("Export…"),
                             tr("Write the draft for some readers, after a look at what is left "
                                "out"),
                             [this] { exportDraft(); });
    m_versions =
        addPageAction(u"log"_s, tr("Versions…"), tr("Compare the draft with its earlier states"),
                      [this] { showVersions(); });
    m_figure = addPageAction(u"timeline"_s, tr("Insert table or figure…"),
                             tr("A table or drawing of the findings, at the cursor; it follows "
                                "them"),
                             [this] { chooseFigure(); });
    m_search = addPageAction(u"search"_s, tr("Find and replace…"),
                             tr("Find words in the text of the draft (Ctrl+F)"),
                             [this] { m_desk->findBar()->begin(); });
    m_search->setShortcut(QKeySequence::Find);
    m_copy = addPageAction(u"copy"_s, tr("Copy as text"), tr("Copy the whole draft as plain text"),
                           [this] { copyAsText(); });
    m_print = addPageAction(u"print"_s, tr("Print…"), tr("Print the draft as it stands"),
                            [this] { print(); });
    m_duplicate = addPageAction(u"new"_s, tr("Duplicate"), tr("Make a copy of the draft"),
                                [this] { duplicate(); });
    m_wholePage = addPageAction(u"expand"_s, tr("Whole page"),
                                tr("Give the text the whole page, or bring the lists and the "
                                   "evidence back (F11)"),
                                [] {});
    m_wholePage->setCheckable(true);
    m_wholePage->setShortcut(Qt::Key_F11);
    auto *menu = new QMenu(this);
    menu->addActions({m_wholePage, m_search, m_figure, m_copy, m_print, m_duplicate});
    m_more = addPageAction(u"chart"_s, tr("More"), tr("Tables and figures, copying, printing"),
                           [menu] { menu->popup(QCursor::pos()); });
    m_more->setMenu(menu);
    m_remove = addPageAction(u"remove"_s, tr("Remove"), tr("Remove the selected drafts"),
                             [this] { removeSelected(); });
}

/// Keys in the text: sentences and sections move as a whole.
void DraftsPage::createSentenceActions()
{
    const auto add = [this](const QString &text, const QString &keys,
                            const std::function<void()> &action) {
        auto *made = new QAction(text, m_desk->editor());
        made->setShortcut(QKeySequence(keys));
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, action);
        m_desk->editor()->addAction(made);
    };
    add(tr("Move the sentence up"), u"Alt+Up"_s, [this] { moveSentence(-1); });
    add(tr("Move the sentence down"), u"Alt+Down"_s, [this] { moveSentence(1); });
    for (const auto &[keys, by] : {std::pair(u"Alt+Up"_s, -1), std::pair(u"Alt+Down"_s, 1)}) {
        auto *made = new QAction(by < 0 ? tr("Move the section up") : tr("Move the section down"),
                                 m_outline);
        made->setShortcut(QKeySequence(keys));
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, [this, way = by] { moveSection(way); });
        m_outline->addAction(made);
    }
    m_outline->setContextMenuPolicy(Qt::ActionsContextMenu);
}

RecordModel<Draft>::Columns DraftsPage::columns() const
{
    RecordModel<Draft>::Columns columns;
    columns.push_back({tr("No."), [](const Draft &draft) { return draft.key; }});
    RecordColumn<Draft> titles{tr("Draft"), [](const Draft &draft) { return draft.title; }};
    titles.icon = [](const Draft &draft) {
        return saranda::icon(draft.kind == u"statement" ? u"statement"_s : u"memo"_s);
    };
    columns.push_back(std::move(titles));
    columns.push_back({tr("Review"), [](const Draft &draft) { return wording(draft.review); }});
    columns.push_back({tr("Kind"), [](const Draft &draft) { return draftKindWord(draft.kind); }});
    columns.push_back(
        {tr("Language"), [](const Draft &draft) { return languageWord(draft.language); }});
    columns.push_back({tr("Outcome"), [](const Draft &draft) {
                           return draft.outcome ? wordingOf(*draft.outcome) : QString();
                       }});
    columns.push_back({tr("Marking"), [](const Draft &draft) { return draft.marking; }});
    return columns;
}

void DraftsPage::createList()
{
    m_model = new RecordModel<Draft>(m_context.session, columns(), this);
    m_drafts = new TablePane(u"drafts"_s, m_context.settings, this);
    m_drafts->setModel(m_model);
    m_drafts->hideAtFirst({3, 4, 5, 6});
    auto *empty = new EmptyState(
        u"drafts"_s, tr("No memorandum or statement yet"),
        tr("A draft is made from the findings and then belongs to you: write in it, cite with @, "
           "and renew it when the evidence changes. Nothing you have written is ever overwritten."),
        this);
    empty->addButton(m_newMemo);
    empty->addButton(m_newStatement);
    m_drafts->setEmptyState(empty);
    TableView *view = m_drafts->view();
    view->setAccessibleName(tr("Drafts"));
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addActions({m_newMemo, m_newStatement, m_duplicate, m_remove});
    view->addActions(view->copyActions());
    m_drafts->fitColumns({7, 14, 10}, 1);
    m_drafts->offerViews();
    m_outline = new QListWidget(this);
    m_outline->setAccessibleName(tr("Sections of the draft"));
    m_outline->setTabKeyNavigation(false);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setToolTip(tr("Alt and the arrow keys move a section"));
}

void DraftsPage::createPanels()
{
    m_evidence = new EvidencePanel(m_context, this);
    m_sentence = new SentencePanel(m_context, m_desk, this);
    m_problems = new ProblemsPanel(m_desk, this);
    m_changes = new ChangesPanel(m_context, m_desk, this);
    m_releases = new ReleasesPanel(m_context, m_desk, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(tr("Beside the draft"));
    m_tabs->setDocumentMode(true);
    makeSmall(m_tabs->tabBar());
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_evidence, tr("Evidence"));
    m_tabs->addTab(m_sentence, tr("Sentence"));
    m_tabs->addTab(m_problems, tr("Problems"));
    m_tabs->addTab(m_changes, tr("Changes"));
    m_tabs->addTab(m_releases, tr("Releases"));
}

void DraftsPage::createLayout()
{
    m_sections = new QWidget(this);
    auto *sectionColumn = new QVBoxLayout(m_sections);
    sectionColumn->setContentsMargins(0, spacing::normal, 0, 0);
    sectionColumn->setSpacing(spacing::tight);
    sectionColumn->addWidget(new SectionHeader(tr("Sections"), m_sections));
    sectionColumn->addWidget(m_outline, 1);
    m_columns = new DraftColumns(m_context.settings, this);
    m_columns->setWidgets(m_drafts, m_sections, m_desk, m_tabs);
    connect(m_wholePage, &QAction::toggled, m_columns, &DraftColumns::setWhole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_message);
    layout->addWidget(m_columns, 1);
    forwardFocus(this, m_drafts);
}

void DraftsPage::connectSignals()
{
    connect(m_drafts, &TablePane::currentIdChanged, this, &DraftsPage::showCurrent);
    connect(m_drafts, &TablePane::activated, this, [this] { m_desk->editor()->setFocus(); });
    connect(m_drafts, &TablePane::selectedIdsChanged, this, &DraftsPage::updateActions);
    connect(m_drafts->view(), &TableView::removeRequested, this, &DraftsPage::removeSelected);
    connect(m_outline, &QListWidget::itemActivated, this, [this] {
        m_desk->goTo({m_outline->currentRow(), -1});
        m_desk->editor()->setFocus();
    });
    connect(m_outline, &QListWidget::itemClicked, this, [this] {
        m_desk->goTo({m_outline->currentRow(), -1});
    });
    connect(m_desk, &DraftDesk::problemsChanged, this, &DraftsPage::refreshPanels);
    connect(m_desk, &DraftDesk::sentenceChanged, this, &DraftsPage::updateActions);
    connect(m_desk, &DraftDesk::sentenceChanged, this, &DraftsPage::showSectionAtCursor);
    connect(m_desk, &DraftDesk::refused, m_message, &MessageLine::showError);
    connect(m_desk, &DraftDesk::storedAfterAll, m_message, &MessageLine::clear);
    connect(m_desk, &DraftDesk::recordRequested, this, &Page::recordRequested);
    connect(m_evidence, &EvidencePanel::recordRequested, this, &Page::recordRequested);
    connect(m_evidence, &EvidencePanel::citeRequested, m_desk, &DraftDesk::cite);
    connect(m_changes, &ChangesPanel::renewRequested, this, &DraftsPage::renew);
    connect(m_releases, &ReleasesPanel::statusMessage, this, &Page::statusMessage);
    connect(m_problems, &ProblemsPanel::countChanged, this, [this](int count) {
        m_tabs->setTabText(m_tabs->indexOf(m_problems),
                           count > 0 ? tr("Problems (%1)").arg(figure(count)) : tr("Problems"));
    });
    connect(&m_context.session, &CaseSession::changed, this, &DraftsPage::followSession);
}

const Draft *DraftsPage::current() const
{
    return m_context.session.records().drafts.find({m_drafts->currentId()});
}

void DraftsPage::showCurrent()
{
    const Draft *draft = current();
    if (!m_desk->show(draft ? draft->id : Draft::Id())) {
        // Not at once: the list is still going to the other one.
        QTimer::singleShot(0, this, [this] { m_drafts->selectId(m_desk->draftId().uuid); });
        return;
    }
    const bool hasDrafts = m_model->rowCount() > 0;
    m_columns->setHasText(draft);
    m_sections->setVisible(hasDrafts);
    refreshPanels();
    Q_EMIT selectionChanged(selectedRecord());
}

void DraftsPage::refreshPanels()
{
    m_evidence->show(m_desk->draft());
    showOutline();
    updateActions();
}

void DraftsPage::showOutline()
{
    const int row = m_outline->currentRow();
    m_outline->clear();
    if (const Draft *draft = m_desk->draft()) {
        for (const DraftSection &section : draft->sections) {
            auto *item = new QListWidgetItem(section.title.isEmpty() ? tr("(without a title)")
                                                                     : safeLine(section.title, 200),
                                             m_outline);
            item->setToolTip(safeToolTip(section.title));
        }
    }
    m_outline->setCurrentRow(std::clamp(row, 0, std::max(0, m_outline->count() - 1)));
}

/// The outline shows where the cursor is, unless somebody is choosing in it.
void DraftsPage::showSectionAtCursor()
{
    const int section = m_desk->currentPlace().section;
    if (section >= 0 && section < m_outline->count() && !m_outline->hasFocus())
        m_outline->setCurrentRow(section);
}

void DraftsPage::updateActions()
{
    const bool canWrite = !m_context.session.isReadOnly();
    const bool hasDraft = current() != nullptr;
    for (QAction *action : {m_newMemo, m_newStatement})
        action->setEnabled(canWrite);
    for (QAction *action : {m_renew, m_duplicate, m_remove, m_figure})
        action->setEnabled(canWrite && hasDraft);
    for (QAction *action : {m_export, m_versions, m_search, m_copy, m_print})
        action->setEnabled(hasDraft);
}

void DraftsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale) {
        m_isStale = false;
        m_desk->updateProblems();
    }
}

bool DraftsPage::showRecord(const RecordRef &record)
{
    if (record.kind == u"release"_s) {
        const Release *release = m_context.session.records().releases.find({record.id});
        if (!release || !release->draft || !m_drafts->selectId(release->draft->uuid))
            return false;
        m_tabs->setCurrentWidget(m_releases);
        return true;
    }
    if (record.kind != u"draft"_s || !m_drafts->selectId(record.id))
        return false;
    m_desk->editor()->setFocus();
    return true;
}

RecordRef DraftsPage::selectedRecord() const
{
    const QUuid id = m_drafts->currentId();
    return id.isNull() ? RecordRef() : RecordRef{u"draft"_s, id, {}};
}

} // namespace saranda
