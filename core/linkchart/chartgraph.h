// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/doctrine/doctrine.h"
#include "core/domain/caserecords.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace saranda {

/// What a node stands for. Each has a shape of its own, so that no colour is needed to tell them.
enum class ChartNodeKind {
    Person,
    Persona,
    Group,
    Organ,
    Company,
    OtherActor,
    Infrastructure,
    Incident,
    State
};

bool isActor(ChartNodeKind kind);

struct ChartNode {
    EntityRef entity;
    ChartNodeKind kind = ChartNodeKind::OtherActor;
    QString recordKind; ///< as in RecordRef::kind
    QUuid record; ///< null for a State that the case does not list
    QString key;
    QString name; ///< one line without characters that play tricks
    QString kindText; ///< "e-mail account"
    bool canFold = false; ///< others can be drawn as part of it
    bool isFolded = false;
    QStringList members; ///< names of what is drawn as part of it

    bool operator==(const ChartNode &) const = default;
};

/// Whether what a link says had come about by the date the chart is drawn for.
enum class ChartTiming { Certain, Possible };

/// One line of the chart: the relation of a fact, or what a record says without any proof.
struct ChartLink {
    int from = 0; ///< rows of ChartGraph::nodes
    int to = 0;
    QString predicate;
    bool isRecorded = false; ///< stands in a record's own field; no fact proves it
    QString recordKind; ///< "fact", or that of the record that says it
    QUuid record;
    QString key; ///< of the fact
    QString statement;
    QString exhibits; ///< keys, "E-1, E-4"
    int supporting = 0; ///< citations that support the fact
    int level = -1; ///< the fact's computed level; -1 = it has none
    QString levelText; ///< "clear and convincing"
    CaseDate date;
    ChartTiming timing = ChartTiming::Certain;

    bool isSelfLoop() const { return from == to; }
    /// Drawn dashed: a fact that nothing supports.
    bool isUnsupported() const { return !isRecorded && (level <= 0 || supporting == 0); }
    bool operator==(const ChartLink &) const = default;
};

enum class ChartDirection { Both, Out, In };

inline constexpr int mostChartSteps = 9;

/// Only what is so many steps from one node.
struct ChartFocus {
    EntityRef center;
    int steps = 1;
    ChartDirection direction = ChartDirection::Both;

    bool operator==(const ChartFocus &) const = default;
};

struct ChartOptions {
    int leastLevel = 0; ///< above 0 what is only recorded is left out, too
    std::optional<Seconds> asOf; ///< without what had certainly not come about at this instant
    QString filter; ///< only what contains each of these words
    bool withRecorded = true;
    std::optional<Claim::Id> claim; ///< only what this claim rests on
    QList<EntityRef> folded;
    std::optional<ChartFocus> focus;
    QString language = QStringLiteral("en");
};

/// The records of a case as nodes and links.
struct ChartGraph {
    std::vector<ChartNode> nodes;
    std::vector<ChartLink> links;
    QString title;
    QString language;

    int nodeOf(const EntityRef &entity) const; ///< -1 = it is not shown
    int linkOf(const QUuid &fact) const;
};

/// A pure function of its arguments. Nodes in the order actors, infrastructure, operations, States,
/// each by key; links by the key of their fact, what is only recorded after them.
ChartGraph chartGraphOf(const CaseRecords &records, const Assessment &assessment,
                        const Doctrine &doctrine, const ChartOptions &options = {});

/// Text that names an entity whatever its kind, for look-ups.
QString entityId(const EntityRef &entity);

} // namespace saranda
