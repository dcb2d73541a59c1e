// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentpage.h"

#include "core/base/literals.h"
#include "core/session/liveassessment.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/assessment/claimdialog.h"
#include "ui/assessment/elementpanel.h"
#include "ui/assessment/elementrows.h"
#include "ui/assessment/lawpanel.h"
#include "ui/assessment/rowstree.h"
#include "ui/support/emptystate.h"
#include "ui/support/focusforward.h"
#include "ui/support/helptopic.h"
#include "ui/support/icons.h"
#include "ui/support/levelmeter.h"
#include "ui/support/messageline.h"
#include "ui/support/settings.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int findingColumn = 2;

/// Whether a person has found on any element, so that the column of findings is worth its place.
bool anyFinding(const std::vector<TreeRow> &rows)
{
    return std::ranges::any_of(rows, [](const TreeRow &row) {
        const bool isFound =
            row.cells.size() > findingColumn && !row.cells[findingColumn].text.isEmpty();
        return isFound || anyFinding(row.children);
    });
}

/// In rows as high as a wrapped name needs, with the margins of other lists: like claims differ at
/// the end of their names.
class WholeNameDelegate : public LevelDelegate
{
public:
    using LevelDelegate::LevelDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return LevelDelegate::sizeHint(option, index) + QSize(0, spacing::normal);
    }
};

} // namespace

