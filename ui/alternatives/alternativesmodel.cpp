// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alternatives/alternativesmodel.h"

#include "core/session/liveassessment.h"
#include "ui/assessment/assessmentwords.h"
#include "ui/facts/factwords.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"

#include <QSet>

#include <algorithm>

namespace saranda {

QString relationCellText(AlternativeRelation relation)
{
    switch (relation) {
    case AlternativeRelation::None:
        return {};
    case AlternativeRelation::Incompatible:
        return AlternativesModel::tr("−− incompatible");
    case AlternativeRelation::HardToReconcile:
        return AlternativesModel::tr("− hard to reconcile");
    case AlternativeRelation::Supports:
        return AlternativesModel::tr("+ supports");
    }
    return {};
}

int contradictionWeight(const Claim &claim, Fact::Id fact)
{
    int weight = 0;
    for (const ElementSheet &sheet : claim.elements) {
        for (const Alternative &alternative : sheet.alternatives) {
            const AlternativeRelation relation = relationOf(alternative, fact);
            weight += relation == AlternativeRelation::Incompatible ? 1000
                : relation == AlternativeRelation::HardToReconcile  ? 1
                                                                    : 0;
        }
    }
    return weight;
}

AlternativesModel::AlternativesModel(CaseSession &session, LiveAssessment &assessment,
                                     const Doctrine &doctrine, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_assessment(assessment)
    , m_doctrine(doctrine)
{
    connect(&m_assessment, &LiveAssessment::updated, this, &AlternativesModel::reload);
}

void AlternativesModel::setClaim(Claim::Id claim)
{
    if (claim == m_claim)
        return;
    m_claim = claim;
    m_added.clear();
    reload();
    sortByContradiction();
}

void AlternativesModel::setShowsAllOfOperation(bool all)
{
    m_showsAll = all;
    reload();
}

void AlternativesModel::addRow(Fact::Id fact)
{
    if (!m_added.contains(fact))
        m_added.append(fact);
    reload();
}

const Alternative *AlternativesModel::alternative(int column) const
{
    if (column < FixedColumns || column >= FixedColumns + int(m_columns.size()))
        return nullptr;
    const Column &wanted = m_columns[std::size_t(column - FixedColumns)];
    const ElementSheet *sheet = sheetOf(m_session.records(), {m_claim, wanted.element});
    if (!sheet)
        return nullptr;
    const auto it = std::find_if(sheet->alternatives.begin(), sheet->alternatives.end(),
                                 [&](const Alternative &one) { return one.key == wanted.key; });
    return it == sheet->alternatives.end() ? nullptr : &*it;
}

AlternativeRelation AlternativesModel::relation(int row, int column) const
{
    const Alternative *one = alternative(column);
    return one ? relationOf(*one, m_facts.value(row)) : AlternativeRelation::None;
}

std::optional<int> AlternativesModel::excluded(int column) const
{
    const auto [element, key] = alternativeAt(column);
    const ElementResult *result =
        elementResult(m_assessment.current().claim(m_claim), element.element);
    for (const AlternativeResult &one :
         result ? result->alternatives : std::vector<AlternativeResult>()) {
        if (one.key == key)
            return one.excluded;
    }
    return std::nullopt;
}

std::pair<ElementRef, QString> AlternativesModel::alternativeAt(int column) const
{
    if (column < FixedColumns || column >= FixedColumns + int(m_columns.size()))
        return {{m_claim, {}}, {}};
    const Column &one = m_columns[std::size_t(column - FixedColumns)];
    return {{m_claim, one.element}, one.key};
}

std::vector<AlternativesModel::Column> AlternativesModel::wantedColumns() const
{
    std::vector<Column> columns;
    const Claim *claim = m_session.records().claims.find(m_claim);
    for (const ElementSheet &sheet : claim ? claim->elements : QList<ElementSheet>()) {
        for (const Alternative &one : sheet.alternatives)
            columns.push_back({sheet.element, one.key});
    }
    return columns;
}

QList<Fact::Id> AlternativesModel::wantedFacts() const
{
    QList<Fact::Id> facts;
    const CaseRecords &records = m_session.records();
    const Claim *claim = records.claims.find(m_claim);
    if (!claim)
        return facts;
    const auto take = [&](Fact::Id fact) {
        if (!facts.contains(fact) && records.facts.contains(fact))
            facts.append(fact);
    };
    for (const ElementSheet &sheet : claim->elements) {
        if (sheet.alternatives.isEmpty())
            continue;
        const QList<Fact::Id> bearing = factsOf(sheet);
        std::for_each(bearing.begin(), bearing.end(), take);
    }
    std::for_each(m_added.begin(), m_added.end(), take);
    if (m_showsAll) {
        const QSet<Fact::Id> known(facts.begin(), facts.end());
        for (const Fact *fact : records.facts.inKeyOrder()) {
            if (fact->incidents.contains(claim->incident) && !known.contains(fact->id))
                facts.append(fact->id);
        }
    }
    return facts;
}

int AlternativesModel::contradiction(Fact::Id fact) const
{
    const Claim *claim = m_session.records().claims.find(m_claim);
    return claim ? contradictionWeight(*claim, fact) : 0;
}

void AlternativesModel::sortByContradiction()
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<Fact::Id> facts;
    for (const QModelIndex &index : before)
        facts.append(factAt(index.row()));
    std::stable_sort(m_facts.begin(), m_facts.end(), [this](Fact::Id left, Fact::Id right) {
        const int leftWeight = contradiction(left);
        const int rightWeight = contradiction(right);
        if (leftWeight != rightWeight)
            return leftWeight > rightWeight;
        return naturallyLess(m_session.records().facts.keyOf(left),
                             m_session.records().facts.keyOf(right));
    });
    QModelIndexList after;
    for (qsizetype position = 0; position < before.size(); ++position)
        after.append(index(rowOf(facts[position]), before[position].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void AlternativesModel::reload()
{
    const int rows = rowCount();
    const int columns = columnCount();
    reloadColumns();
    reloadRows();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rows != rowCount() || columns != columnCount())
        Q_EMIT shapeChanged();
}

void AlternativesModel::reloadColumns()
{
    const std::vector<Column> wanted = wantedColumns();
    for (int at = int(m_columns.size()) - 1; at >= 0; --at) {
        if (std::find(wanted.begin(), wanted.end(), m_columns[std::size_t(at)]) != wanted.end())
            continue;
        beginRemoveColumns({}, FixedColumns + at, FixedColumns + at);
        m_columns.erase(m_columns.begin() + at);
        endRemoveColumns();
    }
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (at < m_columns.size() && m_columns[at] == wanted[at])
            continue;
        // An explanation that moved is taken out and put in again: that is rare.
        const auto old = std::find(m_columns.begin(), m_columns.end(), wanted[at]);
        if (old != m_columns.end()) {
            const int from = FixedColumns + int(old - m_columns.begin());
            beginRemoveColumns({}, from, from);
            m_columns.erase(old);
            endRemoveColumns();
        }
        beginInsertColumns({}, FixedColumns + int(at), FixedColumns + int(at));
        m_columns.insert(m_columns.begin() + std::ptrdiff_t(at), wanted[at]);
        endInsertColumns();
    }
}

void AlternativesModel::reloadRows()
{
    const QList<Fact::Id> wanted = wantedFacts();
    for (qsizetype row = m_facts.size() - 1; row >= 0; --row) {
        if (wanted.contains(m_facts[row]))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_facts.removeAt(row);
        endRemoveRows();
    }
    for (const Fact::Id fact : wanted) {
        if (m_facts.contains(fact))
            continue;
        beginInsertRows({}, int(m_facts.size()), int(m_facts.size()));
        m_facts.append(fact);
        endInsertRows();
    }
}

int AlternativesModel::rowOf(Fact::Id fact) const
{
    return int(m_facts.indexOf(fact));
}

Fact::Id AlternativesModel::factAt(int row) const
{
    return m_facts.value(row);
}

int AlternativesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int AlternativesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FixedColumns + int(m_columns.size());
}

QVariant AlternativesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact *fact = m_session.records().facts.find(factAt(index.row()));
    if (!fact)
        return {};
    if (role == RecordIdRole)
        return fact->id.uuid;
    if (index.column() < FixedColumns) {
        const FactResult *result = m_assessment.current().fact(fact->id);
        const int level = result ? result->level : 0;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return index.column() == FactColumn ? factLabel(m_session.records(), fact->id)
                                                : levelOutcome(level);
        if (role == Qt::ToolTipRole)
            return safeToolTip(fact->statement.left(2000));
        return role == LevelRole && index.column() == LevelColumn ? QVariant(level) : QVariant();
    }
    const AlternativeRelation standing = relation(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return relationCellText(standing);
    case Qt::EditRole:
    case RelationRole:
        return int(standing);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const Alternative *one = alternative(index.column());
        const QString text =
            tr("%1 and %2: %3", "fact, explanation and how the one stands to it")
                .arg(fact->key, one ? alternativeLabel(m_doctrine, *one) : QString(),
                     alternativeRelationWord(standing));
        return role == Qt::ToolTipRole ? safeToolTip(text) : text;
    }
    default:
        return {};
    }
}

