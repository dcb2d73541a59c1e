// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/timelinepainter.h"

#include <QWidget>

namespace saranda {

/// What the signs of the timeline mean, on one line or as many as it takes.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    explicit LegendStrip(QWidget *parent = nullptr);
    void setSigns(const std::vector<LegendSign> &signs);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Calls visit(sign, text, place) for each entry; returns the height.
    int flow(int width, auto &&visit) const;

    std::vector<LegendSign> m_signs;
};

} // namespace saranda
