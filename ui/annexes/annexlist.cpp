// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annexes/annexlist.h"

#include "core/base/literals.h"
#include "ui/support/icons.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

namespace saranda {

using namespace literals;

namespace {

Exhibit::Id exhibitOf(const QTreeWidgetItem *item)
{
    return {item->data(0, RecordIdRole).toUuid()};
}

} // namespace

AnnexList::AnnexList(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Exhibit"), tr("Title"), tr("Pages"), tr("Late"), tr("To be known")});
    headerItem()->setToolTip(Late, tr("It came after the bundle was first filed"));
    headerItem()->setTextAlignment(Pages, Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("Exhibits of the bundle"));
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    const int letter = fontMetrics().averageCharWidth();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    header()->resizeSection(Number, 14 * letter);
    header()->resizeSection(Pages, 9 * letter);
    header()->resizeSection(Late, 7 * letter);
    header()->resizeSection(Remark, 30 * letter);
    header()->setMinimumSectionSize(6 * letter);
    connect(this, &QTreeWidget::itemChanged, this, &AnnexList::changed);
}

void AnnexList::setExhibits(const CaseRecords &seen, const QSet<Exhibit::Id> &cited)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = topLevelItem(row);
        m_chosen.insert(exhibitOf(item), {item->checkState(Number), item->checkState(Late)});
    }
    {
        const QSignalBlocker quiet(this);
        clear();
        m_pages.clear();
        for (const Exhibit *exhibit : seen.exhibits.inKeyOrder()) {
            auto *item = new QTreeWidgetItem(
                this, {safeLine(exhibit->key, 60), safeLine(exhibit->title, 300), u"…"_s});
            item->setData(0, RecordIdRole, exhibit->id.uuid);
            item->setToolTip(Title, safeToolTip(exhibit->title));
            item->setTextAlignment(Pages, Qt::AlignRight | Qt::AlignVCenter);
            const bool isCited = cited.contains(exhibit->id);
            const auto known =
                m_chosen.value(exhibit->id, {isCited ? Qt::Checked : Qt::Unchecked, Qt::Unchecked});
            item->setCheckState(Number, known.first);
            item->setCheckState(Late, known.second);
        }
    }
    Q_EMIT changed();
}

QTreeWidgetItem *AnnexList::itemOf(Exhibit::Id exhibit) const
{
    for (int row = 0; row < topLevelItemCount(); ++row)
        if (exhibitOf(topLevelItem(row)) == exhibit)
            return topLevelItem(row);
    return nullptr;
}

void AnnexList::setCount(const PrintedAnnex &annex)
{
    QTreeWidgetItem *item = itemOf(annex.exhibit);
    if (!item)
        return;
    {
        const QSignalBlocker quiet(this);
        m_pages.insert(annex.exhibit, annex.pages);
        item->setText(Pages, QLocale().toString(annex.pages));
        QStringList remarks;
        if (annex.problem != Unprintable::No) {
            remarks.append(tr("Slip sheet. %1").arg(wording(annex.problem)));
            item->setIcon(Remark, icon(u"warning"_s));
        }
        for (const PrintRemark remark : annex.remarks)
            remarks.append(wording(remark));
        item->setText(Remark, remarks.join(u' '));
        item->setToolTip(Remark, safeToolTip(remarks.join(u'\n')));
    }
    viewport()->update();
    Q_EMIT changed();
}

void AnnexList::tick(const QSet<Exhibit::Id> &exhibits)
{
    {
        const QSignalBlocker quiet(this);
        for (int row = 0; row < topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = topLevelItem(row);
            item->setCheckState(Number,
                                exhibits.contains(exhibitOf(item)) ? Qt::Checked : Qt::Unchecked);
        }
    }
    viewport()->update();
    Q_EMIT changed();
}

QSet<Exhibit::Id> AnnexList::ticked() const
{
    QSet<Exhibit::Id> ids;
    for (int row = 0; row < topLevelItemCount(); ++row)
        if (topLevelItem(row)->checkState(Number) == Qt::Checked)
            ids.insert(exhibitOf(topLevelItem(row)));
    return ids;
}

QSet<Exhibit::Id> AnnexList::late() const
{
    QSet<Exhibit::Id> ids;
    for (int row = 0; row < topLevelItemCount(); ++row)
        if (topLevelItem(row)->checkState(Number) == Qt::Checked
            && topLevelItem(row)->checkState(Late) == Qt::Checked)
            ids.insert(exhibitOf(topLevelItem(row)));
    return ids;
}

std::vector<Exhibit::Id> AnnexList::all() const
{
    std::vector<Exhibit::Id> ids;
    for (int row = 0; row < topLevelItemCount(); ++row)
        ids.push_back(exhibitOf(topLevelItem(row)));
    return ids;
}

int AnnexList::pages() const
{
    int count = 0;
    for (const Exhibit::Id exhibit : ticked())
        count += m_pages.value(exhibit);
    return count;
}

bool AnnexList::isCounted() const
{
    for (const Exhibit::Id exhibit : ticked())
        if (!m_pages.contains(exhibit))
            return false;
    return true;
}

} // namespace saranda
