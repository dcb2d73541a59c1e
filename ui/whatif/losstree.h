// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace saranda {

class CaseSession;
class LiveAssessment;
struct AssessmentChange;
struct Edit;

/// What may be supposed away: everything above a marking, whole origins, single exhibits. A tick
/// means it is there. Holds the question; the case is never touched.
class LossTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SupposedColumn, LevelColumn };
    static constexpr int columnTotal = LevelColumn + 1;
    enum class Kind { Group, Marking, Origin, Exhibit };
    enum Role { KindRole = Qt::UserRole + 70, OriginRole };

    LossTree(CaseSession &session, LiveAssessment &assessment, QObject *parent = nullptr);

    /// While nobody sees it, what an edit changes in it waits.
    void setShown(bool shown);

    /// The question as ticked; the standard is not part of the tree.
    WhatIf question() const;
    bool isEmpty() const;
    int struckCount() const { return int(m_struck.size()); }
    void restoreAll();
    void setStruck(Exhibit::Id exhibit, bool struck);
    bool isStruck(Exhibit::Id exhibit) const { return m_struck.contains(exhibit); }
    /// Supposes these origins to be one.
    void merge(const QStringList &origins);
    void flipMark(Exhibit::Id exhibit, Mark mark);
    bool isFlipped(Exhibit::Id exhibit, Mark mark) const;
    QModelIndex indexOf(Exhibit::Id exhibit) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void questionChanged();

private:
    struct Origin {
        QString origin;
        QString title;
        std::vector<Exhibit::Id> exhibits;
    };

    void reload();
    void follow(const Edit &edit);
    void followExhibit(Exhibit::Id exhibit);
    void takeLevels(const AssessmentChange &change);
    void takeLevel(const ExhibitResult &result);
    Kind kindOf(const QModelIndex &index) const;
    const Origin *originAt(const QModelIndex &index) const;
    Exhibit::Id exhibitAt(const QModelIndex &index) const;
    QString titleOfOrigin(const QString &origin) const;
    Qt::CheckState stateOf(const Origin &origin) const;
    qsizetype clearedRank() const;
    QString nameText(const QModelIndex &index) const;
    QString supposedText(const QModelIndex &index) const;
    QString supposedOf(Exhibit::Id exhibit) const;
    QVariant checkState(const QModelIndex &index) const;
    void announce();

    CaseSession &m_session;
    LiveAssessment &m_assessment;
    std::vector<Origin> m_origins;
    QHash<Exhibit::Id, std::pair<int, int>> m_places; ///< origin and row of each exhibit
    QHash<Exhibit::Id, int> m_levels;
    QSet<Exhibit::Id> m_struck;
    std::optional<QString> m_cleared;
    std::vector<std::pair<QString, QString>> m_merged;
    std::vector<std::pair<Exhibit::Id, Mark>> m_flipped;
    bool m_isShown = true;
    bool m_isStale = false;
};

} // namespace saranda
