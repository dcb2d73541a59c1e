// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QProgressBar;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace saranda {

class LogModel;
class MessageLine;
class TablePane;
class VerifyJob;
struct AuditEntry;
struct VerifyReport;

/// Who changed which field when, and whether the file is still what the log says.
class LogPage : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    RecordRef selectedRecord() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void createVerifyBar();
    void connectSignals();
    void showEntry();
    void verify();
    void report(const VerifyReport &report);
    const AuditEntry *currentEntry() const;

    PageContext m_context;
    LogModel *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QTreeWidget *m_changes = nullptr;
    QSplitter *m_splitter = nullptr;
    MessageLine *m_message = nullptr;
    QWidget *m_verifyBar = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    VerifyJob *m_job = nullptr;
};

} // namespace saranda
