// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linkchart/chartpainter.h"

#include <QWidget>

namespace saranda {

/// What the signs of the chart mean, on one line or as many as it takes.
class ChartLegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegendStrip(QWidget *parent = nullptr);
    void setEntries(std::vector<ChartLegendEntry> entries);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Calls visit(entry, place) for each entry; returns the height.
    int flow(int width, auto &&visit) const;

    std::vector<ChartLegendEntry> m_entries;
};

} // namespace saranda
