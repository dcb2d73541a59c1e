// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/levelmeter.h"

#include "ui/support/helptopic.h"
#include "ui/support/itemground.h"
#include "ui/support/levels.h"
#include "ui/support/roles.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace saranda {

namespace {

constexpr int steps = 5; // notches 0 to 5

/// The rail grows with the font, so that it stays in proportion at 200 %.
QSize railSize(const QFontMetrics &metrics)
{
    return {metrics.height() * 5, metrics.height()};
}

void paintFlag(QPainter &painter, QPointF at, qreal unit, const QColor &color)
{
    QPainterPath flag;
    flag.moveTo(at.x(), at.y() + unit * 0.35);
    flag.lineTo(at.x() - unit * 0.32, at.y() + unit * 0.95);
    flag.lineTo(at.x() + unit * 0.32, at.y() + unit * 0.95);
    flag.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(flag);
}

void paintKnob(QPainter &painter, QPointF at, qreal radius, bool isMet, const QColor &color,
               const QColor &background)
{
    painter.setPen(QPen(color, std::max(1.4, radius * 0.3)));
    if (isMet) {
        painter.setBrush(color);
        painter.drawEllipse(at, radius, radius);
        QPen tick(background, std::max(1.2, radius * 0.32));
        tick.setCapStyle(Qt::RoundCap);
        tick.setJoinStyle(Qt::RoundJoin);
        painter.setPen(tick);
        painter.setBrush(Qt::NoBrush);
        const QPointF tickLine[] = {at + QPointF(-0.45, 0.05) * radius,
                                    at + QPointF(-0.1, 0.4) * radius,
                                    at + QPointF(0.5, -0.38) * radius};
        painter.drawPolyline(tickLine, 3);
        return;
    }
    painter.setBrush(background);
    const QPointF diamond[] = {at + QPointF(0, -radius), at + QPointF(radius, 0),
                               at + QPointF(0, radius), at + QPointF(-radius, 0)};
    painter.drawPolygon(diamond, 4);
}

Tone toneOf(int level, std::optional<int> required)
{
    if (!required)
        return Tone::Accent;
    return level >= *required ? Tone::Good : Tone::Caution;
}

} // namespace

void paintLevelRail(QPainter &painter, const QRect &rect, int level, std::optional<int> required,
                    const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = rect.height() / 2.0;
    const qreal radius = unit * 0.55;
    const qreal left = rect.left() + radius + 1;
    const qreal width = rect.width() - 2 * radius - 2;
    const qreal y = rect.center().y() + 0.5 - (required ? unit * 0.15 : 0);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto notch = [&](int step) {
        const qreal share = qreal(mirrored ? steps - step : step) / steps;
        return QPointF(left + width * share, y);
    };

    const QColor rail = toneColor(Tone::Muted, palette);
    const QColor fill = toneColor(toneOf(level, required), palette);
    painter.setPen(QPen(rail, 1));
    painter.drawLine(notch(0), notch(steps));
    for (int step = 0; step <= steps; ++step) {
        painter.setPen(QPen(step <= level ? fill : rail, 1.4));
        painter.drawLine(notch(step) - QPointF(0, unit * 0.42),
                         notch(step) + QPointF(0, unit * 0.42));
    }
    QPen filled(fill, std::max(2.5, unit * 0.42));
    filled.setCapStyle(Qt::FlatCap);
    painter.setPen(filled);
    if (level > 0)
        painter.drawLine(notch(0), notch(level));
    if (required)
        paintFlag(painter, notch(*required), unit, palette.color(QPalette::WindowText));
    paintKnob(painter, notch(std::clamp(level, 0, steps)), radius, !required || level >= *required,
              fill, palette.color(QPalette::Base));
    painter.restore();
}

LevelMeter::LevelMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void LevelMeter::setLevel(int level, std::optional<int> required)
{
    if (m_level == level && m_required == required)
        return;
    m_level = level;
    m_required = required;
    describe();
}

