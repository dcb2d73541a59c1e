// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/gradehistory.h"

#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

#include <QHeaderView>

#include <algorithm>

namespace saranda {

namespace {

constexpr int mostGradeRows = 5; // more scroll inside

QTableWidgetItem *gradeCell(const QString &text)
{
    auto *item = new QTableWidgetItem(safeLine(text));
    item->setToolTip(safeToolTip(text));
    return item;
}

} // namespace

GradeHistory::GradeHistory(QWidget *parent)
    : QTableWidget(0, 4, parent)
{
    setHorizontalHeaderLabels({tr("Earlier grade"), tr("Reason"), tr("By"), tr("Changed on")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    setAccessibleName(tr("Earlier grades of the source"));
}

void GradeHistory::setHistory(const QList<ReliabilityChange> &history)
{
    setRowCount(int(history.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ReliabilityChange &change = history[history.size() - 1 - row];
        setItem(row, 0,
                gradeCell(change.reliability ? wording(*change.reliability) : tr("Not graded")));
        setItem(row, 1, gradeCell(change.reason));
        setItem(row, 2, gradeCell(change.by));
        setItem(row, 3, gradeCell(change.on));
    }
    const int shown = std::clamp(rowCount(), 1, mostGradeRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2
                   + shown * verticalHeader()->defaultSectionSize());
    setVisible(!history.isEmpty());
}

} // namespace saranda
