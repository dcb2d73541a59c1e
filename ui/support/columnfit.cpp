// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/columnfit.h"

#include "ui/support/roles.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace saranda {

namespace {

int lastShown(const QHeaderView &header)
{
    for (int place = header.count() - 1; place >= 0; --place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            return column;
    }
    return -1;
}

/// Among the first rows and, in a tree, those beneath them: not every heading has a level.
bool hasLevels(const QAbstractItemModel &model, const QModelIndex &parent, int column)
{
    constexpr int rowsLookedAt = 20;
    for (int row = 0; row < std::min(rowsLookedAt, model.rowCount(parent)); ++row) {
        if (model.index(row, column, parent).data(LevelRole).isValid()
            || hasLevels(model, model.index(row, 0, parent), column))
            return true;
    }
    return false;
}

/// Takes `lacking` pixels in all, from each column in proportion to what it has over its least
/// width; answers what is still lacking.
template <typename Columns, typename Least>
int takeFrom(Columns &columns, int lacking, Least least)
{
    QList<int> spare;
    int sum = 0;
    for (const auto &one : std::as_const(columns)) {
        spare.append(std::max(0, one.width - least(one)));
        sum += spare.last();
    }
    const int taken = std::min(lacking, sum);
    for (qsizetype i = 0; taken > 0 && i < columns.size(); ++i)
        columns[i].width -= (spare[i] * taken + sum - 1) / sum;
    return lacking - taken;
}

/// Takes `lacking` pixels from the widest, until all are alike or at their least width: a short
/// word is not cut while a long text beside it has more to give. Nothing is taken where that is not
/// enough: what has to be scrolled anyway need not be cut as well.
template <typename Columns, typename Least>
void takeFromWidest(Columns &columns, int lacking, Least least)
{
    Columns narrower = columns;
    QList<int> leasts;
    for (const auto &one : std::as_const(columns))
        leasts.append(least(one));
    for (; lacking > 0; --lacking) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < narrower.size(); ++i) {
            const bool hasSpare = narrower[i].width > leasts[i];
            if (hasSpare && (widest < 0 || narrower[i].width > narrower[widest].width))
                widest = i;
        }
        if (widest < 0)
            return;
        --narrower[widest].width;
    }
    columns = narrower;
}

} // namespace

ColumnFit::ColumnFit(QTableView *view, const QList<int> &letters, int flexible)
    : ColumnFit(view, view->horizontalHeader(), letters, flexible)
{ }

ColumnFit::ColumnFit(QTreeView *view, const QList<int> &letters, int flexible)
    : ColumnFit(view, view->header(), letters, flexible)
{ }

ColumnFit::ColumnFit(QAbstractItemView *view, QHeaderView *header, const QList<int> &letters,
                     int flexible)
    : QObject(view)
    , m_view(view)
    , m_header(header)
    , m_letters(letters)
    , m_flexible(flexible)
{
    view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &ColumnFit::keepOwn);
    connect(view->model(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                const bool wasEmpty = m_view->model()->rowCount() == last - first + 1;
                if (!parent.isValid() && wasEmpty)
                    fit(); // until now nobody knew what they need
            });
}

bool ColumnFit::isOwn(int column) const
{
    return column >= m_letters.size() || m_own.contains(column);
}

int ColumnFit::firstWidth(int column) const
{
    const int letters = m_letters.value(column) * m_view->fontMetrics().averageCharWidth();
    return column == 0 ? std::max(letters, m_header->sectionSizeHint(0)) : letters;
}

/// Of the rows in sight: a long list is not read through for it.
int ColumnFit::contentsWidth(int column) const
{
    const int precision = m_header->resizeContentsPrecision();
    m_header->setResizeContentsPrecision(0);
    const int contents = m_view->sizeHintForColumn(column);
    m_header->setResizeContentsPrecision(precision);
    return std::max(contents, m_header->sectionSizeHint(column));
}

/// A text can be read on in its tip or beside the list; half a level says another one.
bool ColumnFit::isCuttable(int column) const
{
    if (column == 0 || column == m_flexible || isOwn(column))
        return false;
    return !hasLevels(*m_view->model(), {}, column);
}

void ColumnFit::tighten(QList<Column> &columns, int lacking) const
{
    if (m_view->model()->rowCount() == 0)
        return;
    lacking = takeFrom(columns, lacking, [this](const Column &one) {
        return isOwn(one.column) ? one.width : contentsWidth(one.column);
    });
    takeFromWidest(columns, lacking, [this](const Column &one) {
        return isCuttable(one.column) ? firstWidth(one.column) * 3 / 5 : one.width;
    });
}

void ColumnFit::fit()
{
    if (m_isPaused)
        return;
    QList<Column> columns;
    int lacking = -m_view->viewport()->width();
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (m_header->isSectionHidden(column))
            continue;
        columns.append(
            {column, isOwn(column) ? m_header->sectionSize(column) : firstWidth(column)});
        lacking += columns.last().width;
    }
    if (lacking > 0)
        tighten(columns, lacking);
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const Column &one : std::as_const(columns)) {
        if (!isOwn(one.column))
            m_header->resizeSection(one.column,
                                    one.column == m_flexible && lacking < 0 ? one.width - lacking
                                                                            : one.width);
    }
}

void ColumnFit::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    fit();
}

/// Not by being hidden or shown, nor as the last one, which takes what is left of itself.
void ColumnFit::keepOwn(int column, int before, int now)
{
    const bool isLast = m_header->stretchLastSection() && column == lastShown(*m_header);
    if (m_isFitting || m_isPaused || isLast || before == 0 || now == 0 || m_own.contains(column))
        return;
    m_own.append(column);
    Q_EMIT ownChanged();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace saranda
