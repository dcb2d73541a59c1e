// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/base/clock.h"
#include "core/base/literals.h"
#include "ui/shell/recentdelegate.h"
#include "ui/shell/startbutton.h"
#include "ui/support/form.h"
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
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int lettersSideBySide = 120; // narrower than that the recent cases come beneath
constexpr int lettersOfBeginning = 52;
constexpr int lettersOfRecent = 72;

/// The program's sign, drawn anew where the palette changes.
class ProgramIcon : public QWidget
{
public:
    explicit ProgramIcon(QWidget *parent)
        : QWidget(parent)
        , m_icon(icon(u"saranda"_s))
    {
        const int extent = fontMetrics().height() * 2;
        setFixedSize(extent, extent);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

StartPage::StartPage(const QList<QAction *> &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setHelpTopic(this, u"manual#start"_s);
    auto *content = new QWidget;
    m_beginning = createBeginning(actions);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(3 * spacing::wide);
    m_sides->addWidget(m_beginning, lettersOfBeginning);
    m_sides->addWidget(createRecent(), lettersOfRecent);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(spacing::page, 2 * spacing::page, spacing::page, spacing::page);
    row->addStretch(1);
    row->addLayout(m_sides, 100);
    row->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolling(content));
    refresh();
}

QWidget *StartPage::createBeginning(const QList<QAction *> &actions)
{
    auto *side = new QWidget;
    auto *name = plainLabel(tr("Saranda"), side);
    makeHeading(name, 1);
    auto *purpose =
        plainLabel(tr("Build the case for State responsibility for a cyber operation: exhibits "
                      "prove facts, facts bear on the elements of the law, elements decide a "
                      "claim. One case is one file, and nothing leaves this computer unless you "
                      "export it."),
                   side);
    makeMuted(purpose);
    auto *title = new QHBoxLayout;
    title->setSpacing(spacing::normal);
    title->addWidget(new ProgramIcon(side));
    title->addWidget(name, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addLayout(title);
    column->addWidget(purpose);
    column->addSpacing(spacing::wide);
    for (QAction *action : actions) {
        auto *button = new StartButton(action, side);
        column->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button);
    }
    column->addStretch(1);
    return side;
}

QWidget *StartPage::createRecent()
{
    auto *side = new QWidget;
    auto *heading = plainLabel(tr("Recent cases"), side);
    makeHeading(heading, 2);
    m_recent = new QListWidget(side);
    m_recent->setAccessibleName(tr("Recent cases"));
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_keys = plainLabel(tr("Enter opens a case; Delete takes it off this list, and the file "
                           "stays."),
                        side);
    m_none =
        plainLabel(tr("The cases you have opened will be listed here, the last one first."), side);
    for (QLabel *label : {m_keys, m_none})
        makeMuted(label);
    makeSmall(m_keys);
    m_forget = new QAction(icon(u"remove"_s), tr("Take off This List"), m_recent);
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(m_forget);
    connect(m_forget, &QAction::triggered, this, &StartPage::forgetCurrent);
    connect(m_recent, &QWidget::customContextMenuRequested, this, &StartPage::showMenu);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT caseChosen(item->data(RecentDelegate::PathRole).toString());
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    column->addWidget(heading);
    column->addWidget(m_recent, 100);
    column->addWidget(m_keys);
    column->addWidget(m_none);
    column->addStretch(1);
    return side;
}

void StartPage::refresh()
{
    m_recent->clear();
    const QDateTime now = systemClock()();
    for (const QString &path : m_settings.recentCases()) {
        const QFileInfo file(path);
        const QString name = safeLine(file.completeBaseName(), 200);
        // A path is read from the left, also in a window that is read from the right.
        const QString folder =
            QChar(0x200e) + safeLine(QDir::toNativeSeparators(file.absolutePath()));
        const QString opened = openedText(m_settings.lastOpened(path), now);
        auto *item = new QListWidgetItem(icon(u"saranda"_s), name, m_recent);
        item->setData(RecentDelegate::PathRole, path);
        item->setData(RecentDelegate::FolderRole, folder);
        item->setData(RecentDelegate::OpenedRole, opened);
        item->setData(Qt::AccessibleTextRole, QStringList{name, folder, opened}.join(u", "_s));
        item->setToolTip(safeToolTip(QDir::toNativeSeparators(path)));
    }
    const bool hasRecent = m_recent->count() > 0;
    if (hasRecent) {
        m_recent->setCurrentRow(0);
        const int row = m_recent->sizeHintForRow(0);
        m_recent->setMaximumHeight(m_recent->count() * row + 2 * m_recent->frameWidth());
        m_recent->setMinimumHeight(std::min(2 * row, m_recent->maximumHeight()));
    }
    m_recent->setVisible(hasRecent);
    m_keys->setVisible(hasRecent);
    m_none->setVisible(!hasRecent);
}

void StartPage::showMenu(const QPoint &at)
{
    const QListWidgetItem *item = m_recent->itemAt(at);
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = item->data(RecentDelegate::PathRole).toString();
    menu->addAction(icon(u"open"_s), tr("Open"), this, [this, path] { Q_EMIT caseChosen(path); });
    menu->addAction(m_forget);
    menu->popup(m_recent->viewport()->mapToGlobal(at));
}

void StartPage::forgetCurrent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (!item)
        return;
    const int row = m_recent->currentRow();
    m_settings.forgetRecentCase(item->data(RecentDelegate::PathRole).toString());
    refresh();
    m_recent->setCurrentRow(std::min(row, m_recent->count() - 1));
    if (m_recent->count() == 0)
        setFocus();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    const int letter = fontMetrics().averageCharWidth();
    const bool isWide = width() >= lettersSideBySide * letter;
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_beginning->setMaximumWidth((isWide ? lettersOfBeginning : lettersOfRecent) * letter);
    m_recent->parentWidget()->setMaximumWidth(lettersOfRecent * letter);
    QWidget::resizeEvent(event);
}

} // namespace saranda
