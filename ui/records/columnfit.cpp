// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace saranda {

ColumnFit::ColumnFit(QTableView *view, const QList<int> &letters, int flexible)
    : QObject(view)
    , m_view(view)
    , m_flexible(flexible)
{
    const int letter = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < letters.size(); ++column)
        view->setColumnWidth(column, letters[column] * letter);
    m_least = letters.value(flexible) * letter;
    view->viewport()->installEventFilter(this);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == m_flexible && !m_isFitting)
            m_isDone = true;
    });
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit()
{
    if (m_isDone)
        return;
    const QHeaderView *header = m_view->horizontalHeader();
    const int others = header->length() - header->sectionSize(m_flexible);
    m_isFitting = true;
    m_view->setColumnWidth(m_flexible, std::max(m_least, m_view->viewport()->width() - others));
    m_isFitting = false;
}

} // namespace saranda
