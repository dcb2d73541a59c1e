// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowtable.h"

#include "core/base/literals.h"
#include "ui/support/celldelegate.h"
#include "ui/support/entrydelegate.h"
#include "ui/support/icons.h"
#include "ui/support/sectionheader.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

constexpr int mostRowsShown = 8;

} // namespace

RowTable::RowTable(const QString &title, const QString &addText, const QString &removeText,
                   RowsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new SectionHeader(title, this))
    , m_view(new EntryView<QTableView>(this))
    , m_add(new QAction(icon(u"add"_s), addText, this))
    , m_remove(new QAction(icon(u"remove"_s), removeText, this))
{
    m_add->setToolTip(addText);
    m_remove->setToolTip(removeText);
    QWidget *add = m_header->addButton(m_add, Qt::ToolButtonIconOnly);
    m_lastButton = m_header->addButton(m_remove, Qt::ToolButtonIconOnly);
    setTabOrder(add, m_lastButton);
    setTabOrder(m_lastButton, m_view);
    m_view->setAccessibleName(title);
    m_view->setModel(model);
    m_view->setItemDelegate(new CellDelegate(this));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed
                            | QAbstractItemView::SelectedClicked);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_header);
    column->addWidget(m_view);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (!m_isFitting && isVisible())
            m_ownColumns.insert(resized);
    });
    connect(m_add, &QAction::triggered, this, &RowTable::add);
    connect(m_remove, &QAction::triggered, this, &RowTable::remove);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowTable::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowTable::fitHeight);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowTable::fitColumns);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RowTable::updateActions);
    fitHeight();
}

void RowTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateActions();
}

void RowTable::addButton(QAction *action)
{
    QWidget *button = m_header->addButton(action, Qt::ToolButtonIconOnly);
    setTabOrder(m_lastButton, button);
    setTabOrder(button, m_view);
    m_lastButton = button;
}

int RowTable::currentRow() const
{
    return m_view->currentIndex().row();
}

void RowTable::add()
{
    const int before = m_model->rowCount();
    m_model->addRow();
    if (m_model->rowCount() <= before)
        return;
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
    m_view->setCurrentIndex(first);
    m_view->setFocus();
}

void RowTable::remove()
{
    m_model->takeRow(m_view->currentIndex().row());
}

void RowTable::updateActions()
{
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && m_view->currentIndex().isValid());
    Q_EMIT currentRowChanged();
}

void RowTable::fitHeight()
{
    const int rowHeight = fontMetrics().height() + spacing::normal;
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    const int rows = std::min(m_model->rowCount(), mostRowsShown);
    m_view->setVisible(rows > 0);
    if (rows > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(
            m_model->index(0, 0)); // as in every list; what removes it can be used
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * rowHeight
                           + 2 * m_view->frameWidth()
                           + m_view->horizontalScrollBar()->sizeHint().height());
    fitColumns();
    updateActions();
}

/// What stands in them, whole as far as that leaves the last one room; a width that a person gave a
/// column stays.
void RowTable::fitColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const QAbstractItemView &cells = *m_view; // a table keeps its hints to itself
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        if (m_ownColumns.contains(column))
            continue;
        const int contents = std::max(cells.sizeHintForColumn(column),
                                      m_view->horizontalHeader()->sectionSizeHint(column));
        m_view->setColumnWidth(column, std::clamp(contents + unit, unit * 9, unit * 32));
    }
}

void RowTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace saranda
