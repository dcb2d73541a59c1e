// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exhibits/origintree.h"

#include "core/base/literals.h"
#include "ui/exhibits/originwords.h"
#include "ui/support/recordpicker.h"
#include "ui/support/safetext.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace saranda {

using namespace literals;

namespace {

/// Of an item: the first suggestion it stands for, and how many.
enum OriginRole { FirstRole = Qt::UserRole + 20, CountRole };

QString exhibitLine(const CaseRecords &records, Exhibit::Id id)
{
    const Exhibit *exhibit = records.exhibits.find(id);
    return exhibit ? safeLine(exhibit->key, 60) + u"  "_s + safeLine(recordTitle(*exhibit), 200)
                   : QString();
}

void describe(QTreeWidgetItem *item, std::size_t first, std::size_t count)
{
    item->setData(0, FirstRole, qulonglong(first));
    item->setData(0, CountRole, qulonglong(count));
    for (int column = 0; column < 2; ++column)
        item->setToolTip(column, safeToolTip(item->text(column)));
}

} // namespace

OriginTree::OriginTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Exhibit"), tr("Why")});
    setAccessibleName(tr("Likely common origins"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setMinimumHeight(8 * fontMetrics().lineSpacing());
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->resizeSection(1, 30 * fontMetrics().averageCharWidth());
    header()->setMinimumSectionSize(10 * fontMetrics().averageCharWidth());
}

void OriginTree::setSuggestions(const CaseRecords &records,
                                std::vector<OriginSuggestion> suggestions)
{
    const std::vector<OriginSuggestion> before = current();
    m_suggestions = std::move(suggestions);
    {
        const QSignalBlocker quiet(this);
        clear();
        for (std::size_t first = 0; first < m_suggestions.size();) {
            std::size_t end = first + 1;
            while (end < m_suggestions.size()
                   && m_suggestions[end].earlier == m_suggestions[first].earlier)
                ++end;
            auto *group =
                new QTreeWidgetItem(this,
                                    {exhibitLine(records, m_suggestions[first].earlier),
                                     tr("%Ln likely echo(es)", nullptr, int(end - first))});
            describe(group, first, end - first);
            for (std::size_t i = first; i < end; ++i) {
                auto *item = new QTreeWidgetItem(group,
                                                 {exhibitLine(records, m_suggestions[i].later),
                                                  originReasonText(m_suggestions[i])});
                describe(item, i, 1);
            }
            group->setExpanded(true);
            first = end;
        }
    }
    if (before.empty() || !showExhibit(before.front().later))
        setCurrentItem(firstItem());
}

std::vector<OriginSuggestion> OriginTree::current() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item)
        return {};
    const std::size_t first = std::size_t(item->data(0, FirstRole).toULongLong());
    const std::size_t count = std::size_t(item->data(0, CountRole).toULongLong());
    const auto begin = m_suggestions.begin() + std::ptrdiff_t(first);
    return {begin, begin + std::ptrdiff_t(count)};
}

bool OriginTree::showExhibit(Exhibit::Id exhibit)
{
    for (const OriginSuggestion &one : current()) {
        if (one.later == exhibit || one.earlier == exhibit)
            return true;
    }
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const std::size_t first = std::size_t((*it)->data(0, FirstRole).toULongLong());
        const OriginSuggestion &one = m_suggestions[first];
        const bool isGroup = !(*it)->parent();
        if ((isGroup ? one.earlier : one.later) == exhibit) {
            setCurrentItem(*it);
            scrollToItem(*it);
            return true;
        }
    }
    return false;
}

/// A single echo is what one answers, not the exhibit it is under.
QTreeWidgetItem *OriginTree::firstItem() const
{
    QTreeWidgetItem *group = topLevelItem(0);
    return group && group->childCount() > 0 ? group->child(0) : group;
}

} // namespace saranda
