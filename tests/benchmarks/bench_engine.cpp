// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/runningassessment.h"
#include "core/assessment/sensitivity.h"
#include "core/doctrine/doctrineloader.h"
#include "tests/benchmarks/bigcase.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>

using namespace saranda;
using namespace saranda::bench;

namespace {

/// Processor time of this thread in microseconds: what the work costs, whatever else the machine
/// does meanwhile.
double now()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
#else
    return std::chrono::duration<double, std::micro>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
#endif
}

double microseconds(double since)
{
    return now() - since;
}

/// The best of some runs: what the machine can do when nothing disturbs it.
template <typename Work>
double bestOf(int runs, Work work)
{
    double best = 1e18;
    for (int i = 0; i < runs; ++i) {
        const double start = now();
        work();
        best = std::min(best, microseconds(start));
    }
    return best;
}

/// What any engine must do at least: read every citation and its exhibit, once.
long bareScan(const Network &network, const Levels &levels)
{
    long sum = 0;
    for (const FactNode &fact : network.facts) {
        const CitationCell *cell = network.cells.data() + fact.first;
        const CitationCell *end = cell + fact.forCount + fact.againstCount;
        int best = 0;
        int group = 0;
        int groups = 0;
        for (; cell != end; ++cell) {
            const int level =
                std::min<int>(levels.exhibits[cell->exhibit].level(), int(cell->strength));
            group = cell->startsOrigin ? level : std::max(group, level);
            groups += cell->startsOrigin;
            best = std::max(best, group);
        }
        sum += best + groups;
    }
    return sum;
}

/// One record replaced, as the engine sees an edit of the session.
struct ExhibitEdit {
    struct Change {
        std::optional<Exhibit> before;
        std::optional<Exhibit> after;
        Exhibit::Id id() const { return after->id; }
    };
    Change change;

    template <typename Record>
    void forEach(auto &&visit) const
    {
        if constexpr (std::is_same_v<Record, Exhibit>)
            visit(change);
    }
};

struct EditTimes {
    double mean = 0;
    double worst = 0;
};

/// Grades of random exhibits change back and forth, on the numbers alone.
EditTimes editNumbers(CompiledCase &compiled, int edits)
{
    Network network = compiled.network();
    Levels levels = compiled.levels();
    Propagation propagation;
    std::mt19937 random(3);
    EditTimes times;
    for (int i = 0; i < edits; ++i) {
        const int exhibit = int(random() % network.exhibits.size());
        const double start = now();
        ExhibitNode &node = network.exhibits[std::size_t(exhibit)];
        node.base = Level((node.base + 1 + i % 3) % ladderSize);
        propagation.exhibitChanged(network, exhibit);
        propagation.run(network, levels);
        const double taken = microseconds(start);
        times.mean += taken / edits;
        times.worst = std::max(times.worst, taken);
    }
    return times;
}

/// The same through the records: compile the record and compute; with `results`, also write those
/// that were touched, with their steps.
EditTimes editRecords(CaseRecords &records, const Doctrine &doctrine, int edits, bool results)
{
    auto running = RunningAssessment::start(records, doctrine);
    std::mt19937 random(5);
    EditTimes times;
    for (int i = 0; i < edits; ++i) {
        const auto row = std::size_t(random() % unsigned(records.exhibits.size()));
        ExhibitEdit edit{{records.exhibits.rows()[row], records.exhibits.rows()[row]}};
        edit.change.after->credibility = 2;
        edit.change.after->reliability =
            Reliability((int(*edit.change.after->reliability) + 1) % 4);
        records.exhibits.put(*edit.change.after);
        const double start = now();
        if (!running->follow(edit))
            std::abort();
        if (results)
            running->current();
        const double taken = microseconds(start);
        times.mean += taken / edits;
        times.worst = std::max(times.worst, taken);
    }
    return times;
}

long residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toLong();
    }
    return 0;
}

double networkMegabytes(const Network &network, const Levels &levels)
{
    const auto size = [](const auto &list) {
        return double(list.capacity() * sizeof(*list.data())) / 1e6;
    };
    return size(network.cells) + size(network.exhibits) + size(network.facts) + size(network.dates)
        + size(levels.exhibits) + size(levels.facts);
}

void measure(const CaseSize &size, const Doctrine &doctrine)
{
    CaseRecords records = bigCase(size);
    const long before = residentKilobytes();
    const double start = now();
    auto compiled = CompiledCase::compile(records, doctrine);
    const double compileTime = microseconds(start);
    const long after = residentKilobytes();
    Levels levels = compiled->levels();
    volatile long sink = 0;
    const double scan =
        bestOf(7, [&] { sink = sink + bareScan(compiled->network(), compiled->levels()); });
    const double full = bestOf(7, [&] { assessAll(compiled->network(), levels); });
    const EditTimes numbers = editNumbers(*compiled, 20000);
    const double arrays = networkMegabytes(compiled->network(), compiled->levels());
    const double whole = now();
    const auto assessment = assess(records, doctrine, {{}, false});
    const double wholeTime = microseconds(whole);
    const EditTimes edits = editRecords(records, doctrine, 5000, false);
    const EditTimes written = editRecords(records, doctrine, 5000, true);
    std::printf("| %d / %d / %d / %d | %.2f | %.2f | %.2f | %.1f | %.2f | %.1f | %.2f | %.1f | "
                "%.2f | %.0f | %.0f | %.0f | %.0f |\n",
                size.exhibits, size.citations, size.facts, size.claims, scan / 1e3, full / 1e3,
                full / scan, numbers.mean, numbers.worst / 1e3, edits.mean, edits.worst / 1e3,
                written.mean, written.worst / 1e3, compileTime / 1e3, wholeTime / 1e3, arrays,
                double(after - before) / 1e3);
    std::fflush(stdout);
}

void measureDefeat(int exhibits, const Doctrine &doctrine)
{
    const CaseRecords records = wideClaim(exhibits);
    const auto compiled = CompiledCase::compile(records, doctrine);
    const auto assessment = assess(records, doctrine, {{}, false});
    ClaimResult claim = assessment->claims.front();
    const double time = bestOf(3, [&] { addSensitivity(*compiled, claim); });
    std::printf("| %d | %s | %zu | %d..%d%s | %d..%d%s | %.1f |\n", exhibits,
                claim.established ? "yes" : "no", claim.carriedBy.size(),
                claim.smallestDefeat.lower, claim.smallestDefeat.upper,
                claim.smallestDefeat.exact ? " exact" : "", claim.smallestDefeatByOrigin.lower,
                claim.smallestDefeatByOrigin.upper,
                claim.smallestDefeatByOrigin.exact ? " exact" : "", time / 1e3);
    std::fflush(stdout);
}

} // namespace

int main()
{
    const auto doctrine = builtInDoctrine();
    if (!doctrine)
        return 1;
    std::printf("| exhibits / citations / facts / claims | bare scan ms | full run ms | ratio | "
                "edit µs | worst edit ms | record edit µs | worst record edit ms | with results µs "
                "| worst with results ms | compile ms | assess ms | arrays MB | compiled MB |\n"
                "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    measure({1000, 10000, 200, 10}, *doctrine);
    measure({10000, 100000, 2000, 100}, *doctrine);
    measure({100000, 1000000, 20000, 1000}, *doctrine);
    std::printf(
        "\n| exhibits of the claim | established | carried by | smallest defeat | by origin "
        "| everything ms |\n|---|---|---|---|---|---|\n");
    for (const int exhibits : {200, 1000, 2000})
        measureDefeat(exhibits, *doctrine);
    return 0;
}
