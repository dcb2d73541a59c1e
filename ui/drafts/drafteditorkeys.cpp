// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/drafts/citecompleter.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftformats.h"
#include "ui/support/droppedfiles.h"

#include <QKeyEvent>
#include <QMimeData>

namespace saranda {

using namespace literals;

bool DraftEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept(); // comes back as a key: what is being typed is a step of its own
            return true;
        }
    }
    return QTextEdit::event(event);
}

void DraftEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->takesKey(event)) {
        event->ignore();
        return;
    }
    if (leavesEvent(event)) {
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
    m_completer->offer();
}

/// What a key does here in another way than in any text.
bool DraftEditor::leavesEvent(QKeyEvent *key)
{
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
        settle();
        key->matches(QKeySequence::Undo) ? Q_EMIT undoRequested() : Q_EMIT redoRequested();
        return true;
    }
    if (isReadOnly())
        return false;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        settle();
        return true;
    }
    if (isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        breakParagraph();
        return true;
    }
    if (isEnter && isInTitle())
        return true; // a title is one line
    const QTextCursor cursor = textCursor();
    if (key->text() == u")"_s && !cursor.hasSelection()
        && document()->characterAt(cursor.position()) == u')'
        && cursor.block().text().left(cursor.positionInBlock()).lastIndexOf(u"(@"_s)
            > cursor.block().text().left(cursor.positionInBlock()).lastIndexOf(u')')) {
        moveCursor(QTextCursor::NextCharacter); // over the bracket that the completion has set
        return true;
    }
    if (key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete)
        return !cursor.hasSelection() && keepsBorders(key->key() == Qt::Key_Backspace);
    return false;
}

void DraftEditor::breakParagraph()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const SentenceStyle style = styleOfBlock(cursor.block());
    const bool isTitle = isTitleBlock(cursor.block());
    const bool isListLike = style == SentenceStyle::Bullet || style == SentenceStyle::Quotation;
    if (!isTitle && isListLike && cursor.block().length() <= 1) {
        cursor.setBlockFormat(blockFormatOf(SentenceStyle::Paragraph)); // the list is at its end
    } else if (isTitle || style == SentenceStyle::Heading || style == SentenceStyle::Figure) {
        const bool isAtStart = cursor.atBlockStart() && cursor.block().length() > 1;
        if (!isAtStart && !isTitle)
            cursor.movePosition(QTextCursor::EndOfBlock);
        if (isTitle)
            cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(blockFormatOf(SentenceStyle::Paragraph),
                           charFormatOf(SentenceStyle::Paragraph));
    } else {
        cursor.insertBlock();
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// The key at the border of two paragraphs: a title or a caption is never joined with sentences,
/// and a paragraph of another style first becomes a plain one.
bool DraftEditor::keepsBorders(bool isBackward)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (isBackward ? !cursor.atBlockStart() : !cursor.atBlockEnd())
        return false;
    const auto isFixed = [](const QTextBlock &one) {
        return isTitleBlock(one)
            || (styleOfBlock(one) == SentenceStyle::Figure && one.length() > 1);
    };
    if (isBackward && !isFixed(block) && styleOfBlock(block) != SentenceStyle::Paragraph) {
        cursor.setBlockFormat(blockFormatOf(SentenceStyle::Paragraph));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(charFormatOf(SentenceStyle::Paragraph));
        cursor.mergeBlockCharFormat(charFormatOf(SentenceStyle::Paragraph));
        return true;
    }
    const QTextBlock other = isBackward ? block.previous() : block.next();
    if (!other.isValid())
        return true;
    const QTextBlock upper = isBackward ? other : block;
    const QTextBlock lower = isBackward ? block : other;
    if (!isFixed(upper) && !isFixed(lower))
        return false;
    const bool upperGoes = upper.length() <= 1
        && !(isTitleBlock(upper) && !isTitleBlock(lower) && upper.blockNumber() == 0);
    if (!upperGoes && lower.length() > 1)
        return true; // both have words
    const QTextBlock empty = lower.length() <= 1 ? lower : upper;
    QTextCursor remover(empty);
    if (empty == lower) {
        remover.deletePreviousChar();
    } else { // the format of the lower one stays
        const QTextBlockFormat format = lower.blockFormat();
        const QTextCharFormat look = lower.charFormat();
        remover.deleteChar();
        remover.setBlockFormat(format);
        remover.setBlockCharFormat(look);
    }
    setTextCursor(remover);
    return true;
}

// Pasted and dropped text is plain, and one line where it goes into a title.
void DraftEditor::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source) || isReadOnly())
        return;
    QString text = source->text();
    text.remove(QChar(0));
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (isInTitle())
        text = text.simplified();
    QTextCursor cursor = textCursor();
    cursor.insertText(text);
    ensureCursorVisible();
}

/// A file is text, too: the path it has on this computer, which belongs into no paper.
bool DraftEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && droppedFiles(source).isEmpty();
}

QMimeData *DraftEditor::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData; // the clipboard takes it
    plain->setText(
        textCursor().selectedText().replace(QChar(0x2029), u'\n').replace(QChar(0x2028), u'\n'));
    return plain;
}

} // namespace saranda
