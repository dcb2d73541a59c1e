// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/factsmodel.h"

#include "core/session/liveassessment.h"
#include "ui/facts/factedits.h"
#include "ui/facts/factwords.h"
#include "ui/support/form.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace saranda {

namespace {

/// Earliest start, then latest end, undated last, as one number: lists of 200,000 facts are sorted
/// by it. Hours are fine enough to part two matters that began in the same second.
qint64 chronologicalKey(const CaseDate &date)
{
    if (date.isUndated())
        return std::numeric_limits<qint64>::max();
    constexpr qint64 farthest = qint64(1) << 42;
    constexpr qint64 longest = (qint64(1) << 20) - 1;
    const qint64 start = std::clamp<qint64>(date.bounds().earliestStart, -farthest, farthest - 1);
    const qint64 end = std::clamp<qint64>(date.bounds().latestEnd, -farthest, farthest - 1);
    return start * (longest + 1) + std::clamp<qint64>((end - start) / 3600, 0, longest);
}

} // namespace

FactsModel::FactsModel(CaseSession &session, LiveAssessment &assessment, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_assessment(assessment)
{
    fill();
    QTimer::singleShot(0, this, &FactsModel::learnRows); // not within the making of the page
    connect(&m_session, &CaseSession::changed, this, &FactsModel::follow);
    connect(&m_assessment, &LiveAssessment::updated, this, &FactsModel::takeLevels);
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const Fact *fact = m_session.records().facts.find(row.fact);
    if (!fact)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(row, *fact, index.column());
    case Qt::EditRole:
        return editText(row, *fact, index.column());
    case Qt::ToolTipRole:
        return safeToolTip(toolTip(row, *fact, index.column()));
    case RecordIdRole:
        return QVariant::fromValue(row.fact.uuid);
    case LevelRole:
        return level(row, index.column());
    case SortRole:
        return sortKey(row, *fact, index.column());
    case ChoicesRole:
        return index.column() == MarkingColumn
            ? QVariant::fromValue(markingChoices(m_session.records().info))
            : QVariant();
    case RecordKindRole:
        return QStringLiteral("fact");
    case WholeTextRole:
        return index.column() == StatementColumn ? safeLine(fact->statement, longestCellText)
                                                 : text(row, *fact, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and cell")
            .arg(headerData(index.column(), Qt::Horizontal).toString(),
                 text(row, *fact, index.column()));
    default:
        return {};
    }
}

QString FactsModel::text(const Row &row, const Fact &fact, int column) const
{
    switch (Column(column)) {
    case KeyColumn:
        return fact.key;
    case DateColumn:
        return fact.date.isUndated() ? tr("undated") : humanDate(fact.date, QLocale());
    case StatementColumn:
        return safeLine(fact.statement, 400);
    case OperationsColumn:
        return operationsText(m_session.records(), fact);
    case ForColumn:
        return row.isAssessed ? levelOutcome(row.supportFor) : tr("assessing…");
    case AgainstColumn:
        if (!row.isAssessed)
            return tr("assessing…");
        return row.supportAgainst == 0 ? tr("none", "contrary evidence")
                                       : levelOutcome(row.supportAgainst);
    case LevelColumn:
        return row.isAssessed ? levelOutcome(row.level) : tr("assessing…");
    case CitationsColumn:
        return fact.citations.isEmpty() ? tr("no exhibit")
                                        : citedExhibits(m_session.records(), fact);
    case PlaceColumn:
        return safeLine(fact.place);
    case MarkingColumn:
        return fact.marking;
    }
    return {};
}

QString FactsModel::editText(const Row &row, const Fact &fact, int column) const
{
    switch (Column(column)) {
    case DateColumn:
        return fact.date.text();
    case StatementColumn:
        return fact.statement;
    case PlaceColumn:
        return fact.place;
    default:
        return text(row, fact, column);
    }
}

QString FactsModel::toolTip(const Row &row, const Fact &fact, int column) const
{
    if (!row.isAssessed && column >= ForColumn && column <= LevelColumn)
        return tr("The case is being assessed.");
    switch (Column(column)) {
    case DateColumn:
        return fact.date.isUndated()
            ? tr("No date. Undated facts are listed last.")
            : tr("Entered as %1. Sorted by the earliest day it can mean.").arg(fact.date.text());
    case StatementColumn:
        return fact.statement.left(2000);
    case ForColumn:
        return tr("How far the exhibits that support it carry it: %1")
            .arg(levelOutcome(row.supportFor));
    case AgainstColumn:
        return tr("How far exhibits say the contrary: %1").arg(levelOutcome(row.supportAgainst));
    case LevelColumn:
        return tr("What remains when the contrary evidence is weighed: %1")
            .arg(levelOutcome(row.level));
    case KeyColumn:
    case OperationsColumn:
    case CitationsColumn:
    case PlaceColumn:
    case MarkingColumn:
        break;
    }
    return text(row, fact, column);
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case KeyColumn:
        return tr("Key");
    case DateColumn:
        return tr("Date");
    case StatementColumn:
        return tr("Statement");
    case OperationsColumn:
        return tr("Operations");
    case ForColumn:
        return tr("For");
    case AgainstColumn:
        return tr("Against");
    case LevelColumn:
        return tr("Net level");
    case CitationsColumn:
        return tr("Exhibits");
    case PlaceColumn:
        return tr("Place");
    case MarkingColumn:
        return tr("Marking");
    }
    return {};
}

