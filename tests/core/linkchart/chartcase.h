// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/samples/samples.h"

#include "core/assessment/assess.h"
#include "core/base/literals.h"
#include "core/doctrine/doctrineloader.h"
#include "core/exchange/casejson.h"
#include "core/linkchart/chartgraph.h"

#include <QDir>
#include <QFile>

#include <optional>
#include <random>

namespace saranda::test {

using namespace saranda::literals;

struct ChartCase {
    CaseRecords records;
    Assessment assessment;
};

inline const Doctrine &chartDoctrine()
{
    static const Doctrine doctrine = builtInDoctrine().value_or(Doctrine());
    return doctrine;
}

inline std::optional<ChartCase> chartCaseOf(const QByteArray &json)
{
    const Result<ImportedCase> read = readCaseJson(json, u"case.json"_s, chartDoctrine());
    if (!read)
        return std::nullopt;
    const Result<Assessment> assessment = assess(read->records, chartDoctrine(), {{}, false});
    if (!assessment)
        return std::nullopt;
    return ChartCase{read->records, *assessment};
}

inline std::optional<ChartCase> sampleChartCase()
{
    QFile file(sampleCasePath());
    return file.open(QIODevice::ReadOnly) ? chartCaseOf(file.readAll()) : std::nullopt;
}

/// A small ring of which everybody knows what it must look like: levels 3, 1 and 0, one relation
/// that is only recorded, a pair of links, a loop, a person whom nothing links.
inline QByteArray smallChartCase()
{
    return R"({"format": "saranda-case", "version": 1,
  "case": {"title": "Ring", "claimant": "FRA", "markings": ["public", "secret"]},
  "states": [{"id": "XXX", "name": "Xland"}],
  "incidents": [{"id": "O-1", "title": "The operation", "kind": "cyber", "period": "2020-05",
                 "emanatesFrom": ["XXX"], "victims": ["FRA"]}],
  "actors": [{"id": "A-1", "kind": "person", "name": "Anna"},
             {"id": "A-2", "kind": "group", "name": "Bears", "state": "XXX"},
             {"id": "A-3", "kind": "persona", "name": "Carol"},
             {"id": "A-4", "kind": "person", "name": "Dora, alone"}],
  "infrastructure": [{"id": "I-1", "kind": "server", "value": "192.0.2.7"}],
  "exhibits": [
    {"id": "E-1", "title": "Log", "reliability": "B", "credibility": 2},
    {"id": "E-2", "title": "Rumour", "reliability": "E", "credibility": 5},
    {"id": "E-3", "title": "Secret paper", "reliability": "A", "credibility": 1,
     "marking": "secret"}],
  "facts": [
    {"id": "F-1", "statement": "Anna used the server.", "date": "2020-03-01",
     "relation": {"subject": "A-1", "predicate": "used", "object": "I-1"},
     "citations": [{"exhibit": "E-1", "stance": "supports"}]},
    {"id": "F-2", "statement": "Anna belongs to the Bears.", "date": "2020",
     "relation": {"subject": "A-1", "predicate": "is a member of", "object": "A-2"},
     "citations": [{"exhibit": "E-2", "stance": "supports"}]},
    {"id": "F-3", "statement": "Carol belongs to the Bears.",
     "relation": {"subject": "A-3", "predicate": "is a member of", "object": "A-2"}},
    {"id": "F-4", "statement": "The server struck.", "date": "2020-05-10",
     "relation": {"subject": "I-1", "predicate": "was used in", "object": "O-1"},
     "citations": [{"exhibit": "E-3", "stance": "supports"}]},
    {"id": "F-5", "statement": "Anna paid for the server.", "date": "2021-02",
     "relation": {"subject": "A-1", "predicate": "paid for", "object": "I-1"}},
    {"id": "F-6", "statement": "The Bears split.",
     "relation": {"subject": "A-2", "predicate": "came out of", "object": "A-2"}},
    {"id": "F-7", "statement": "Xland finances the Bears.", "marking": "secret",
     "relation": {"subject": "XXX", "predicate": "finances", "object": "A-2"},
     "citations": [{"exhibit": "E-3", "stance": "supports"}]}],
  "claims": [{"id": "C-1", "incident": "O-1", "state": "XXX", "test": "attribution",
              "elements": [{"element": "art8.direction",
                            "arguments": [{"premises": ["F-2", "F-4"]}]}]}]})";
}

/// Nodes and links without a case: a tree with links across it, always the same.
inline ChartGraph madeGraph(int nodes, int links, int parts = 1)
{
    ChartGraph graph;
    graph.title = u"Made"_s;
    graph.language = u"en"_s;
    std::mt19937 dice(7);
    const std::array<ChartNodeKind, 6> kinds{
        ChartNodeKind::Person,         ChartNodeKind::Group,    ChartNodeKind::Infrastructure,
        ChartNodeKind::Infrastructure, ChartNodeKind::Incident, ChartNodeKind::State};
    for (int row = 0; row < nodes; ++row) {
        ChartNode node;
        node.kind = kinds[dice() % (row % 20 == 0 ? kinds.size() : 4)];
        node.entity = EntityRef::to(Actor::Id{QUuid(uint(row + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)});
        node.record = node.entity.uuid;
        node.recordKind = u"actor"_s;
        node.key = u"A-%1"_s.arg(row + 1);
        node.name = u"Node number %1"_s.arg(row + 1) + QString(int(dice() % 12), u'x');
        node.kindText = u"person"_s;
        graph.nodes.push_back(node);
    }
    const auto link = [&](int from, int to) {
        ChartLink made;
        made.from = from;
        made.to = to;
        made.predicate = u"is connected with"_s;
        made.key = u"F-%1"_s.arg(graph.links.size() + 1);
        made.recordKind = u"fact"_s;
        made.record = QUuid(uint(graph.links.size() + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);
        made.level = int(dice() % 6);
        made.supporting = made.level > 0;
        made.levelText = u"level word"_s;
        graph.links.push_back(made);
    };
    for (int row = parts; row < nodes; ++row) {
        const int span = row / parts;
        const int one = int(dice() % unsigned(span));
        const int other = int(dice() % unsigned(span));
        link(row, std::min(one, other) * parts + row % parts); // some nodes have many
    }
    while (nodes > 1 && int(graph.links.size()) < links) {
        const int from = int(dice() % unsigned(nodes));
        const int to = int(dice() % unsigned(nodes));
        if (from % parts == to % parts)
            link(from, to);
    }
    return graph;
}

/// Leaves a picture where SARANDA_SHOTS says, for somebody who wants to look at it.
inline void leaveChart(const QString &name, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("SARANDA_SHOTS");
    QFile file(QDir(folder).filePath(name));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace saranda::test
