// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/firstrow.h"

#include "ui/support/tableview.h"

#include <QApplication>
#include <QScrollBar>

namespace saranda {

void FirstRow::select(TablePane *pane)
{
    leave(pane);
    pane->view()->setCurrentIndex(pane->proxy()->index(0, 0));
    if (pane->proxy()->isWorking())
        new FirstRow(pane); // the pane owns it
}

void FirstRow::leave(const TablePane *pane)
{
    delete pane->findChild<FirstRow *>(QString(), Qt::FindDirectChildrenOnly);
}

FirstRow::FirstRow(TablePane *pane)
    : QObject(pane)
    , m_pane(pane)
{
    connect(pane->proxy(), &TableProxy::shownChanged, this, &FirstRow::follow);
    connect(pane, &TablePane::currentIdChanged, this, &FirstRow::end);
    connect(pane->view(), &QAbstractItemView::pressed, this, &FirstRow::end);
    connect(pane->view()->verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
            &FirstRow::end);
}

void FirstRow::follow()
{
    if (m_hasEnded || m_pane->proxy()->isWorking())
        return;
    end();
    if (isWrittenBeside())
        return;
    m_pane->view()->setCurrentIndex(m_pane->proxy()->index(0, 0));
    m_pane->view()->scrollToTop();
}

void FirstRow::end()
{
    m_hasEnded = true;
    deleteLater();
}

/// In the form of the record that was on top.
bool FirstRow::isWrittenBeside() const
{
    const QWidget *focus = QApplication::focusWidget();
    const QWidget *page = m_pane->parentWidget();
    return focus && page && page->isAncestorOf(focus) && !m_pane->isAncestorOf(focus);
}

} // namespace saranda
