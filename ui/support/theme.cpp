// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/deskstyle.h"
#include "ui/support/palettes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace saranda {

namespace {

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

/// Keeps a widget's font in proportion to the program's. Qt tells only windows when that changes;
/// the theme tells all.
class RelativeFont : public QObject
{
public:
    RelativeFont(qreal factor, QFont::Weight weight, QWidget *widget)
        : QObject(widget)
        , m_widget(widget)
        , m_factor(factor)
        , m_weight(weight)
    {
        apply();
    }

    void apply()
    {
        QFont font = scaledFont(QApplication::font(m_widget), m_factor);
        font.setWeight(m_weight);
        m_widget->setFont(font);
    }

private:
    QWidget *m_widget = nullptr;
    qreal m_factor = 1;
    QFont::Weight m_weight = QFont::Normal;
};

void applyRelativeFonts()
{
    for (const QWidget *widget : QApplication::allWidgets()) {
        for (QObject *part : widget->children()) {
            if (auto *font = dynamic_cast<RelativeFont *>(part))
                font->apply();
        }
    }
}

} // namespace

Theme::Theme(QApplication &app)
    : m_app(app)
    , m_systemPalette(app.palette())
    , m_systemFont(app.font())
{ }

void Theme::apply(ThemeChoice choice, int fontPercent)
{
    const bool isSystemDark = saranda::isDark(m_systemPalette);
    m_isDark = choice == ThemeChoice::Dark || choice == ThemeChoice::ContrastDark
        || (choice == ThemeChoice::System && isSystemDark);
    const int percent = std::clamp(fontPercent, 75, 300);
    if (percent != m_fontPercent) {
        m_fontPercent = percent;
        m_app.setStyle(new DeskStyle(percent)); // the application owns its style
    }
    const bool isContrast =
        choice == ThemeChoice::ContrastLight || choice == ThemeChoice::ContrastDark;
    const QPalette palette = isContrast
        ? (m_isDark ? contrastDarkPalette() : contrastLightPalette())
        : (m_isDark ? darkPalette() : lightPalette());
    m_app.setPalette(palette);
    for (const char *widget : {"QAbstractItemView", "QMenu", "QMenuBar"})
        m_app.setPalette(paletteOfLists(palette), widget);
    const QFont font = scaledFont(m_systemFont, percent / 100.0);
    if (m_app.font() != font) {
        m_app.setFont(font);
        applyRelativeFonts();
    }
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

bool isHighContrast(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return base == palette.color(QPalette::Window) && (base == Qt::white || base == Qt::black);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    if (isHighContrast(palette))
        return contrastTone(tone, dark);
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
