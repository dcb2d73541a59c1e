// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tableproxy.h"

#include <algorithm>
#include <numeric>

namespace saranda {

namespace {

/// So many runs of rows are announced one by one; more are gathered at the end first.
constexpr int fewRuns = 16;
constexpr int fewRows = 64;

} // namespace

TableProxy::TableProxy(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_work.setInterval(0);
    connect(&m_work, &QTimer::timeout, this, &TableProxy::workSlice);
    connect(&m_sorting, &QFutureWatcherBase::finished, this, &TableProxy::takeSorted);
}

TableProxy::~TableProxy()
{
    m_sorting.waitForFinished();
}

void TableProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(model);
    using Model = QAbstractItemModel;
    connect(model, &Model::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(model, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeRows(first, last); });
    connect(model, &Model::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { forgetRows(first, last); });
    connect(model, &Model::dataChanged, this, &TableProxy::changeCells);
    connect(model, &Model::layoutAboutToBeChanged, this, &TableProxy::keepIndexes);
    connect(model, &Model::layoutChanged, this, &TableProxy::renewIndexes);
    connect(model, &Model::rowsAboutToBeMoved, this, &TableProxy::keepIndexes);
    connect(model, &Model::rowsMoved, this, &TableProxy::renewIndexes);
    connect(model, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &Model::modelReset, this, [this] {
        rebuild();
        endResetModel();
        Q_EMIT shownChanged();
    });
    rebuild();
    endResetModel();
}

QModelIndex TableProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int TableProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex TableProxy::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    return sourceModel()->index(m_rows[std::size_t(index.row())], index.column());
}

QModelIndex TableProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= sourceRows())
        return {};
    const int place = m_places[std::size_t(index.row())];
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
    return QAbstractItemModel::headerData(section, orientation, role);
}

/// All that is known of the rows, from nothing.
void TableProxy::rebuild()
{
    const std::size_t count = std::size_t(sourceModel()->rowCount());
    m_places.assign(count, -1);
    m_texts.assign(count, {});
    m_keys.assign(m_sortColumn < 0 ? 0 : count, {});
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    m_passes.assign(count, 0);
    m_countWithoutWords = 0;
    m_rows.clear();
    m_step = Step::Done;
    // The rows are there at once, as the model has them; their order and the words may follow.
    for (const int row : m_order) {
        const bool isLetThrough = !m_rowFilter || m_rowFilter(row);
        setPasses(row, isLetThrough ? PassesBoth : PassesWords);
        if (isLetThrough)
            m_rows.push_back(row);
    }
    renumber();
    restart(m_sortColumn < 0 ? Step::Match : Step::Keys);
}

void TableProxy::showFiltered()
{
    std::vector<int> rows;
    rows.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows),
                 [this](int row) { return m_passes[std::size_t(row)] == PassesBoth; });
    show(rows);
    Q_EMIT shownChanged();
}

void TableProxy::show(const std::vector<int> &rows)
{
    if (rows == m_rows)
        return;
    std::vector<char> isWanted(m_places.size(), 0);
    for (const int row : rows)
        isWanted[std::size_t(row)] = 1;
    std::vector<int> gone;
    for (int place = 0; place < int(m_rows.size()); ++place) {
        if (!isWanted[std::size_t(m_rows[std::size_t(place)])])
            gone.push_back(place);
    }
    removeShown(gone);
    if (rows.size() > m_rows.size()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, int(rows.size()) - 1);
        for (const int row : rows) {
            if (m_places[std::size_t(row)] < 0)
                m_rows.push_back(row);
        }
        renumber(std::size_t(first));
        endInsertRows();
    }
    permute(rows);
}

/// The same rows in another order.
void TableProxy::permute(const std::vector<int> &rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    sources.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        sources.push_back(m_rows[std::size_t(index.row())]);
    m_rows = rows;
    renumber();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(createIndex(m_places[std::size_t(sources[std::size_t(i)])],
                                 before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Takes out the rows at these places, which are in rising order.
void TableProxy::removeShown(const std::vector<int> &places)
{
    if (places.empty())
        return;
    std::vector<std::pair<int, int>> runs; // first and last place
    for (const int place : places) {
        if (!runs.empty() && runs.back().second + 1 == place)
            runs.back().second = place;
        else
            runs.emplace_back(place, place);
    }
    if (int(runs.size()) > fewRuns) {
        std::vector<char> isGone(m_rows.size(), 0);
        for (const int place : places)
            isGone[std::size_t(place)] = 1;
        std::vector<int> kept;
        std::vector<int> doomed;
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            (isGone[place] ? doomed : kept).push_back(m_rows[place]);
        runs = {{int(kept.size()), int(m_rows.size()) - 1}};
        kept.insert(kept.end(), doomed.begin(), doomed.end());
        permute(kept);
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        const auto first = m_rows.begin() + run->first;
        const auto last = m_rows.begin() + run->second + 1;
        std::for_each(first, last, [this](int row) { m_places[std::size_t(row)] = -1; });
        m_rows.erase(first, last);
        renumber(std::size_t(run->first));
        endRemoveRows();
    }
}

void TableProxy::renumber(std::size_t first)
{
    for (std::size_t place = first; place < m_rows.size(); ++place)
        m_places[std::size_t(m_rows[place])] = int(place);
}

void TableProxy::insertInOrder(int row)
{
    const auto before = [this](int left, int right) { return comesBefore(left, right); };
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), row, before), row);
}

