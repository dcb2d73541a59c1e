// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/support/stylestrokes.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QEvent>
#include <QStyle>

namespace saranda {

NavigationRail::NavigationRail(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setProperty(strokes::alwaysInUse, true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(spacing::tight, spacing::tight, spacing::tight, spacing::tight);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void NavigationRail::addPage(const QString &title, const QIcon &icon)
{
    auto *item = new QListWidgetItem(icon, title, this);
    item->setData(Qt::AccessibleTextRole, title);
    fitItems();
}

void NavigationRail::takeKeysOf(const QList<QAction *> &pageActions)
{
    for (QAction *action : actions())
        removeAction(action);
    addActions(pageActions);
}

void NavigationRail::fitItems()
{
    const int extent = style()->pixelMetric(QStyle::PM_ToolBarIconSize);
    setIconSize({extent, extent});
    const int height = fontMetrics().height() + spacing::wide;
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint({0, height});
    updateGeometry();
}

QSize NavigationRail::sizeHint() const
{
    int width = 0;
    for (int row = 0; row < count(); ++row)
        width = std::max(width, fontMetrics().horizontalAdvance(item(row)->text()));
    return {width + iconSize().width() + 4 * spacing::normal + 4 * spacing::tight,
            QListWidget::sizeHint().height()};
}

void NavigationRail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitItems();
}

} // namespace saranda
