// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace saranda {

namespace {

QPalette lightPalette()
{
    QPalette palette;
    const QColor text(0x1d, 0x23, 0x2a);
    const QColor muted(0x5d, 0x66, 0x70);
    palette.setColor(QPalette::Window, QColor(0xf4, 0xf5, 0xf7));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf9, 0xfb));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, QColor(0xee, 0xf0, 0xf3));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xf2));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0x8b));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Link, QColor(0x1f, 0x5f, 0x8b));
    palette.setColor(QPalette::LinkVisited, QColor(0x5b, 0x4a, 0x8a));
    palette.setColor(QPalette::Light, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Midlight, QColor(0xe4, 0xe7, 0xeb));
    palette.setColor(QPalette::Mid, QColor(0xc9, 0xce, 0xd4));
    palette.setColor(QPalette::Dark, QColor(0x9a, 0xa2, 0xab));
    palette.setColor(QPalette::Shadow, QColor(0x6b, 0x74, 0x7e));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8b, 0x93, 0x9c));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, muted);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    const QColor text(0xe4, 0xe8, 0xec);
    palette.setColor(QPalette::Window, QColor(0x22, 0x26, 0x2b));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(0x1a, 0x1d, 0x21));
    palette.setColor(QPalette::AlternateBase, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x99, 0xa2, 0xab));
    palette.setColor(QPalette::Button, QColor(0x2d, 0x32, 0x38));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::ToolTipBase, QColor(0x33, 0x39, 0x40));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x7a, 0xad));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Link, QColor(0x7c, 0xbd, 0xe8));
    palette.setColor(QPalette::LinkVisited, QColor(0xb9, 0xa8, 0xe6));
    palette.setColor(QPalette::Light, QColor(0x4a, 0x51, 0x59));
    palette.setColor(QPalette::Midlight, QColor(0x3a, 0x40, 0x47));
    palette.setColor(QPalette::Mid, QColor(0x44, 0x4b, 0x53));
    palette.setColor(QPalette::Dark, QColor(0x12, 0x14, 0x17));
    palette.setColor(QPalette::Shadow, QColor(0x0a, 0x0b, 0x0d));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x86, 0x8f));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a, 0x51, 0x59));
    return palette;
}

QColor blend(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](qreal a, qreal b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(float(mix(over.redF(), under.redF())),
                            float(mix(over.greenF(), under.greenF())),
                            float(mix(over.blueF(), under.blueF())));
}

QFont scaledFont(const QFont &font, qreal factor)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * factor);
    else
        scaled.setPixelSize(qRound(font.pixelSize() * factor));
    return scaled;
}

/// Fusion with icons and tick boxes that grow with the text and can be seen in the dark.
class ScaledStyle : public QProxyStyle
{
public:
    explicit ScaledStyle(int percent)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_percent(percent)
    { }

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        const int extent = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_ToolBarIconSize:
            return 18 * m_percent / 100;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return extent * m_percent / 100;
        default:
            return extent;
        }
    }

    /// Fusion outlines a box with a darker shade of the window, which a dark window swallows.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isBox =
            element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        if (!isBox || option->palette.color(QPalette::Window).lightness() > 128)
            return;
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }

private:
    int m_percent = 100;
};

/// Keeps a widget's font in proportion to the program's, also when that changes.
class RelativeFont : public QObject
{
public:
    RelativeFont(qreal factor, QFont::Weight weight, QWidget *widget)
        : QObject(widget)
        , m_factor(factor)
        , m_weight(weight)
    {
        widget->installEventFilter(this);
        apply(widget);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            apply(static_cast<QWidget *>(watched));
        return QObject::eventFilter(watched, event);
    }

private:
    void apply(QWidget *widget)
    {
        QFont font = scaledFont(QApplication::font(widget), m_factor);
        font.setWeight(m_weight);
        widget->setFont(font);
    }

    qreal m_factor = 1;
    QFont::Weight m_weight = QFont::Normal;
};

} // namespace

Theme::Theme(QApplication &app)
    : m_app(app)
    , m_systemPalette(app.palette())
    , m_systemFont(app.font())
{ }

void Theme::apply(ThemeChoice choice, int fontPercent)
{
    m_isDark = choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System && saranda::isDark(m_systemPalette));
    const int percent = std::clamp(fontPercent, 75, 300);
    if (percent != m_fontPercent) {
        m_fontPercent = percent;
        m_app.setStyle(new ScaledStyle(percent)); // the application owns its style
    }
    m_app.setPalette(m_isDark ? darkPalette() : lightPalette());
    const QFont font = scaledFont(m_systemFont, percent / 100.0);
    if (m_app.font() != font)
        m_app.setFont(font);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Accent:
        return dark ? QColor(0x7c, 0xbd, 0xe8) : QColor(0x1f, 0x5f, 0x8b);
    case Tone::Good:
        return dark ? QColor(0x7f, 0xc9, 0x98) : QColor(0x22, 0x6b, 0x43);
    case Tone::Caution:
        return dark ? QColor(0xe6, 0xb9, 0x5e) : QColor(0x8a, 0x5a, 0x00);
    case Tone::Bad:
        return dark ? QColor(0xf0, 0x96, 0x8c) : QColor(0xa6, 0x2f, 0x26);
    case Tone::Muted:
        return dark ? QColor(0xa3, 0xac, 0xb5) : QColor(0x5d, 0x66, 0x70);
    }
    return {};
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return blend(toneColor(tone, palette), palette.color(QPalette::Base),
                 isDark(palette) ? 0.16 : 0.09);
}

void makeHeading(QWidget *widget, int level)
{
    const qreal factor = level <= 1 ? 1.5 : level == 2 ? 1.15 : 1.0;
    new RelativeFont(factor, QFont::DemiBold, widget);
}

void makeSmall(QWidget *widget)
{
    new RelativeFont(0.9, QFont::Normal, widget);
}

void makeMuted(QWidget *widget)
{
    widget->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace saranda