Qt::ItemFlags FactsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_session.isReadOnly() || !index.isValid())
        return flags;
    switch (Column(index.column())) {
    case DateColumn:
    case StatementColumn:
    case PlaceColumn:
    case MarkingColumn:
        return flags | Qt::ItemIsEditable;
    case KeyColumn:
    case OperationsColumn:
    case ForColumn:
    case AgainstColumn:
    case LevelColumn:
    case CitationsColumn:
        return flags;
    }
    return flags;
}

bool FactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Fact *fact = index.isValid() ? recordAt(index.row()) : nullptr;
    if (!fact || role != Qt::EditRole)
        return false;
    if (const Result<> applied = applyText(Fact(*fact), index.column(), value.toString());
        !applied) {
        Q_EMIT refused(applied.error());
        return false;
    }
    return true;
}

Result<> FactsModel::applyText(const Fact &fact, int column, const QString &text)
{
    Edit edit;
    if (column == DateColumn) {
        const Result<CaseDate> date = CaseDate::parse(text.trimmed());
        if (!text.trimmed().isEmpty() && !date)
            return failure(date.error());
        edit = settingDate(m_session.records(), fact.id,
                           text.trimmed().isEmpty() ? CaseDate() : *date);
    } else if (column == StatementColumn) {
        if (text.trimmed().isEmpty())
            return failure(ErrorCode::BadInput, tr("A fact needs a statement."));
        edit = settingStatement(m_session.records(), fact.id, text.trimmed());
    } else if (column == PlaceColumn) {
        edit = settingPlace(m_session.records(), fact.id, text.trimmed());
    } else if (column == MarkingColumn) {
        edit = settingMarking(m_session.records(), fact.id, text);
    }
    return edit.isEmpty() ? Result<>() : m_session.apply(edit);
}

Fact::Id FactsModel::factAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].fact : Fact::Id();
}

int FactsModel::rowOf(Fact::Id fact) const
{
    learnRows();
    const auto known = m_rowOf.constFind(fact);
    if (known == m_rowOf.cend())
        return -1;
    const int last = std::min(*known, int(m_rows.size()) - 1);
    for (int row = last; row >= std::max(0, *known - m_taken); --row) {
        if (m_rows[std::size_t(row)].fact == fact)
            return row;
    }
    return -1;
}

const Fact *FactsModel::recordAt(int row) const
{
    return m_session.records().facts.find(factAt(row));
}

QVariant FactsModel::level(const Row &row, int column) const
{
    if (!row.isAssessed)
        return {};
    switch (Column(column)) {
    case ForColumn:
        return row.supportFor;
    case AgainstColumn:
        return row.supportAgainst > 0 ? QVariant(row.supportAgainst) : QVariant();
    case LevelColumn:
        return row.level;
    default:
        return {};
    }
}

QVariant FactsModel::sortKey(const Row &row, const Fact &fact, int column) const
{
    switch (Column(column)) {
    case DateColumn:
        return chronologicalKey(fact.date);
    case AgainstColumn:
        return row.isAssessed ? QVariant(row.supportAgainst) : QVariant();
    case ForColumn:
    case LevelColumn:
        return level(row, column);
    case MarkingColumn:
        return markingRank(m_session.records().info, fact.marking);
    default:
        return {};
    }
}

void FactsModel::fill()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_rows.reserve(std::size_t(m_session.records().facts.size()));
    for (const Fact *fact : m_session.records().facts.inKeyOrder()) {
        m_rows.push_back({fact->id});
        takeLevel(m_rows.size() - 1);
    }
    endResetModel();
}

