// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/deskstyle.h"

#include "ui/support/stylestrokes.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace saranda {

namespace {

constexpr int headerPadding = 5;
constexpr int fieldPadding = 4; ///< at both ends of what is written in a field

bool isInCell(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && qobject_cast<const QAbstractItemView *>(parent->parentWidget());
}

bool isPartOfField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
}

/// A text that can be written in is a field like any other.
bool isWritten(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

/// Whether the whole button opens a menu of its own or of its action.
bool opensMenu(const QToolButton *button)
{
    return button && button->popupMode() != QToolButton::MenuButtonPopup
        && (button->menu() || (button->defaultAction() && button->defaultAction()->menu()));
}

/// A button that opens a menu has its arrow in the middle of its height.
QRect arrowRect(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    if (!opensMenu(button) && !(button && button->property(strokes::opensMenu).toBool()))
        return option.rect;
    return {option.rect.left() - 2, 0, option.rect.width(), button->height()};
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &color)
{
    QPen pen(color, std::max(1.6, box.width() / 7));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    const QPointF tick[] = {at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.31)};
    painter.drawPolyline(tick, 3);
}

/// Empty, ticked, or half when only some of what is under it are ticked.
void drawTickBox(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isHalf = option.state.testFlag(QStyle::State_NoChange);
    const QColor accent = isEnabled ? toneColor(Tone::Accent, palette) : strokes::outline(palette);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const bool isFilled = isOn || isHalf;
    strokes::box(painter, box, isFilled ? accent : palette.color(QPalette::Base),
                 isFilled ? accent
                          : (isEnabled ? strokes::outline(palette) : strokes::line(palette)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isOn)
        drawTick(painter, box, palette.color(QPalette::Base));
    else if (isHalf)
        painter.fillRect(QRectF(box).adjusted(box.width() * 0.25, box.height() * 0.42,
                                              -box.width() * 0.25, -box.height() * 0.42),
                         palette.color(QPalette::Base));
    painter.restore();
}

void drawButtonPanel(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QColor accent = toneColor(Tone::Accent, palette);
    const bool isDefault =
        isEnabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    if (isDefault) {
        const QColor ground = isDown || isHovered ? accent.darker(115) : accent;
        strokes::box(painter, option.rect, ground, ground);
        if (hasFocus) // a light line inside the dark ground
            strokes::box(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent,
                         palette.color(QPalette::Base));
        return;
    }
    const QColor ground = isDown ? palette.color(QPalette::Midlight)
        : isHovered              ? toneBackground(Tone::Accent, palette)
                                 : palette.color(isEnabled ? QPalette::Base : QPalette::Window);
    strokes::box(painter, option.rect, ground,
                 hasFocus        ? accent
                     : isEnabled ? strokes::outline(palette)
                                 : strokes::line(palette),
                 hasFocus);
}

void drawToolPanel(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled;
    const bool isRaised = !option.state.testFlag(QStyle::State_AutoRaise);
    if (!isDown && !isHovered && !isRaised)
        return;
    const QColor ground = isDown ? palette.color(QPalette::Midlight)
        : isHovered              ? toneBackground(Tone::Accent, palette)
                                 : palette.color(QPalette::Base);
    strokes::box(painter, option.rect, ground,
                 isRaised ? strokes::outline(palette) : strokes::line(palette));
}

} // namespace

DeskStyle::DeskStyle(int fontPercent)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_percent(fontPercent)
{ }

/// The frame of a list or a text shows whether the keys go there, and is drawn anew when they do.
void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
    const bool answersToThePointer =
        qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget);
    if (answersToThePointer)
        widget->setAttribute(Qt::WA_Hover);
}

void DeskStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool DeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    const int extent = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ToolBarIconSize:
        return scaled(18);
    case PM_ToolBarExtensionExtent: // what leads to the actions there is no room for
        return scaled(22);
    case PM_SmallIconSize: // Fusion makes the ones below of it, so that scaling these would be
                           // twice
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return scaled(16);
    case PM_IndicatorHeight:
    case PM_IndicatorWidth:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_MenuButtonIndicator:
        return scaled(extent);
    case PM_ScrollBarExtent:
        return std::max(12, scaled(11));
    case PM_ScrollBarSliderMin:
        return scaled(32);
    case PM_SplitterWidth: // what stands side by side does not touch
        return 9;
    case PM_FocusFrameHMargin: // beside what is written in a cell
        return 5;
    case PM_HeaderMargin:
        return headerPadding;
    case PM_HeaderMarkSize:
        return scaled(9);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return qobject_cast<const QDialog *>(widget) ? spacing::page : extent;
    default:
        return extent;
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    if (hint == SH_ScrollBar_Transient)
        return 0; // what can be scrolled is seen without touching it
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // the words say it
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                  const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        return isInCell(widget) ? size : size + QSize(2 * fieldPadding, 4);
    case CT_ComboBox:
        return isInCell(widget) ? size : size + QSize(2 * fieldPadding + moreForArrow(), 2);
    case CT_SpinBox:
        return isInCell(widget) ? size : size + QSize(2 * fieldPadding, 2);
    case CT_PushButton:
        return size + QSize(spacing::normal, 4);
    case CT_ToolButton: // the arrow stands beside the words, not on them
        return opensMenu(qobject_cast<const QToolButton *>(widget))
            ? size + QSize(pixelMetric(PM_MenuButtonIndicator, option, widget), 0)
            : size;
    case CT_TabBarTab:
        return size + QSize(spacing::tight, spacing::tight);
    case CT_HeaderSection:
        return size + QSize(0, 2);
    case CT_ItemViewItem: // a tree is read line by line
        return qobject_cast<const QTreeView *>(widget) ? size + QSize(0, spacing::tight) : size;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isLine ? size : size + QSize(0, 2);
    }
    default:
        return size;
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (element == SE_HeaderArrow || element == SE_HeaderLabel) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isSorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const int mark = pixelMetric(PM_HeaderMarkSize, option, widget);
        QRect part = option->rect.adjusted(headerPadding, 0, -headerPadding, 0);
        if (element == SE_HeaderArrow)
            part.setLeft(part.right() - mark);
        else if (isSorted)
            part.setRight(part.right() - mark - 2);
        return visualRect(option->direction, option->rect, part);
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !isInCell(widget) && !isPartOfField(widget))
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const bool isEnabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_PanelLineEdit:
        if (isPartOfField(widget))
            return;
        [[fallthrough]];
    case PE_FrameLineEdit: {
        const bool isBare = qobject_cast<const QLineEdit *>(widget)
            && !static_cast<const QLineEdit *>(widget)->hasFrame();
        if (isBare || isInCell(widget)) {
            painter->fillRect(option->rect, palette.color(QPalette::Base));
            return;
        }
        const bool hasFocus = option->state.testFlag(State_HasFocus);
        const bool isReadOnly = option->state.testFlag(State_ReadOnly);
        strokes::box(*painter, option->rect,
                     palette.color(isEnabled && !isReadOnly ? QPalette::Base : QPalette::Window),
                     hasFocus        ? toneColor(Tone::Accent, palette)
                         : isEnabled ? strokes::outline(palette)
                                     : strokes::line(palette),
                     hasFocus);
        return;
    }
    case PE_Frame: {
        const bool hasFocus = widget && widget->hasFocus();
        painter->save();
        painter->setPen(hasFocus                ? toneColor(Tone::Accent, palette)
                            : isWritten(widget) ? strokes::outline(palette)
                                                : strokes::line(palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_PanelButtonCommand:
        return drawButtonPanel(*option, *painter);
    case PE_PanelButtonTool:
        return drawToolPanel(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTickBox(*option, *painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const qreal turn = element == PE_IndicatorArrowDown ? 0
            : element == PE_IndicatorArrowUp                ? 180
            : element == PE_IndicatorArrowLeft              ? 90
                                                            : -90;
        const QColor color =
            palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
        return strokes::chevron(*painter, arrowRect(*option, widget), color, turn, scaled(7));
    }
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            strokes::chevron(*painter, option->rect, toneColor(Tone::Muted, palette),
                             header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0,
                             scaled(7));
        return;
    }
    case PE_IndicatorBranch: {
        if (option->state.testFlag(State_Children)) {
            const bool isMirrored = option->direction == Qt::RightToLeft;
            const qreal turn = option->state.testFlag(State_Open) ? 0 : isMirrored ? 90 : -90;
            strokes::chevron(*painter, option->rect, toneColor(Tone::Muted, palette), turn,
                             scaled(7));
        }
        return;
    }
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->fillRect(
            element == PE_FrameTabBarBase
                ? QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1)
                : QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
            strokes::line(palette));
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state.testFlag(State_Selected))
            return strokes::chosenRow(*painter, *option, widget);
        break;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, palette.color(QPalette::Window));
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setPen(toneColor(Tone::Accent, palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace saranda
