// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/drafteditor.h"

#include "core/base/literals.h"
#include "ui/drafts/citecompleter.h"
#include "ui/drafts/draftformats.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextFrame>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr int pauseMilliseconds = 1200;
constexpr int textLetters = 84; // longer lines are hard to read
constexpr int marginLetters = 8;
constexpr int remarkLetters = 11; // of the margin at the right: "1 comment" is whole there

bool hasSlot(const QTextBlock &block, int from, int to, int slot)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool isInside =
            fragment.position() < to && fragment.position() + fragment.length() > from;
        if (isInside && slotOf(fragment.charFormat()) != slot)
            return false;
    }
    return true;
}

} // namespace

DraftEditor::DraftEditor(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setMouseTracking(true);
    m_highlighter = new DraftHighlighter(document());
    m_completer = new CiteCompleter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DraftEditor::settle);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_isLoading && (removed > 0 || added > 0))
            setTouched(true);
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_isLoading)
            return;
        viewport()->update();
        if (const int slot = currentSlot(); slot != m_lastSlot) {
            m_lastSlot = slot;
            Q_EMIT currentSlotChanged(slot);
        }
    });
}

void DraftEditor::setMayWrite(bool mayWrite)
{
    setReadOnly(!mayWrite);
    setTextInteractionFlags(mayWrite ? Qt::TextEditorInteraction
                                     : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void DraftEditor::setTouched(bool touched)
{
    m_isTouched = touched;
    if (touched)
        m_pause.start();
    else
        m_pause.stop();
}

void DraftEditor::settle()
{
    m_pause.stop();
    if (m_isTouched)
        Q_EMIT settled();
}

void DraftEditor::open(const DraftText &text)
{
    load(text.paragraphs());
    QTextCursor start(document());
    setTextCursor(start);
    m_lastSlot = currentSlot();
    Q_EMIT currentSlotChanged(m_lastSlot);
}

void DraftEditor::follow(const DraftText &text)
{
    if (typedParagraphs() == text.paragraphs())
        return;
    const QString before = document()->toRawText();
    const int cursorBefore = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    load(text.paragraphs());
    const QString after = document()->toRawText();
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const int from = int(same.first - before.begin());
    const auto tail = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    const int kept = int(tail.first - before.rbegin());
    int position = cursorBefore;
    if (before == after)
        position = cursorBefore;
    else if (cursorBefore > int(before.size()) - kept || cursorBefore > from)
        position = std::max(from, int(after.size()) - kept); // the end of what has changed
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
    ensureCursorVisible();
    m_lastSlot = currentSlot();
    Q_EMIT currentSlotChanged(m_lastSlot);
}

void DraftEditor::load(const std::vector<TypedParagraph> &paragraphs)
{
    const QScopedValueRollback loading(m_isLoading, true);
    setTouched(false);
    document()->clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool isFirst = true;
    for (const TypedParagraph &paragraph : paragraphs) {
        appendParagraph(cursor, paragraph, isFirst);
        isFirst = false;
    }
    if (isFirst)
        appendParagraph(cursor, {}, true);
    cursor.endEditBlock();
    fitMargins();
}

void DraftEditor::appendParagraph(QTextCursor &cursor, const TypedParagraph &paragraph,
                                  bool isFirst)
{
    const QTextBlockFormat block = paragraph.isTitle ? titleBlockFormat(paragraph.section, isFirst)
                                                     : blockFormatOf(paragraph.style);
    QTextCharFormat look = paragraph.isTitle ? titleCharFormat() : charFormatOf(paragraph.style);
    if (isFirst) {
        cursor.setBlockFormat(block);
        cursor.setBlockCharFormat(look);
    } else {
        cursor.insertBlock(block, look);
    }
    for (const TypedStretch &stretch : paragraph.stretches) {
        if (stretch.slot >= 0)
            look.setProperty(SlotProperty, stretch.slot);
        else
            look.clearProperty(SlotProperty);
        cursor.insertText(stretch.text, look);
    }
}

void DraftEditor::tag(const DraftText &text)
{
    const QScopedValueRollback loading(m_isLoading, true);
    QTextBlock block = document()->firstBlock();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const TypedParagraph &paragraph : text.paragraphs()) {
        if (!block.isValid())
            break;
        int at = block.position();
        if (paragraph.isTitle) {
            QTextBlockFormat format = block.blockFormat();
            if (format.intProperty(SectionProperty) != paragraph.section) {
                format.setProperty(SectionProperty, paragraph.section);
                cursor.setPosition(at);
                cursor.setBlockFormat(format);
            }
        } else if (!isTitleBlock(block) && styleOfBlock(block) != paragraph.style) {
            cursor.setPosition(at);
            cursor.setBlockFormat(blockFormatOf(paragraph.style));
            cursor.setPosition(at + block.length() - 1, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(charFormatOf(paragraph.style));
            cursor.mergeBlockCharFormat(charFormatOf(paragraph.style));
        }
        for (const TypedStretch &stretch : paragraph.stretches) {
            const int from = at;
            at += int(stretch.text.size());
            if (paragraph.isTitle || hasSlot(block, from, at, stretch.slot))
                continue; // each change of a format lays its paragraph out again
            cursor.setPosition(from);
            cursor.setPosition(at, QTextCursor::KeepAnchor);
            QTextCharFormat slot;
            slot.setProperty(SlotProperty, stretch.slot);
            cursor.mergeCharFormat(slot);
        }
        block = block.next();
    }
    cursor.endEditBlock();
    setTouched(false);
    m_lastSlot = currentSlot();
    Q_EMIT currentSlotChanged(m_lastSlot);
}

std::vector<TypedParagraph> DraftEditor::typedParagraphs() const
{
    std::vector<TypedParagraph> paragraphs;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        TypedParagraph paragraph;
        paragraph.isTitle = isTitleBlock(block);
        if (paragraph.isTitle)
            paragraph.section = block.blockFormat().intProperty(SectionProperty);
        else
            paragraph.style = styleOfBlock(block);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int slot = paragraph.isTitle ? -1 : slotOf(fragment.charFormat());
            if (!paragraph.stretches.empty() && paragraph.stretches.back().slot == slot)
                paragraph.stretches.back().text += fragment.text();
            else
                paragraph.stretches.push_back({slot, fragment.text()});
        }
        paragraphs.push_back(std::move(paragraph));
    }
    return paragraphs;
}