void TableProxy::insertShown(int row)
{
    const auto before = [this](int left, int right) { return comesBefore(left, right); };
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), row, before);
    const int place = int(at - m_rows.begin());
    beginInsertRows({}, place, place);
    m_rows.insert(at, row);
    renumber(std::size_t(place));
    endInsertRows();
}

/// An edited row goes to where it belongs now.
void TableProxy::moveShown(int row)
{
    const auto before = [this](int left, int right) { return comesBefore(left, right); };
    const int from = m_places[std::size_t(row)];
    const auto here = m_rows.begin() + from;
    int to = from; // the place it is put in front of
    if (from > 0 && comesBefore(row, *(here - 1)))
        to = int(std::lower_bound(m_rows.begin(), here, row, before) - m_rows.begin());
    else if (here + 1 != m_rows.end() && comesBefore(*(here + 1), row))
        to = int(std::lower_bound(here + 1, m_rows.end(), row, before) - m_rows.begin());
    if (to == from)
        return;
    beginMoveRows({}, from, from, {}, to);
    if (to < from)
        std::rotate(m_rows.begin() + to, here, here + 1);
    else
        std::rotate(here, here + 1, m_rows.begin() + to);
    renumber(std::size_t(std::min(from, to)));
    endMoveRows();
}

void TableProxy::addRows(int first, int last)
{
    const int count = last - first + 1;
    for (std::vector<int> *rows : {&m_order, &m_rows}) {
        for (int &row : *rows)
            row += row >= first ? count : 0;
    }
    const auto widen = [first, count](auto &values, auto value) {
        values.insert(values.begin() + first, std::size_t(count), value);
    };
    widen(m_places, -1);
    widen(m_texts, QByteArray());
    widen(m_passes, char(0));
    if (m_sortColumn >= 0)
        widen(m_keys, SortKey());
    if (isSettled()) {
        placeRows(first, last);
    } else {
        for (int row = first; row <= last; ++row)
            m_order.push_back(row);
        restart(m_sortColumn < 0 ? Step::Match : Step::Keys);
    }
    Q_EMIT shownChanged();
}

void TableProxy::placeRows(int first, int last)
{
    std::vector<int> added(std::size_t(last - first + 1));
    std::iota(added.begin(), added.end(), first);
    for (const int row : added) {
        if (m_sortColumn >= 0)
            m_keys[std::size_t(row)] = keyOf(row);
        setPasses(row, passes(row));
    }
    const auto before = [this](int left, int right) { return comesBefore(left, right); };
    if (added.size() > fewRows) {
        std::sort(added.begin(), added.end(), before);
        const auto middle = m_order.insert(m_order.end(), added.begin(), added.end());
        std::inplace_merge(m_order.begin(), middle, m_order.end(), before);
        showFiltered();
        return;
    }
    for (const int row : added) {
        insertInOrder(row);
        if (m_passes[std::size_t(row)] == PassesBoth)
            insertShown(row);
    }
}

void TableProxy::takeRows(int first, int last)
{
    std::vector<int> places;
    for (int row = first; row <= last; ++row) {
        if (m_places[std::size_t(row)] >= 0)
            places.push_back(m_places[std::size_t(row)]);
    }
    std::sort(places.begin(), places.end());
    removeShown(places);
}

void TableProxy::forgetRows(int first, int last)
{
    const int count = last - first + 1;
    for (int row = first; row <= last; ++row)
        setPasses(row, 0);
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    for (std::vector<int> *rows : {&m_order, &m_rows}) {
        for (int &row : *rows)
            row -= row > last ? count : 0;
    }
    const auto narrow = [first, last](auto &values) {
        values.erase(values.begin() + first, values.begin() + last + 1);
    };
    narrow(m_places);
    narrow(m_texts);
    narrow(m_passes);
    if (m_sortColumn >= 0)
        narrow(m_keys);
    if (!isSettled())
        restart(m_sortColumn < 0 ? Step::Match : Step::Keys);
    Q_EMIT shownChanged();
}

void TableProxy::keepIndexes()
{
    Q_EMIT layoutAboutToBeChanged();
    m_keptIndexes = persistentIndexList();
    m_keptSources.clear();
    for (const QModelIndex &index : std::as_const(m_keptIndexes))
        m_keptSources.append(mapToSource(index));
}

void TableProxy::renewIndexes()
{
    rebuild();
    QModelIndexList after;
    for (const QPersistentModelIndex &source : std::as_const(m_keptSources))
        after.append(mapFromSource(source));
    changePersistentIndexList(m_keptIndexes, after);
    Q_EMIT layoutChanged();
    Q_EMIT shownChanged();
}

} // namespace saranda
