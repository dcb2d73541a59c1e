// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/mergedialog.h"

#include "core/base/literals.h"
#include "ui/merge/conflictmodel.h"
#include "ui/merge/conflictview.h"
#include "ui/merge/mergelooks.h"
#include "ui/support/dialoghead.h"
#include "ui/support/icons.h"
#include "ui/support/messageline.h"
#include "ui/support/safetext.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"
#include "ui/support/wordings.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace saranda {

using namespace literals;

Result<MergeDialog *> MergeDialog::make(CaseSession &session, const QString &otherPath,
                                        QWidget *parent)
{
    if (QFileInfo(otherPath).canonicalFilePath() == QFileInfo(session.path()).canonicalFilePath())
        return failure(ErrorCode::BadInput,
                       tr("This is the open case itself. Choose the other copy."));
    SessionOptions options;
    options.userName = session.userName();
    options.readOnly = true;
    Result<std::unique_ptr<CaseSession>> other = CaseSession::open(otherPath, options);
    if (!other)
        return failure(other.error());
    Result<CaseHistory> mine = historyOf(session);
    if (!mine)
        return failure(mine.error());
    Result<CaseHistory> theirs = historyOf(**other);
    if (!theirs)
        return failure(theirs.error());
    auto dialog = std::unique_ptr<MergeDialog>(
        new MergeDialog(session, std::move(*other), std::move(*mine), std::move(*theirs), parent));
    Result<MergePlan> plan = planMerge(dialog->m_mine, dialog->m_theirs);
    if (!plan)
        return failure(plan.error());
    dialog->m_plan = std::move(*plan);
    dialog->showPlan();
    return dialog.release(); // its parent owns it
}

MergeDialog::MergeDialog(CaseSession &session, std::unique_ptr<CaseSession> other, CaseHistory mine,
                         CaseHistory theirs, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_other(std::move(other))
    , m_mine(std::move(mine))
    , m_theirs(std::move(theirs))
{
    setWindowTitle(tr("Merge Another Copy"));
    createLayout();
    connectSignals();
}

MergeDialog::~MergeDialog()
{
    m_isStopped = true;
    m_work.waitForFinished(); // it reads both cases
}

void MergeDialog::createLayout()
{
    m_summary = plainLabel();
    m_remarks = plainLabel();
    makeMuted(m_remarks);
    m_message = new MessageLine;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Copying exhibits"));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_mergeButton = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_mergeButton->setIcon(icon(u"check"_s));
    m_mergeButton->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(new DialogHead({}, this));
    column->addWidget(m_summary);
    column->addWidget(m_remarks);
    column->addWidget(m_conflicts = createConflicts(), 1);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
}

QWidget *MergeDialog::createConflicts()
{
    auto *box = new QWidget;
    m_model = new ConflictModel(this);
    m_table = new TableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    shareColumns(m_table, {30, 26, 26, 18});
    m_view = new ConflictView;
    m_open = plainLabel();
    auto *allMine = new QPushButton(tr("Keep &All of This Case"));
    auto *allTheirs = new QPushButton(tr("Take All of the Othe&r"));
    for (QPushButton *button : {allMine, allTheirs})
        button->setAutoDefault(false); // Enter merges
    connect(allMine, &QPushButton::clicked, this, [this] { m_model->chooseAll(MergeSide::Mine); });
    connect(allTheirs, &QPushButton::clicked, this,
            [this] { m_model->chooseAll(MergeSide::Theirs); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_open, 1);
    row->addWidget(allMine);
    row->addWidget(allTheirs);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addLayout(row);
    column->addWidget(m_table, 3);
    column->addWidget(m_view, 2);
    return box;
}

void MergeDialog::connectSignals()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MergeDialog::showCurrent);
    connect(m_model, &ConflictModel::chosen, this, &MergeDialog::updateState);
    connect(m_view, &ConflictView::chosen, this, &MergeDialog::choose);
    connect(&m_work, &QFutureWatcherBase::finished, this, &MergeDialog::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressBar::setValue);
}

