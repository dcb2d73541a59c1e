// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/chartpath.h"

#include "core/base/literals.h"

#include <algorithm>
#include <deque>
#include <numeric>

namespace saranda {

using namespace literals;

std::vector<int> shortestPath(const ChartGraph &graph, int from, int to)
{
    const int size = int(graph.nodes.size());
    if (from < 0 || to < 0 || from >= size || to >= size || from == to)
        return {};
    std::vector<int> order(graph.links.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        return graph.links[std::size_t(one)].level > graph.links[std::size_t(other)].level;
    });
    std::vector<std::vector<int>> linksOf(graph.nodes.size());
    for (const int row : order) {
        const ChartLink &link = graph.links[std::size_t(row)];
        linksOf[std::size_t(link.from)].push_back(row);
        linksOf[std::size_t(link.to)].push_back(row);
    }
    const auto otherEnd = [&](int row, int node) {
        const ChartLink &link = graph.links[std::size_t(row)];
        return link.from == node ? link.to : link.from;
    };
    std::vector<int> cameBy(graph.nodes.size(), -1);
    std::vector<bool> isSeen(graph.nodes.size(), false);
    std::deque<int> waiting{from};
    isSeen[std::size_t(from)] = true;
    while (!waiting.empty() && !isSeen[std::size_t(to)]) {
        const int node = waiting.front();
        waiting.pop_front();
        for (const int row : linksOf[std::size_t(node)]) {
            const int next = otherEnd(row, node);
            if (isSeen[std::size_t(next)])
                continue;
            isSeen[std::size_t(next)] = true;
            cameBy[std::size_t(next)] = row;
            waiting.push_back(next);
        }
    }
    std::vector<int> path;
    for (int node = to; isSeen[std::size_t(to)] && node != from;) {
        const int row = cameBy[std::size_t(node)];
        path.push_back(row);
        node = otherEnd(row, node);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

QString pathText(const ChartGraph &graph, int from, const std::vector<int> &path)
{
    if (path.empty())
        return {};
    QString text = graph.nodes[std::size_t(from)].name;
    int node = from;
    for (const int row : path) {
        const ChartLink &link = graph.links[std::size_t(row)];
        const bool isForward = link.from == node;
        node = isForward ? link.to : link.from;
        text += (isForward ? u" – "_s : u" ← "_s) + link.predicate
            + (isForward ? u" → "_s : u" – "_s) + graph.nodes[std::size_t(node)].name;
    }
    return text;
}

} // namespace saranda