AssessmentPage::AssessmentPage(AssessmentPageKind kind, const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_kind(std::move(kind))
    , m_context(context)
{
    createActions();
    createClaims();
    createElements();
    m_panel = new ElementPanel(context, this);
    m_message = new MessageLine(this);
    createLayout();
    connectSignals();
    forwardFocus(this, m_claims);
    if (m_claimModel->rowCount() > 0)
        m_claims->selectId(m_claims->proxy()->index(0, 0).data(RecordIdRole).toUuid());
    refresh();
}

QString AssessmentPage::title() const
{
    return m_kind.title;
}

QIcon AssessmentPage::icon() const
{
    return saranda::icon(m_kind.name);
}

QList<QAction *> AssessmentPage::pageActions() const
{
    return {m_new, m_change, m_finding, m_remove, m_print};
}

void AssessmentPage::createActions()
{
    m_new = new QAction(saranda::icon(u"add"_s), tr("New claim…"), this);
    m_new->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    m_change = new QAction(saranda::icon(u"edit"_s), tr("Change claim…"), this);
    m_change->setToolTip(tr("Standard of proof, rule, purpose, bases, exclusive control"));
    m_finding = new QAction(saranda::icon(u"finding"_s), tr("Own finding"), this);
    m_finding->setShortcut(QKeySequence(u"Ctrl+Shift+G"_s));
    m_finding->setToolTip(tr("Write down your own finding on the selected element"));
    m_remove = new QAction(saranda::icon(u"remove"_s), tr("Remove claim"), this);
    m_print = new QAction(saranda::icon(u"print"_s), tr("Print…"), this);
    m_print->setToolTip(tr("Print the elements of the selected claim with their levels"));
    connect(m_print, &QAction::triggered, this, [this] {
        const QModelIndex claim = m_claims->view()->currentIndex();
        const QString title = tr("%1: %2", "key of a claim and the claim")
                                  .arg(claim.siblingAtColumn(0).data().toString(),
                                       claim.siblingAtColumn(1).data().toString());
        printTable(this, listPaper(title, m_context.session.records()), m_elements->asPaper(),
                   m_message);
    });
    for (QAction *action : pageActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void AssessmentPage::createClaims()
{
    m_claimModel = new RecordModel<Claim>(
        m_context.session, claimColumns(), this,
        [tests = m_kind.tests](const Claim &claim) { return tests.contains(claim.test); });
    m_claims = new TablePane(u"claims-"_s + m_kind.name, m_context.settings, this);
    m_claims->setModel(m_claimModel);
    m_claims->hideAtFirst({3}); // the test: a page mostly has one
    auto *empty = new EmptyState(m_kind.name, m_kind.emptyTitle, m_kind.emptyText, this);
    empty->addButton(m_new);
    m_claims->setEmptyState(empty);
    TableView *view = m_claims->view();
    view->setAccessibleName(tr("Claims"));
    view->setSelectionMode(QAbstractItemView::SingleSelection); // what is done is done to one claim
    view->setItemDelegate(new WholeNameDelegate(view));
    view->setWordWrap(true);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(
        view->horizontalHeader(), &QHeaderView::sectionResized, this,
        [rows = view->verticalHeader()] { rows->resizeSections(QHeaderView::ResizeToContents); });
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->addActions({m_new, m_change, m_remove});
    view->addActions(view->copyActions());
    m_claims->fitColumns({8, 15, 31}, 1);
    m_claims->offerViews();
}

void AssessmentPage::createElements()
{
    m_elementModel = new TreeRowsModel(elementRowHeaders(), this);
    m_elements = new RowsTree(m_elementModel, tr("Elements by basis"), {}, this);
    m_elements->wrapTexts();
    shareColumns(m_elements, {1, 0, 0});
    m_elements->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_elements->addActions({m_finding, m_change});
}

void AssessmentPage::createLayout()
{
    m_lists = new QSplitter(Qt::Vertical, this);
    m_lists->addWidget(m_claims);
    m_lists->addWidget(m_elements);
    m_lists->setStretchFactor(0, 1);
    m_lists->setStretchFactor(1, 2);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_lists);
    m_columns->addWidget(m_panel);
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 4);
    // Shares, not pixels: the widgets' own wishes would be uneven.
    m_lists->setSizes({1000, 2000});
    m_columns->setSizes({1000, 1100});
    const std::pair<QSplitter *, QString> remembered[] = {{m_lists, u"lists"_s},
                                                          {m_columns, u"columns"_s}};
    for (const auto &[splitter, part] : remembered) {
        const QString name = m_kind.name + u"/split-"_s + part;
        splitter->setChildrenCollapsible(false);
        splitter->restoreState(m_context.settings.state(name));
        connect(splitter, &QSplitter::splitterMoved, this, [this, moved = splitter, name] {
            m_context.settings.setState(name, moved->saveState());
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_message);
    layout->addWidget(m_columns, 1);
}

void AssessmentPage::connectSignals()
{
    connect(m_new, &QAction::triggered, this, &AssessmentPage::newClaim);
    connect(m_change, &QAction::triggered, this, &AssessmentPage::changeClaim);
    connect(m_remove, &QAction::triggered, this, &AssessmentPage::removeClaim);
    connect(m_finding, &QAction::triggered, m_panel, &ElementPanel::showFinding);
    connect(m_claims, &TablePane::currentIdChanged, this, &AssessmentPage::showElements);
    connect(m_claims, &TablePane::activated, this, &AssessmentPage::changeClaim);
    connect(m_claims->view(), &TableView::removeRequested, this, &AssessmentPage::removeClaim);
    connect(m_elements->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AssessmentPage::showSelection);
    connect(&m_context.assessment, &LiveAssessment::updated, this, &AssessmentPage::refresh);
    connect(m_panel, &ElementPanel::refused, m_message, &MessageLine::showError);
    connect(m_panel, &ElementPanel::recordRequested, this, &Page::recordRequested);
    connect(m_panel, &ElementPanel::elementRequested, this, [this](const QString &element) {
        const QStringList here =
            m_elements->currentIndex().data(TreeRowsModel::PayloadRole).toStringList();
        m_elements->setCurrentIndex(m_elementModel->indexOf({here.value(0), element}));
        m_elements->setFocus();
    });
    connect(m_panel, &ElementPanel::findingRecorded, m_message, &MessageLine::clear);
    connect(m_panel, &ElementPanel::factWritten, this, [this](Fact::Id fact) {
        const QString key = m_context.session.records().facts.keyOf(fact);
        m_message->showMessage(
            MessageLine::Kind::Notice,
            tr("Fact %1 was written and used. It counts once an exhibit proves it.").arg(key),
            tr("Cite an exhibit"), [this, fact] {
                Q_EMIT recordRequested({u"fact"_s, fact.uuid, u"citations"_s});
            });
    });
}

Claim::Id AssessmentPage::currentClaim() const
{
    return {m_claims->currentId()};
}

void AssessmentPage::newClaim()
{
    Claim claim;
    if (const Claim *current = m_context.session.records().claims.find(currentClaim())) {
        // The next claim is mostly about the same operation or the same State.
        claim.incident = current->incident;
        claim.state = current->state;
    }
    openDialog(claim);
}

void AssessmentPage::changeClaim()
{
    if (const Claim *claim = m_context.session.records().claims.find(currentClaim()))
        openDialog(Claim(*claim));
}

void AssessmentPage::openDialog(const Claim &claim)
{
    if (m_context.session.isReadOnly())
        return;
    if (m_dialog)
        m_dialog->reject();
    m_dialog = new ClaimDialog(m_context, claim, m_kind.tests, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWork([this] { return take(m_dialog->claim()); });
    m_dialog->open();
}

Result<> AssessmentPage::take(const Claim &claim)
{
    const CaseRecords &records = m_context.session.records();
    const bool isNew = claim.key.isEmpty();
    const Edit edit = isNew
        ? addingClaim(records, claim)
        : changingClaim(records, claim.id, tr("Change claim %1"), [&](Claim &changed) {
              // What others did to its sheets meanwhile stays.
              const QList<ElementSheet> sheets = changed.elements;
              changed = claim;
              changed.elements = sheets;
          });
    const Result<> applied = edit.isEmpty() ? Result<>() : m_context.session.apply(edit);
    if (applied && !edit.isEmpty())
        m_claims->selectId(std::get<Change<Claim>>(edit.changes.front()).id().uuid);
    return applied;
}

void AssessmentPage::removeClaim()
{
    const Claim *claim = m_context.session.records().claims.find(currentClaim());
    if (!claim || m_context.session.isReadOnly())
        return;
    const QString key = claim->key;
    const Edit edit =
        removalOf(m_context.session, tr("Remove claim %1").arg(key), {claim->id.uuid});
    if (!m_message->report(m_context.session.apply(edit)))
        return;
    m_message->offerUndo(m_context.session, tr("Claim %1 was removed.").arg(key));
}

void AssessmentPage::refresh()
{
    // Nobody sees it: it is done when the page comes to the front.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_claimModel->refresh();
    showElements();
}

void AssessmentPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void AssessmentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // On a narrow page three columns would be unreadable: the lists go on top of the sheet.
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 130;
    if (isNarrow == (m_columns->orientation() == Qt::Vertical))
        return;
    m_columns->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_lists->setOrientation(isNarrow ? Qt::Horizontal : Qt::Vertical);
    if (m_context.settings.state(m_kind.name + u"/split-lists"_s).isEmpty())
        m_lists->setSizes(isNarrow ? QList{1000, 1000} : QList{1000, 2000});
}

void AssessmentPage::showElements()
{
    const CaseRecords &records = m_context.session.records();
    const Claim *claim = records.claims.find(currentClaim());
    const QString kept = selectedElement().element;
    m_isUpdating = true; // the sheet is shown once, at the end
    std::vector<TreeRow> rows;
    if (claim) {
        rows = elementRows(records, m_context.doctrine, *claim,
                           m_context.assessment.current().claim(claim->id));
    }
    m_elements->setColumnHidden(findingColumn, !anyFinding(rows));
    m_elementModel->show(std::move(rows));
    m_elements->expandAll();
    if (!m_elements->currentIndex().isValid() && claim)
        selectElement(kept);
    m_isUpdating = false;
    showSelection();
}

ElementRef AssessmentPage::selectedElement() const
{
    const QStringList row =
        m_elements->currentIndex().data(TreeRowsModel::PayloadRole).toStringList();
    return {currentClaim(), row.value(1)};
}

void AssessmentPage::selectElement(const QString &element)
{
    QModelIndex index = m_elementModel->find([&element](const QVariant &payload) {
        const QStringList row = payload.toStringList();
        return !element.isEmpty() && row.value(1) == element;
    });
    if (!index.isValid())
        index = m_elementModel->find(
            [](const QVariant &payload) { return !payload.toStringList().value(1).isEmpty(); });
    m_elements->setCurrentIndex(index);
}

void AssessmentPage::showSelection()
{
    if (m_isUpdating)
        return;
    const ElementRef element = selectedElement();
    const QStringList row =
        m_elements->currentIndex().data(TreeRowsModel::PayloadRole).toStringList();
    if (element.element.isEmpty() && !row.value(0).isEmpty()) {
        m_panel->law()->showBasis(row.value(0));
        m_panel->showBasis(element.claim, row.value(0));
    } else {
        m_panel->law()->showElement(element.element);
        m_panel->show(element);
    }
    updateActions();
    Q_EMIT selectionChanged(selectedRecord());
}

void AssessmentPage::updateActions()
{
    const bool canWrite = !m_context.session.isReadOnly();
    const bool hasClaim = !currentClaim().isNull();
    m_new->setEnabled(canWrite);
    m_print->setEnabled(hasClaim);
    m_change->setEnabled(canWrite && hasClaim);
    m_remove->setEnabled(canWrite && hasClaim);
    m_finding->setEnabled(canWrite && !selectedElement().isNull());
    m_elements->setVisible(hasClaim);
    m_panel->setVisible(hasClaim);
}

bool AssessmentPage::showRecord(const RecordRef &record)
{
    const Claim *claim =
        record.kind == u"claim"_s ? m_context.session.records().claims.find({record.id}) : nullptr;
    if (!claim || !m_kind.tests.contains(claim->test) || !m_claims->selectId(record.id))
        return false;
    if (!record.part.isEmpty()) {
        selectElement(record.part);
        m_elements->setFocus();
    } else {
        m_claims->view()->setFocus();
    }
    return true;
}

RecordRef AssessmentPage::selectedRecord() const
{
    const Claim::Id claim = currentClaim();
    return claim.isNull() ? RecordRef()
                          : RecordRef{u"claim"_s, claim.uuid, selectedElement().element};
}

} // namespace saranda
