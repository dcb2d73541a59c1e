// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace saranda {

/// What the signs of a drawing mean, on one line or as many as it takes.
class LegendStrip : public QWidget
{
    Q_OBJECT

public:
    /// Draws the sign of an entry; the place is as high as a line.
    using DrawSign = std::function<void(QPainter &painter, int entry, const QRectF &place)>;

    /// `name` is what a screen reader reads before the entries, "Signs of the chart: %1".
    LegendStrip(const QString &name, int signWidth, QWidget *parent = nullptr);
    void setEntries(const QStringList &texts, DrawSign draw);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Calls visit(entry, place) for each entry; returns the height.
    int flow(int width, auto &&visit) const;

    QString m_name;
    int m_signWidth;
    QStringList m_texts;
    DrawSign m_draw;
};

} // namespace saranda
