// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecords.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace saranda {

/// Which of the case's charts is shown, and what can be done with them as wholes. It changes
/// nothing by itself.
class ChartChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ChartChooser(QWidget *parent = nullptr);

    void setCharts(const CaseRecords &records, const Chart *shown, bool isReadOnly);
    /// Puts a field in the place of the names; Enter takes what it says, Escape does not.
    void beginRename();

    QList<QAction *> chartActions() const;
    QComboBox *box() const { return m_box; }
    QLineEdit *nameEdit() const { return m_name; }
    QAction *newAction() const { return m_new; }
    QAction *renameAction() const { return m_rename; }
    QAction *duplicateAction() const { return m_duplicate; }
    QAction *deleteAction() const { return m_delete; }
    QAction *papersAction() const { return m_papers; }

Q_SIGNALS:
    void chosen(const QUuid &chart);
    void renamed(const QString &title);
    /// The field is gone again, whatever came of it.
    void renameEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createActions();
    void endRename();

    QStackedWidget *m_front = nullptr;
    QComboBox *m_box = nullptr;
    QLineEdit *m_name = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_new = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_papers = nullptr;
    QString m_title;
};

} // namespace saranda
