// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/columnfit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace saranda {

namespace {

int lastShown(const QHeaderView &header)
{
    for (int place = header.count() - 1; place >= 0; --place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            return column;
    }
    return -1;
}

} // namespace

ColumnFit::ColumnFit(QTableView *view, const QList<int> &letters, int flexible)
    : ColumnFit(view, view->horizontalHeader(), letters, flexible)
{ }

ColumnFit::ColumnFit(QTreeView *view, const QList<int> &letters, int flexible)
    : ColumnFit(view, view->header(), letters, flexible)
{ }

ColumnFit::ColumnFit(QAbstractItemView *view, QHeaderView *header, const QList<int> &letters,
                     int flexible)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_flexible(flexible)
{
    const int letter = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < letters.size(); ++column) {
        m_widths.append(letters[column] * letter);
        m_header->resizeSection(column, m_widths.last());
    }
    view->viewport()->installEventFilter(this);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
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
    int others = m_header->length() - m_header->sectionSize(m_flexible);
    const int last = lastShown(*m_header);
    const bool isStretched = m_header->stretchLastSection() && last >= 0 && last != m_flexible;
    if (isStretched) // it is as wide as there is room
        others += m_widths.value(last) - m_header->sectionSize(last);
    m_isFitting = true;
    m_header->resizeSection(
        m_flexible, std::max(m_widths.value(m_flexible), m_view->viewport()->width() - others));
    m_isFitting = false;
}

} // namespace saranda
