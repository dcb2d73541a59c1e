// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftformats.h"

namespace saranda {

namespace {

constexpr int lineHeight = 138; // per cent: long text is read, not scanned
constexpr int indent = 28;

QTextBlockFormat plainBlock()
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(9);
    return format;
}

} // namespace

QTextBlockFormat titleBlockFormat(int section, bool isFirst)
{
    QTextBlockFormat format = plainBlock();
    format.setTopMargin(isFirst ? 6 : 22);
    format.setProperty(TitleProperty, true);
    format.setProperty(SectionProperty, section);
    format.setHeadingLevel(1); // also what screen readers say
    return format;
}

QTextCharFormat titleCharFormat()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    return format;
}

QTextBlockFormat blockFormatOf(SentenceStyle style)
{
    QTextBlockFormat format = plainBlock();
    format.setProperty(StyleProperty, int(style));
    switch (style) {
    case SentenceStyle::Quotation:
        format.setLeftMargin(2 * indent);
        format.setRightMargin(indent);
        break;
    case SentenceStyle::Bullet:
        format.setLeftMargin(indent);
        break;
    case SentenceStyle::Heading:
        format.setTopMargin(10);
        format.setHeadingLevel(2);
        break;
    case SentenceStyle::Figure:
        format.setLeftMargin(indent);
        format.setTopMargin(8);
        break;
    case SentenceStyle::RunOn:
    case SentenceStyle::Paragraph:
        break;
    }
    return format;
}

QTextCharFormat charFormatOf(SentenceStyle style)
{
    QTextCharFormat format;
    format.setFontWeight(style == SentenceStyle::Heading ? QFont::DemiBold : QFont::Normal);
    format.setFontItalic(style == SentenceStyle::Figure);
    return format;
}

} // namespace saranda
