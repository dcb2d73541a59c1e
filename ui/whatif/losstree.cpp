// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/losstree.h"

#include "core/domain/origin.h"
#include "core/session/liveassessment.h"

#include <algorithm>

namespace saranda {

namespace {

// Rows of the top level: the markings, then one for each origin.
constexpr int markingsRow = 0;
constexpr quintptr topLevelId = 0;

} // namespace

LossTree::LossTree(CaseSession &session, LiveAssessment &assessment, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_assessment(assessment)
{
    reload();
    connect(&m_session, &CaseSession::changed, this, &LossTree::follow);
    connect(&m_assessment, &LiveAssessment::updated, this, &LossTree::takeLevels);
}

/// Exhibits stand under their origins: only what moves one there makes another tree. It is made
/// when somebody sees it.
void LossTree::follow(const Edit &edit)
{
    bool isOther = false;
    edit.forEach<Exhibit>([&](const Change<Exhibit> &change) {
        const auto &[before, after] = change;
        isOther = isOther || !before || !after || before->key != after->key
            || before->origin != after->origin || before->source != after->source
            || before->derivedFrom != after->derivedFrom;
    });
    edit.forEach<Source>([&](const Change<Source> &) { isOther = true; });
    edit.forEach<CaseInfo>([&](const Change<CaseInfo> &) { isOther = true; });
    m_isStale = m_isStale || isOther;
    if (m_isStale) {
        if (m_isShown)
            reload();
        return;
    }
    edit.forEach<Exhibit>([this](const Change<Exhibit> &change) { followExhibit(change.id()); });
}

/// The exhibit's own row, and that of its origin, which may be called after it.
void LossTree::followExhibit(Exhibit::Id exhibit)
{
    const QModelIndex at = indexOf(exhibit);
    if (!at.isValid())
        return;
    Origin &origin = m_origins[std::size_t(m_places.value(exhibit).first)];
    origin.title = titleOfOrigin(origin.origin);
    for (const QModelIndex &row : {at, at.parent()})
        Q_EMIT dataChanged(row.siblingAtColumn(NameColumn), row.siblingAtColumn(LevelColumn));
}

void LossTree::setShown(bool shown)
{
    m_isShown = shown;
    if (m_isShown && m_isStale)
        reload();
}

void LossTree::reload()
{
    m_isStale = false;
    beginResetModel();
    m_origins.clear();
    m_places.clear();
    QHash<QString, int> known;
    const CaseRecords &records = m_session.records();
    for (const Exhibit *exhibit : records.exhibits.inKeyOrder()) {
        const QString origin = originOf(records, *exhibit);
        if (!known.contains(origin)) {
            known.insert(origin, int(m_origins.size()));
            m_origins.push_back({origin, titleOfOrigin(origin), {}});
        }
        Origin &home = m_origins[std::size_t(known.value(origin))];
        m_places.insert(exhibit->id, {known.value(origin), int(home.exhibits.size())});
        home.exhibits.push_back(exhibit->id);
    }
    // A struck exhibit that is gone must not stay in the question.
    m_struck.removeIf([&](Exhibit::Id id) { return !records.exhibits.contains(id); });
    std::erase_if(m_flipped,
                  [&](const auto &flip) { return !records.exhibits.contains(flip.first); });
    if (m_cleared && !records.info.markings.contains(*m_cleared))
        m_cleared.reset();
    m_levels.clear();
    for (const ExhibitResult &result : m_assessment.current().exhibits)
        m_levels.insert(result.id, result.level);
    endResetModel();
}

void LossTree::takeLevels(const AssessmentChange &change)
{
    if (change.isWhole) {
        for (const ExhibitResult &result : m_assessment.current().exhibits)
            takeLevel(result);
    }
    for (const Exhibit::Id exhibit : change.exhibits) {
        if (const ExhibitResult *result = m_assessment.current().exhibit(exhibit))
            takeLevel(*result);
    }
}

void LossTree::takeLevel(const ExhibitResult &result)
{
    if (m_levels.value(result.id, -1) == result.level)
        return;
    m_levels.insert(result.id, result.level);
    const QModelIndex at = indexOf(result.id);
    if (at.isValid())
        Q_EMIT dataChanged(at.siblingAtColumn(LevelColumn), at.siblingAtColumn(LevelColumn));
}

WhatIf LossTree::question() const
{
    WhatIf question;
    question.marking = m_cleared;
    question.mergedOrigins = m_merged;
    question.flippedMarks = m_flipped;
    for (const Origin &origin : m_origins) {
        if (stateOf(origin) == Qt::Unchecked) {
            question.withoutOrigins.append(origin.origin);
            continue;
        }
        for (const Exhibit::Id exhibit : origin.exhibits) {
            if (m_struck.contains(exhibit))
                question.without.push_back(exhibit);
        }
    }
    return question;
}

bool LossTree::isEmpty() const
{
    return m_struck.isEmpty() && !m_cleared && m_merged.empty() && m_flipped.empty();
}

void LossTree::restoreAll()
{
    m_struck.clear();
    m_cleared.reset();
    m_merged.clear();
    m_flipped.clear();
    announce();
}

void LossTree::setStruck(Exhibit::Id exhibit, bool struck)
{
    if (struck == m_struck.contains(exhibit))
        return;
    if (struck)
        m_struck.insert(exhibit);
    else
        m_struck.remove(exhibit);
    announce();
}

void LossTree::merge(const QStringList &origins)
{
    for (qsizetype at = 1; at < origins.size(); ++at) {
        const std::pair<QString, QString> pair{origins.first(), origins.at(at)};
        if (std::find(m_merged.begin(), m_merged.end(), pair) == m_merged.end())
            m_merged.push_back(pair);
    }
    announce();
}

void LossTree::flipMark(Exhibit::Id exhibit, Mark mark)
{
    const std::pair<Exhibit::Id, Mark> flip{exhibit, mark};
    const auto it = std::find(m_flipped.begin(), m_flipped.end(), flip);
    if (it == m_flipped.end())
        m_flipped.push_back(flip);
    else
        m_flipped.erase(it);
    announce();
}

bool LossTree::isFlipped(Exhibit::Id exhibit, Mark mark) const
{
    return std::find(m_flipped.begin(), m_flipped.end(), std::pair{exhibit, mark})
        != m_flipped.end();
}

void LossTree::announce()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        Q_EMIT dataChanged(top, top.siblingAtColumn(columnTotal - 1));
        if (const int children = rowCount(top); children > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(children - 1, columnTotal - 1, top));
    }
    Q_EMIT questionChanged();
}

