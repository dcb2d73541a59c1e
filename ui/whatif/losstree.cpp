// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/losstree.h"

#include "core/domain/origin.h"
#include "core/session/liveassessment.h"
#include "core/session/recordsjob.h"
#include "ui/facts/factwords.h"

#include <algorithm>
#include <map>

namespace saranda {

namespace {

// The rows of the top level have no parent; those of the others are told apart by a number.
constexpr quintptr topLevelId = 0;
constexpr quintptr markingsId = 1;
constexpr quintptr firstOriginId = 2;
/// More rows than this are told changed all together.
constexpr std::size_t fewRows = 100;

LossGroups groupsOf(const CaseRecords &records, const RecordsJob::IsWanted &isWanted)
{
    LossGroups groups;
    QHash<QString, int> known;
    for (const Exhibit *exhibit : records.exhibits.inKeyOrder()) {
        if (!isWanted())
            break;
        const QString origin = originOf(records, *exhibit);
        const auto row = known.constFind(origin);
        const int home = row == known.cend() ? int(groups.origins.size()) : *row;
        if (row == known.cend()) {
            known.insert(origin, home);
            groups.origins.push_back({origin, {}});
        }
        std::vector<Exhibit::Id> &exhibits = groups.origins[std::size_t(home)].exhibits;
        groups.places.insert(exhibit->id, {home, int(exhibits.size())});
        exhibits.push_back(exhibit->id);
    }
    return groups;
}

/// An origin with all of its exhibits where its name contains the text, else with those that do.
LossGroups groupsWith(const QString &text, const LossGroups &whole, const CaseRecords &records,
                      const RecordsJob::IsWanted &isWanted)
{
    LossGroups groups;
    for (const LossGroups::Origin &origin : whole.origins) {
        if (!isWanted())
            break;
        std::vector<Exhibit::Id> exhibits = origin.exhibits;
        if (!LossTree::titleOf(records, origin.origin).contains(text, Qt::CaseInsensitive))
            std::erase_if(exhibits, [&](Exhibit::Id id) {
                return !exhibitLabel(records, id).contains(text, Qt::CaseInsensitive);
            });
        if (!exhibits.empty())
            groups.add(origin.origin, exhibits);
    }
    return groups;
}

} // namespace

void LossGroups::add(const QString &origin, const std::vector<Exhibit::Id> &exhibits)
{
    for (std::size_t row = 0; row < exhibits.size(); ++row)
        places.insert(exhibits[row], {int(origins.size()), int(row)});
    origins.push_back({origin, exhibits});
}

/// What another thread hands over.
struct LossTree::Contents {
    Groups whole;
    Groups shown;
};

LossTree::LossTree(CaseSession &session, LiveAssessment &assessment, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_assessment(assessment)
    , m_job(new RecordsJob(session, this))
    , m_whole(std::make_shared<LossGroups>())
    , m_shown(m_whole)
{
    reload();
    connect(&m_session, &CaseSession::changed, this, &LossTree::follow);
    connect(&m_assessment, &LiveAssessment::updated, this, &LossTree::takeLevels);
}

LossTree::~LossTree()
{
    letGo(std::const_pointer_cast<LossGroups>(std::exchange(m_whole, nullptr)));
    letGo(std::const_pointer_cast<LossGroups>(std::exchange(m_shown, nullptr)));
}

/// Exhibits stand under their origins: only what moves one there makes another tree. It is made
/// when somebody sees it.
void LossTree::follow(const Edit &edit)
{
    bool isOther = edit.touches<Source, CaseInfo>();
    edit.forEach<Exhibit>([&](const Change<Exhibit> &change) {
        const auto &[before, after] = change;
        isOther = isOther || !before || !after || before->key != after->key
            || before->origin != after->origin || before->source != after->source
            || before->derivedFrom != after->derivedFrom;
    });
    if (isOther || m_job->isRunning()) {
        m_isStale = true;
        m_job->drop(); // it would be of before
        forgetGone();
    }
    if (m_isStale) {
        if (m_isShown)
            reload();
        return;
    }
    edit.forEach<Exhibit>([this](const Change<Exhibit> &change) { tellRow(change.id()); });
}

void LossTree::setShown(bool shown)
{
    m_isShown = shown;
    if (m_isShown && m_isStale)
        reload();
}

void LossTree::setFilter(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    reload();
}

bool LossTree::isFilling() const
{
    return m_job->isRunning();
}

/// A struck exhibit that is gone must not stay in the question.
void LossTree::forgetGone()
{
    const CaseRecords &records = m_session.records();
    m_struck.removeIf([&](Exhibit::Id id) { return !records.exhibits.contains(id); });
    std::erase_if(m_flipped,
                  [&](const auto &flip) { return !records.exhibits.contains(flip.first); });
    if (m_cleared && !records.info.markings.contains(*m_cleared))
        m_cleared.reset();
}

void LossTree::reload()
{
    m_isStale = false;
    m_job->start(
        [text = m_text](const CaseRecords &records, const RecordsJob::IsWanted &isWanted) {
            Contents contents;
            contents.whole = std::make_shared<LossGroups>(groupsOf(records, isWanted));
            contents.shown = text.isEmpty() ? contents.whole
                                            : std::make_shared<LossGroups>(groupsWith(
                                                text, *contents.whole, records, isWanted));
            return contents;
        },
        [this](Contents contents) { take(std::move(contents)); });
}

void LossTree::take(Contents contents)
{
    const QStringList &markings = m_session.records().info.markings;
    const auto contains = [this](const QString &name) {
        return name.contains(m_text, Qt::CaseInsensitive);
    };
    beginResetModel();
    letGo(std::const_pointer_cast<LossGroups>(std::exchange(m_whole, std::move(contents.whole))));
    letGo(std::const_pointer_cast<LossGroups>(std::exchange(m_shown, std::move(contents.shown))));
    m_showsMarkings = !m_whole->origins.empty()
        && (contains(tr("Markings")) || std::any_of(markings.begin(), markings.end(), contains));
    forgetGone();
    endResetModel();
}

void LossTree::takeLevels(const AssessmentChange &change)
{
    if (change.isWhole || change.exhibits.size() > fewRows) {
        tellAll();
        return;
    }
    for (const Exhibit::Id exhibit : change.exhibits) {
        const QModelIndex at = indexOf(exhibit);
        if (at.isValid())
            Q_EMIT dataChanged(at.siblingAtColumn(LevelColumn), at.siblingAtColumn(LevelColumn));
    }
}

int LossTree::levelOf(Exhibit::Id exhibit) const
{
    const ExhibitResult *result = m_assessment.current().exhibit(exhibit);
    return result ? result->level : 0;
}

WhatIf LossTree::question() const
{
    WhatIf question;
    question.marking = m_cleared;
    question.mergedOrigins = m_merged;
    question.flippedMarks = m_flipped;
    std::map<int, std::vector<std::pair<int, Exhibit::Id>>> struck; // by origin and row
    for (const Exhibit::Id exhibit : m_struck) {
        if (const auto place = m_whole->places.constFind(exhibit); place != m_whole->places.cend())
            struck[place->first].emplace_back(place->second, exhibit);
        else
            question.without.push_back(exhibit);
    }
    for (auto &[row, exhibits] : struck) {
        const Origin &origin = m_whole->origins[std::size_t(row)];
        if (exhibits.size() == origin.exhibits.size()) {
            question.withoutOrigins.append(origin.origin);
            continue;
        }
        std::sort(exhibits.begin(), exhibits.end(),
                  [](const auto &left, const auto &right) { return left.first < right.first; });
        for (const auto &[place, exhibit] : exhibits)
            question.without.push_back(exhibit);
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
    tellAll();
    Q_EMIT questionChanged();
}

void LossTree::setStruck(Exhibit::Id exhibit, bool struck)
{
    if (struck == m_struck.contains(exhibit))
        return;
    if (struck)
        m_struck.insert(exhibit);
    else
        m_struck.remove(exhibit);
    tellRow(exhibit);
    Q_EMIT questionChanged();
}

void LossTree::merge(const QStringList &origins)
{
    for (qsizetype at = 1; at < origins.size(); ++at) {
        const std::pair<QString, QString> pair{origins.first(), origins.at(at)};
        if (std::find(m_merged.begin(), m_merged.end(), pair) == m_merged.end())
            m_merged.push_back(pair);
    }
    tellAll();
    Q_EMIT questionChanged();
}

void LossTree::flipMark(Exhibit::Id exhibit, Mark mark)
{
    const std::pair<Exhibit::Id, Mark> flip{exhibit, mark};
    const auto it = std::find(m_flipped.begin(), m_flipped.end(), flip);
    if (it == m_flipped.end())
        m_flipped.push_back(flip);
    else
        m_flipped.erase(it);
    tellRow(exhibit);
    Q_EMIT questionChanged();
}

bool LossTree::isFlipped(Exhibit::Id exhibit, Mark mark) const
{
    return std::find(m_flipped.begin(), m_flipped.end(), std::pair{exhibit, mark})
        != m_flipped.end();
}

/// The exhibit's own row, and that of its origin, which may be called after it.
void LossTree::tellRow(Exhibit::Id exhibit)
{
    const QModelIndex at = indexOf(exhibit);
    if (!at.isValid())
        return;
    for (const QModelIndex &row : {at, at.parent()})
        Q_EMIT dataChanged(row.siblingAtColumn(NameColumn), row.siblingAtColumn(LevelColumn));
}

/// Rows of many parents cannot be named by one signal, and a signal for each takes seconds in a
/// large tree; a view that hears of several rows draws all it shows anew.
void LossTree::tellAll()
{
    const int rows = rowCount();
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, NameColumn), index(rows - 1, columnTotal - 1));
    for (int row = 0; row < std::min(rows, int(fewRows)); ++row) {
        const QModelIndex top = index(row, 0);
        if (const int children = rowCount(top); children > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(children - 1, columnTotal - 1, top));
    }
}

QModelIndex LossTree::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnTotal || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, topLevelId);
    return createIndex(row, column,
                       kindOf(parent) == Kind::Group
                           ? markingsId
                           : firstOriginId + quintptr(parent.row() - firstOrigin()));
}

