// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/legendstrip.h"

#include "core/base/literals.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int signGap = 6;

} // namespace

LegendStrip::LegendStrip(const QString &name, int signWidth, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_signWidth(signWidth)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeSmall(this);
}

void LegendStrip::setEntries(const QStringList &texts, DrawSign draw)
{
    m_draw = std::move(draw);
    update();
    if (texts == m_texts)
        return;
    m_texts = texts;
    setAccessibleName(m_name.arg(texts.join(u"; "_s)));
    updateGeometry();
}

int LegendStrip::flow(int width, auto &&visit) const
{
    const int line = fontMetrics().height();
    int x = 0;
    int y = 0;
    for (int entry = 0; entry < m_texts.size(); ++entry) {
        const int needed = m_signWidth + signGap
            + fontMetrics().horizontalAdvance(m_texts.at(entry)) + spacing::wide;
        if (x > 0 && x + needed > width) {
            x = 0;
            y += line + spacing::tight;
        }
        visit(entry, QRect(x, y, needed, line));
        x += needed;
    }
    return m_texts.isEmpty() ? 0 : y + line + spacing::tight;
}

int LegendStrip::heightForWidth(int width) const
{
    return flow(width, [](int, const QRect &) {});
}

QSize LegendStrip::sizeHint() const
{
    return {600, heightForWidth(std::max(width(), 600))};
}

void LegendStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    flow(width(), [&](int entry, const QRect &place) {
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), place);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const int signLeft = isMirrored ? shown.right() + 1 - m_signWidth : shown.left();
        m_draw(painter, entry, QRectF(signLeft, shown.top(), m_signWidth, shown.height()));
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.setFont(font());
        const QRect words = isMirrored ? shown.adjusted(0, 0, -m_signWidth - signGap, 0)
                                       : shown.adjusted(m_signWidth + signGap, 0, 0, 0);
        painter.drawText(words,
                         int((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                             | Qt::AlignAbsolute | Qt::TextSingleLine),
                         m_texts.at(entry));
    });
}

} // namespace saranda
