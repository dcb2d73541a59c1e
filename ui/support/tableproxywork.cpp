// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/naturalkey.h"
#include "ui/support/roles.h"
#include "ui/support/tableproxy.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <numeric>

namespace saranda {

namespace {

/// A list up to this long is read, sorted and filtered at one go.
constexpr int mostAtOnce = 3000;
/// Of a longer one, as much as keeps the window at hand.
constexpr qint64 sliceNanoseconds = 8'000'000;
constexpr qint64 noDeadline = std::numeric_limits<qint64>::max();
/// More changed rows than this are looked at anew all together.
constexpr int mostChangedOneByOne = 256;

qint64 now()
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return clock.nsecsElapsed();
}

} // namespace

int TableProxy::compare(const SortKey &left, const SortKey &right)
{
    using Kind = SortKey::Kind;
    const auto order = [](auto a, auto b) { return a < b ? -1 : (b < a ? 1 : 0); };
    if (left.kind == Kind::Integer && right.kind == Kind::Integer)
        return order(left.integer, right.integer);
    if (left.kind == Kind::Text && right.kind == Kind::Text)
        return compareNaturally(left.text, right.text);
    if (left.kind == Kind::Text || right.kind == Kind::Text)
        return left.kind == Kind::Text ? 1 : -1; // what has no value comes last
    return order(left.kind == Kind::Real ? left.real : double(left.integer),
                 right.kind == Kind::Real ? right.real : double(right.integer));
}

std::vector<int> TableProxy::sorted(const Keys &keys, Qt::SortOrder order)
{
    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), [&](int left, int right) {
        const int compared = compare(keys[std::size_t(left)], keys[std::size_t(right)]);
        if (compared != 0)
            return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
        return left < right;
    });
    return rows;
}

bool TableProxy::comesBefore(int left, int right) const
{
    if (m_sortColumn >= 0) {
        const int compared = compare(m_keys[std::size_t(left)], m_keys[std::size_t(right)]);
        if (compared != 0)
            return m_sortOrder == Qt::AscendingOrder ? compared < 0 : compared > 0;
    }
    return left < right;
}

TableProxy::SortKey TableProxy::keyOf(int row) const
{
    const QModelIndex cell = sourceModel()->index(row, m_sortColumn);
    const QVariant value = cell.data(SortRole);
    SortKey key;
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        key.kind = SortKey::Kind::Integer;
        key.integer = value.toLongLong();
        break;
    case QMetaType::Double:
    case QMetaType::Float:
        key.kind = SortKey::Kind::Real;
        key.real = value.toDouble();
        break;
    case QMetaType::QDateTime:
        key.kind = SortKey::Kind::Integer;
        key.integer = value.toDateTime().toMSecsSinceEpoch();
        break;
    case QMetaType::QString:
        key.text = value.toString();
        break;
    default:
        key.text = cell.data().toString().toCaseFolded();
    }
    return key;
}

const QByteArray &TableProxy::textOf(int row)
{
    QByteArray &text = m_texts[std::size_t(row)];
    if (text.isNull()) {
        QString line;
        const int columns = sourceModel()->columnCount();
        for (int column = 0; column < columns; ++column)
            line += sourceModel()->index(row, column).data().toString() + u'\n';
        text = line.toCaseFolded().toUtf8();
    }
    return text;
}

char TableProxy::passes(int row)
{
    char result = 0;
    if (!m_rowFilter || m_rowFilter(row))
        result |= PassesFilter;
    const auto isThere = [&](const QByteArray &needle) { return textOf(row).contains(needle); };
    if (std::all_of(m_needles.begin(), m_needles.end(), isThere))
        result |= PassesWords;
    return result;
}

void TableProxy::setPasses(int row, char passes)
{
    char &known = m_passes[std::size_t(row)];
    m_countWithoutWords += ((passes & PassesFilter) != 0) - ((known & PassesFilter) != 0);
    known = passes;
}

void TableProxy::setFilterWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    m_needles.clear();
    for (const QString &word : std::as_const(m_words))
        m_needles.append(word.toCaseFolded().toUtf8());
    restart(Step::Match);
}

void TableProxy::setRowFilter(RowFilter filter)
{
    m_rowFilter = std::move(filter);
    refilter();
}

void TableProxy::refilter()
{
    if (sourceModel())
        restart(Step::Match);
}

void TableProxy::prepareFilter()
{
    if (m_step == Step::Done)
        restart(Step::Prepare);
}

void TableProxy::showAtOnce(int sourceRow)
{
    const bool isHidden = m_places[std::size_t(sourceRow)] < 0;
    if (isHidden && passes(sourceRow) == PassesBoth) {
        setPasses(sourceRow, PassesBoth);
        const int place = int(m_rows.size()); // the work under way puts it where it belongs
        beginInsertRows({}, place, place);
        m_rows.push_back(sourceRow);
        renumber(std::size_t(place));
        endInsertRows();
    }
}

