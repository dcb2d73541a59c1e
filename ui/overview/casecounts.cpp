// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/casecounts.h"

#include "ui/support/flowlayout.h"
#include "ui/support/safetext.h"
#include "ui/support/stylestrokes.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace saranda {

CaseCounts::CaseCounts(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(spacing::wide));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setAccessibleName(tr("What is in the case"));
}

void CaseCounts::addTile()
{
    auto *tile = new QWidget(this);
    const Tile labels{plainLabel({}, tile), plainLabel({}, tile)};
    makeHeading(labels.figure, 1);
    makeMuted(labels.caption);
    for (QLabel *label : {labels.figure, labels.caption})
        label->setWordWrap(false);
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::normal);
    column->setSpacing(0);
    column->addWidget(labels.figure);
    column->addWidget(labels.caption);
    static_cast<FlowLayout *>(layout())->addWidget(tile, 1);
    m_tiles.append(labels);
}

void CaseCounts::show(const QList<Count> &counts)
{
    while (m_tiles.size() < counts.size())
        addTile();
    for (qsizetype i = 0; i < counts.size(); ++i) {
        m_tiles[i].figure->setText(counts[i].figure);
        m_tiles[i].caption->setText(counts[i].caption);
        m_tiles[i].figure->parentWidget()->setAccessibleName(
            tr("%1 %2", "a figure and what it counts").arg(counts[i].figure, counts[i].caption));
    }
    update();
}

void CaseCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Tile &tile : std::as_const(m_tiles))
        strokes::box(painter, tile.figure->parentWidget()->geometry(),
                     palette().color(QPalette::Base), strokes::line(palette()));
}

} // namespace saranda
