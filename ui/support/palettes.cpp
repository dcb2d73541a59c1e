// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/palettes.h"

namespace saranda {

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
    palette.setColor(QPalette::Dark, QColor(0x8b, 0x93, 0x9c));
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
    palette.setColor(QPalette::Dark, QColor(0x74, 0x7d, 0x87));
    palette.setColor(QPalette::Shadow, QColor(0x0a, 0x0b, 0x0d));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7d, 0x86, 0x8f));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x4a, 0x51, 0x59));
    return palette;
}

namespace {

/// Pure black and white, and lines as dark as the text.
QPalette contrastPalette(const QColor &ground, const QColor &ink, const QColor &chosen,
                         const QColor &link)
{
    QPalette palette;
    for (const QPalette::ColorRole role :
         {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
          QPalette::ToolTipBase, QPalette::Light, QPalette::HighlightedText, QPalette::BrightText})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
          QPalette::Mid, QPalette::Dark, QPalette::Shadow, QPalette::Highlight})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Midlight, chosen);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    const QColor faded = ground == Qt::white ? QColor(0x55, 0x55, 0x55) : QColor(0xb0, 0xb0, 0xb0);
    palette.setColor(QPalette::PlaceholderText, faded); // not to be taken for what is entered
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, faded);
    return palette;
}

const QColor chosenInContrastLight(0xff, 0xec, 0x9e);
const QColor chosenInContrastDark(0x00, 0x3a, 0x66);

} // namespace

QPalette contrastLightPalette()
{
    return contrastPalette(Qt::white, Qt::black, chosenInContrastLight, QColor(0x00, 0x36, 0x8c));
}

QPalette contrastDarkPalette()
{
    return contrastPalette(Qt::black, Qt::white, chosenInContrastDark, QColor(0x9c, 0xd6, 0xff));
}

QColor contrastTone(Tone tone, bool isDark)
{
    switch (tone) {
    case Tone::Accent:
        return isDark ? QColor(0x9c, 0xd6, 0xff) : QColor(0x00, 0x36, 0x8c);
    case Tone::Good:
        return isDark ? QColor(0x8e, 0xf0, 0xae) : QColor(0x00, 0x47, 0x1c);
    case Tone::Caution:
        return isDark ? QColor(0xff, 0xd2, 0x66) : QColor(0x5c, 0x36, 0x00);
    case Tone::Bad:
        return isDark ? QColor(0xff, 0xb0, 0xa8) : QColor(0x86, 0x00, 0x00);
    case Tone::Muted:
        return isDark ? QColor(0xff, 0xff, 0xff) : QColor(0x00, 0x00, 0x00);
    }
    return {};
}

QPalette paletteOfLists(const QPalette &palette)
{
    QPalette lists = palette;
    const bool dark = isDark(palette);
    const QColor chosen = isHighContrast(palette)
        ? (dark ? chosenInContrastDark : chosenInContrastLight)
        : (dark ? QColor(0x1f, 0x3c, 0x52) : QColor(0xdc, 0xeb, 0xf6));
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        lists.setColor(group, QPalette::Highlight, chosen);
        lists.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    lists.setColor(QPalette::Disabled, QPalette::Highlight,
                   palette.color(QPalette::Active, QPalette::Midlight));
    return lists;
}

} // namespace saranda