void LevelMeter::setText(const QString &text)
{
    m_text = text;
    describe();
}

void LevelMeter::setTextVisible(bool visible)
{
    m_textVisible = visible;
    describe();
}

void LevelMeter::setSubject(const QString &subject)
{
    m_subject = subject;
    describe();
}

void LevelMeter::setHelp(const QString &topic)
{
    m_help = topic;
    setHelpTopic(this, topic);
    setCursor(topic.isEmpty() ? Qt::ArrowCursor : Qt::WhatsThisCursor);
    describe();
}

void LevelMeter::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_help.isEmpty() && rect().contains(event->pos()))
        requestHelp(this, m_help);
    QWidget::mouseReleaseEvent(event);
}

QString LevelMeter::word() const
{
    return m_text.isEmpty() ? levelOutcome(m_level) : m_text;
}

void LevelMeter::describe()
{
    const QString description = levelDescription(m_level, m_required);
    setAccessibleName(m_subject.isEmpty() ? description : tr("%1: %2").arg(m_subject, description));
    setToolTip(m_help.isEmpty()
                   ? description
                   : tr("%1. Click or press F1 to read how it is computed.").arg(description));
    updateGeometry();
    update();
}

QSize LevelMeter::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    QSize size = railSize(metrics) + QSize(0, spacing::tight);
    if (m_textVisible)
        size.rwidth() += spacing::normal + metrics.horizontalAdvance(word());
    return size;
}

QSize LevelMeter::minimumSizeHint() const
{
    return railSize(fontMetrics()) + QSize(0, spacing::tight);
}

void LevelMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QSize rail = railSize(fontMetrics());
    QRect railRect(QPoint(0, (height() - rail.height()) / 2), rail);
    QRect textRect = rect().adjusted(rail.width() + spacing::normal, 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        railRect.moveRight(width() - 1);
        textRect = rect().adjusted(0, 0, -rail.width() - spacing::normal, 0);
    }
    paintLevelRail(painter, railRect, m_level, m_required, palette());
    if (!m_textVisible)
        return;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(textRect, int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(word(), Qt::ElideRight, textRect.width()));
}

void LevelMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void LevelDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    EntryDelegate::initStyleOption(option, index);
    constexpr QChar leftToRightIsolate(
        0x2066); // never closed: what cuts the text off comes after it
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty()
        && !option->text.isRightToLeft())
        option->text.prepend(leftToRightIsolate);
}

void LevelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QVariant level = index.data(LevelRole);
    if (!level.isValid()) {
        EntryDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    drawItemGround(*painter, item);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = item.palette;
    const QSize rail = railSize(item.fontMetrics);
    QRect railRect(item.rect.topLeft() + QPoint(spacing::tight, 0), rail);
    railRect.moveTop(item.rect.top() + (item.rect.height() - rail.height()) / 2);
    railRect = QStyle::visualRect(item.direction, item.rect, railRect);
    const QRect textRect = QStyle::visualRect(
        item.direction, item.rect,
        item.rect.adjusted(rail.width() + 2 * spacing::normal, 0, -spacing::tight, 0));
    const QVariant required = index.data(RequiredRole);
    paintLevelRail(*painter, railRect, level.toInt(),
                   required.isValid() ? std::optional<int>(required.toInt()) : std::nullopt,
                   palette);
    const int fewLetters = 4 * item.fontMetrics.averageCharWidth();
    if (textRect.width() < std::min(fewLetters, item.fontMetrics.horizontalAdvance(text)))
        return; // a stump of a word says less than the rail alone
    painter->save();
    painter->setPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(textRect, int(Qt::AlignVCenter | Qt::AlignLeading),
                      item.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));
    painter->restore();
}

QSize LevelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = EntryDelegate::sizeHint(option, index);
    if (index.data(LevelRole).isValid())
        size.rwidth() += railSize(option.fontMetrics).width() + 2 * spacing::normal;
    return size;
}

} // namespace saranda
