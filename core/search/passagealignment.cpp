// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/passagealignment.h"

#include <algorithm>
#include <utility>

namespace saranda {

namespace {

constexpr std::size_t shortestRun = 8;
constexpr std::size_t widestGap = 8; ///< words between two runs of one stretch
constexpr std::size_t mostPlaces = 16; ///< looked at for a run that stands in many places

struct Run {
    std::size_t first = 0;
    std::size_t second = 0;
    std::size_t length = 0;
};

/// Where each run of words begins, in order of hash and place.
using Places = std::vector<std::pair<quint64, std::size_t>>;

Places placesOf(const std::vector<TextWord> &words)
{
    const std::vector<quint64> hashes = runHashes(words, shortestRun);
    Places places;
    places.reserve(hashes.size());
    for (std::size_t i = 0; i < hashes.size(); ++i)
        places.emplace_back(hashes[i], i);
    std::sort(places.begin(), places.end());
    return places;
}

std::size_t sameFrom(const std::vector<TextWord> &first, std::size_t i,
                     const std::vector<TextWord> &second, std::size_t j)
{
    std::size_t length = 0;
    while (i + length < first.size() && j + length < second.size()
           && first[i + length].hash == second[j + length].hash)
        ++length;
    return length;
}

/// The longest run of the first that stands at this place of the second. Of equally long ones the
/// one that goes on from where the last one ended.
Run longestRunAt(const std::vector<TextWord> &first, const Places &places,
                 const std::vector<TextWord> &second, std::size_t j, quint64 hash,
                 std::size_t expected)
{
    Run best{0, j, 0};
    const auto from =
        std::lower_bound(places.begin(), places.end(), std::pair(hash, std::size_t(0)));
    const auto near = std::lower_bound(from, places.end(), std::pair(hash, expected));
    const auto consider = [&](std::size_t i) {
        const std::size_t length = sameFrom(first, i, second, j);
        if (length > best.length)
            best = {i, j, length};
    };
    std::size_t looked = 0;
    for (auto it = near; it != places.end() && it->first == hash && looked < mostPlaces / 2; ++it) {
        consider(it->second);
        ++looked;
    }
    for (auto it = from; it != near && looked < mostPlaces; ++it) {
        consider(it->second);
        ++looked;
    }
    return best;
}

std::vector<Run> runsIn(const std::vector<TextWord> &first, const std::vector<TextWord> &second)
{
    const Places places = placesOf(first);
    const std::vector<quint64> hashes = runHashes(second, shortestRun);
    std::vector<Run> runs;
    std::size_t expected = 0;
    for (std::size_t j = 0; j < hashes.size();) {
        const Run run = longestRunAt(first, places, second, j, hashes[j], expected);
        if (run.length < shortestRun) {
            ++j;
            continue;
        }
        runs.push_back(run);
        expected = run.first + run.length;
        j += run.length;
    }
    return runs;
}

bool continues(const SharedStretch &stretch, const Run &run)
{
    return run.first >= stretch.firstEnd && run.first - stretch.firstEnd <= widestGap
        && run.second - stretch.secondEnd <= widestGap;
}

} // namespace

std::optional<Alignment> alignWords(const std::vector<TextWord> &first,
                                    const std::vector<TextWord> &second)
{
    Alignment alignment;
    SharedStretch current;
    for (const Run &run : runsIn(first, second)) {
        alignment.same += run.length;
        if (current.same > 0 && continues(current, run)) {
            current.firstEnd = run.first + run.length;
            current.secondEnd = run.second + run.length;
            current.same += run.length;
        } else {
            current = {run.first,  run.first + run.length,
                       run.second, run.second + run.length,
                       run.length, run.length};
        }
        if (current.same > alignment.longest.same)
            alignment.longest = current;
    }
    if (alignment.longest.same == 0)
        return std::nullopt;
    return alignment;
}

} // namespace saranda
