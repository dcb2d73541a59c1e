// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorities/positionsmodel.h"

#include "core/base/literals.h"
#include "ui/authorities/authoritywords.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"
#include "ui/support/wordings.h"

namespace saranda {

using namespace literals;

PositionsModel::PositionsModel(const CaseSession &session, const Doctrine &doctrine,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_doctrine(doctrine)
{
    for (const State *state : session.records().states.inKeyOrder())
        m_codes.append(state->key);
    for (const StatePosition &position : doctrine.positions) {
        if (!m_codes.contains(position.state))
            m_codes.append(position.state);
    }
    connect(&session, &CaseSession::changed, this, &PositionsModel::follow);
}

int PositionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int PositionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case StateColumn:
        return tr("State");
    case CodeColumn:
        return tr("Code");
    case PositionColumn:
        return tr("In this case");
    case SourceColumn:
        return tr("Source");
    case AsOfColumn:
        return tr("As of");
    case LibraryColumn:
        return tr("In the library");
    case LibraryAsOfColumn:
        return tr("Library as of");
    case columnTotal:
        break;
    }
    return {};
}

QString PositionsModel::text(const QString &code, int column) const
{
    const State *state = m_session.records().states.findKey(code);
    const DueDiligenceStance *stance =
        state && state->dueDiligence ? &*state->dueDiligence : nullptr;
    const StatePosition *listed = m_doctrine.position(code);
    switch (Column(column)) {
    case StateColumn:
        return positionStateName(m_session.records(), code);
    case CodeColumn:
        return code;
    case PositionColumn:
        return stance ? wording(stance->position) : tr("not recorded");
    case SourceColumn:
        return stance ? stance->source : QString();
    case AsOfColumn:
        return stance ? stance->asOf : QString();
    case LibraryColumn:
        return listed ? normStatusText(listed->position) : tr("not listed");
    case LibraryAsOfColumn:
        return listed ? listed->asOf : QString();
    case columnTotal:
        break;
    }
    return {};
}

QVariant PositionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString &code = m_codes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(text(code, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, text")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 safeLine(text(code, index.column())));
    case Qt::ToolTipRole: {
        const StatePosition *listed = m_doctrine.position(code);
        return safeToolTip(index.column() == LibraryColumn && listed ? listed->source
                                                                     : text(code, index.column()));
    }
    case RecordIdRole:
        return libraryId(code);
    case RecordKindRole:
        return u"state"_s;
    default:
        return {};
    }
}

QString PositionsModel::code(const QUuid &id) const
{
    for (const QString &code : m_codes) {
        if (libraryId(code) == id)
            return code;
    }
    return {};
}

void PositionsModel::insertCode(const QString &code)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_codes.append(code);
    endInsertRows();
}

void PositionsModel::follow(const Edit &edit)
{
    edit.forEach<State>([this](const Change<State> &change) {
        const QString before = change.before ? change.before->key : QString();
        const QString after = change.after ? change.after->key : QString();
        if (!after.isEmpty() && !m_codes.contains(after))
            insertCode(after);
        const bool isGone = !before.isEmpty() && before != after
            && !m_session.records().states.findKey(before) && !m_doctrine.position(before);
        if (const auto row = m_codes.indexOf(before); isGone && row >= 0) {
            beginRemoveRows({}, int(row), int(row));
            m_codes.removeAt(row);
            endRemoveRows();
        }
        for (const QString &code : {before, after}) {
            if (const int row = int(m_codes.indexOf(code)); row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
        }
    });
}

} // namespace saranda