int DraftEditor::slotAtPosition(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid() || isTitleBlock(block))
        return -1;
    int before = -1;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int slot = slotOf(fragment.charFormat());
        if (position < fragment.position())
            break;
        if (slot >= 0)
            before = slot;
        if (position < fragment.position() + fragment.length())
            break;
    }
    return before;
}

int DraftEditor::currentSlot() const
{
    const QTextCursor cursor = textCursor();
    return slotAtPosition(cursor.hasSelection() ? cursor.selectionStart() : cursor.position());
}

void DraftEditor::goToSlot(int slot, bool selected)
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        int from = -1;
        int to = -1;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (slotOf(it.fragment().charFormat()) != slot)
                continue;
            from = from < 0 ? it.fragment().position() : from;
            to = it.fragment().position() + it.fragment().length();
        }
        if (from < 0)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(selected ? to : from);
        if (selected)
            cursor.setPosition(from, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        ensureCursorVisible();
        return;
    }
}

void DraftEditor::goToTitle(int section)
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (!isTitleBlock(block) || block.blockFormat().intProperty(SectionProperty) != section)
            continue;
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(
            int(document()->documentLayout()->blockBoundingRect(block).top()));
        return;
    }
}

SentenceStyle DraftEditor::currentStyle() const
{
    return styleOfBlock(textCursor().block());
}

bool DraftEditor::isInTitle() const
{
    return isTitleBlock(textCursor().block());
}

void DraftEditor::setParagraphStyle(SentenceStyle style)
{
    if (isReadOnly() || style == SentenceStyle::Figure)
        return;
    const QTextCursor selected = textCursor();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlock block = document()->findBlock(selected.selectionStart());
    for (; block.isValid() && block.position() <= selected.selectionEnd(); block = block.next()) {
        if (isTitleBlock(block) || styleOfBlock(block) == SentenceStyle::Figure)
            continue; // a caption belongs to its table or drawing
        cursor.setPosition(block.position());
        cursor.setBlockFormat(blockFormatOf(style));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(charFormatOf(style));
        cursor.mergeBlockCharFormat(charFormatOf(style));
    }
    cursor.endEditBlock();
    setTouched(true);
    settle();
}

void DraftEditor::insertSection()
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(titleBlockFormat(-1, false), titleCharFormat());
    setTextCursor(cursor);
    setFocus();
}

void DraftEditor::insertAtCursor(const QString &text)
{
    if (!isReadOnly())
        textCursor().insertText(text);
}

void DraftEditor::setNumbered(bool numbered)
{
    m_isNumbered = numbered;
    viewport()->update();
}

void DraftEditor::fitMargins()
{
    const QScopedValueRollback loading(m_isLoading, true);
    const int letter = fontMetrics().averageCharWidth();
    const int spare = viewport()->width() - (textLetters + marginLetters + remarkLetters) * letter;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const int more = std::max(0, spare / 2);
    const int left = marginLetters * letter + more;
    const int right = remarkLetters * letter + more;
    if (int(frame.leftMargin()) == left && int(frame.rightMargin()) == right
        && int(frame.topMargin()) == 2 * letter)
        return;
    frame.setLeftMargin(left);
    frame.setRightMargin(right);
    frame.setTopMargin(2 * letter);
    frame.setBottomMargin(6 * letter);
    document()->rootFrame()->setFrameFormat(frame);
}

void DraftEditor::resizeEvent(QResizeEvent *event)
{
    fitMargins();
    QTextEdit::resizeEvent(event);
}

void DraftEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitMargins();
    if (event->type() == QEvent::PaletteChange) {
        const QScopedValueRollback loading(m_isLoading, true);
        m_highlighter->rehighlight();
    }
}

void DraftEditor::hideEvent(QHideEvent *event)
{
    settle();
    QTextEdit::hideEvent(event);
}

void DraftEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

} // namespace saranda
