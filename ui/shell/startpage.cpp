// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/base/literals.h"
#include "ui/support/helptopic.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

StartPage::StartPage(const QList<QAction *> &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_recentTitle(plainLabel(tr("Recent cases")))
    , m_recent(new QListWidget)
{
    setHelpTopic(this, u"manual#start"_s);
    QLabel *name = plainLabel(tr("Saranda"));
    makeHeading(name, 1);
    QLabel *purpose =
        plainLabel(tr("Build the case for State responsibility for a cyber operation: exhibits "
                      "prove facts, facts bear on the elements of the law, elements decide a "
                      "claim. One case is one file, and nothing leaves this computer unless you "
                      "export it."));
    makeMuted(purpose);
    makeHeading(m_recentTitle, 2);
    m_recent->setAccessibleName(tr("Recent cases"));
    m_recent->setAlternatingRowColors(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::normal);
    column->addWidget(name);
    column->addWidget(purpose);
    column->addSpacing(spacing::wide);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setToolTip(action->toolTip());
        button->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
        button->setStyleSheet(u"text-align: left; padding: 7px 12px;"_s);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button, 0, Qt::AlignLeft);
        if (!focusProxy())
            setFocusProxy(button);
    }
    column->addSpacing(spacing::wide);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 4);
    column->addStretch(1);

    auto *middle = new QWidget;
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 95);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, 2 * spacing::page, spacing::page, spacing::page);
    row->addStretch(1);
    row->addWidget(middle, 6);
    row->addStretch(1);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT caseChosen(item->data(Qt::UserRole).toString());
    });
    refresh();
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : m_settings.recentCases()) {
        const QFileInfo file(path);
        auto *item =
            new QListWidgetItem(icon(u"saranda"_s),
                                safeLine(file.completeBaseName()) + u"\n"_s
                                    + safeLine(QDir::toNativeSeparators(file.absolutePath())),
                                m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(safeToolTip(QDir::toNativeSeparators(path)));
    }
    const bool hasRecent = m_recent->count() > 0;
    m_recentTitle->setVisible(hasRecent);
    m_recent->setVisible(hasRecent);
}

} // namespace saranda
