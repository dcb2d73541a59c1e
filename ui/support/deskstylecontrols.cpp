// SPDX-License-Identifier: GPL-3.0-or-later
// What DeskStyle draws of several parts: tabs, headers, scroll bars, choices.
#include "ui/support/deskstyle.h"
#include "ui/support/stylestrokes.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace saranda {

namespace {

bool isBelow(const QStyleOptionTab &tab)
{
    return tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
}

} // namespace

/// The tab in front is underlined in the accent, the others are quiet.
void DeskStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const QPalette &palette = option->palette;
    const QRect rect = option->rect;
    const bool isChosen = option->state.testFlag(State_Selected);
    if (!isChosen && option->state.testFlag(State_MouseOver))
        painter->fillRect(rect.adjusted(0, 0, 0, -1), toneBackground(Tone::Accent, palette));
    if (!isChosen)
        return;
    const int thickness = std::max(2, scaled(2));
    const bool below = tab && isBelow(*tab);
    painter->fillRect(QRect(rect.left(), below ? rect.top() : rect.bottom() - thickness + 1,
                            rect.width(), thickness),
                      toneColor(Tone::Accent, palette));
}

void DeskStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const QPalette &palette = option->palette;
    const QRect rect = option->rect;
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool isHovered =
        option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    painter->fillRect(rect, palette.color(QPalette::Window));
    if (isHovered)
        painter->fillRect(rect, toneBackground(Tone::Accent, palette));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), strokes::line(palette));
    const bool isLast = header
        && (header->position == QStyleOptionHeader::End
            || header->position == QStyleOptionHeader::OnlyOneSection);
    if (isLast)
        return;
    const int inset = rect.height() / 4;
    const int x = option->direction == Qt::RightToLeft ? rect.left() : rect.right();
    painter->fillRect(QRect(x, rect.top() + inset, 1, rect.height() - 2 * inset),
                      strokes::line(palette));
}

/// The button that Enter presses is filled with the accent; what is on it is in the ground's
/// colour.
void DeskStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isFilled = button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && button->state.testFlag(State_Enabled)
        && !button->features.testFlag(QStyleOptionButton::Flat);
    if (!isFilled) {
        QProxyStyle::drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    }
    QStyleOptionButton filled(*button);
    filled.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::Base));
    if (!filled.icon.isNull()) {
        const QSize size = filled.iconSize;
        QPixmap drawn = filled.icon.pixmap(size, painter->device()->devicePixelRatio());
        QPainter tint(&drawn);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(drawn.rect(), option->palette.color(QPalette::Base));
        tint.end();
        filled.icon = QIcon(drawn);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &filled, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case CE_TabBarTabShape:
        return drawTab(option, painter);
    case CE_HeaderSection:
        return drawHeader(option, painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            strokes::line(palette));
        return;
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_ToolBar:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        if (widget && widget->parentWidget() && widget->parentWidget()->isWindow())
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                strokes::line(palette));
        return;
    case CE_Splitter: {
        const bool isHovered = option->state.testFlag(State_MouseOver);
        const bool isUpright = option->state.testFlag(State_Horizontal);
        constexpr int grip = 28;
        const QSize size = isUpright ? QSize(2, grip) : QSize(grip, 2);
        QRect mark(QPoint(0, 0), size.boundedTo(option->rect.size()));
        mark.moveCenter(option->rect.center());
        painter->fillRect(mark,
                          isHovered ? toneColor(Tone::Accent, palette) : strokes::line(palette));
        return;
    }
    case CE_ProgressBarGroove:
        strokes::box(*painter, option->rect, palette.color(QPalette::Base),
                     strokes::outline(palette));
        return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar || bar->maximum <= bar->minimum)
            break;
        QRect done = option->rect.adjusted(1, 1, -1, -1);
        done.setWidth(int(qint64(done.width()) * (qint64(bar->progress) - bar->minimum)
                          / (qint64(bar->maximum) - bar->minimum)));
        if (!done.isEmpty())
            painter->fillRect(visualRect(option->direction, option->rect, done),
                              palette.color(QPalette::Highlight));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Without arrows at the ends: the whole length is the track.
QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool isMirrored = option->direction == Qt::RightToLeft;
        if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
            const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            const int lead = box && box->frame ? 2 : 0;
            rect.adjust(isMirrored ? moreForArrow() : lead, 0, isMirrored ? -lead : -moreForArrow(),
                        0);
        }
        if (control == CC_ComboBox && part == SC_ComboBoxArrow)
            rect.adjust(isMirrored ? 0 : -moreForArrow(), 0, isMirrored ? moreForArrow() : 0, 0);
        return rect;
    }
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                            std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)),
                            length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect rect = isUpright
            ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent)
            : QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height());
        return isUpright ? rect : visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

void DeskStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const QPalette &palette = option->palette;
    painter->fillRect(option->rect, palette.color(QPalette::Window));
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool isHeld = bar->activeSubControls.testFlag(SC_ScrollBarSlider)
        && (bar->state & (State_Sunken | State_MouseOver));
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor ink = isHeld ? toneColor(Tone::Muted, palette) : strokes::outline(palette);
    if (!isHeld && !isHighContrast(palette))
        ink.setAlphaF(0.6F); // there when one looks for it
    painter->setBrush(ink);
    const QRectF grip = QRectF(slider).adjusted(2, 2, -2, -2);
    const qreal round = std::min(grip.width(), grip.height()) / 2;
    painter->drawRoundedRect(grip, round, round);
    painter->restore();
}

void DeskStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const QPalette &palette = option->palette;
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    const bool isHovered = option->state.testFlag(State_MouseOver) && isEnabled;
    if (combo && combo->frame) {
        const QColor ground = !isEnabled    ? palette.color(QPalette::Window)
            : isHovered && !combo->editable ? toneBackground(Tone::Accent, palette)
                                            : palette.color(QPalette::Base);
        strokes::box(*painter, option->rect, ground,
                     hasFocus        ? toneColor(Tone::Accent, palette)
                         : isEnabled ? strokes::outline(palette)
                                     : strokes::line(palette),
                     hasFocus);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    strokes::chevron(*painter, arrow,
                     isEnabled ? toneColor(Tone::Muted, palette) : strokes::outline(palette), 0,
                     scaled(8));
}

void DeskStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const QPalette &palette = option->palette;
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    strokes::box(*painter, option->rect,
                 palette.color(isEnabled ? QPalette::Base : QPalette::Window),
                 hasFocus        ? toneColor(Tone::Accent, palette)
                     : isEnabled ? strokes::outline(palette)
                                 : strokes::line(palette),
                 hasFocus);
    for (const bool isUp : {true, false}) {
        const bool canStep = spin
            && spin->stepEnabled.testFlag(isUp ? QAbstractSpinBox::StepUpEnabled
                                               : QAbstractSpinBox::StepDownEnabled);
        strokes::chevron(
            *painter,
            subControlRect(CC_SpinBox, option, isUp ? SC_SpinBoxUp : SC_SpinBoxDown, widget),
            canStep && isEnabled ? toneColor(Tone::Muted, palette) : strokes::line(palette),
            isUp ? 180 : 0, scaled(6));
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        return drawScrollBar(option, painter, widget);
    case CC_ComboBox:
        return drawComboBox(option, painter, widget);
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace saranda
