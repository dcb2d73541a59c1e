// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"

#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QSplitter;
class QTreeView;

namespace saranda {

class LossDelegate;
class LossTree;
class MessageLine;
class RowsTree;
class TreeRowsModel;
class WhatIfJob;

/// Supposes exhibits, origins or markings away, or a stricter standard, and shows which findings
/// fall. Nothing in the case changes.
class WhatIfPage : public Page
{
    Q_OBJECT

public:
    explicit WhatIfPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QList<QAction *> pageActions() const override;
    bool showRecord(const RecordRef &record) override;
    RecordRef selectedRecord() const override;

    LossTree *tree() const { return m_tree; }
    QTreeView *treeView() const { return m_treeView; }
    TreeRowsModel *results() const { return m_results; }
    QComboBox *standardBox() const { return m_standard; }
    QString summary() const;
    void restoreAll();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createActions();
    QWidget *createQuestion();
    QWidget *createAnswer();
    void createLayout();
    void connectSignals();
    void ask();
    void takeAnswer(const Result<Assessment> &answer);
    void showAnswer(const Assessment &after);
    void keepPlaces();
    void restorePlaces();
    bool selectExhibit(const QUuid &id);
    void showSummary(const Assessment &after);
    void updateActions();
    void showMenu(const QPoint &at);
    WhatIf question() const;
    QStringList selectedOrigins() const;

    PageContext m_context;
    LossTree *m_tree = nullptr;
    QLineEdit *m_filterEdit = nullptr;
    QTreeView *m_treeView = nullptr;
    QSplitter *m_splitter = nullptr;
    LossDelegate *m_names = nullptr;
    LossDelegate *m_findings = nullptr;
    QComboBox *m_standard = nullptr;
    TreeRowsModel *m_results = nullptr;
    RowsTree *m_resultView = nullptr;
    QLabel *m_summary = nullptr;
    MessageLine *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    WhatIfJob *m_job = nullptr;
    bool m_isStale = true;
    QSet<QString> m_openOrigins; ///< while the tree is filled anew
    QUuid m_selectNext; ///< the exhibit to be selected when the tree is there
    QAction *m_restore = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_print = nullptr;
};

} // namespace saranda
