// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/liveassessment.h"
#include "ui/facts/factwords.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"
#include "ui/whatif/losstree.h"

#include <QFont>

namespace saranda {

QString LossTree::titleOf(const CaseRecords &records, const QString &origin)
{
    if (const Source *source = records.sources.findKey(origin); source && !source->name.isEmpty())
        return safeLine(source->name, 120);
    if (const Exhibit *exhibit = records.exhibits.findKey(origin))
        return exhibitLabel(records, exhibit->id);
    return safeLine(origin, 120);
}

QString LossTree::nameText(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Kind::Group:
        return tr("Markings");
    case Kind::Marking:
        return safeLine(m_session.records().info.markings.value(index.row()), 60);
    case Kind::Origin: {
        const Origin &origin = wholeOf(*originAt(index));
        const QString title = titleOf(m_session.records(), origin.origin);
        return origin.exhibits.size() == 1
            ? title
            : tr("%1 (%Ln exhibit(s))", "origin", int(origin.exhibits.size())).arg(title);
    }
    case Kind::Exhibit:
        return exhibitLabel(m_session.records(), exhibitAt(index));
    }
    return {};
}

QString LossTree::supposedOf(Exhibit::Id exhibit) const
{
    QStringList supposed;
    if (m_struck.contains(exhibit))
        supposed.append(tr("struck out"));
    const Exhibit *record = m_session.records().exhibits.find(exhibit);
    if (record && m_cleared && !isVisibleAt(m_session.records().info, record->marking, *m_cleared))
        supposed.append(tr("above the marking"));
    for (const auto &[flipped, mark] : m_flipped) {
        if (flipped != exhibit || !record)
            continue;
        supposed.append(record->marks.contains(mark) ? tr("without “%1”").arg(wording(mark))
                                                     : tr("with “%1”").arg(wording(mark)));
    }
    return supposed.join(QStringLiteral(", "));
}

QString LossTree::supposedText(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Kind::Group:
        return {};
    case Kind::Marking:
        return index.row() <= clearedRank() ? QString() : tr("may not be used");
    case Kind::Exhibit:
        return supposedOf(exhibitAt(index));
    case Kind::Origin:
        break;
    }
    const Origin &origin = *originAt(index);
    for (const auto &[one, other] : m_merged) {
        if (one == origin.origin)
            return tr("one with %1").arg(titleOf(m_session.records(), other));
        if (other == origin.origin)
            return tr("one with %1").arg(titleOf(m_session.records(), one));
    }
    const Qt::CheckState state = stateOf(origin);
    return state == Qt::Unchecked       ? tr("struck out")
        : state == Qt::PartiallyChecked ? tr("in part")
                                        : QString();
}

QVariant LossTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == KindRole)
        return int(kindOf(index));
    const Exhibit::Id exhibit = exhibitAt(index);
    switch (role) {
    case RecordIdRole:
        return exhibit.uuid;
    case OriginRole:
        return kindOf(index) == Kind::Origin ? originAt(index)->origin : QString();
    case Qt::CheckStateRole:
        return index.column() == NameColumn ? checkState(index) : QVariant();
    case LevelRole:
        return index.column() == LevelColumn && !exhibit.isNull() ? QVariant(levelOf(exhibit))
                                                                  : QVariant();
    case Qt::FontRole:
        if (kindOf(index) == Kind::Group || kindOf(index) == Kind::Origin) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    QString text;
    switch (Column(index.column())) {
    case NameColumn:
        text = nameText(index);
        break;
    case LevelColumn:
        text = exhibit.isNull() ? QString() : levelOutcome(levelOf(exhibit));
        break;
    case SupposedColumn:
        text = supposedText(index);
        break;
    }
    return role == Qt::ToolTipRole ? safeToolTip(text) : text;
}

QVariant LossTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("What the case rests on");
    case LevelColumn:
        return tr("Level");
    case SupposedColumn:
        return tr("Supposed");
    }
    return {};
}

} // namespace saranda
