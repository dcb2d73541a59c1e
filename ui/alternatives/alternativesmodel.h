// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctrine/doctrine.h"
#include "ui/assessment/claimedits.h"

#include <QAbstractTableModel>

#include <vector>

namespace saranda {

class CaseSession;
class LiveAssessment;
struct Error;

/// The facts of a claim against its competing explanations. A cell says how the fact stands to the
/// explanation; entering another relation is an edit of the case.
class AlternativesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum FixedColumn { FactColumn, LevelColumn, FixedColumns };
    enum Role { RelationRole = Qt::UserRole + 60, ExcludedRole };

    AlternativesModel(CaseSession &session, LiveAssessment &assessment, const Doctrine &doctrine,
                      QObject *parent = nullptr);

    void setClaim(Claim::Id claim);
    Claim::Id claim() const { return m_claim; }
    /// Lists the facts about the claim's operation too that nothing holds against an explanation.
    void setShowsAllOfOperation(bool all);
    /// Lists a fact that says nothing about any explanation yet, to be marked.
    void addRow(Fact::Id fact);
    /// What contradicts most comes first. Not done while cells are filled: rows must not jump.
    void sortByContradiction();
    int alternativeCount() const { return int(m_columns.size()); }
    int rowOf(Fact::Id fact) const;
    Fact::Id factAt(int row) const;
    /// The element and key of the explanation in a column; an empty key in the fixed columns.
    std::pair<ElementRef, QString> alternativeAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const saranda::Error &error);
    void shapeChanged(); ///< rows or columns came or went

private:
    struct Column {
        QString element;
        QString key;
        bool operator==(const Column &) const = default;
    };

    const Alternative *alternative(int column) const;
    AlternativeRelation relation(int row, int column) const;
    std::optional<int> excluded(int column) const;
    std::vector<Column> wantedColumns() const;
    QList<Fact::Id> wantedFacts() const;
    int contradiction(Fact::Id fact) const;
    void reload();
    void reloadColumns();
    void reloadRows();
    QString headerText(int section) const;

    CaseSession &m_session;
    LiveAssessment &m_assessment;
    const Doctrine &m_doctrine;
    Claim::Id m_claim;
    bool m_showsAll = false;
    QList<Fact::Id> m_added;
    std::vector<Column> m_columns;
    QList<Fact::Id> m_facts;
};

/// "−− incompatible", "− hard to reconcile", "+ supports": a sign and a word, or nothing.
QString relationCellText(AlternativeRelation relation);

/// Sorts facts by how many explanations they are incompatible with, then hard to reconcile with.
int contradictionWeight(const Claim &claim, Fact::Id fact);

} // namespace saranda
