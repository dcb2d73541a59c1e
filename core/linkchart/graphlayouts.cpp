// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/graphlayouts.h"

#include <igraph.h>

#include "core/base/literals.h"
#include "core/linkchart/layouttexts.h"

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <cmath>

namespace saranda {

using namespace literals;

namespace {

constexpr unsigned long layoutSeed = 1949;

/// Debian builds igraph without thread-local state: one call at a time.
QMutex &igraphMutex()
{
    static QMutex mutex;
    return mutex;
}

/// What the interruption handler, a plain function, answers for. Only touched under the mutex.
struct RunningLayout {
    const LayoutProgress *progress = nullptr;
    double expectedCalls = 1;
    double calls = 0;
    bool isCancelled = false;
};

RunningLayout *&runningLayout()
{
    static RunningLayout *running = nullptr;
    return running;
}

igraph_error_t askWhetherToGoOn(void *)
{
    RunningLayout *running = runningLayout();
    if (!running)
        return IGRAPH_SUCCESS;
    running->calls += 1;
    const double share = std::min(0.99, running->calls / running->expectedCalls);
    if (running->progress && *running->progress && !(*running->progress)(share))
        running->isCancelled = true;
    if (!running->isCancelled)
        return IGRAPH_SUCCESS;
    // igraph leaves at once and does not free what it was working on: that is the handler's part,
    // and a list left behind would be freed a second time by the next error.
    IGRAPH_FINALLY_FREE();
    return IGRAPH_INTERRUPTED;
}

/// Holds igraph for one layout: without its aborting error handler, with our interruption.
class IgraphTurn
{
public:
    IgraphTurn(const LayoutProgress &progress, double expectedCalls)
        : m_lock(&igraphMutex())
    {
        m_running.progress = &progress;
        m_running.expectedCalls = std::max(1.0, expectedCalls);
        runningLayout() = &m_running;
        m_errors = igraph_set_error_handler(igraph_error_handler_ignore);
        m_warnings = igraph_set_warning_handler(igraph_warning_handler_ignore);
        m_interruption = igraph_set_interruption_handler(askWhetherToGoOn);
        igraph_rng_seed(igraph_rng_default(), layoutSeed);
    }
    ~IgraphTurn()
    {
        igraph_set_interruption_handler(m_interruption);
        igraph_set_warning_handler(m_warnings);
        igraph_set_error_handler(m_errors);
        runningLayout() = nullptr;
    }
    IgraphTurn(const IgraphTurn &) = delete;
    IgraphTurn &operator=(const IgraphTurn &) = delete;

    bool isCancelled() const { return m_running.isCancelled; }

private:
    QMutexLocker<QMutex> m_lock;
    RunningLayout m_running;
    igraph_error_handler_t *m_errors = nullptr;
    igraph_warning_handler_t *m_warnings = nullptr;
    igraph_interruption_handler_t *m_interruption = nullptr;
};

class IgraphGraph
{
public:
    explicit IgraphGraph(const PlainGraph &graph)
    {
        igraph_vector_int_t ends;
        m_isValid = igraph_vector_int_init(&ends, igraph_integer_t(graph.edges.size() * 2))
            == IGRAPH_SUCCESS;
        if (!m_isValid)
            return;
        igraph_integer_t place = 0;
        for (const auto &[from, to] : graph.edges) {
            VECTOR(ends)[place++] = from;
            VECTOR(ends)[place++] = to;
        }
        m_isValid = igraph_create(&m_graph, &ends, graph.size, IGRAPH_DIRECTED) == IGRAPH_SUCCESS;
        igraph_vector_int_destroy(&ends);
    }
    ~IgraphGraph()
    {
        if (m_isValid)
            igraph_destroy(&m_graph);
    }
    IgraphGraph(const IgraphGraph &) = delete;
    IgraphGraph &operator=(const IgraphGraph &) = delete;

    bool isValid() const { return m_isValid; }
    const igraph_t *get() const { return &m_graph; }

private:
    igraph_t m_graph = {};
    bool m_isValid = false;
};

class IgraphMatrix
{
public:
    IgraphMatrix() { m_isValid = igraph_matrix_init(&m_matrix, 0, 0) == IGRAPH_SUCCESS; }
    ~IgraphMatrix()
    {
        if (m_isValid)
            igraph_matrix_destroy(&m_matrix);
    }
    IgraphMatrix(const IgraphMatrix &) = delete;
    IgraphMatrix &operator=(const IgraphMatrix &) = delete;

