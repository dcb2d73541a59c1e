// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts/citationsmodel.h"

#include "core/session/liveassessment.h"
#include "ui/facts/factedits.h"
#include "ui/facts/factwords.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"

#include <algorithm>

namespace saranda {

CitationsModel::CitationsModel(CaseSession &session, LiveAssessment &assessment, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_assessment(assessment)
{
    connect(&m_session, &CaseSession::changed, this, &CitationsModel::follow);
    connect(&m_assessment, &LiveAssessment::updated, this, [this] {
        if (!m_citations.isEmpty())
            Q_EMIT dataChanged(index(0, WorthColumn),
                               index(int(m_citations.size()) - 1, WorthColumn));
    });
}

void CitationsModel::setFact(Fact::Id fact)
{
    if (fact == m_fact)
        return;
    beginResetModel();
    m_fact = fact;
    const Fact *record = m_session.records().facts.find(fact);
    m_citations = record ? record->citations : QList<Citation>();
    endResetModel();
}

int CitationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_citations.size());
}

int CitationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

std::optional<int> CitationsModel::worth(const Citation &citation) const
{
    const ExhibitResult *exhibit = m_assessment.current().exhibit(citation.exhibit);
    if (!exhibit)
        return std::nullopt;
    return std::min(exhibit->level, citation.strength);
}

QVariant CitationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Citation &citation = m_citations[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(citation, index.column());
    case Qt::EditRole:
        return editValue(citation, index.column());
    case Qt::ToolTipRole:
        return safeToolTip(toolTip(citation, index.column()));
    case LevelRole:
        if (const std::optional<int> level = worth(citation);
            level && index.column() == WorthColumn)
            return *level;
        return {};
    case RecordIdRole:
        return citation.exhibit.uuid;
    case RecordKindRole:
        return QStringLiteral("exhibit");
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and cell")
            .arg(headerData(index.column(), Qt::Horizontal).toString(),
                 text(citation, index.column()));
    default:
        return {};
    }
}

QString CitationsModel::text(const Citation &citation, int column) const
{
    switch (Column(column)) {
    case ExhibitColumn:
        return exhibitLabel(m_session.records(), citation.exhibit);
    case PinpointColumn:
        return safeLine(citation.pinpoint);
    case StanceColumn:
        return stanceWord(citation.stance);
    case StrengthColumn:
        return citationStrengthWord(citation.strength);
    case WorthColumn:
        if (const std::optional<int> level = worth(citation))
            return levelOutcome(*level);
        return tr("assessing…");
    case QuoteColumn:
        return safeLine(citation.quote, 200);
    case ChallengeColumn:
        return citation.challenge ? factLabel(m_session.records(), *citation.challenge) : QString();
    }
    return {};
}

QString CitationsModel::toolTip(const Citation &citation, int column) const
{
    switch (Column(column)) {
    case ExhibitColumn: {
        const Exhibit *exhibit = m_session.records().exhibits.find(citation.exhibit);
        return exhibit ? exhibit->title : QString();
    }
    case WorthColumn:
        return tr("The lower of what the exhibit is worth and how far it states the fact.");
    case QuoteColumn:
        return citation.quote.left(2000);
    case ChallengeColumn:
        return citation.challenge
            ? text(citation, column)
            : tr(
                "A fact that calls this citation in question: forged, mistranslated, clock wrong.");
    case PinpointColumn:
    case StanceColumn:
    case StrengthColumn:
        break;
    }
    return text(citation, column);
}

QVariant CitationsModel::editValue(const Citation &citation, int column) const
{
    switch (Column(column)) {
    case ExhibitColumn:
        return citation.exhibit.uuid;
    case PinpointColumn:
        return citation.pinpoint;
    case StanceColumn:
        return int(citation.stance);
    case StrengthColumn:
        return citation.strength;
    case QuoteColumn:
        return citation.quote;
    case ChallengeColumn:
        return citation.challenge ? citation.challenge->uuid : QUuid();
    case WorthColumn:
        break;
    }
    return {};
}

QVariant CitationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ExhibitColumn:
        return tr("Exhibit");
    case PinpointColumn:
        return tr("Pinpoint");
    case StanceColumn:
        return tr("Stance");
    case StrengthColumn:
        return tr("How far");
    case WorthColumn:
        return tr("Worth");
    case QuoteColumn:
        return tr("Quotation");
    case ChallengeColumn:
        return tr("Challenged by");
    }
    return {};
}

Qt::ItemFlags CitationsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != WorthColumn && !m_session.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CitationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.row() >= m_citations.size())
        return false;
    Citation after = m_citations[index.row()];
    switch (Column(index.column())) {
    case ExhibitColumn:
        if (value.toUuid().isNull())
            return false;
        after.exhibit = {value.toUuid()};
        break;
    case PinpointColumn:
        after.pinpoint = value.toString().trimmed();
        break;
    case StanceColumn:
        after.stance = Stance(value.toInt());
        break;
    case StrengthColumn:
        after.strength = std::clamp(value.toInt(), 1, 5);
        break;
    case QuoteColumn:
        after.quote = value.toString();
        break;
    case ChallengeColumn:
        after.challenge.reset();
        if (!value.toUuid().isNull())
            after.challenge = Fact::Id{value.toUuid()};
        break;
    case WorthColumn:
        return false;
    }
    const Edit edit = changingCitation(m_session.records(), m_fact, index.row(), after);
    if (edit.isEmpty())
        return true;
    if (const Result<> applied = m_session.apply(edit); !applied) {
        Q_EMIT refused(applied.error());
        return false;
    }
    return true;
}

void CitationsModel::follow(const Edit &edit)
{
    edit.forEach<Fact>([&](const Change<Fact> &change) {
        if (change.id() != m_fact)
            return;
        const Fact *now = m_session.records().facts.find(m_fact);
        take(now ? now->citations : QList<Citation>());
    });
    if (edit.touches<Exhibit>() && !m_citations.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_citations.size()) - 1, columnTotal - 1));
}

void CitationsModel::take(const QList<Citation> &now)
{
    // What the lists share at both ends stays, so that selection and an open editor survive.
    const auto shorter = std::min(m_citations.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && m_citations[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && m_citations[m_citations.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const qsizetype oldMiddle = m_citations.size() - head - tail;
    const qsizetype newMiddle = now.size() - head - tail;
    const qsizetype kept = std::min(oldMiddle, newMiddle);
    for (qsizetype row = head; row < head + kept; ++row)
        m_citations[row] = now[row];
    if (kept > 0)
        Q_EMIT dataChanged(index(int(head), 0), index(int(head + kept) - 1, columnTotal - 1));
    if (oldMiddle > kept) {
        beginRemoveRows({}, int(head + kept), int(head + oldMiddle) - 1);
        m_citations.remove(head + kept, oldMiddle - kept);
        endRemoveRows();
    } else if (newMiddle > kept) {
        beginInsertRows({}, int(head + kept), int(head + newMiddle) - 1);
        for (qsizetype row = head + kept; row < head + newMiddle; ++row)
            m_citations.insert(row, now[row]);
        endInsertRows();
    }
}

} // namespace saranda
