// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sectionheader.h"

#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace saranda {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(title, this))
    , m_note(plainLabel({}, this))
    , m_layout(new QHBoxLayout(this))
{
    m_title->setWordWrap(false);
    m_note->setWordWrap(false);
    makeHeading(m_title, 2);
    makeMuted(m_note);
    m_note->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, spacing::normal, 0, 0);
    m_layout->setSpacing(spacing::normal);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_note);
    m_layout->addStretch();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(safeText(title));
}

void SectionHeader::setNote(const QString &note)
{
    m_note->setText(safeText(note));
    m_note->setVisible(!note.isEmpty());
}

QToolButton *SectionHeader::addButton(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    m_layout->addWidget(button);
    return button;
}

void SectionHeader::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace saranda
