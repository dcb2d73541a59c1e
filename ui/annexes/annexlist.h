// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annexes/annexoptions.h"

#include <QHash>
#include <QTreeWidget>

namespace saranda {

/// The exhibits that may go into a bundle, with a box to tick for each, the pages it takes, whether
/// it came late, and what is to be known of it.
class AnnexList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit AnnexList(QWidget *parent = nullptr);

    /// Shows these; ticks and late marks of those that were ever here stay, new ones are ticked
    /// where they are cited.
    void setExhibits(const CaseRecords &seen, const QSet<Exhibit::Id> &cited);
    void setCount(const PrintedAnnex &annex);
    void tick(const QSet<Exhibit::Id> &exhibits);

    QSet<Exhibit::Id> ticked() const;
    QSet<Exhibit::Id> late() const; ///< of those that are ticked
    std::vector<Exhibit::Id> all() const;
    int pages() const; ///< of those that are ticked, as far as they are counted
    bool isCounted() const; ///< nothing that is ticked waits for its count

Q_SIGNALS:
    void changed();

private:
    enum Column { Number, Title, Pages, Late, Remark };

    QTreeWidgetItem *itemOf(Exhibit::Id exhibit) const;

    QHash<Exhibit::Id, int> m_pages;
    QHash<Exhibit::Id, std::pair<Qt::CheckState, Qt::CheckState>> m_chosen; ///< ticked, late
};

} // namespace saranda
