// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>
#include <QFutureWatcher>
#include <QTimer>

#include <functional>
#include <vector>

namespace saranda {

/// A model that finds the row of a record without asking every row.
class FindsRows
{
public:
    virtual ~FindsRows() = default;
    virtual int rowOfId(const QUuid &id) const = 0; ///< -1 when it is not listed
};

/// Sorts by SortRole where a column has it, else naturally by text; keeps rows that contain every
/// typed word in any column, and that the page's own filter lets through.
///
/// Made for lists of hundreds of thousands of rows, where QSortFilterProxyModel stands still for
/// seconds: rows that go or come together are announced together, an edited row is moved to its
/// place alone, and a long list is read in slices and sorted in another thread.
class TableProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using RowFilter = std::function<bool(int sourceRow)>;

    explicit TableProxy(QObject *parent = nullptr);
    ~TableProxy() override;

    void setSourceModel(QAbstractItemModel *model) override;
    void setFilterWords(const QString &words);
    QString filterWords() const { return m_words.join(u' '); }
    /// The page's own filter, beside the words.
    void setRowFilter(RowFilter filter);
    /// The page's own filter answers otherwise now.
    void refilter();
    /// Reads the rows already now, in slices, because words will be typed.
    void prepareFilter();
    /// Shows this row now if the filters let it through, before a long list has come to it.
    void showAtOnce(int sourceRow);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// How many rows there are without the words.
    int countWithoutWords() const { return m_countWithoutWords; }
    /// Whether a long list is still being sorted or filtered.
    bool isWorking() const { return !isSettled(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &) const override
    {
        return index(row, column);
    }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override
    {
        return !parent.isValid() && rowCount() > 0;
    }
    /// Every row can be dragged out of the list.
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = QAbstractProxyModel::flags(index);
        return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
    }
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The rows shown are others now, by a filter or by the records.
    void shownChanged();

private:
    /// What a row is sorted by. Rows without a value come after those with one.
    struct SortKey {
        enum class Kind { Integer, Real, Text } kind = Kind::Text;
        qint64 integer = 0;
        double real = 0;
        QString text;
    };
    using Keys = std::vector<SortKey>;
    /// How far a long list has come. From Match on the order is right, from Prepare on also what
    /// is shown.
    enum class Step { Keys, Sort, Match, Prepare, Done };
    enum Pass : char { PassesFilter = 1, PassesWords = 2, PassesBoth = 3 };

    static int compare(const SortKey &left, const SortKey &right);
    static std::vector<int> sorted(const Keys &keys, Qt::SortOrder order);
    bool comesBefore(int left, int right) const;
    SortKey keyOf(int row) const;
    const QByteArray &textOf(int row);
    char passes(int row);
    void setPasses(int row, char passes);
    int sourceRows() const { return int(m_places.size()); }
    bool isSettled() const { return m_step >= Step::Prepare; }

    void restart(Step from);
    void workSlice();
    bool workUntil(qint64 deadline);
    template <typename Work>
    bool eachRow(qint64 deadline, Work work);
    bool sortInThread();
    void takeSorted();

    void rebuild();
    void showFiltered();
    void show(const std::vector<int> &rows);
    void permute(const std::vector<int> &rows);
    void removeShown(const std::vector<int> &places);
    void renumber(std::size_t first = 0);
    void insertShown(int row);
    void moveShown(int row);
    void insertInOrder(int row);

    void addRows(int first, int last);
    void placeRows(int first, int last);
    void takeRows(int first, int last);
    void forgetRows(int first, int last);
    void changeCells(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void changeRow(int row, int left, int right);
    void keepIndexes();
    void renewIndexes();

    QStringList m_words;
    QList<QByteArray> m_needles; ///< the words as they are looked for
    RowFilter m_rowFilter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order; ///< all rows of the source in the order of sorting
    std::vector<int> m_rows; ///< those shown: the source's row of each row
    std::vector<int> m_places; ///< by the source's row: where it is shown, or -1
    Keys m_keys; ///< by the source's row, for the column sorted by; empty = unsorted
    std::vector<QByteArray> m_texts; ///< by the source's row, what is searched; null = unread
    std::vector<char> m_passes; ///< by the source's row
    int m_countWithoutWords = 0;

    QTimer m_work;
    Step m_step = Step::Done;
    int m_next = 0; ///< the row the present step has come to
    QFutureWatcher<std::vector<int>> m_sorting;
    int m_generation = 0; ///< of what is sorted by; a result of an older one is of no use
    int m_sortedGeneration = 0;
    QModelIndexList m_keptIndexes;
    QList<QPersistentModelIndex> m_keptSources;
};

} // namespace saranda
