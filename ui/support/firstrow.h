// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace saranda {

class TablePane;

/// What a list begins with: its top row, and the one that is on top once a long list is in order,
/// unless somebody has chosen, scrolled or written in the meantime.
class FirstRow : public QObject
{
    Q_OBJECT

public:
    static void select(TablePane *pane);
    /// The current row was chosen, be it the one that happens to be the first.
    static void leave(const TablePane *pane);

private:
    explicit FirstRow(TablePane *pane);
    void follow();
    void end();
    bool isWrittenBeside() const;

    TablePane *m_pane = nullptr;
    bool m_hasEnded = false;
};

} // namespace saranda
