// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpage.h"

#include "core/base/literals.h"
#include "ui/log/logmodel.h"
#include "ui/log/verifyjob.h"
#include "ui/support/emptystate.h"
#include "ui/support/firstrow.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/levelmeter.h"
#include "ui/support/listprint.h"
#include "ui/support/messageline.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/tableprint.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

RecordRef recordOfItem(const QTreeWidgetItem *item)
{
    return {item->data(0, RecordKindRole).toString(), item->data(0, RecordIdRole).toUuid(), {}};
}

QString whatHappened(const AuditChange &change)
{
    if (!change.before)
        return LogPage::tr("added");
    if (!change.after)
        return LogPage::tr("removed");
    return LogPage::tr("changed");
}

} // namespace

LogPage::LogPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new LogModel(context.session, this))
    , m_pane(new TablePane(u"log"_s, context.settings))
    , m_changes(new QTreeWidget)
    , m_message(new MessageLine)
    , m_verify(new QAction(saranda::icon(u"verify"_s), tr("Verify the case file"), this))
    , m_print(new QAction(saranda::icon(u"print"_s), tr("Print the list…"), this))
    , m_save(makeSaveListAction(this))
    , m_job(new VerifyJob(this))
{
    m_verify->setToolTip(tr("Check every record, every log entry and every byte of the exhibits"));
    m_print->setToolTip(tr("Print the selected entries, or all that are listed"));
    createVerifyBar();
    createLayout();
    connectSignals();
    if (m_model->readError())
        m_message->showError(*m_model->readError());
}

void LogPage::createVerifyBar()
{
    m_verifyBar = new QWidget;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Verifying"));
    m_stop = new QPushButton(saranda::icon(u"close"_s), tr("Stop"));
    auto *row = new QHBoxLayout(m_verifyBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("Verifying the case file")));
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_verifyBar->hide();
}

void LogPage::createLayout()
{
    m_pane->setModel(m_model);
    m_pane->setEmptyState(new EmptyState(
        u"log"_s, tr("Nothing was changed yet"),
        tr("Every change to the case is written here, with its author and time, and chained by "
           "hashes so that no entry can be altered or taken out unseen.")));
    m_pane->view()->setAccessibleName(tr("Log entries"));
    m_pane->fitColumns({10, 20, 18, 50, 20}, LogModel::What);
    m_pane->view()->sortByColumn(LogModel::Number, Qt::DescendingOrder); // the newest, every time
    m_pane->offerViews();
    m_changes->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_changes->setAccessibleName(tr("What the entry changed"));
    m_changes->setItemDelegate(new LevelDelegate(m_changes));
    m_changes->setWordWrap(true);
    m_changes->header()->resizeSection(0, fontMetrics().averageCharWidth() * 28);
    m_changes->header()->resizeSection(1, fontMetrics().averageCharWidth() * 40);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_changes);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addWidget(m_message);
    column->addWidget(m_verifyBar);
    column->addWidget(m_splitter, 1);
    forwardFocus(this, m_pane);
}

void LogPage::connectSignals()
{
    connect(m_verify, &QAction::triggered, this, &LogPage::verify);
    const auto paper = [this] { return listPaper(title(), m_context.session.records()); };
    connect(m_print, &QAction::triggered, this, [this, paper] { m_pane->print(this, paper); });
    connect(m_save, &QAction::triggered, this,
            [this, paper] { m_pane->save(m_context.prompt, paper, *m_message); });
    connect(m_pane->view(), &TableView::copied, this,
            [this] { Q_EMIT statusMessage(tr("The log was copied.")); });
    connect(m_pane->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LogPage::showEntry);
    connect(m_changes, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const RecordRef ref = recordOfItem(item); !ref.isNull())
            Q_EMIT recordRequested(ref);
    });
    connect(m_changes, &QTreeWidget::currentItemChanged, this,
            [this] { Q_EMIT selectionChanged(selectedRecord()); });
    connect(&m_context.session, &CaseSession::changed, m_model, [this] {
        if (isVisible())
            m_model->catchUp();
    });
    connect(m_stop, &QPushButton::clicked, m_job, &VerifyJob::cancel);
    connect(m_job, &VerifyJob::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        m_progress->setValue(total > 0 ? int(1000.0 * double(done) / double(total)) : 0);
    });
    connect(m_job, &VerifyJob::finished, this, &LogPage::report);
    connect(m_job, &VerifyJob::failed, this, [this](const Error &error) {
        m_verifyBar->hide();
        m_verify->setEnabled(true);
        m_message->showError(error);
    });
}

