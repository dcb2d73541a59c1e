// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorities/authoritiesmodel.h"

#include "core/base/literals.h"
#include "ui/authorities/authoritywords.h"
#include "ui/support/icons.h"
#include "ui/support/roles.h"
#include "ui/support/safetext.h"

namespace saranda {

using namespace literals;

namespace {

QUuid idOfPlace(const AuthoritiesModel::Row &row)
{
    return libraryId(row.authority->id + u'\n'
                     + (row.pinpoint ? row.pinpoint->pinpoint : QString()));
}

bool isChecked(const AuthoritiesModel::Row &row)
{
    if (row.pinpoint)
        return row.pinpoint->isVerified();
    return !row.authority->verified.isEmpty() && row.authority->verified != u"no"_s;
}

} // namespace

AuthoritiesModel::AuthoritiesModel(const Doctrine &doctrine, const QString &language,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
    for (const Authority &authority : doctrine.authorities) {
        if (authority.pinpoints.empty())
            m_rows.push_back({&authority, nullptr});
        for (const Pinpoint &pinpoint : authority.pinpoints)
            m_rows.push_back({&authority, &pinpoint});
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_byId.insert(idOfPlace(m_rows[row]), int(row));
}

int AuthoritiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuthoritiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant AuthoritiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case AuthorityColumn:
        return tr("Authority");
    case PlaceColumn:
        return tr("Place");
    case PropositionColumn:
        return tr("What it stands for");
    case CheckedColumn:
        return tr("Checked");
    case KindColumn:
        return tr("Kind");
    case YearColumn:
        return tr("Year");
    case columnTotal:
        break;
    }
    return {};
}

QString AuthoritiesModel::text(const Row &row, int column) const
{
    switch (Column(column)) {
    case AuthorityColumn:
        return row.authority->shortTitle.in(m_language);
    case PlaceColumn:
        return row.pinpoint ? row.pinpoint->label.in(m_language) : QString();
    case PropositionColumn:
        return row.pinpoint ? row.pinpoint->proposition.in(m_language)
                            : row.authority->title.in(m_language);
    case CheckedColumn:
        return isChecked(row) ? tr("checked") : tr("to be checked");
    case KindColumn:
        return authorityKindText(row.authority->kind);
    case YearColumn:
        return row.authority->year > 0 ? QString::number(row.authority->year) : QString();
    case columnTotal:
        break;
    }
    return {};
}

QVariant AuthoritiesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(text(row, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, text")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(row, index.column()));
    case Qt::ToolTipRole:
        return safeToolTip(text(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == CheckedColumn
            ? QVariant(icon(isChecked(row) ? u"check"_s : u"missing"_s))
            : QVariant();
    case RecordIdRole:
        return idOfPlace(row);
    case SortRole: // as the library has them: by authority, then in the order of its places
        return index.column() == AuthorityColumn || index.column() == PlaceColumn
            ? QVariant(index.row())
            : QVariant();
    default:
        return {};
    }
}

const AuthoritiesModel::Row *AuthoritiesModel::row(const QUuid &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_rows[std::size_t(*found)];
}

} // namespace saranda
