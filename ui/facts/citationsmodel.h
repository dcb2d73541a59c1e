// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "core/session/edit.h"

#include <QAbstractTableModel>

#include <optional>

namespace saranda {

class CaseSession;
class LiveAssessment;
struct Error;

/// The citations of one fact: which exhibit says it, where, and how far. Every cell is edited in
/// place and each change is an edit of the case.
class CitationsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ExhibitColumn,
        PinpointColumn,
        StanceColumn,
        StrengthColumn,
        WorthColumn,
        QuoteColumn,
        ChallengeColumn
    };
    static constexpr int columnTotal = ChallengeColumn + 1;

    CitationsModel(CaseSession &session, LiveAssessment &assessment, QObject *parent = nullptr);

    void setFact(Fact::Id fact);
    Fact::Id fact() const { return m_fact; }
    const QList<Citation> &citations() const { return m_citations; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Exhibits and challenges are set as the record's QUuid, stance and strength as int.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const saranda::Error &error);

private:
    void follow(const Edit &edit);
    void take(const QList<Citation> &now);
    QString text(const Citation &citation, int column) const;
    QString toolTip(const Citation &citation, int column) const;
    QVariant editValue(const Citation &citation, int column) const;
    std::optional<int> worth(const Citation &citation) const; ///< none = not assessed yet

    CaseSession &m_session;
    LiveAssessment &m_assessment;
    Fact::Id m_fact;
    QList<Citation> m_citations;
};

} // namespace saranda
