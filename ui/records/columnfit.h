// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace saranda {

/// First widths for a table nobody has set up yet: one column takes what the others leave, until
/// the person gives that column a width.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// Widths in average letters; `flexible` never gets narrower than its own.
    ColumnFit(QTableView *view, const QList<int> &letters, int flexible);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_view = nullptr;
    int m_flexible = 0;
    int m_least = 0;
    bool m_isFitting = false;
    bool m_isDone = false;
};

} // namespace saranda
