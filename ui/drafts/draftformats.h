// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/words.h"

#include <QTextBlock>
#include <QTextFormat>

namespace saranda {

// What the text document of the editor knows about its paragraphs and letters. Typing takes over
// the format of the letter before the cursor, and so the sentence it belongs to.
enum DraftProperty {
    SlotProperty = QTextFormat::UserProperty + 1, ///< int: the sentence a letter belongs to
    TitleProperty, ///< bool: the paragraph is the title of a section
    SectionProperty, ///< int: of a title, the section it was
    StyleProperty ///< int: SentenceStyle of any other paragraph
};

inline int slotOf(const QTextCharFormat &format)
{
    return format.hasProperty(SlotProperty) ? format.intProperty(SlotProperty) : -1;
}
inline bool isTitleBlock(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(TitleProperty);
}
inline SentenceStyle styleOfBlock(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(StyleProperty) ? SentenceStyle(format.intProperty(StyleProperty))
                                             : SentenceStyle::Paragraph;
}

QTextBlockFormat titleBlockFormat(int section, bool isFirst);
QTextCharFormat titleCharFormat();
QTextBlockFormat blockFormatOf(SentenceStyle style);
/// Without a slot.
QTextCharFormat charFormatOf(SentenceStyle style);

} // namespace saranda
