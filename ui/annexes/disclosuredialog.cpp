// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/disclosuredialog.h"

#include "core/base/literals.h"
#include "ui/support/dialoghead.h"
#include "ui/support/icons.h"
#include "ui/support/levels.h"
#include "ui/support/safetext.h"
#include "ui/support/tableview.h"
#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace saranda {

using namespace literals;

namespace {

QTableWidgetItem *shown(const QString &text)
{
    auto *item = new QTableWidgetItem(safeLine(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(safeToolTip(text));
    return item;
}

QTableWidget *tableOf(const QStringList &columns, int rows, const QString &name)
{
    auto *table = new QTableWidget(rows, int(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setAccessibleName(name);
    table->setTabKeyNavigation(false); // Tab leaves the table; the arrows walk in it
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setShowGrid(false);
    return table;
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QString remarkOn(const LevelDifference &difference)
{
    if (!difference.disclosed)
        return DisclosureDialog::tr("The claim itself is withheld");
    if (difference.isHigher())
        return DisclosureDialog::tr("Higher without what is withheld");
    if (difference.element.isEmpty() && difference.losesFinding())
        return DisclosureDialog::tr("No longer established");
    return DisclosureDialog::tr("Lower");
}

} // namespace

DisclosureDialog::DisclosureDialog(const DisclosureReport &report, const Doctrine &doctrine,
                                   QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What the Paper Leaves Out"));
    auto *intro = new DialogHead(tr("At the marking “%1” the paper is written, and its levels are "
                                    "computed, from the disclosed evidence alone. This list is for "
                                    "you and goes into no paper.")
                                     .arg(report.marking),
                                 this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *goOn =
        buttons->addButton(tr("&Write It Nevertheless…"), QDialogButtonBox::AcceptRole);
    goOn->setIcon(icon(u"export"_s));
    if (report.isEmpty())
        goOn->setText(tr("&Write…"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::wide);
    column->addWidget(intro);
    column->addWidget(heading(report.levels.empty()
                                  ? tr("No level differs from that of all the evidence.")
                                  : tr("Levels that differ")));
    if (!report.levels.empty())
        column->addWidget(levelTable(report, doctrine), 2);
    column->addWidget(heading(report.leftOut.empty()
                                  ? tr("Nothing is left out.")
                                  : tr("Left out (%Ln)", nullptr, int(report.leftOut.size()))));
    if (!report.leftOut.empty())
        column->addWidget(leftOutTable(report, doctrine), 3);
    column->addWidget(buttons);
    // The box put its buttons in order while it was a window of its own; the ring of Tab is this
    // one's.
    setTabOrder(goOn, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    goOn->setDefault(true);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 128, report.isEmpty() ? sizeHint().height() : fontMetrics().height() * 32);
}

QTableWidget *DisclosureDialog::levelTable(const DisclosureReport &report, const Doctrine &doctrine)
{
    auto *table =
        tableOf({tr("Claim"), tr("Element"), tr("All evidence"), tr("Disclosed"), tr("Remark")},
                int(report.levels.size()), tr("Levels that differ"));
    int row = 0;
    for (const LevelDifference &difference : report.levels) {
        const Element *element = doctrine.element(difference.element);
        const QString disclosed =
            difference.disclosed ? levelWord(*difference.disclosed) : tr("none");
        table->setItem(row, 0, shown(difference.key));
        table->setItem(row, 1,
                       shown(element ? element->title.in(QLocale().name()) : tr("the claim")));
        table->setItem(row, 2, shown(levelWord(difference.whole)));
        table->setItem(row, 3, shown(disclosed));
        table->setItem(row, 4, shown(remarkOn(difference)));
        if (difference.isHigher() || difference.element.isEmpty())
            for (int column = 0; column < table->columnCount(); ++column) {
                QFont font = table->item(row, column)->font();
                font.setBold(true);
                table->item(row, column)->setFont(font);
            }
        ++row;
    }
    shareColumns(table, {8, 24, 19, 19, 30});
    return table;
}

QTableWidget *DisclosureDialog::leftOutTable(const DisclosureReport &report,
                                             const Doctrine &doctrine)
{
    auto *table = tableOf({tr("Kind"), tr("Number"), tr("What"), tr("Why")},
                          int(report.leftOut.size()), tr("Left out"));
    int row = 0;
    for (const LeftOut &entry : report.leftOut) {
        table->setItem(row, 0, shown(leftOutKind(entry)));
        table->setItem(row, 1, shown(leftOutPlace(entry, doctrine, QLocale().name())));
        table->setItem(row, 2, shown(entry.title));
        table->setItem(row, 3, shown(leftOutReason(entry)));
        ++row;
    }
    shareColumns(table, {16, 18, 44, 28});
    return table;
}

} // namespace saranda
