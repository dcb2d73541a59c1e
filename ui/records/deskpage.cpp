// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/deskpage.h"

#include "ui/support/focusforward.h"

#include <QVBoxLayout>

namespace saranda {

DeskPage::DeskPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{ }

void DeskPage::setDesk(RecordDesk *desk)
{
    m_desk = desk;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(desk, 1);
    forwardFocus(this, desk);
    connect(desk, &RecordDesk::selectionChanged, this, &Page::selectionChanged);
}

QList<QAction *> DeskPage::pageActions() const
{
    return m_desk->actions();
}

QList<QAction *> DeskPage::editActions() const
{
    return m_desk->editActions();
}

bool DeskPage::showRecord(const RecordRef &record)
{
    return record.kind == m_desk->kind() && m_desk->showRecord(record.id);
}

RecordRef DeskPage::selectedRecord() const
{
    return m_desk->selected();
}

} // namespace saranda
