// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/operationsfield.h"

#include "core/session/casesession.h"
#include "ui/support/recordpicker.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

OperationsField::OperationsField(CaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Operations the fact is about"));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection); // its ticks are the choice
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_hint = plainLabel({}, this);
    m_hint->setWordWrap(false);
    makeSmall(m_hint);
    makeMuted(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    fill();
    connect(m_list, &QListWidget::itemChanged, this, &OperationsField::take);
    connect(&m_session, &CaseSession::changed, this, [this](const Edit &edit) {
        if (edit.touches<Incident>())
            fill();
    });
}

bool OperationsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange) // once the list has the font
        QMetaObject::invokeMethod(this, &OperationsField::fitHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void OperationsField::setOperations(const QList<Incident::Id> &operations)
{
    m_operations = operations;
    showTicks();
}

void OperationsField::setReadOnly(bool readOnly)
{
    if (readOnly == m_isReadOnly)
        return;
    m_isReadOnly = readOnly;
    fill();
}

void OperationsField::fill()
{
    m_isFilling = true;
    m_list->clear();
    for (const Incident *incident : m_session.records().incidents.inKeyOrder()) {
        auto *item = new QListWidgetItem(
            tr("%1 – %2", "key and title").arg(incident->key, recordTitle(*incident)), m_list);
        item->setData(RecordIdRole, incident->id.uuid);
        item->setToolTip(safeToolTip(incident->title));
        item->setFlags(m_isReadOnly
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    m_isFilling = false;
    fitHeight();
    showTicks();
}

void OperationsField::fitHeight()
{
    const int rows = std::clamp(m_list->count(), 1, 5);
    const int rowHeight =
        m_list->count() > 0 ? m_list->sizeHintForRow(0) : m_list->fontMetrics().height();
    m_list->setFixedHeight(rows * std::max(rowHeight, m_list->fontMetrics().height())
                           + 2 * m_list->frameWidth() + 2);
}

void OperationsField::showTicks()
{
    m_isFilling = true;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool ticked = m_operations.contains(Incident::Id{item->data(RecordIdRole).toUuid()});
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() == 0)
        m_hint->setText(tr("The case has no operation yet: the fact is general."));
    else if (m_operations.isEmpty())
        m_hint->setText(tr("None ticked: a general fact."));
    m_hint->setToolTip(tr("A general fact counts for every operation, but cannot carry an element "
                          "that must be shown for the operation itself."));
    m_hint->setVisible(m_operations.isEmpty());
}

void OperationsField::take()
{
    if (m_isFilling)
        return;
    QList<Incident::Id> ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ticked.append(Incident::Id{item->data(RecordIdRole).toUuid()});
    }
    if (ticked == m_operations)
        return;
    m_operations = ticked;
    showTicks();
    Q_EMIT edited(m_operations);
}

} // namespace saranda
