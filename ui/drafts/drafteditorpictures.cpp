// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/partpicture.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftformats.h"
#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextFrame>

namespace saranda {

namespace {

constexpr int captionIndent = 28; ///< of a caption
constexpr int gap = 8; ///< above and below a picture

int roomFor(const PartPicture *picture, const QFontMetrics &letters)
{
    if (!picture)
        return 9; // as below any paragraph
    return (picture->isEmpty() ? letters.lineSpacing() : picture->size().height()) + 2 * gap;
}

bool isCaption(const QTextBlock &block)
{
    return !isTitleBlock(block) && styleOfBlock(block) == SentenceStyle::Figure;
}

int slotOfCaption(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it)
        if (const int slot = slotOf(it.fragment().charFormat()); slot >= 0)
            return slot;
    return -1;
}

} // namespace

void DraftEditor::setPictures(std::function<const PartPicture *(int)> picture)
{
    m_picture = std::move(picture);
}

int DraftEditor::pictureWidth() const
{
    const QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const int text = viewport()->width() - int(frame.leftMargin() + frame.rightMargin());
    return std::max(0, text - captionIndent);
}

const PartPicture *DraftEditor::pictureBelow(const QTextBlock &block) const
{
    return m_picture && isCaption(block) ? m_picture(slotOfCaption(block)) : nullptr;
}

void DraftEditor::fitPictures()
{
    const QScopedValueRollback loading(m_isLoading, true);
    const QTextBlock top = cursorForPosition({0, 0}).block();
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const auto offset = [&] {
        return layout->blockBoundingRect(top).top() - verticalScrollBar()->value();
    };
    const qreal before = offset();
    bool isMoved = false;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (!isCaption(block))
            continue;
        QTextBlockFormat format = block.blockFormat();
        const int room = roomFor(pictureBelow(block), fontMetrics());
        if (int(format.bottomMargin()) == room)
            continue;
        format.setBottomMargin(room);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        isMoved = true;
    }
    cursor.endEditBlock();
    if (isMoved && top.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(offset() - before));
    viewport()->update();
}

/// The picture, as on paper, in the room below its caption.
void DraftEditor::paintPicture(QPainter &painter, const QTextBlock &block, const QRectF &at)
{
    const int slot = slotOfCaption(block);
    if (slot >= 0)
        Q_EMIT pictureSeen(slot);
    const PartPicture *picture = pictureBelow(block);
    if (!picture)
        return;
    const qreal left = document()->rootFrame()->frameFormat().leftMargin() + captionIndent;
    const qreal room = roomFor(picture, fontMetrics());
    const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
    const qreal top =
        at.top() + block.blockFormat().topMargin() + last.y() + last.height() + gap;
    if (picture->isEmpty()) {
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.setFont(font());
        painter.drawText(QRectF(left, top, pictureWidth(), room), Qt::AlignLeft | Qt::AlignTop,
                         tr("Nothing to show here at present."));
        return;
    }
    const QRectF box(QPointF(left, top), QSizeF(picture->size()));
    painter.drawImage(box, picture->image);
    painter.setPen(toneColor(Tone::Muted, palette()));
    painter.setBrush(Qt::NoBrush);
    painter.setOpacity(0.5);
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setOpacity(1);
}

} // namespace saranda
