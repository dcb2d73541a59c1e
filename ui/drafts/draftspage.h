// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/support/recordmodel.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QListWidget;
class QPrinter;
class QTabWidget;

namespace saranda {

class ChangesPanel;
class DraftColumns;
class DraftDesk;
class EvidencePanel;
class MessageLine;
class ProblemsPanel;
class ReleasesPanel;
class SentencePanel;
class TablePane;

/// The memoranda and statements of the case: a list with the outline of the current one, its text
/// on the desk, and the evidence beside it.
class DraftsPage : public Page
{
    Q_OBJECT

public:
    explicit DraftsPage(const PageContext &context, QWidget *parent = nullptr);
    ~DraftsPage() override;

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    TablePane *drafts() const { return m_drafts; }
    DraftDesk *desk() const { return m_desk; }
    EvidencePanel *evidence() const { return m_evidence; }
    SentencePanel *sentence() const { return m_sentence; }
    ProblemsPanel *problems() const { return m_problems; }
    ChangesPanel *changes() const { return m_changes; }
    ReleasesPanel *releases() const { return m_releases; }
    QListWidget *outline() const { return m_outline; }
    QTabWidget *tabs() const { return m_tabs; }
    MessageLine *message() const { return m_message; }
    QDialog *dialog() const { return m_dialog; }

    void newDraft(const QString &kind);
    void renew();
    void duplicate();
    void removeSelected();
    void exportDraft();
    void showVersions();
    void copyAsText();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    QAction *addPageAction(const QString &icon, const QString &text, const QString &tip,
                           const std::function<void()> &action);
    void createSentenceActions();
    void createList();
    void createPanels();
    void createLayout();
    void connectSignals();
    RecordModel<Draft>::Columns columns() const;
    const Draft *current() const;
    void showCurrent();
    void showOutline();
    void refreshPanels();
    void showSectionAtCursor();
    void updateActions();
    void followSession(const Edit &edit);
    void addDraft(const QString &kind, QDialog *dialog);
    void moveSentence(int by);
    void moveSection(int by);
    void chooseFigure();
    void insertFigure(const QString &block, const QString &caption);
    void print();
    void open(QDialog *dialog);

    PageContext m_context;
    RecordModel<Draft> *m_model = nullptr;
    TablePane *m_drafts = nullptr;
    QListWidget *m_outline = nullptr;
    DraftDesk *m_desk = nullptr;
    QTabWidget *m_tabs = nullptr;
    EvidencePanel *m_evidence = nullptr;
    SentencePanel *m_sentence = nullptr;
    ProblemsPanel *m_problems = nullptr;
    ChangesPanel *m_changes = nullptr;
    ReleasesPanel *m_releases = nullptr;
    MessageLine *m_message = nullptr;
    DraftColumns *m_columns = nullptr;
    QWidget *m_sections = nullptr;
    QPointer<QDialog> m_dialog;
    bool m_isStale = false;
    QAction *m_newMemo = nullptr;
    QAction *m_newStatement = nullptr;
    QAction *m_renew = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_export = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_figure = nullptr;
    QAction *m_search = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_print = nullptr;
    QAction *m_more = nullptr;
    QAction *m_wholePage = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace saranda
