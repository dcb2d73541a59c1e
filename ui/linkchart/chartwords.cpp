// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartwords.h"

#include "core/base/literals.h"
#include "core/linkchart/chartlist.h"
#include "ui/support/levels.h"

#include <QCoreApplication>

namespace saranda {

using namespace literals;

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(saranda::ChartWords)
};

constexpr int mostNamed = 3;

QString levelOf(const ChartLink &link)
{
    return link.isRecorded ? ChartWords::tr("as recorded, without proof")
                           : levelDescription(link.level, std::nullopt);
}

QString headOf(const ChartNode &node)
{
    return node.kindText + u' ' + (node.name.isEmpty() ? node.key : node.name);
}

/// "used 192.0.2.7, probable, level 3 of 5" from where the node stands.
QString linkFrom(const ChartGraph &graph, const ChartLink &link, int node)
{
    const bool isOut = link.from == node;
    const ChartNode &other = graph.nodes[std::size_t(isOut ? link.to : link.from)];
    return isOut ? ChartWords::tr("%1 %2: %3", "relation, the other end, level")
                       .arg(link.predicate, other.name, levelOf(link))
                 : ChartWords::tr("%2 %1 it: %3", "relation, the other end, level")
                       .arg(link.predicate, other.name, levelOf(link));
}

std::vector<int> linksAt(const ChartGraph &graph, int node)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < graph.links.size(); ++row)
        if (graph.links[row].from == node || graph.links[row].to == node)
            rows.push_back(int(row));
    return rows;
}

} // namespace

QString nodeDescription(const ChartGraph &graph, int node)
{
    const std::vector<int> links = linksAt(graph, node);
    QString text = headOf(graph.nodes[std::size_t(node)]);
    if (links.empty())
        return ChartWords::tr("%1, linked to nothing.").arg(text);
    QStringList named;
    for (const int row : links) {
        if (int(named.size()) == mostNamed)
            break;
        named.append(linkFrom(graph, graph.links[std::size_t(row)], node));
    }
    text = ChartWords::tr("%1, %Ln link(s): %2", nullptr, int(links.size()))
               .arg(text, named.join(u"; "_s));
    if (links.size() > std::size_t(mostNamed))
        text += ChartWords::tr("; and %Ln more", nullptr, int(links.size()) - mostNamed);
    return text + u'.';
}

QString linkDescription(const ChartGraph &graph, int row)
{
    const ChartLink &link = graph.links[std::size_t(row)];
    const QStringList cells = linkCells(graph, link, ChartTexts(graph.language));
    QString text = ChartWords::tr("%1 %2 %3. Level: %4.", "from, relation, to, level")
                       .arg(cells[0], cells[1], cells[2], levelOf(link));
    if (!cells[4].isEmpty())
        text += u' ' + ChartWords::tr("Date: %1.").arg(cells[4]);
    if (!cells[5].isEmpty())
        text += u' ' + ChartWords::tr("Fact and exhibits: %1.").arg(cells[5]);
    return text;
}

QString nodeCard(const ChartGraph &graph, int row)
{
    const ChartNode &node = graph.nodes[std::size_t(row)];
    QStringList lines{node.key + u' ' + node.name, node.kindText};
    const int links = int(linksAt(graph, row).size());
    lines.append(ChartWords::tr("%Ln link(s)", nullptr, links));
    if (!node.members.isEmpty())
        lines.append(ChartWords::tr("Within: %1").arg(node.members.join(u"; "_s)));
    return lines.join(u'\n');
}

QString linkCard(const ChartGraph &graph, int row)
{
    const ChartLink &link = graph.links[std::size_t(row)];
    const QStringList cells = linkCells(graph, link, ChartTexts(graph.language));
    QStringList lines{cells[0], u"→ "_s + cells[1], cells[2], levelOf(link), cells[4], cells[5]};
    if (!link.statement.isEmpty())
        lines.append(link.statement);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace saranda
