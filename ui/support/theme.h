// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QLayout;
class QWidget;

namespace saranda {

enum class ThemeChoice { System, Light, Dark, ContrastLight, ContrastDark };

/// Distances in device-independent pixels; the only ones layouts use.
namespace spacing {
inline constexpr int tight = 4;
inline constexpr int normal = 8;
inline constexpr int wide = 16;
inline constexpr int page = 20;
} // namespace spacing

/// The looks of the whole program: DeskStyle with one accent. Made once, before anything is
/// changed, because it keeps the system's palette and font to come back to.
class Theme
{
public:
    explicit Theme(QApplication &app);

    /// `fontPercent` scales the system's font size: 100 leaves it as it is.
    void apply(ThemeChoice choice, int fontPercent = 100);
    bool isDark() const { return m_isDark; }

private:
    QApplication &m_app;
    QPalette m_systemPalette;
    QFont m_systemFont;
    bool m_isDark = false;
    int m_fontPercent = 0; ///< of the style in place; 0 before there is one
};

bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);

/// What a colour is for; always beside a word or a shape, never alone.
enum class Tone { Accent, Good, Caution, Bad, Muted };
QColor toneColor(Tone tone, const QPalette &palette);
/// The same as a quiet background that text stays readable on.
QColor toneBackground(Tone tone, const QPalette &palette);

/// Makes the widget's font larger or bolder relative to the system's, so that 200 % still fits.
void makeHeading(QWidget *widget, int level = 1); ///< 1 page title, 2 section, 3 group
void makeSmall(QWidget *widget);
/// Text colour of secondary information, following the palette.
void makeMuted(QWidget *widget);

} // namespace saranda
