// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/entrydelegate.h"
#include "ui/support/listpaper.h"
#include "ui/support/savedviews.h"
#include "ui/support/tableproxy.h"

#include <QList>
#include <QTableView>
#include <QUuid>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace saranda {

class ColumnFit;
class MessageLine;
class PaperTable;
class Settings;
class UserPrompt;
class ViewMenu;

/// A table for work: row selection, sorting, Ctrl+C copies the selection as a table, Enter
/// activates, F2 edits the current row. Rows can be dragged into other programs.
class TableView : public EntryView<QTableView>
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Texts longer than their column go on in the next line, in rows of so many lines.
    void setLinesPerRow(int lines);

    /// The selected rows (or all when none is selected), visible columns in order, as text.
    QString asText() const;
    /// The same as an HTML table.
    QString asHtml() const;
    PaperTable asPaper() const;
    /// To the clipboard: as a table (tab separated and HTML), or as text only.
    void copyAsTable();
    void copyAsText();
    /// What is dragged out of the table: the selected rows as they would be copied, the caller's;
    /// null when none is selected.
    QMimeData *dragData() const;
    /// Both, for menus.
    QList<QAction *> copyActions() const { return {m_copyTable, m_copyText}; }

Q_SIGNALS:
    void copied(int rows);
    void removeRequested(); ///< Delete was pressed outside an editor

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void editCurrentRow();
    /// Calls `line(cells)` with the headings, then with each row.
    void forEachLine(const std::function<void(const QStringList &cells)> &line) const;

    QAction *m_copyTable = nullptr;
    QAction *m_copyText = nullptr;
    int m_linesPerRow = 1;
};

/// Gives each column its share of the table's width, now and whenever that changes: for tables
/// that must not be scrolled sideways. A share of 0 is what the contents need, as far as the others
/// keep a good part of the width.
void shareColumns(QTableView *view, const QList<int> &shares);
void shareColumns(QTreeView *view, const QList<int> &shares);

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
    /// The same for a box that limits the list; saved views remember what is chosen under `name`.
    void addFilterChoice(const QString &name, QComboBox *box);
    /// Puts the menu of saved views before the filter. Call after setModel() and hideAtFirst().
    void offerViews();
    ViewMenu *viewMenu() const { return m_views; } ///< null where none are offered
    ListLook look() const;
    /// Answers the texts of the choices there are none of in this case.
    QStringList showLook(const ListLook &look);
    /// Shown instead of the table while the model has no rows.
    void setEmptyState(QWidget *empty);
    /// Columns hidden until somebody asks for them. Call after setModel().
    void hideAtFirst(const QList<int> &columns);
    /// Widths of columns nobody has set, as ColumnFit does it, and the order of a list nobody has
    /// sorted. Call after setModel() and hideAtFirst().
    void fitColumns(const QList<int> &letters, int flexible, int sortedBy = 0,
                    Qt::SortOrder order = Qt::AscendingOrder);

    QUuid currentId() const;
    QList<QUuid> selectedIds() const; ///< in the order shown
    bool selectId(const QUuid &id); ///< lifts the filter when it hides the row
    void print(QWidget *dialogParent, const MakeListPaper &paper);
    void save(UserPrompt &prompt, const MakeListPaper &paper, MessageLine &message);

Q_SIGNALS:
    void currentIdChanged(const QUuid &id);
    void selectedIdsChanged();
    void activated(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseColumns(const QPoint &at);
    void orderTabs();
    void showCount();
    void updateEmpty();
    void restoreColumns();
    void saveColumns() const;
    void showColumns(const QList<ListLook::Column> &columns);
    void showAll();
    void followLook();
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
    ViewMenu *m_views = nullptr;
    ColumnFit *m_fit = nullptr;
    std::vector<std::pair<QString, QComboBox *>> m_choices;
    ListLook m_allLook; ///< how "All" looked when a saved view took its place
    bool m_restored = false;
};

} // namespace saranda
