// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/mergefile.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;

namespace saranda {

class ConflictModel;
class ConflictView;
class MessageLine;
class TableView;

/// Merges another copy of the case, or another case, into the open one: shows what comes over, lets
/// the person settle each conflict, then makes one step that can be undone.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the two cases are is read here; ErrorCode::Damaged and others when that fails.
    static Result<MergeDialog *> make(CaseSession &session, const QString &otherPath,
                                      QWidget *parent);
    ~MergeDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The merge is done; `text` says what came over.
    void merged(const QString &text);

private:
    MergeDialog(CaseSession &session, std::unique_ptr<CaseSession> other, CaseHistory mine,
                CaseHistory theirs, QWidget *parent);
    void createLayout();
    QWidget *createConflicts();
    void connectSignals();
    bool replan();
    void showPlan();
    void showCurrent();
    void choose(MergeSide side);
    void updateState();
    void merge();
    void finish();

    CaseSession &m_session;
    std::unique_ptr<CaseSession> m_other;
    CaseHistory m_mine;
    CaseHistory m_theirs;
    MergePlan m_plan;
    ConflictModel *m_model = nullptr;
    TableView *m_table = nullptr;
    ConflictView *m_view = nullptr;
    QWidget *m_conflicts = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_remarks = nullptr;
    QLabel *m_open = nullptr;
    MessageLine *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_mergeButton = nullptr;
    QFutureWatcher<Result<MergeSummary>> m_work;
    std::atomic<bool> m_isStopped = false;
};

} // namespace saranda