void TableProxy::sort(int column, Qt::SortOrder order)
{
    const bool isOther = column != m_sortColumn;
    if (!isOther && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (column < 0) {
        m_keys.clear();
        std::iota(m_order.begin(), m_order.end(), 0);
        restart(Step::Match);
        return;
    }
    if (isOther)
        m_keys.assign(m_places.size(), {});
    restart(isOther ? Step::Keys : Step::Sort);
}

/// Does the steps from this one on; a short list at once.
void TableProxy::restart(Step from)
{
    if (!sourceModel())
        return;
    if (from <= Step::Sort)
        ++m_generation;
    if (from <= m_step) {
        m_step = from;
        m_next = 0;
    }
    if (sourceRows() <= mostAtOnce)
        workUntil(noDeadline);
    else
        m_work.start();
}

void TableProxy::workSlice()
{
    if (workUntil(now() + sliceNanoseconds))
        m_work.stop();
}

/// Row by row from where the step has come to; says whether all were done before the deadline.
template <typename Work>
bool TableProxy::eachRow(qint64 deadline, Work work)
{
    constexpr int rowsBetweenLooks = 16;
    for (; m_next < sourceRows(); ++m_next) {
        if (m_next % rowsBetweenLooks == 0 && deadline != noDeadline && now() > deadline)
            return false;
        work(m_next);
    }
    m_next = 0;
    return true;
}

/// Answers whether there is nothing left to do for now.
bool TableProxy::workUntil(qint64 deadline)
{
    if (m_step == Step::Keys) {
        if (!eachRow(deadline, [this](int row) { m_keys[std::size_t(row)] = keyOf(row); }))
            return false;
        m_step = Step::Sort;
    }
    if (m_step == Step::Sort && !sortInThread())
        return true; // goes on when it is sorted
    if (m_step == Step::Match) {
        if (!eachRow(deadline, [this](int row) { setPasses(row, passes(row)); }))
            return false;
        m_step = Step::Done;
        showFiltered();
    }
    if (m_step == Step::Prepare) {
        if (!eachRow(deadline, [this](int row) { textOf(row); }))
            return false;
        m_step = Step::Done;
    }
    return true;
}

/// A short list is sorted here and now: then the answer is that it is done.
bool TableProxy::sortInThread()
{
    if (sourceRows() <= mostAtOnce) {
        m_order = sorted(m_keys, m_sortOrder);
        m_step = Step::Match;
        return true;
    }
    if (!m_sorting.isRunning()) {
        m_sortedGeneration = m_generation;
        m_sorting.setFuture(QtConcurrent::run(
            [keys = m_keys, order = m_sortOrder] { return sorted(keys, order); }));
    }
    return false;
}

void TableProxy::takeSorted()
{
    if (m_step != Step::Sort)
        return; // it has begun anew in the meantime, and comes to sorting again
    if (m_sortedGeneration == m_generation) {
        m_order = m_sorting.result();
        m_step = Step::Match;
        m_next = 0;
    }
    m_work.start();
}

void TableProxy::changeCells(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const int first = topLeft.row();
    const int last = bottomRight.row();
    if (first < 0 || last >= sourceRows())
        return;
    if (last - first < mostChangedOneByOne) {
        for (int row = first; row <= last; ++row)
            changeRow(row, topLeft.column(), bottomRight.column());
        Q_EMIT shownChanged();
        return;
    }
    std::fill(m_texts.begin() + first, m_texts.begin() + last + 1, QByteArray());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, topLeft.column()),
                           index(rowCount() - 1, bottomRight.column()));
    const bool sortsAnew =
        m_sortColumn >= topLeft.column() && m_sortColumn <= bottomRight.column();
    if (sortsAnew)
        restart(Step::Keys);
    else if (m_rowFilter || !m_needles.isEmpty())
        restart(Step::Match);
}

void TableProxy::changeRow(int row, int left, int right)
{
    m_texts[std::size_t(row)] = {};
    const int place = m_places[std::size_t(row)];
    if (place >= 0)
        Q_EMIT dataChanged(createIndex(place, left), createIndex(place, right));
    bool isMoved = false;
    if (m_sortColumn >= left && m_sortColumn <= right) {
        SortKey key = keyOf(row);
        isMoved = compare(key, m_keys[std::size_t(row)]) != 0;
        const auto here = std::find(m_order.begin(), m_order.end(), row);
        if (isMoved)
            m_order.erase(here);
        m_keys[std::size_t(row)] = std::move(key);
        if (isMoved && m_step >= Step::Match)
            insertInOrder(row);
        else if (isMoved)
            m_order.push_back(row);
        m_generation += isMoved;
    }
    setPasses(row, passes(row));
    if (!isSettled())
        return; // what is shown is settled when the work is done
    const bool isShown = m_passes[std::size_t(row)] == PassesBoth;
    if (place >= 0 && !isShown)
        removeShown({place});
    else if (place < 0 && isShown)
        insertShown(row);
    else if (place >= 0 && isMoved)
        moveShown(row);
}

} // namespace saranda