QString AlternativesModel::headerText(int section) const
{
    if (section == FactColumn)
        return tr("Fact");
    if (section == LevelColumn)
        return tr("Level");
    const Alternative *one = alternative(section);
    if (!one)
        return {};
    const std::optional<int> level = excluded(section);
    const QString standing = !level ? QString()
        : *level == 0               ? tr("not excluded")
                                    : tr("excluded: %1").arg(levelOutcome(*level));
    const auto place = alternativeAt(section);
    const QString title = alternativeTitle(m_doctrine, *one);
    return (title.isEmpty() ? one->key : tr("%1 – %2", "key and title").arg(one->key, title))
        + u'\n' + elementTitle(m_doctrine, place.first.element) + u'\n' + standing;
}

QVariant AlternativesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headerText(section);
    case ExcludedRole:
    case LevelRole: {
        const std::optional<int> level = excluded(section);
        return level ? QVariant(*level) : QVariant();
    }
    case Qt::ToolTipRole:
        return safeToolTip(headerText(section));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

Qt::ItemFlags AlternativesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= FixedColumns && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AlternativesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() < FixedColumns)
        return false;
    const auto [element, key] = alternativeAt(index.column());
    const Fact::Id fact = factAt(index.row());
    if (AlternativeRelation(value.toInt()) == AlternativeRelation::None && !m_added.contains(fact))
        m_added.append(fact); // a cleared row stays in sight until another claim is looked at
    const Edit edit =
        relatingFact(m_session.records(), element, key, fact, AlternativeRelation(value.toInt()));
    if (edit.isEmpty())
        return true;
    if (const Result<> applied = m_session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        return false;
    }
    return true;
}

} // namespace saranda
