// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

#include <memory>

namespace saranda {

class EmptyState;
class FactForm;
class FactsFilter;
class FactsModel;
class MessageLine;
class TablePane;

/// The chronology: every fact with its date, its level and its exhibits, and beneath it the fact
/// itself with the citations that prove it.
class FactsPage : public Page
{
    Q_OBJECT

public:
    explicit FactsPage(const PageContext &context, QWidget *parent = nullptr);

    ~FactsPage() override;

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> editActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    TablePane *pane() const { return m_pane; }
    FactForm *form() const { return m_form; }
    MessageLine *message() const { return m_message; }

    void newFact();
    void removeSelected();

private:
    void createActions();
    void createLayout();
    void connectSignals();
    void fillScopes();
    void applyScope();
    void showAllFacts();
    void showOperationsMenu();
    void showMenu(const QPoint &at);
    void updateActions();
    QList<Fact::Id> selectedFacts() const;

    PageContext m_context;
    FactsModel *m_model = nullptr;
    std::unique_ptr<FactsFilter> m_filter;
    TablePane *m_pane = nullptr;
    QComboBox *m_scope = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_showAll = nullptr;
    FactForm *m_form = nullptr;
    QStackedWidget *m_detail = nullptr; ///< the form, or that nothing is selected
    MessageLine *m_message = nullptr;
    QSplitter *m_splitter = nullptr;
    QAction *m_new = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_print = nullptr;
    QAction *m_save = nullptr;
    QAction *m_operations = nullptr;
};

} // namespace saranda
