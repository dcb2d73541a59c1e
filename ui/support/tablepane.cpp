// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/support/emptystate.h"
#include "ui/support/firstrow.h"
#include "ui/support/focusforward.h"
#include "ui/support/icons.h"
#include "ui/support/levels.h"
#include "ui/support/listprint.h"
#include "ui/support/roles.h"
#include "ui/support/settings.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"
#include "ui/support/viewmenu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

/// In place of a list in which no row has the words of the filter; made when it is first needed.
QWidget *nothingFound(QStackedLayout *stack, QLineEdit *filter)
{
    const QString name = u"nothing-found"_s;
    for (int place = 0; place < stack->count(); ++place) {
        if (stack->widget(place)->objectName() == name)
            return stack->widget(place);
    }
    auto *nothing = new EmptyState(u"filter"_s, TablePane::tr("No row contains these words"),
                                   TablePane::tr("The filter above hides all rows of the list."));
    nothing->setObjectName(name);
    QObject::connect(nothing->addButton(TablePane::tr("Empty the filter")), &QPushButton::clicked,
                     filter, [filter] {
                         filter->clear();
                         filter->setFocus();
                     });
    stack->addWidget(nothing);
    return nothing;
}

} // namespace

TablePane::TablePane(const QString &name, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_settings(settings)
    , m_view(new TableView(this))
    , m_proxy(new TableProxy(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
    , m_bar(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setToolTip(tr("Only rows that contain every word"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    makeMuted(m_count);
    m_columns->setIcon(icon(u"columns"_s));
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::TabFocus);
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(spacing::normal);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_columns);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    forwardFocus(this, m_view);
    orderTabs();

    QHeaderView *header = m_view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { chooseColumns(header->mapToGlobal(at)); });
    connect(m_columns, &QToolButton::clicked, this,
            [this] { chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &TableProxy::setFilterWords);
    connect(m_proxy, &TableProxy::shownChanged, this, &TablePane::updateEmpty);
}

TablePane::~TablePane()
{
    saveColumns();
}

void TablePane::setModel(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    m_view->setModel(m_proxy);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    restoreColumns();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentIdChanged(currentId()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePane::selectedIdsChanged);
    // What is current where the selected rows went is what detail and inspector show: it is
    // selected, so that the next key means what is shown.
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_view->currentIndex().isValid() && !m_view->selectionModel()->hasSelection())
            m_view->setCurrentIndex(m_view->currentIndex());
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(RecordIdRole).toUuid());
    });
    updateEmpty();
}

void TablePane::addToolWidget(QWidget *widget)
{
    auto *bar = static_cast<QHBoxLayout *>(m_bar->layout());
    bar->insertWidget(bar->count() - 2, widget);
    orderTabs();
}

/// Along the bar as it is shown, then into the table.
void TablePane::orderTabs()
{
    QWidget *before = nullptr;
    for (int i = 0; i < m_bar->layout()->count(); ++i) {
        QWidget *widget = m_bar->layout()->itemAt(i)->widget();
        if (!widget || widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_view);
}

void TablePane::setEmptyState(QWidget *empty)
{
    if (m_empty)
        m_empty->deleteLater(); // a page knows better than the desk it stands on
    m_empty = empty;
    m_stack->addWidget(empty);
    updateEmpty();
}

void TablePane::hideAtFirst(const QList<int> &columns)
{
    if (m_restored)
        return;
    for (const int column : columns)
        m_view->setColumnHidden(column, true);
}

QUuid TablePane::currentId() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.data(RecordIdRole).toUuid() : QUuid();
}

QList<QUuid> TablePane::selectedIds() const
{
    QList<QUuid> ids;
    if (!m_view->selectionModel())
        return ids;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        ids.append(row.data(RecordIdRole).toUuid());
    return ids;
}

QModelIndex TablePane::indexOf(const QUuid &id) const
{
    const QAbstractItemModel *model = m_proxy->sourceModel();
    if (const auto *finder = dynamic_cast<const FindsRows *>(model))
        return model->index(finder->rowOfId(id), 0);
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(RecordIdRole).toUuid() == id)
            return index;
    }
    return {};
}

bool TablePane::selectId(const QUuid &id)
{
    const QModelIndex source = indexOf(id);
    if (!source.isValid())
        return false;
    FirstRow::leave(this);
    if (!m_proxy->mapFromSource(source).isValid()) {
        m_filter->clear();
        m_proxy->showAtOnce(source.row()); // a long list takes a moment to show all of it
    }
    const QModelIndex index = m_proxy->mapFromSource(source);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::FocusIn)
        m_proxy->prepareFilter();
    return QWidget::eventFilter(watched, event);
}

void TablePane::showCount()
{
    const int all = m_proxy->countWithoutWords();
    const int shown = m_proxy->rowCount();
    m_count->setText(shown == all
                         ? QLocale().toString(all)
                         : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
}

void TablePane::updateEmpty()
{
    const bool showsEmpty = m_proxy->countWithoutWords() == 0 && m_empty;
    const bool findsNothing = m_proxy->countWithoutWords() > 0 && m_proxy->rowCount() == 0;
    QWidget *shown = showsEmpty ? m_empty : findsNothing ? nothingFound(m_stack, m_filter) : m_view;
    showCount();
    if (m_stack->currentWidget() == shown && forwardsFocusTo(this) == shown)
        return;
    m_stack->setCurrentWidget(shown);
    m_bar->setVisible(!showsEmpty);
    forwardFocus(this, shown);
}

void TablePane::print(QWidget *dialogParent, const MakeListPaper &paper)
{
    printList(*m_view, dialogParent, paper, m_views ? m_views->message() : nullptr);
}

void TablePane::save(UserPrompt &prompt, const MakeListPaper &paper, MessageLine &message)
{
    saveList(*m_view, this, prompt, paper, message);
}

} // namespace saranda
