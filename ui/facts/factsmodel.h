// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/fact.h"
#include "core/session/edit.h"
#include "ui/support/tableproxy.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace saranda {

class CaseSession;
class LiveAssessment;
struct AssessmentChange;
struct CaseRecords;
struct Error;

/// The facts of the case, one a row, with how far the evidence supports them. Changes row by row
/// with the session's edits; what is typed into a cell becomes an edit.
class FactsModel : public QAbstractTableModel, public FindsRows
{
    Q_OBJECT

public:
    enum Column {
        KeyColumn,
        DateColumn,
        StatementColumn,
        OperationsColumn,
        ForColumn,
        AgainstColumn,
        LevelColumn,
        CitationsColumn,
        PlaceColumn,
        MarkingColumn
    };
    static constexpr int columnTotal = MarkingColumn + 1;

    FactsModel(CaseSession &session, LiveAssessment &assessment, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    Fact::Id factAt(int row) const;
    int rowOf(Fact::Id fact) const; ///< -1 when it is not listed
    int rowOfId(const QUuid &id) const override { return rowOf({id}); }
    /// The record, or null while it is being taken out.
    const Fact *recordAt(int row) const;

Q_SIGNALS:
    /// What was typed could not be made an edit, and why.
    void refused(const saranda::Error &error);

private:
    struct Row {
        Fact::Id fact;
        int supportFor = 0;
        int supportAgainst = 0;
        int level = 0;
        bool isAssessed = false; ///< nothing is known of a fact before it is

        bool operator==(const Row &) const = default;
    };

    void fill();
    void learnRows() const;
    void follow(const Edit &edit);
    void takeLevels(const AssessmentChange &change);
    bool takeLevel(std::size_t row);
    void removeFacts(std::vector<int> rows);
    void followNames(const Edit &edit);
    void tellChanged(std::vector<int> rows, int firstColumn, int lastColumn);
    void appendFacts(const std::vector<Fact::Id> &facts);
    QString text(const Row &row, const Fact &fact, int column) const;
    QString editText(const Row &row, const Fact &fact, int column) const;
    QString toolTip(const Row &row, const Fact &fact, int column) const;
    QVariant sortKey(const Row &row, const Fact &fact, int column) const;
    QVariant level(const Row &row, int column) const;
    Result<> applyText(const Fact &fact, int column, const QString &text);

    CaseSession &m_session;
    LiveAssessment &m_assessment;
    std::vector<Row> m_rows;
    /// Empty until somebody asks. Each row stands there or, by rows taken out since, up to so many
    /// rows before.
    mutable QHash<Fact::Id, int> m_rowOf;
    mutable int m_taken = 0;
};

} // namespace saranda