/// Plans again with what has been chosen. False when it cannot be or more is to be settled.
bool MergeDialog::replan()
{
    Result<MergePlan> plan = planMerge(m_mine, m_theirs, m_model->choices());
    if (!m_message->report(plan))
        return false;
    m_plan = std::move(*plan);
    showPlan();
    if (!m_plan.hasOpenConflicts())
        return true;
    m_message->showMessage(
        MessageLine::Kind::Caution,
        tr("What you have chosen leads to %Ln more conflict(s).", nullptr, m_model->openCount()));
    return false;
}

void MergeDialog::showPlan()
{
    m_summary->setText(safeText(planSummary(m_plan, m_theirs.name)));
    constexpr int mostLines = 8;
    const QStringList lines = planRemarks(m_plan).split(u'\n', Qt::SkipEmptyParts);
    QString remarks = lines.mid(0, mostLines).join(u'\n');
    if (lines.size() > mostLines)
        remarks += u'\n' + tr("… and %Ln more", nullptr, int(lines.size()) - mostLines);
    m_remarks->setText(safeText(remarks));
    m_remarks->setVisible(!remarks.isEmpty());
    m_model->setConflicts(m_plan.conflicts);
    m_conflicts->setVisible(!m_plan.conflicts.empty());
    const int width = fontMetrics().averageCharWidth();
    setMinimumWidth(width * (m_plan.conflicts.empty() ? 70 : 110));
    if (!m_plan.conflicts.empty())
        resize(width * 130, fontMetrics().height() * 38);
    m_table->selectRow(std::max(0, m_model->nextOpen(0)));
    showCurrent();
    updateState();
}

void MergeDialog::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        m_view->showNothing();
    else
        m_view->show(m_model->conflicts()[std::size_t(row)]);
}

/// On to the next one that waits for an answer.
void MergeDialog::choose(MergeSide side)
{
    const int row = m_table->currentIndex().row();
    m_model->choose(row, side);
    if (const int next = m_model->nextOpen(row); next >= 0)
        m_table->selectRow(next);
}

void MergeDialog::updateState()
{
    const int open = m_model->openCount();
    m_open->setText(open == 0 ? tr("All conflicts are settled.")
                              : tr("%Ln conflict(s) to settle", nullptr, open));
    m_mergeButton->setEnabled(open == 0 && !m_work.isRunning());
    showCurrent();
}

void MergeDialog::merge()
{
    if (!replan())
        return;
    m_message->clear();
    m_isStopped = false;
    constexpr int steps = 1000;
    m_progress->setRange(0, steps);
    m_progress->setValue(0);
    m_progress->show();
    m_work.setFuture(QtConcurrent::run([this, edits = std::vector<Edit>{m_plan.edit}](
                                           QPromise<Result<MergeSummary>> &promise) {
        promise.setProgressRange(0, steps);
        promise.addResult(
            copyMergedFiles(m_session, *m_other, edits, [&](qint64 done, qint64 total) {
                promise.setProgressValue(total > 0 ? int(double(done) / double(total) * steps) : 0);
                return !m_isStopped;
            }));
    }));
    updateState();
}

void MergeDialog::finish()
{
    m_progress->hide();
    updateState();
    const Result<MergeSummary> copied = m_work.result();
    if (!m_message->report(copied))
        return;
    const Result<MergeSummary> done = carryOutMerge(m_session, *m_other, {m_plan.edit});
    if (!m_message->report(done))
        return;
    Q_EMIT merged(
        tr("“%1” was merged: %2 records added, %3 changed, %4 removed, %Ln file(s) copied.",
           nullptr, int(copied->files))
            .arg(m_theirs.name, figure(m_plan.added), figure(m_plan.changed),
                 figure(m_plan.removed)));
    accept();
}

/// While exhibits are being copied, Cancel stops that first.
void MergeDialog::reject()
{
    if (m_work.isRunning()) {
        m_isStopped = true;
        return;
    }
    QDialog::reject();
}

} // namespace saranda