QModelIndex LossTree::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnTotal || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevelId);
}

QModelIndex LossTree::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == topLevelId
        ? QModelIndex()
        : createIndex(int(child.internalId()) - 1, 0, topLevelId);
}

int LossTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_origins.empty() ? 0 : int(m_origins.size()) + 1;
    if (parent.internalId() != topLevelId || parent.column() > 0)
        return 0;
    return parent.row() == markingsRow
        ? int(m_session.records().info.markings.size())
        : int(m_origins[std::size_t(parent.row() - 1)].exhibits.size());
}

int LossTree::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

LossTree::Kind LossTree::kindOf(const QModelIndex &index) const
{
    if (index.internalId() == topLevelId)
        return index.row() == markingsRow ? Kind::Group : Kind::Origin;
    return index.internalId() == quintptr(markingsRow + 1) ? Kind::Marking : Kind::Exhibit;
}

const LossTree::Origin *LossTree::originAt(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Kind::Origin:
        return &m_origins[std::size_t(index.row() - 1)];
    case Kind::Exhibit:
        return &m_origins[std::size_t(index.internalId() - 2)];
    case Kind::Group:
    case Kind::Marking:
        break;
    }
    return nullptr;
}

Exhibit::Id LossTree::exhibitAt(const QModelIndex &index) const
{
    const Origin *origin = kindOf(index) == Kind::Exhibit ? originAt(index) : nullptr;
    return origin ? origin->exhibits[std::size_t(index.row())] : Exhibit::Id();
}

QModelIndex LossTree::indexOf(Exhibit::Id exhibit) const
{
    const auto it = m_places.constFind(exhibit);
    return it == m_places.cend() ? QModelIndex() : index(it->second, 0, index(it->first + 1, 0));
}

Qt::CheckState LossTree::stateOf(const Origin &origin) const
{
    const auto struck = std::count_if(origin.exhibits.begin(), origin.exhibits.end(),
                                      [this](Exhibit::Id id) { return m_struck.contains(id); });
    if (struck == 0)
        return Qt::Checked;
    return struck == std::ptrdiff_t(origin.exhibits.size()) ? Qt::Unchecked : Qt::PartiallyChecked;
}

qsizetype LossTree::clearedRank() const
{
    const CaseInfo &info = m_session.records().info;
    return m_cleared ? markingRank(info, *m_cleared) : info.markings.size();
}

QVariant LossTree::checkState(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Kind::Group:
        return {};
    case Kind::Marking:
        return int(index.row() <= clearedRank() ? Qt::Checked : Qt::Unchecked);
    case Kind::Origin:
        return int(stateOf(*originAt(index)));
    case Kind::Exhibit:
        return int(m_struck.contains(exhibitAt(index)) ? Qt::Unchecked : Qt::Checked);
    }
    return {};
}

bool LossTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool there = Qt::CheckState(value.toInt()) != Qt::Unchecked;
    const QStringList &markings = m_session.records().info.markings;
    switch (kindOf(index)) {
    case Kind::Group:
        return false;
    case Kind::Marking:
        // Who may not see this may not see what is more secret either; the most open stays.
        if (there)
            m_cleared = index.row() + 1 >= markings.size()
                ? std::nullopt
                : std::optional(markings.at(index.row()));
        else if (index.row() > 0)
            m_cleared = markings.at(index.row() - 1);
        break;
    case Kind::Origin:
        for (const Exhibit::Id exhibit : originAt(index)->exhibits) {
            if (there)
                m_struck.remove(exhibit);
            else
                m_struck.insert(exhibit);
        }
        break;
    case Kind::Exhibit:
        setStruck(exhibitAt(index), !there);
        return true;
    }
    announce();
    return true;
}

Qt::ItemFlags LossTree::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isFirstMarking = kindOf(index) == Kind::Marking && index.row() == 0;
    if (index.column() == NameColumn && kindOf(index) != Kind::Group && !isFirstMarking)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace saranda
