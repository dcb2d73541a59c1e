// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startbutton.h"

#include "ui/support/theme.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace saranda {

namespace {

constexpr int margin = 10;
constexpr int explanationFlags = int(Qt::TextWordWrap) | int(Qt::AlignTop);

} // namespace

StartButton::StartButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &StartButton::follow);
    follow();
}

void StartButton::follow()
{
    setText(m_action->text());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    m_explanation = m_action->toolTip();
    setAccessibleDescription(m_explanation);
    updateGeometry();
    update();
}

int StartButton::iconExtent() const
{
    return fontMetrics().height() * 5 / 4;
}

QFont StartButton::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int StartButton::textWidth(int width) const
{
    return std::max(1, width - 3 * margin - iconExtent());
}

QSize StartButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 46;
    return {width, heightForWidth(width)};
}

QSize StartButton::minimumSizeHint() const
{
    const int width = QFontMetrics(titleFont()).horizontalAdvance(text())
        + fontMetrics().horizontalAdvance(m_action->shortcut().toString(QKeySequence::NativeText)
                                          + QStringLiteral("mm"))
        + 3 * margin + iconExtent();
    return {width, heightForWidth(width)};
}

int StartButton::heightForWidth(int width) const
{
    const QRect room(0, 0, textWidth(width), 10000);
    const int explanation =
        fontMetrics().boundingRect(room, explanationFlags, m_explanation).height();
    return 2 * margin + QFontMetrics(titleFont()).lineSpacing() + 2 + explanation;
}

void StartButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const auto placed = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int extent = iconExtent();
    icon().paint(&painter, placed(QRect(inner.topLeft(), QSize(extent, extent))), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QFontMetrics title(titleFont());
    QRect line(inner.left() + extent + margin, inner.top(), textWidth(width()),
               title.lineSpacing());
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(isEnabled() ? toneColor(Tone::Muted, palette())
                               : palette().color(group, QPalette::ButtonText));
    painter.drawText(placed(line), int(Qt::AlignTrailing | Qt::AlignVCenter),
                     m_action->shortcut().toString(QKeySequence::NativeText));
    QRect explanation = line;
    explanation.setTop(line.bottom() + 3);
    explanation.setBottom(inner.bottom());
    painter.drawText(placed(explanation), explanationFlags | int(Qt::AlignLeading), m_explanation);
    painter.setFont(titleFont());
    painter.setPen(palette().color(group, QPalette::ButtonText));
    painter.drawText(placed(line), int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic),
                     text());
}

} // namespace saranda
