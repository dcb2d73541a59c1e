// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/legendstrip.h"

#include "core/base/literals.h"
#include "ui/support/theme.h"
#include "ui/timeline/timelinewords.h"

#include <QPainter>

namespace saranda {

using namespace literals;

LegendStrip::LegendStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeSmall(this);
}

void LegendStrip::setSigns(const std::vector<LegendSign> &signs)
{
    if (signs == m_signs)
        return;
    m_signs = signs;
    QStringList words;
    for (const LegendSign sign : signs)
        words.append(legendText(sign));
    setAccessibleName(tr("Signs of the timeline: %1").arg(words.join(u"; "_s)));
    updateGeometry();
    update();
}

int LegendStrip::flow(int width, auto &&visit) const
{
    const int line = fontMetrics().height();
    int x = 0;
    int y = 0;
    for (const LegendSign sign : m_signs) {
        const QString text = legendText(sign);
        const int needed = 2 * line + 6 + fontMetrics().horizontalAdvance(text) + spacing::wide;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line + spacing::tight;
        }
        visit(sign, text, QRect(x, y, needed, line));
        x += needed;
    }
    return m_signs.empty() ? 0 : y + line + spacing::tight;
}

int LegendStrip::heightForWidth(int width) const
{
    return flow(width, [](LegendSign, const QString &, const QRect &) {});
}

QSize LegendStrip::sizeHint() const
{
    return {600, heightForWidth(std::max(width(), 600))};
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineColors colors = timelineColors(palette());
    flow(width(), [&](LegendSign sign, const QString &text, const QRect &place) {
        const int line = place.height();
        paintLegendSign(painter, sign, colors, place.x(), place.y(), line);
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(place.x() + 2 * line + 6, place.y() + fontMetrics().ascent(), text);
    });
}

} // namespace saranda
