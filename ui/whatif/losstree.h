// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace saranda {

class CaseSession;
class LiveAssessment;
class RecordsJob;
struct AssessmentChange;
struct Edit;

/// The exhibits of a case under their origins, both in key order.
struct LossGroups {
    struct Origin {
        QString origin;
        std::vector<Exhibit::Id> exhibits;
    };

    std::vector<Origin> origins;
    QHash<Exhibit::Id, std::pair<int, int>> places; ///< origin and row of each exhibit

    void add(const QString &origin, const std::vector<Exhibit::Id> &exhibits);
};

/// What may be supposed away: everything above a marking, whole origins, single exhibits. A tick
/// means it is there. Holds the question; the case is never touched. The exhibits of a large case
/// are grouped and filtered beside the window; until then what was there before is shown.
class LossTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Groups = std::shared_ptr<const LossGroups>;

    enum Column { NameColumn, SupposedColumn, LevelColumn };
    static constexpr int columnTotal = LevelColumn + 1;
    enum class Kind { Group, Marking, Origin, Exhibit };
    enum Role { KindRole = Qt::UserRole + 70, OriginRole };

    LossTree(CaseSession &session, LiveAssessment &assessment, QObject *parent = nullptr);
    ~LossTree() override;

    /// While nobody sees it, what an edit changes in it waits.
    void setShown(bool shown);
    /// Shows only origins and exhibits that contain the text; the question stays what it is.
    void setFilter(const QString &text);
    const QString &filter() const { return m_text; }
    /// What an origin is called: its source, the exhibit it is, or its own words.
    static QString titleOf(const CaseRecords &records, const QString &origin);
    /// What is shown is about to be another.
    bool isFilling() const;

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
    using Origin = LossGroups::Origin;
    struct Contents;

    void reload();
    void take(Contents contents);
    void forgetGone();
    void follow(const Edit &edit);
    void takeLevels(const AssessmentChange &change);
    int levelOf(Exhibit::Id exhibit) const;
    const Origin &wholeOf(const Origin &shown) const;
    int firstOrigin() const { return m_showsMarkings ? 1 : 0; }
    Kind kindOf(const QModelIndex &index) const;
    const Origin *originAt(const QModelIndex &index) const;
    Exhibit::Id exhibitAt(const QModelIndex &index) const;
    Qt::CheckState stateOf(const Origin &shown) const;
    qsizetype clearedRank() const;
    QString nameText(const QModelIndex &index) const;
    QString supposedText(const QModelIndex &index) const;
    QString supposedOf(Exhibit::Id exhibit) const;
    QVariant checkState(const QModelIndex &index) const;
    void tellRow(Exhibit::Id exhibit);
    void tellAll();

    CaseSession &m_session;
    LiveAssessment &m_assessment;
    RecordsJob *m_job = nullptr;
    Groups m_whole; ///< what the question is about
    Groups m_shown; ///< what of it the filter lets through
    bool m_showsMarkings = false;
    QString m_text; ///< the filter
    QSet<Exhibit::Id> m_struck;
    std::optional<QString> m_cleared;
    std::vector<std::pair<QString, QString>> m_merged;
    std::vector<std::pair<Exhibit::Id, Mark>> m_flipped;
    bool m_isShown = true;
    bool m_isStale = false;
};

} // namespace saranda