QModelIndex LossTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevelId)
        return {};
    return createIndex(child.internalId() == markingsId
                           ? 0
                           : int(child.internalId() - firstOriginId) + firstOrigin(),
                       0, topLevelId);
}

int LossTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown->origins.size()) + firstOrigin();
    if (parent.column() > 0)
        return 0;
    switch (kindOf(parent)) {
    case Kind::Group:
        return int(m_session.records().info.markings.size());
    case Kind::Origin:
        return int(originAt(parent)->exhibits.size());
    case Kind::Marking:
    case Kind::Exhibit:
        break;
    }
    return 0;
}

int LossTree::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

LossTree::Kind LossTree::kindOf(const QModelIndex &index) const
{
    if (index.internalId() == topLevelId)
        return index.row() < firstOrigin() ? Kind::Group : Kind::Origin;
    return index.internalId() == markingsId ? Kind::Marking : Kind::Exhibit;
}

const LossTree::Origin *LossTree::originAt(const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Kind::Origin:
        return &m_shown->origins[std::size_t(index.row() - firstOrigin())];
    case Kind::Exhibit:
        return &m_shown->origins[std::size_t(index.internalId() - firstOriginId)];
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
    const auto it = m_shown->places.constFind(exhibit);
    return it == m_shown->places.cend() ? QModelIndex()
                                        : index(it->second, 0, index(it->first + firstOrigin(), 0));
}

/// A tick stands for all exhibits of an origin, also for those that the filter hides.
const LossTree::Origin &LossTree::wholeOf(const Origin &shown) const
{
    return m_whole->origins[std::size_t(m_whole->places.value(shown.exhibits.front()).first)];
}

Qt::CheckState LossTree::stateOf(const Origin &shown) const
{
    const Origin &origin = wholeOf(shown);
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
        for (const Exhibit::Id exhibit : wholeOf(*originAt(index)).exhibits) {
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
    if (kindOf(index) == Kind::Origin && originAt(index)->exhibits.size() <= fewRows) {
        for (const Exhibit::Id exhibit : originAt(index)->exhibits)
            tellRow(exhibit);
    } else {
        tellAll();
    }
    Q_EMIT questionChanged();
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
