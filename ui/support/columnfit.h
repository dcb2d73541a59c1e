// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QTableView;
class QTreeView;

namespace saranda {

/// Widths of columns a person has not set: one column takes what the others leave. Where there is
/// too little room, columns give up first what their contents do not need, then, if that is enough,
/// texts up to two fifths of their width; else the list is scrolled. Levels and the first column
/// are never cut.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// Widths in average letters. The view has its model already; the columns are fitted when it
    /// gets its place.
    ColumnFit(QTableView *view, const QList<int> &letters, int flexible);
    ColumnFit(QTreeView *view, const QList<int> &letters, int flexible);

    /// Columns a person gave a width to; they keep it.
    const QList<int> &own() const { return m_own; }
    void setOwn(const QList<int> &columns) { m_own = columns; }
    /// While something else (a saved view) says how wide the columns are.
    void setPaused(bool isPaused);
    void fit();

Q_SIGNALS:
    void ownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column {
        int column = 0;
        int width = 0;
    };

    ColumnFit(QAbstractItemView *view, QHeaderView *header, const QList<int> &letters,
              int flexible);
    bool isOwn(int column) const;
    int firstWidth(int column) const;
    int contentsWidth(int column) const;
    bool isCuttable(int column) const;
    void tighten(QList<Column> &columns, int lacking) const;
    void keepOwn(int column, int before, int now);

    QAbstractItemView *m_view = nullptr;
    QHeaderView *m_header = nullptr;
    QList<int> m_letters;
    QList<int> m_own;
    int m_flexible = 0;
    bool m_isFitting = false;
    bool m_isPaused = false;
};

} // namespace saranda
