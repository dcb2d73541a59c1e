// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hitdelegate.h"

#include "core/base/literals.h"
#include "core/search/passage.h"
#include "ui/support/itemground.h"
#include "ui/support/safetext.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace saranda {

using namespace literals;

namespace {

/// One line of text from the left (in right-to-left windows from the right), cut where it ends.
void drawLine(QPainter &painter, const QRect &box, MarkedText marked, const QFont &font,
              const QTextCharFormat &format, Qt::LayoutDirection direction)
{
    QTextLayout layout(marked.text, font);
    QTextOption wrapping(Qt::AlignLeading);
    wrapping.setWrapMode(QTextOption::NoWrap);
    wrapping.setTextDirection(direction);
    layout.setTextOption(wrapping);
    for (QTextLayout::FormatRange &range : marked.found)
        range.format = format;
    layout.setFormats(marked.found);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(box.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(box);
    layout.draw(&painter, box.topLeft());
    painter.restore();
}

QRect sentenceBox(const QRect &row)
{
    return row.adjusted(spacing::normal, spacing::tight, -spacing::normal, -spacing::tight);
}

constexpr int sentenceFlags = int(Qt::AlignLeading) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);

QRect textBox(const QStyleOptionViewItem &option)
{
    const int icon = option.fontMetrics.height() + 2 * spacing::normal;
    const QRect inner =
        option.rect.adjusted(spacing::normal, spacing::tight, -spacing::normal, -spacing::tight);
    return option.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -icon, 0)
                                               : inner.adjusted(icon, 0, 0, 0);
}

} // namespace

MarkedText markedText(const QString &passage, int limit)
{
    MarkedText marked;
    QString piece;
    qsizetype begin = -1;
    const auto flush = [&] {
        // Spaces at its ends separate it from its neighbours: safeLine() may take them away.
        for (const QChar c : std::exchange(piece, {}))
            marked.text += c.isSpace() ? QString(u' ') : safeLine(QString(c), 1);
    };
    for (qsizetype i = 0; i < passage.size() && marked.text.size() + piece.size() < limit; ++i) {
        const QChar c = passage[i];
        if (c != matchBegins && c != matchEnds) {
            if (c.isHighSurrogate() && i + 1 < passage.size()) {
                flush();
                marked.text += safeLine(passage.mid(i++, 2), 2);
            } else {
                piece += c;
            }
            continue;
        }
        flush();
        if (c == matchBegins)
            begin = marked.text.size();
        else if (begin >= 0)
            marked.found.append({int(begin), int(marked.text.size() - begin), {}});
        if (c == matchEnds)
            begin = -1;
    }
    flush();
    if (begin >= 0)
        marked.found.append({int(begin), int(marked.text.size() - begin), {}});
    return marked;
}

HitDelegate::HitDelegate(const QWidget *field, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_field(field)
{ }

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    if (!index.data(TitleRole).isValid()) {
        // It cannot be chosen, and is to be read all the same.
        painter->save();
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(sentenceBox(option.rect), sentenceFlags,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawItemGround(*painter, item);

    const bool isSelected = (item.state & QStyle::State_Selected) != 0;
    const QColor ink = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect box = textBox(item);
    const int line = item.fontMetrics.lineSpacing();
    const QRect iconBox = QStyle::alignedRect(
        item.direction, Qt::AlignLeading | Qt::AlignTop,
        QSize(item.fontMetrics.height(), item.fontMetrics.height()),
        item.rect.adjusted(spacing::normal, spacing::tight, -spacing::normal, 0));
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, iconBox);

    painter->save();
    const QString place = index.data(PlaceRole).toString();
    const int placeWidth = place.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(place);
    const QRect first(box.left(), box.top(), box.width(), line);
    painter->setPen(isSelected ? ink : toneColor(Tone::Muted, item.palette));
    painter->drawText(first, int(Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine), place);
    painter->setPen(ink);
    const int room = first.width() - (placeWidth > 0 ? placeWidth + spacing::normal : 0);
    const QRect titleBox = QStyle::alignedRect(item.direction, Qt::AlignLeading | Qt::AlignTop,
                                               QSize(room, line), first);
    painter->drawText(titleBox, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine),
                      item.fontMetrics.elidedText(index.data(TitleRole).toString(), Qt::ElideRight,
                                                  titleBox.width()));
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    if (!isSelected) {
        format.setBackground(toneBackground(Tone::Caution, item.palette));
        format.setForeground(ink);
        painter->setPen(toneColor(Tone::Muted, item.palette));
    }
    drawLine(*painter, QRect(box.left(), box.top() + line, box.width(), line),
             markedText(index.data(PassageRole).toString(), 200), item.font, format,
             item.direction);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(TitleRole).isValid()) {
        const QRect most = sentenceBox({0, 0, m_field->width(), QWIDGETSIZE_MAX});
        const int text = option.fontMetrics
                             .boundingRect(most, sentenceFlags & ~int(Qt::AlignVCenter),
                                           index.data(Qt::DisplayRole).toString())
                             .height();
        return {m_field->width(), text + 2 * spacing::normal};
    }
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int lines = index.data(PassageRole).toString().isEmpty() ? 1 : 2;
    return {size.width(), lines * option.fontMetrics.lineSpacing() + 2 * spacing::tight};
}

} // namespace saranda
