// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/typography.h"

#include "core/base/literals.h"

#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

QStringList familiesOf(Typeface typeface)
{
    switch (typeface) {
    case Typeface::Sans:
        return {u"Noto Sans"_s, u"Noto Naskh Arabic"_s, u"Noto Sans Hebrew"_s,
                u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s};
    case Typeface::Mono:
        return {u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s};
    case Typeface::Serif:
        break;
    }
    return {u"Noto Serif"_s,        u"Noto Naskh Arabic"_s, u"Noto Serif Hebrew"_s,
            u"Noto Serif CJK SC"_s, u"DejaVu Serif"_s,      u"DejaVu Sans"_s};
}

QTextCharFormat formatOf(const Run &run, const TextStyle &style)
{
    QTextCharFormat format;
    QFont font = fontOf(style);
    font.setBold(style.bold || run.bold);
    font.setItalic(run.italic);
    format.setFont(font);
    format.setForeground(run.quiet ? ink::quiet : style.color);
    if (run.raised)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(u'#' + run.link);
        format.setForeground(ink::link);
    }
    return format;
}

bool readsRightToLeft(const QString &text)
{
    return text.isRightToLeft();
}

} // namespace

TextStyle inLook(TextStyle style, const PaperLook &look)
{
    if (style.typeface != Typeface::Mono)
        style.family = style.typeface == Typeface::Serif ? look.serif : look.sans;
    if (style.color == ink::accent)
        style.color = look.accent;
    return style;
}

QFont fontOf(const TextStyle &style)
{
    QFont font;
    QStringList families = familiesOf(style.typeface);
    if (!style.family.isEmpty())
        families.prepend(style.family);
    font.setFamilies(families);
    font.setPixelSize(style.size);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Ligature glyphs have no character of their own, and text copied from the page would lose
    // them; any letter spacing keeps the shaper from making them.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01);
    return font;
}

std::unique_ptr<QTextLayout> laidOut(const Inline &text, const TextStyle &style, qreal width)
{
    const QString all = text.text();
    auto layout = std::make_unique<QTextLayout>(all, fontOf(style));
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run &run : text.runs) {
        formats.append({start, int(run.text.size()), formatOf(run, style)});
        start += int(run.text.size());
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isRightToLeft = style.ownDirection && readsRightToLeft(all);
    option.setAlignment(isRightToLeft ? Qt::AlignRight : style.alignment);
    option.setUseDesignMetrics(true);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const qreal height = std::max<qreal>(style.leading, line.height());
        line.setPosition({0, y + (height - line.height()) / 2});
        y += height;
    }
    layout->endLayout();
    return layout;
}

} // namespace saranda
