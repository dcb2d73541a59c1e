// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchart/chartlegendstrip.h"

#include "core/base/literals.h"
#include "ui/linkchart/chartpaint.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace saranda {

using namespace literals;

namespace {

constexpr int legendSignWidth = 36;

} // namespace

ChartLegendStrip::ChartLegendStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeSmall(this);
}

void ChartLegendStrip::setEntries(std::vector<ChartLegendEntry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    QStringList words;
    for (const ChartLegendEntry &entry : m_entries)
        words.append(entry.text);
    setAccessibleName(tr("Signs of the chart: %1").arg(words.join(u"; "_s)));
    updateGeometry();
    update();
}

int ChartLegendStrip::flow(int width, auto &&visit) const
{
    const int line = fontMetrics().height();
    int x = 0;
    int y = 0;
    for (const ChartLegendEntry &entry : m_entries) {
        const int needed =
            legendSignWidth + 6 + fontMetrics().horizontalAdvance(entry.text) + spacing::wide;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line + spacing::tight;
        }
        visit(entry, QRect(x, y, needed, line));
        x += needed;
    }
    return m_entries.empty() ? 0 : y + line + spacing::tight;
}

int ChartLegendStrip::heightForWidth(int width) const
{
    return flow(width, [](const ChartLegendEntry &, const QRect &) {});
}

QSize ChartLegendStrip::sizeHint() const
{
    return {600, heightForWidth(std::max(width(), 600))};
}

void ChartLegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartColors colors = chartColors(palette());
    colors.background = palette().color(QPalette::Window);
    flow(width(), [&](const ChartLegendEntry &entry, const QRect &place) {
        paintChartLegendSign(painter, entry, colors,
                             QRectF(place.topLeft(), QSizeF(legendSignWidth, place.height())));
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(place.x() + legendSignWidth + 6, place.y() + fontMetrics().ascent(),
                         entry.text);
    });
}

} // namespace saranda
