// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tableview.h"

#include "core/base/literals.h"
#include "ui/support/celldelegate.h"
#include "ui/support/icons.h"
#include "ui/support/tableprint.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace saranda {

using namespace literals;

namespace {

class ColumnShares : public QObject
{
public:
    ColumnShares(QAbstractItemView *view, QHeaderView *header, const QList<int> &shares)
        : QObject(view)
        , m_view(view)
        , m_header(header)
        , m_shares(shares)
    {
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->viewport()->installEventFilter(this);
        connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
            if (before == 0 || after == 0) // a column came or went
                share();
        });
        if (shares.contains(0) && view->model())
            followContents(*view->model());
        share();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            share();
        return QObject::eventFilter(watched, event);
    }

private:
    void followContents(const QAbstractItemModel &model)
    {
        m_later.setSingleShot(true);
        const auto soon = [this] { m_later.start(0); };
        connect(&m_later, &QTimer::timeout, this, &ColumnShares::share);
        connect(&model, &QAbstractItemModel::dataChanged, &m_later, soon);
        connect(&model, &QAbstractItemModel::rowsInserted, &m_later, soon);
        connect(&model, &QAbstractItemModel::modelReset, &m_later, soon);
    }

    /// What the contents of the columns without a share need, each.
    QList<int> contentWidths() const
    {
        QList<int> widths;
        for (int column = 0; column < m_shares.size(); ++column) {
            const bool isFitted = m_shares[column] == 0 && !m_header->isSectionHidden(column);
            widths.append(isFitted ? std::max(m_header->sectionSizeHint(column),
                                              m_view->sizeHintForColumn(column))
                                   : 0);
        }
        return widths;
    }

    void share()
    {
        if (m_isSharing) // where there is no width at all, a share is nothing, too
            return;
        m_isSharing = true;
        const int width = m_view->viewport()->width();
        const QList<int> contents = contentWidths();
        const int wanted = std::accumulate(contents.begin(), contents.end(), 0);
        const int fitted = std::min(wanted, width * mostForContents / 100);
        int all = 0;
        for (int column = 0; column < m_shares.size(); ++column)
            all += m_header->isSectionHidden(column) ? 0 : m_shares[column];
        for (int column = 0; column < m_shares.size(); ++column) {
            if (m_header->isSectionHidden(column))
                continue;
            m_header->resizeSection(column,
                                    m_shares[column] > 0
                                        ? (width - fitted) * m_shares[column] / all
                                        : contents[column] * fitted / std::max(wanted, 1));
        }
        chooseScrolling();
        m_isSharing = false;
    }

    /// Where not even the least of each fits, nothing is out of reach. The bar is taken away again
    /// only with another width of the whole: beside it there is less height, so that the other bar
    /// may come and leave less width, and the two would come and go for ever.
    void chooseScrolling()
    {
        if (m_header->length() > m_view->viewport()->width())
            m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        else if (m_view->width() != m_chosenFor)
            m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_chosenFor = m_view->width();
    }

    static constexpr int mostForContents = 70; ///< per cent; the rest stays for the shares

    QAbstractItemView *m_view = nullptr;
    QHeaderView *m_header = nullptr;
    QList<int> m_shares;
    QTimer m_later;
    bool m_isSharing = false;
    int m_chosenFor = -1; ///< width of the view
};

} // namespace

void shareColumns(QTableView *view, const QList<int> &shares)
{
    new ColumnShares(view, view->horizontalHeader(), shares); // the view owns it
}

void shareColumns(QTreeView *view, const QList<int> &shares)
{
    new ColumnShares(view, view->header(), shares);
}

namespace {

bool leadsToAnEnd(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.key() == Qt::Key_Home || key.key() == Qt::Key_End)
        && (key.modifiers() & Qt::ControlModifier) != 0;
}

} // namespace

TableView::TableView(QWidget *parent)
    : EntryView(parent)
    , m_copyTable(new QAction(icon(u"copy"_s), tr("Copy as a table") + u"\tCtrl+C"_s, this))
    , m_copyText(new QAction(tr("Copy as text"), this))
{
    m_copyTable->setIconText(tr("Copy as a table")); // the keys are for menus only
    m_copyTable->setToolTip(tr("Copy the selected rows, or all, as a table"));
    connect(m_copyTable, &QAction::triggered, this, &TableView::copyAsTable);
    connect(m_copyText, &QAction::triggered, this, &TableView::copyAsText);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
}

