// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"

#include <QAbstractTableModel>

namespace saranda {

/// The library as a table, one row for each place in an authority, so that a word of a
/// proposition finds it. Never changes while the program runs.
class AuthoritiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        AuthorityColumn,
        PlaceColumn,
        PropositionColumn,
        CheckedColumn,
        KindColumn,
        YearColumn,
        columnTotal
    };
    /// A place; no pinpoint: the authority as a whole.
    struct Row {
        const Authority *authority = nullptr;
        const Pinpoint *pinpoint = nullptr;
    };

    AuthoritiesModel(const Doctrine &doctrine, const QString &language, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row with this id, or nothing.
    const Row *row(const QUuid &id) const;

private:
    QString text(const Row &row, int column) const;

    QString m_language;
    std::vector<Row> m_rows;
    QHash<QUuid, int> m_byId;
};

} // namespace saranda
