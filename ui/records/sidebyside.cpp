// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sidebyside.h"

namespace saranda {

namespace {
constexpr int lettersSideBySide = 145; // narrower than that the detail goes beneath the list
}

SideBySide::SideBySide(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
}

void SideBySide::setWidgets(QWidget *list, QWidget *detail)
{
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, 5);
    setStretchFactor(1, 3);
    setSizes({500, 300}); // a proportion, until somebody moves the handle
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() >= lettersSideBySide * fontMetrics().averageCharWidth();
    setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    QSplitter::resizeEvent(event);
}

} // namespace saranda
