// SPDX-License-Identifier: GPL-3.0-or-later
// How a TablePane looks: its columns, its order, its filter, and the views of it that are saved.
#include "core/base/literals.h"
#include "ui/support/columnfit.h"
#include "ui/support/messageline.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/viewmenu.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace saranda {

using namespace literals;

void TablePane::chooseColumns(const QPoint &at)
{
    QHeaderView *header = m_view->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *choice = menu->addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        choice->setCheckable(true);
        choice->setChecked(!m_view->isColumnHidden(column));
        choice->setEnabled(column != 0); // one column always says which row it is
        connect(choice, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            if (m_fit)
                m_fit->fit();
            saveColumns();
            followLook();
        });
    }
    menu->popup(at);
}

void TablePane::restoreColumns()
{
    const QByteArray state = m_settings.state(m_name + u"/columns"_s);
    m_restored = !state.isEmpty() && m_view->horizontalHeader()->restoreState(state);
    if (!m_restored) {
        const int unit = fontMetrics().averageCharWidth();
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            m_view->setColumnWidth(column, unit * (column == 0 ? 11 : column == 1 ? 46 : 22));
    }
}

void TablePane::fitColumns(const QList<int> &letters, int flexible, int sortedBy,
                           Qt::SortOrder order)
{
    const QString name = m_name + u"/widths"_s;
    m_fit = new ColumnFit(m_view, letters, flexible);
    QList<int> own;
    for (const QString &column : m_settings.text(name).split(u' ', Qt::SkipEmptyParts))
        own.append(column.toInt());
    m_fit->setOwn(own);
    connect(m_fit, &ColumnFit::ownChanged, this, [this, name] {
        QStringList columns;
        for (const int column : m_fit->own())
            columns.append(QString::number(column));
        m_settings.setText(name, columns.join(u' '));
    });
    if (!m_restored)
        m_view->sortByColumn(sortedBy, order);
}

/// The columns of "All"; those of a saved view are kept in the view.
void TablePane::saveColumns() const
{
    if (m_proxy->sourceModel() && !(m_views && !m_views->current().isEmpty()))
        m_settings.setState(m_name + u"/columns"_s, m_view->horizontalHeader()->saveState());
}

void TablePane::addFilterChoice(const QString &name, QComboBox *box)
{
    addToolWidget(box);
    m_choices.emplace_back(name, box);
    connect(box, &QComboBox::currentIndexChanged, this, &TablePane::followLook);
}

void TablePane::offerViews()
{
    m_views = new ViewMenu(m_settings, m_name,
                           {[this] { return look(); },
                            [this](const ListLook &look) { return showLook(look); },
                            [this] { showAll(); }},
                           this);
    static_cast<QHBoxLayout *>(m_bar->layout())->insertWidget(0, m_views);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, m_views->nameLine());
    column->insertWidget(2, m_views->message());
    orderTabs();
    QWidget *before = m_columns;
    for (QWidget *part : m_views->nameLine()->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, part);
        before = part;
    }
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+Shift+V"_s), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_views, &ViewMenu::open);
    m_allLook = look();
    connect(m_views, &ViewMenu::leavingAll, this, [this] {
        saveColumns();
        m_allLook = look();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &TablePane::followLook);
    const QHeaderView *header = m_view->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &TablePane::followLook);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TablePane::followLook);
}

void TablePane::followLook()
{
    if (m_views)
        m_views->update();
}

ListLook TablePane::look() const
{
    ListLook look;
    look.words = m_filter->text();
    for (const auto &[name, box] : m_choices)
        look.choices.insert(name, {box->currentData().toString(), box->currentText()});
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!m_view->isColumnHidden(column))
            look.columns.append({column, m_view->columnWidth(column)});
    }
    look.sortColumn = header->sortIndicatorSection();
    look.sortOrder = header->sortIndicatorOrder();
    return look;
}

QStringList TablePane::showLook(const ListLook &look)
{
    if (m_fit)
        m_fit->setPaused(true);
    QStringList missing;
    for (const auto &[name, box] : m_choices) {
        const auto chosen = look.choices.constFind(name);
        int row = 0; // the first choice limits nothing
        if (chosen != look.choices.cend()) {
            while (row < box->count() && box->itemData(row).toString() != chosen->value)
                ++row;
            if (row == box->count()) {
                row = 0;
                missing.append(chosen->text);
            }
        }
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row); // as if the person had chosen it
    }
    m_filter->setText(look.words);
    showColumns(look.columns);
    if (look.sortColumn >= 0 && look.sortColumn < m_proxy->columnCount())
        m_view->sortByColumn(look.sortColumn, look.sortOrder);
    return missing;
}

/// Without filter, with the columns and the order "All" had last.
void TablePane::showAll()
{
    ListLook all = m_allLook;
    all.words.clear();
    all.choices.clear();
    showLook(all);
    if (m_fit)
        m_fit->setPaused(false);
}

void TablePane::showColumns(const QList<ListLook::Column> &columns)
{
    QList<ListLook::Column> shown;
    for (const ListLook::Column &one : columns) {
        const bool isKnown = std::any_of(shown.begin(), shown.end(), [&one](const auto &earlier) {
            return earlier.column == one.column;
        });
        if (one.column >= 0 && one.column < m_proxy->columnCount() && !isKnown)
            shown.append(one);
    }
    if (shown.isEmpty())
        return;
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 1; column < m_proxy->columnCount(); ++column)
        m_view->setColumnHidden(column, true); // one column always says which row it is
    constexpr int leastWidth = 24;
    constexpr int mostWidth = 4000;
    for (int place = 0; place < shown.size(); ++place) {
        const ListLook::Column &one = shown[place];
        m_view->setColumnHidden(one.column, false);
        header->moveSection(header->visualIndex(one.column), place);
        m_view->setColumnWidth(one.column, std::clamp(one.width, leastWidth, mostWidth));
    }
}

} // namespace saranda