QString LogPage::title() const
{
    return tr("Log");
}

QIcon LogPage::icon() const
{
    return saranda::icon(u"log"_s);
}

QList<QAction *> LogPage::pageActions() const
{
    return {m_verify, m_pane->view()->copyActions().first(), m_print, m_save};
}

QList<QAction *> LogPage::editActions() const
{
    return m_pane->view()->copyActions();
}

RecordRef LogPage::selectedRecord() const
{
    const QTreeWidgetItem *item = m_changes->currentItem();
    while (item && item->parent())
        item = item->parent();
    return item ? recordOfItem(item) : RecordRef();
}

void LogPage::showEvent(QShowEvent *event)
{
    m_model->catchUp(); // what happened while another page was in front
    if (!m_pane->view()->currentIndex().isValid())
        FirstRow::select(m_pane);
    Page::showEvent(event);
}

const AuditEntry *LogPage::currentEntry() const
{
    return m_model->entryAt(m_pane->proxy()->mapToSource(m_pane->view()->currentIndex()).row());
}

void LogPage::showEntry()
{
    m_changes->clear();
    const AuditEntry *listed = currentEntry();
    if (!listed)
        return;
    constexpr int mostRecords = 100; // an import is one entry with thousands of records
    const Result<AuditEntry> entry = m_context.session.logEntry(listed->number, mostRecords);
    if (!m_message->report(entry))
        return;
    for (const AuditChange &change : entry->changes) {
        auto *record = new QTreeWidgetItem(
            m_changes,
            {tr("%1 %2 %3", "Exhibit E-1 changed")
                 .arg(kindName(change.kind), safeLine(change.key, 60), whatHappened(change))
                 .simplified()}); // the case itself has no number
        record->setIcon(0, kindIcon(change.kind));
        record->setData(0, RecordKindRole, change.kind);
        record->setData(0, RecordIdRole, change.record);
        record->setFirstColumnSpanned(true);
        for (const FieldChange &field : fieldChanges(change)) {
            auto *item =
                new QTreeWidgetItem(record,
                                    {safeLine(field.field, 120), safeLine(field.before, 600),
                                     safeLine(field.after, 600)});
            item->setToolTip(1, safeToolTip(field.before));
            item->setToolTip(2, safeToolTip(field.after));
        }
        record->setExpanded(entry->changes.size() <= 8);
    }
    if (const int more = int(entry->changeTotal) - int(entry->changes.size()); more > 0)
        (new QTreeWidgetItem(m_changes, {tr("and %Ln more record(s)", nullptr, more)}))
            ->setDisabled(true);
}

void LogPage::verify()
{
    m_message->clear();
    m_progress->setRange(0, 0);
    m_verifyBar->show();
    m_verify->setEnabled(false);
    m_job->start(m_context.session.path());
}

void LogPage::report(const VerifyReport &report)
{
    m_verifyBar->hide();
    m_verify->setEnabled(true);
    const QLocale locale;
    if (report.isSound()) {
        m_message->showMessage(
            MessageLine::Kind::Notice,
            tr("The case file is intact: %1 log entries, %2 records, %3 files with %4 were "
               "checked.")
                .arg(locale.toString(report.logEntries), locale.toString(report.records),
                     locale.toString(report.files), locale.formattedDataSize(report.bytes)));
        return;
    }
    QStringList lines;
    for (const VerifyProblem &problem : report.problems)
        lines.append(tr("%1: %2", "place: what is wrong").arg(problem.place, problem.what));
    m_message->showError({ErrorCode::Damaged,
                          tr("The case file is not as the log says: %Ln problem(s).", nullptr,
                             int(report.problems.size())),
                          lines.join(u'\n')});
}

} // namespace saranda
