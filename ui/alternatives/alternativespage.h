// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace saranda {

class AlternativesModel;
class EmptyState;
class MatrixView;
class MessageLine;
class RecordPicker;

/// Facts against competing explanations: which fact contradicts which explanation, and how far
/// each explanation is excluded by all of them.
class AlternativesPage : public Page
{
    Q_OBJECT

public:
    explicit AlternativesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    AlternativesModel *model() const { return m_model; }
    MatrixView *matrix() const { return m_matrix; }
    QComboBox *claimBox() const { return m_claim; }
    QComboBox *elementBox() const { return m_element; }
    QComboBox *kindBox() const { return m_kind; }
    void addAlternative();
    void removeAlternative();

private:
    void createActions();
    QWidget *createTop();
    QWidget *createEntry();
    void createMatrix();
    void createLayout();
    void connectSignals();
    void fillClaims();
    void fillElements();
    void chooseClaim();
    void updateState();
    void showMenu(const QPoint &at);
    void goToFact();

    PageContext m_context;
    AlternativesModel *m_model = nullptr;
    MatrixView *m_matrix = nullptr;
    MessageLine *m_message = nullptr;
    QComboBox *m_claim = nullptr;
    QCheckBox *m_all = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_makeClaim = nullptr;
    QWidget *m_entry = nullptr;
    RecordPicker *m_fact = nullptr;
    QComboBox *m_element = nullptr;
    QComboBox *m_kind = nullptr;
    QToolButton *m_addButton = nullptr;
    QAction *m_sort = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_print = nullptr;
    QAction *m_goTo = nullptr;
};

} // namespace saranda
