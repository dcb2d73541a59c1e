// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QAbstractTableModel>

#include <vector>

namespace saranda {

/// The log of the case, newest first. New entries come in at the top as they are made.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, At, By, What, Records, ColumnCount };

    LogModel(CaseSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const AuditEntry *entryAt(int row) const;
    /// Reads what came in since; asked for by the page when it is in front.
    void catchUp();
    std::optional<Error> readError() const { return m_error; }

private:
    QString text(const AuditEntry &entry, Column column) const;

    CaseSession &m_session;
    std::vector<AuditEntry> m_entries;
    std::optional<Error> m_error;
};

} // namespace saranda