void TableView::setLinesPerRow(int lines)
{
    m_linesPerRow = lines;
    setWordWrap(lines > 1);
    fitRows();
}

void TableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(m_linesPerRow * fontMetrics().height()
                                            + 2 * spacing::normal - 4);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

/// What the program selects is selected alone: without an event Qt asks which keys are down, and
/// those of the shortcut that makes a new row would keep the old one selected with it. So is the
/// first or the last row that Ctrl+Home and Ctrl+End lead to (with Shift, all rows up to it), where
/// Qt would leave the selection behind and the form would show another record than the row that is
/// marked. Of a list where one row is selected, Ctrl and a click would leave none.
QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    if (selectionMode() == QAbstractItemView::SingleSelection && index.isValid())
        return QItemSelectionModel::ClearAndSelect
            | (selectionBehavior() == SelectRows ? QItemSelectionModel::Rows
                                                 : QItemSelectionModel::NoUpdate);
    if (selectionMode() != QAbstractItemView::ExtendedSelection || (event && !leadsToAnEnd(*event)))
        return QTableView::selectionCommand(index, event);
    const QItemSelectionModel::SelectionFlags whole = selectionBehavior() == SelectRows
        ? QItemSelectionModel::Rows
        : QItemSelectionModel::NoUpdate;
    const bool isExtended =
        event && (static_cast<const QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier) != 0;
    return (isExtended ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect)
        | whole;
}

void TableView::forEachLine(const std::function<void(const QStringList &)> &line) const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    const auto give = [&columns, &line](auto &&cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column).simplified());
        line(cells);
    };
    give([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    const auto giveRow = [&](int row) {
        give([this, row](int column) { return wholeText(model()->index(row, column)); });
    };
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex &index : std::as_const(selected))
        giveRow(index.row());
    for (int row = 0; selected.isEmpty() && row < model()->rowCount(); ++row)
        giveRow(row);
}

QString TableView::asText() const
{
    QString text;
    forEachLine([&text](const QStringList &cells) { text += cells.join(u'\t') + u'\n'; });
    return text;
}

QString TableView::asHtml() const
{
    HtmlTable table;
    forEachLine([&table](const QStringList &cells) { table.add(cells); });
    return table.html();
}

PaperTable TableView::asPaper() const
{
    PaperTable table;
    forEachLine([&table](const QStringList &cells) { table.add(cells); });
    return table;
}

void TableView::copyAsTable()
{
    QGuiApplication::clipboard()->setMimeData(rowsAsData(asText(), asHtml()));
    Q_EMIT copied(int(selectionModel()->selectedRows().size()));
}

void TableView::copyAsText()
{
    QGuiApplication::clipboard()->setText(asText());
    Q_EMIT copied(int(selectionModel()->selectedRows().size()));
}

QMimeData *TableView::dragData() const
{
    return selectionModel()->selectedRows().isEmpty() ? nullptr : rowsAsData(asText(), asHtml());
}

void TableView::startDrag(Qt::DropActions)
{
    QMimeData *rows = dragData();
    if (!rows)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(rows);
    drag->exec(Qt::CopyAction);
}

/// Edits the current cell, or the first of its row that can be edited.
void TableView::editCurrentRow()
{
    const QModelIndex current = currentIndex();
    if (current.flags().testFlag(Qt::ItemIsEditable))
        return edit(current);
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QModelIndex cell = current.siblingAtColumn(column);
        if (isColumnHidden(column) || !cell.flags().testFlag(Qt::ItemIsEditable))
            continue;
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        return edit(cell);
    }
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    menu->addActions(copyActions());
    menu->popup(event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEditing = state() == QAbstractItemView::EditingState;
    if (event->matches(QKeySequence::Copy) && model()) {
        copyAsTable();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Delete && !isEditing) {
        Q_EMIT removeRequested();
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !isEditing && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    const bool editsByKey = editTriggers().testFlag(QAbstractItemView::EditKeyPressed);
    if (event->key() == Qt::Key_F2 && !isEditing && editsByKey && currentIndex().isValid()) {
        editCurrentRow();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace saranda