    bool isValid() const { return m_isValid; }
    igraph_matrix_t *get() { return &m_matrix; }
    /// The first `count` rows; layouts may add nodes of their own after them.
    std::vector<QPointF> points(int count) const
    {
        std::vector<QPointF> points(static_cast<std::size_t>(count));
        for (int row = 0; row < count && row < igraph_matrix_nrow(&m_matrix); ++row) {
            const double x = MATRIX(m_matrix, row, 0);
            const double y = MATRIX(m_matrix, row, 1);
            points[std::size_t(row)] = {std::isfinite(x) ? x : 0, std::isfinite(y) ? y : 0};
        }
        return points;
    }

private:
    igraph_matrix_t m_matrix = {};
    bool m_isValid = false;
};

Result<std::vector<QPointF>> outcomeOf(igraph_error_t error, const IgraphTurn &turn,
                                       const IgraphMatrix &matrix, int count)
{
    if (turn.isCancelled())
        return failure(ErrorCode::Cancelled, LayoutTexts::tr("The layout was stopped."));
    if (error != IGRAPH_SUCCESS)
        return failure(ErrorCode::Storage, LayoutTexts::tr("The chart cannot be laid out."),
                       QString::fromUtf8(igraph_strerror(error)));
    return matrix.points(count);
}

Result<std::vector<QPointF>> noMemory()
{
    return failure(ErrorCode::Storage, LayoutTexts::tr("The chart cannot be laid out."),
                   u"out of memory"_s);
}

} // namespace

Result<std::vector<QPointF>> forceDirectedLayout(const PlainGraph &graph,
                                                 const LayoutProgress &progress)
{
    // Springs of the length of the way between two nodes look best and cost the most; then exact
    // forces, which are quadratic; for many nodes igraph looks only at those near by.
    constexpr int mostSprings = 220;
    constexpr int mostExact = 700;
    const bool isExact = graph.size <= mostExact;
    constexpr int rounds = 500;
    IgraphTurn turn(progress, rounds);
    const IgraphGraph made(graph);
    IgraphMatrix matrix;
    if (!made.isValid() || !matrix.isValid())
        return noMemory();
    if (graph.size <= mostSprings) {
        const igraph_error_t error =
            igraph_layout_kamada_kawai(made.get(), matrix.get(), false, 60 * graph.size, 0,
                                       graph.size, nullptr, nullptr, nullptr, nullptr, nullptr);
        return outcomeOf(error, turn, matrix, graph.size);
    }
    const igraph_error_t error = igraph_layout_fruchterman_reingold(
        made.get(), matrix.get(), false, rounds, std::sqrt(double(graph.size)),
        isExact ? IGRAPH_LAYOUT_NOGRID : IGRAPH_LAYOUT_GRID, nullptr, nullptr, nullptr, nullptr,
        nullptr);
    return outcomeOf(error, turn, matrix, graph.size);
}

Result<std::vector<QPointF>> layeredLayout(const PlainGraph &graph, const std::vector<int> &layers,
                                           const LayoutProgress &progress)
{
    constexpr int rounds = 40;
    IgraphTurn turn(progress, 2);
    const IgraphGraph made(graph);
    IgraphMatrix matrix;
    igraph_vector_int_t given;
    if (!made.isValid() || !matrix.isValid()
        || igraph_vector_int_init(&given, igraph_integer_t(layers.size())) != IGRAPH_SUCCESS)
        return noMemory();
    for (std::size_t row = 0; row < layers.size(); ++row)
        VECTOR(given)[igraph_integer_t(row)] = layers[row];
    const igraph_error_t error = igraph_layout_sugiyama(made.get(), matrix.get(), nullptr, nullptr,
                                                        &given, 1, 1, rounds, nullptr);
    igraph_vector_int_destroy(&given);
    return outcomeOf(error, turn, matrix, graph.size);
}

} // namespace saranda