void FactsModel::learnRows() const
{
    constexpr int mostTaken = 100;
    if (!m_rowOf.isEmpty() && m_taken <= mostTaken)
        return;
    m_taken = 0;
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_rows.size()));
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows[row].fact, int(row));
}

void FactsModel::follow(const Edit &edit)
{
    std::vector<Fact::Id> added;
    std::vector<int> gone;
    edit.forEach<Fact>([&](const Change<Fact> &change) {
        const int row = rowOf(change.id());
        if (!change.after && row >= 0)
            gone.push_back(row);
        else if (change.after && row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
        else if (change.after)
            added.push_back(change.id());
    });
    removeFacts(std::move(gone));
    appendFacts(added);
    followNames(edit);
}

/// Facts are shown with what operations and exhibits are called.
void FactsModel::followNames(const Edit &edit)
{
    QSet<QUuid> renamed;
    edit.forEach<Incident>([&](const Change<Incident> &change) {
        if (change.before && change.after
            && (change.before->key != change.after->key
                || change.before->title != change.after->title))
            renamed.insert(change.id().uuid);
    });
    edit.forEach<Exhibit>([&](const Change<Exhibit> &change) {
        if (change.before && change.after && change.before->key != change.after->key)
            renamed.insert(change.id().uuid);
    });
    if (renamed.isEmpty())
        return;
    const auto isNamed = [&renamed](const Fact &fact) {
        return std::any_of(fact.incidents.begin(), fact.incidents.end(),
                           [&](Incident::Id id) { return renamed.contains(id.uuid); })
            || std::any_of(fact.citations.begin(), fact.citations.end(),
                           [&](const Citation &one) { return renamed.contains(one.exhibit.uuid); });
    };
    std::vector<int> rows;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Fact *fact = recordAt(row);
        if (fact && isNamed(*fact))
            rows.push_back(row);
    }
    tellChanged(rows, OperationsColumn, CitationsColumn);
}

/// One signal a run of rows; of very many, one for all between the first and the last.
void FactsModel::tellChanged(std::vector<int> rows, int firstColumn, int lastColumn)
{
    constexpr std::size_t many = 1000;
    std::sort(rows.begin(), rows.end());
    const bool bridges = rows.size() > many;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && (rows[end] == rows[end - 1] + 1 || bridges))
            ++end;
        Q_EMIT dataChanged(index(rows[i], firstColumn), index(rows[end - 1], lastColumn));
        i = end;
    }
}

void FactsModel::appendFacts(const std::vector<Fact::Id> &facts)
{
    if (facts.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(facts.size()) - 1);
    for (const Fact::Id fact : facts) {
        m_rowOf.insert(fact, int(m_rows.size()));
        m_rows.push_back({fact});
        takeLevel(m_rows.size() - 1); // the assessment may have heard of it first
    }
    endInsertRows();
}

/// Takes rows out in runs, from the end.
void FactsModel::removeFacts(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    while (!rows.empty()) {
        const int last = rows.back();
        int first = last;
        for (rows.pop_back(); !rows.empty() && rows.back() == first - 1; rows.pop_back())
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_taken += last - first + 1;
        endRemoveRows();
    }
}

/// Of 200,000 facts an edit moves the level of a few: only their rows are looked at.
void FactsModel::takeLevels(const AssessmentChange &change)
{
    std::vector<int> changed;
    if (change.isWhole) {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (takeLevel(row))
                changed.push_back(int(row));
        }
    } else {
        for (const Fact::Id fact : change.facts) {
            if (const int row = rowOf(fact); row >= 0 && takeLevel(std::size_t(row)))
                changed.push_back(row);
        }
    }
    tellChanged(std::move(changed), ForColumn, LevelColumn);
}

/// Whether the row says something else now.
bool FactsModel::takeLevel(std::size_t row)
{
    const Fact::Id fact = m_rows[row].fact;
    const Assessment &assessment = m_assessment.current();
    // Both mostly stand in the order of the keys.
    const bool isAtRow = row < assessment.facts.size() && assessment.facts[row].id == fact;
    const FactResult *result = isAtRow ? &assessment.facts[row] : assessment.fact(fact);
    const Row fresh = result
        ? Row{fact, result->supportFor, result->supportAgainst, result->level, true}
        : Row{fact};
    return std::exchange(m_rows[row], fresh) != fresh;
}

} // namespace saranda
