// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tableproxy.h"

#include <QList>
#include <QTableView>
#include <QUuid>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace saranda {

class Settings;

/// A table for work: row selection, sorting, Ctrl+C copies the selection as tab separated text,
/// Enter activates.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// The selected rows (or all when none is selected), visible columns in order, as text.
    QString asText() const;

Q_SIGNALS:
    void copied(int rows);
    void removeRequested(); ///< Delete was pressed outside an editor

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Gives each column its share of the table's width, now and whenever that changes: for tables
/// that must not be scrolled sideways.
void shareColumns(QTableView *view, const QList<int> &shares);

/// A filter line, a table, an empty state, and the memory of columns and order.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the columns are remembered under ("exhibits").
    TablePane(const QString &name, Settings &settings, QWidget *parent = nullptr);
    ~TablePane() override;

    void setModel(QAbstractItemModel *model);
    TableView *view() const { return m_view; }
    TableProxy *proxy() const { return m_proxy; }
    QLineEdit *filterEdit() const { return m_filter; }
    /// Buttons beside the filter line.
    void addToolWidget(QWidget *widget);
    /// Shown instead of the table while the model has no rows.
    void setEmptyState(QWidget *empty);
    /// Columns hidden until somebody asks for them. Call after setModel().
    void hideAtFirst(const QList<int> &columns);

    QUuid currentId() const;
    QList<QUuid> selectedIds() const; ///< in the order shown
    bool selectId(const QUuid &id); ///< lifts the filter when it hides the row
    void print(QWidget *dialogParent, const QString &title);

Q_SIGNALS:
    void currentIdChanged(const QUuid &id);
    void selectedIdsChanged();
    void activated(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseColumns(const QPoint &at);
    void showCount();
    void updateEmpty();
    void restoreColumns();
    void saveColumns() const;
    QModelIndex indexOf(const QUuid &id) const;

    QString m_name;
    Settings &m_settings;
    TableView *m_view = nullptr;
    TableProxy *m_proxy = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_columns = nullptr;
    QWidget *m_bar = nullptr;
    QWidget *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_restored = false;
};

} // namespace saranda
