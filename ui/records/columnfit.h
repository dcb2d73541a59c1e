// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QTableView;
class QTreeView;

namespace saranda {

/// First widths for a table or tree nobody has set up yet: one column takes what the others leave,
/// until the person gives that column a width.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// Widths in average letters; `flexible` never gets narrower than its own.
    ColumnFit(QTableView *view, const QList<int> &letters, int flexible);
    ColumnFit(QTreeView *view, const QList<int> &letters, int flexible);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ColumnFit(QAbstractItemView *view, QHeaderView *header, const QList<int> &letters,
              int flexible);
    void fit();

    QAbstractItemView *m_view = nullptr;
    QHeaderView *m_header = nullptr;
    QList<int> m_widths; ///< pixels each column was given at first
    int m_flexible = 0;
    bool m_isFitting = false;
    bool m_isDone = false;
};

} // namespace saranda
