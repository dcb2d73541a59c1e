// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/pagelayout.h"

#include <QPainter>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype longestLine = 240; ///< letters; no head or foot has room for more

/// Six notches for six levels; the bar is filled up to the one reached, and a mark below stands
/// at the one required.
void paintLevelBar(QPainter &painter, QRectF box, const LevelBar &bar, const QColor &accent)
{
    constexpr int steps = 5;
    const qreal step = (box.width() - 20) / steps;
    const qreal height = 46;
    const qreal top = box.center().y() - height / 2 - 6;
    painter.fillRect(QRectF(box.left(), top, step * steps, height), ink::band);
    painter.fillRect(QRectF(box.left(), top, step * bar.level, height), accent);
    for (int notch = 0; notch <= steps; ++notch)
        painter.fillRect(QRectF(box.left() + notch * step - 4, top - 12, 8, height + 24),
                         notch <= bar.level ? accent : ink::rule);
    if (!bar.required)
        return;
    const qreal x = box.left() + *bar.required * step;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::marking);
    painter.drawPolygon(
        QPolygonF({QPointF(x, top + height + 14), QPointF(x - 22, top + height + 48),
                   QPointF(x + 22, top + height + 48)}));
}

} // namespace

/// Paints one line of a laid-out text, with its layer of characters where it needs one.
void PageLayout::paintLine(const QTextLayout &text, int line, QPainter &painter, QPointF at)
{
    const QTextLine painted = text.lineAt(line);
    const QString characters = text.text().mid(painted.textStart(), painted.textLength());
    if (!needsTextLayer(characters)) {
        painted.draw(&painter, at);
        return;
    }
    const std::size_t layer = m_layers.size();
    m_layers.push_back(textLayerOf(text, line, at));
    paintLayerMark(painter, layerStartX, layer);
    painted.draw(&painter, at);
    paintLayerMark(painter, layerEndX, layer);
}

void PageLayout::paintOneLine(const QString &text, const TextStyle &style, QPainter &painter,
                              QPointF at, qreal width)
{
    const TextStyle ours = inLook(style, m_document.look);
    QString words = text.left(longestLine);
    auto layout = laidOut(Inline(words), ours, width);
    while (layout->lineCount() > 1 && words.contains(u' ')) {
        words.truncate(words.lastIndexOf(u' '));
        layout = laidOut(Inline(words + u'…'), ours, width);
    }
    paintLine(*layout, 0, painter, at);
}

void PageLayout::paint(int page, QPainter &painter)
{
    paintText(page, painter);
    paintFurniture(page, painter);
}

void PageLayout::paintText(int page, QPainter &painter)
{
    for (const Placed &placed : m_pages[std::size_t(page)])
        paintPlaced(placed, painter);
}

QRectF PageLayout::textBox(int page) const
{
    qreal lowest = m_frame.top;
    for (const Placed &placed : m_pages[std::size_t(page)])
        lowest = std::max(lowest, placed.box.bottom());
    return {m_frame.side, m_frame.top, m_frame.width, lowest - m_frame.top};
}

void PageLayout::paintPlaced(const Placed &placed, QPainter &painter)
{
    if (placed.kind == Placed::Band) {
        painter.fillRect(placed.box, ink::band);
        return;
    }
    if (placed.kind == Placed::Rule) {
        painter.fillRect(QRectF(placed.box.left(), placed.box.top() - 2.5, placed.box.width(), 5),
                         ink::rule);
        return;
    }
    const Strip &strip = placed.strip;
    const QPointF at = placed.box.topLeft();
    if (strip.figure)
        paintFigure(placed, painter);
    if (strip.bar)
        paintLevelBar(painter,
                      QRectF(strip.text ? at.x() + strip.x - levelBarWidth - 80 : at.x() + strip.x,
                             at.y(), levelBarWidth, placed.box.height()),
                      *strip.bar, m_document.look.accent);
    if (strip.label)
        paintLine(*strip.label, 0, painter, at);
    if (strip.text)
        paintLine(*strip.text, strip.line, painter, {at.x() + strip.x, at.y() - strip.top});
    if (!strip.pageOf.isEmpty())
        paintPageNumber(placed, painter);
}

/// The page number of a contents line, at the right, with dots that lead to it.
void PageLayout::paintPageNumber(const Placed &placed, QPainter &painter)
{
    const Strip &strip = placed.strip;
    const auto anchor = m_anchors.constFind(strip.pageOf);
    if (anchor == m_anchors.cend())
        return;
    TextStyle style{.typeface = Typeface::Sans, .size = 86, .leading = 134};
    style.alignment = Qt::AlignRight;
    const qreal right = placed.box.left() + m_flow.width();
    const Inline number(Run{.text = QString::number(anchor->page + 1), .link = strip.pageOf});
    const auto layout = laidOut(number, inLook(style, m_document.look), 400);
    paintLine(*layout, 0, painter, {right - 400, placed.box.top()});
    const QTextLine line = strip.text->lineAt(strip.line);
    const qreal baseline = placed.box.top() + line.y() - strip.top + line.ascent();
    const qreal from = placed.box.left() + strip.x + line.naturalTextWidth() + 60;
    for (qreal x = right - 240; x > from; x -= 50)
        painter.fillRect(QRectF(x, baseline - 9, 9, 9), ink::rule);
}

/// Head and foot of a page: title and marking above, case and page number below.
void PageLayout::paintFurniture(int page, QPainter &painter)
{
    TextStyle style{.typeface = Typeface::Sans, .size = 75, .leading = 110, .color = ink::quiet};
    TextStyle marking = style;
    marking.bold = true;
    marking.color = ink::marking;
    marking.alignment = Qt::AlignHCenter;
    const qreal width = m_flow.width();
    const qreal head = 460;
    const qreal foot = pageSize().height() - 560;
    if (!m_document.marking.isEmpty()) {
        paintOneLine(m_document.marking.toUpper(), marking, painter, {left(), head - 130}, width);
        paintOneLine(m_document.marking.toUpper(), marking, painter, {left(), foot + 140}, width);
    }
    if (page > 0) {
        paintOneLine(m_document.title, style, painter, {left(), head}, width);
        painter.fillRect(QRectF(left(), head + 150, width, 5), ink::rule);
    }
    paintOneLine(m_document.runningFoot, style, painter, {left(), foot}, width * 0.7);
    style.alignment = Qt::AlignRight;
    const QString number =
        m_document.pageOf.arg(QString::number(page + 1), QString::number(pageCount()));
    paintOneLine(number, style, painter, {left() + width * 0.7, foot}, width * 0.3);
    painter.fillRect(QRectF(left(), foot - 50, width, 5), ink::rule);
}

} // namespace saranda
