// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/listmerge.h"

#include <algorithm>
#include <vector>

namespace saranda {

namespace {

/// More comparisons than this are not worth waiting for.
constexpr qsizetype mostComparisons = 9'000'000;

using Items = std::vector<QJsonValue>;

Items itemsOf(const QJsonArray &array)
{
    return {array.begin(), array.end()};
}

/// For every item of the ancestor where it is in the other list, or -1: the longest common
/// subsequence. Nothing when that takes too long.
std::optional<std::vector<qsizetype>> matchesOf(const Items &base, const Items &other)
{
    std::vector<qsizetype> matches(base.size(), -1);
    std::size_t head = 0;
    while (head < base.size() && head < other.size() && base[head] == other[head]) {
        matches[head] = qsizetype(head);
        ++head;
    }
    std::size_t tail = 0;
    while (tail < base.size() - head && tail < other.size() - head
           && base[base.size() - 1 - tail] == other[other.size() - 1 - tail]) {
        matches[base.size() - 1 - tail] = qsizetype(other.size() - 1 - tail);
        ++tail;
    }
    const std::size_t rows = base.size() - head - tail;
    const std::size_t columns = other.size() - head - tail;
    if (rows == 0 || columns == 0)
        return matches;
    if (qsizetype(rows) > mostComparisons / qsizetype(columns))
        return std::nullopt;
    std::vector<int> lengths((rows + 1) * (columns + 1), 0);
    const auto length = [&](std::size_t row, std::size_t column) -> int & {
        return lengths[row * (columns + 1) + column];
    };
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;)
            length(row, column) = base[head + row] == other[head + column]
                ? length(row + 1, column + 1) + 1
                : std::max(length(row + 1, column), length(row, column + 1));
    }
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < rows && column < columns) {
        if (base[head + row] == other[head + column])
            matches[head + row++] = qsizetype(head + column++);
        else if (length(row + 1, column) >= length(row, column + 1))
            ++row;
        else
            ++column;
    }
    return matches;
}

QJsonArray part(const Items &items, std::size_t from, std::size_t to)
{
    QJsonArray array;
    for (std::size_t i = from; i < to; ++i)
        array.append(items[i]);
    return array;
}

QJsonArray without(const QJsonArray &items, const QJsonArray &others)
{
    QJsonArray left;
    for (const QJsonValue &item : items) {
        if (!others.contains(item))
            left.append(item);
    }
    return left;
}

/// What stands in a stretch when no ancestor's item was taken out by both.
std::optional<QJsonArray> joined(const ListStretch &stretch)
{
    if (stretch.mine == stretch.theirs || stretch.base == stretch.theirs)
        return stretch.mine;
    if (stretch.base == stretch.mine)
        return stretch.theirs;
    const QJsonArray goneFromMine = without(stretch.base, stretch.mine);
    const QJsonArray goneFromTheirs = without(stretch.base, stretch.theirs);
    const bool bothTookOut = without(goneFromMine, goneFromTheirs) != goneFromMine;
    const QJsonArray newInMine = without(stretch.mine, stretch.base);
    const QJsonArray newInTheirs = without(stretch.theirs, stretch.base);
    if (bothTookOut && newInMine != newInTheirs)
        return std::nullopt;
    QJsonArray result = without(stretch.mine, goneFromTheirs);
    for (const QJsonValue &item : without(newInTheirs, newInMine))
        result.append(item);
    return result;
}

} // namespace

std::optional<QJsonArray> mergedList(const QJsonArray &base, const QJsonArray &mine,
                                     const QJsonArray &theirs,
                                     const std::function<QJsonArray(const ListStretch &)> &settle)
{
    const Items baseItems = itemsOf(base);
    const Items mineItems = itemsOf(mine);
    const Items theirItems = itemsOf(theirs);
    const auto inMine = matchesOf(baseItems, mineItems);
    const auto inTheirs = matchesOf(baseItems, theirItems);
    if (!inMine || !inTheirs)
        return std::nullopt;
    QJsonArray result;
    std::size_t begin = 0;
    std::size_t mineBegin = 0;
    std::size_t theirBegin = 0;
    for (std::size_t i = 0; i <= baseItems.size(); ++i) {
        const bool isEnd = i == baseItems.size();
        if (!isEnd && ((*inMine)[i] < 0 || (*inTheirs)[i] < 0))
            continue;
        const std::size_t mineEnd = isEnd ? mineItems.size() : std::size_t((*inMine)[i]);
        const std::size_t theirEnd = isEnd ? theirItems.size() : std::size_t((*inTheirs)[i]);
        const ListStretch stretch{qsizetype(begin), part(baseItems, begin, i),
                                  part(mineItems, mineBegin, mineEnd),
                                  part(theirItems, theirBegin, theirEnd)};
        const std::optional<QJsonArray> together = joined(stretch);
        for (const QJsonValue &item : together ? *together : settle(stretch))
            result.append(item);
        if (!isEnd)
            result.append(baseItems[i]);
        begin = i + 1;
        mineBegin = mineEnd + 1;
        theirBegin = theirEnd + 1;
    }
    return result;
}

} // namespace saranda
