// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptystate.h"

#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

namespace {

/// An icon that follows a change of the palette, which a pixmap in a label would not.
class EmptyStateIcon : public QWidget
{
public:
    EmptyStateIcon(const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon(name))
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setOpacity(0.45);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &explanation,
                       QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(title))
    , m_explanation(plainLabel(explanation))
    , m_buttons(new QVBoxLayout)
{
    makeHeading(m_title, 2);
    makeMuted(m_explanation);
    for (QLabel *label : {m_title, m_explanation}) {
        label->setAlignment(Qt::AlignHCenter);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true); // no higher than its lines: the buttons follow the text
        label->setSizePolicy(policy);
    }
    m_buttons->setAlignment(Qt::AlignHCenter);

    // The text has a comfortable width of its own, so that its height follows from it.
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 76);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(spacing::normal);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    column->addWidget(new EmptyStateIcon(iconName, this), 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addSpacing(spacing::normal);
    column->addLayout(m_buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    setTexts(title, explanation);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(safeText(title));
    m_explanation->setText(safeText(explanation));
    setAccessibleName(title);
    setAccessibleDescription(explanation);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    if (m_buttonCount++ == 0) {
        button->setDefault(true);
        setFocusProxy(button);
    }
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

QPushButton *EmptyState::addButton(QAction *action)
{
    QPushButton *button = addButton(action->text());
    button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace saranda
