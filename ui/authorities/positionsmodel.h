// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "core/session/casesession.h"

#include <QAbstractTableModel>

namespace saranda {

/// Where States stand on due diligence: the position recorded in this case, which the assessment
/// states, beside the one the library lists, each with source and date.
class PositionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        CodeColumn,
        PositionColumn,
        SourceColumn,
        AsOfColumn,
        LibraryColumn,
        LibraryAsOfColumn,
        columnTotal
    };

    PositionsModel(const CaseSession &session, const Doctrine &doctrine, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The code of the State in the row with this id, or an empty string.
    QString code(const QUuid &id) const;

private:
    QString text(const QString &code, int column) const;
    void follow(const Edit &edit);
    void insertCode(const QString &code);

    const CaseSession &m_session;
    const Doctrine &m_doctrine;
    QStringList m_codes;
};

} // namespace saranda
