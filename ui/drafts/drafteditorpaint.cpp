// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftformats.h"
#include "ui/support/icons.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>
#include <QToolTip>

namespace saranda {

using namespace literals;

void DraftEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintMargins(painter, event->rect());
}

/// Numbers of the paragraphs and bullets before the text, remarks on the sentences behind it.
void DraftEditor::paintMargins(QPainter &painter, const QRect &area)
{
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const QPointF scrolled(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    int number = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const bool isNumbered = m_isNumbered && !isTitleBlock(block) && block.length() > 1
            && styleOfBlock(block) == SentenceStyle::Paragraph;
        number += isNumbered ? 1 : 0;
        const QRectF at = layout->blockBoundingRect(block).translated(scrolled);
        if (at.bottom() < area.top())
            continue;
        if (at.top() > area.bottom())
            break;
        if (isNumbered) {
            painter.setFont(font());
            painter.setPen(toneColor(Tone::Muted, palette()));
            const QTextLine line = block.layout()->lineAt(0);
            const qreal left = document()->rootFrame()->frameFormat().leftMargin();
            const qreal top = at.top() + (line.isValid() ? line.y() : 0);
            painter.drawText(QRectF(0, top, left - 12, line.isValid() ? line.height() : 20),
                             Qt::AlignRight | Qt::AlignBottom, QString::number(number));
        }
        paintMargin(painter, block, at);
        if (!isTitleBlock(block) && styleOfBlock(block) == SentenceStyle::Figure)
            paintPicture(painter, block, at);
    }
}

void DraftEditor::paintMargin(QPainter &painter, const QTextBlock &block, const QRectF &at)
{
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const QColor muted = toneColor(Tone::Muted, palette());
    painter.setPen(muted);
    painter.setFont(font());
    const SentenceStyle style = styleOfBlock(block);
    const qreal line = fontMetrics().lineSpacing() * 1.38;
    if (isTitleBlock(block) && block.length() <= 1) {
        painter.drawText(QRectF(frame.leftMargin(), at.top(), at.width(), at.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("Title of the section"));
    } else if (!isTitleBlock(block) && style == SentenceStyle::Bullet) {
        const QTextLine first = block.layout()->lineAt(0);
        const qreal letters = fontMetrics().xHeight() / 2.0;
        const qreal middle = first.isValid() ? first.y() + first.ascent() - letters : line * 0.6;
        painter.setBrush(muted);
        painter.drawEllipse(QPointF(frame.leftMargin() + 14, at.top() + middle), 2.6, 2.6);
    } else if (!isTitleBlock(block)
               && (style == SentenceStyle::Quotation || style == SentenceStyle::Figure)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            toneColor(style == SentenceStyle::Figure ? Tone::Accent : Tone::Muted, palette()));
        const qreal x = frame.leftMargin() + (style == SentenceStyle::Figure ? 10 : 38);
        painter.drawRect(QRectF(x, at.top(), 3, at.height()));
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(toneColor(Tone::Caution, palette()));
    QStringList remarks;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const SentenceNote *known = m_highlighter->note(slotOf(it.fragment().charFormat()));
        if (known && !known->margin.isEmpty() && !remarks.contains(known->margin))
            remarks.append(known->margin);
    }
    const qreal right = viewport()->width() - frame.rightMargin() + 10;
    painter.drawText(QRectF(right, at.top(), frame.rightMargin() - 14, at.height()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, remarks.join(u'\n'));
}

QString DraftEditor::citationAt(const QPoint &at) const
{
    const QTextCursor cursor = cursorForPosition(at);
    auto matches = DraftHighlighter::citePattern().globalMatch(cursor.block().text());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (cursor.positionInBlock() >= match.capturedStart()
            && cursor.positionInBlock() <= match.capturedEnd())
            return match.captured(1);
    }
    return {};
}

/// Ctrl and a click on a citation goes to the exhibit.
void DraftEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return;
    if (const QString key = citationAt(event->position().toPoint()); !key.isEmpty())
        Q_EMIT citationActivated(key);
}

void DraftEditor::setSuggestions(std::function<QStringList(const QString &)> suggest)
{
    m_suggest = std::move(suggest);
}

void DraftEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    if (!menu)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint at = isByMouse ? event->pos() : cursorRect().center();
    QAction *first = menu->actions().value(0);
    if (const QString key = citationAt(at); !key.isEmpty()) {
        auto *go =
            new QAction(icon(u"exhibits"_s), tr("Go to exhibit %1").arg(safeAction(key)), menu);
        connect(go, &QAction::triggered, this, [this, key] { Q_EMIT citationActivated(key); });
        menu->insertAction(first, go);
        menu->insertSeparator(first);
    }
    QTextCursor word = cursorForPosition(at);
    word.select(QTextCursor::WordUnderCursor);
    if (m_suggest && !isReadOnly() && !word.selectedText().isEmpty()) {
        for (const QString &suggestion : m_suggest(word.selectedText())) {
            auto *take = new QAction(safeAction(suggestion), menu);
            connect(take, &QAction::triggered, this, [word, suggestion]() mutable {
                word.insertText(suggestion); // keeps the sentence the word belongs to
            });
            menu->insertAction(first, take);
        }
        menu->insertSeparator(first);
    }
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(at));
}

bool DraftEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int slot = slotAtPosition(cursorForPosition(help->pos()).position());
    const SentenceNote *known = m_highlighter->note(slot);
    if (known && !known->messages.isEmpty())
        QToolTip::showText(help->globalPos(), safeToolTip(known->messages.join(u'\n')), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace saranda
