// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/figurepicture.h"
#include "core/report/pagelayout.h"
#include "core/report/svgtexts.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QtMath>

namespace saranda {

using namespace literals;

namespace {

std::unique_ptr<QTextLayout> lineOf(const SvgText &text, qreal size)
{
    TextStyle style{.typeface = Typeface::Sans, .size = std::max(1, qRound(size))};
    QFont font = fontOf(style);
    font.setFamilies(text.families + font.families());
    font.setBold(text.bold);
    font.setItalic(text.italic);
    auto layout = std::make_unique<QTextLayout>(printable(text.text), font);
    QTextCharFormat format;
    format.setForeground(text.fill);
    format.setFont(font);
    layout->setFormats({{0, int(layout->text().size()), format}});
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

qreal startOf(const SvgText &text, qreal width)
{
    switch (text.anchor) {
    case SvgText::Anchor::Middle:
        return -width / 2;
    case SvgText::Anchor::End:
        return -width;
    case SvgText::Anchor::Start:
        break;
    }
    return 0;
}

} // namespace

/// The drawing without its texts, then the texts as text of the page.
void PageLayout::paintFigure(const Placed &placed, QPainter &painter)
{
    const Strip &strip = placed.strip;
    const TakenApartSvg apart = takenApart(standaloneSvg(strip.figure->svg));
    QSvgRenderer renderer(apart.drawing);
    if (!renderer.isValid())
        return;
    const QRectF box(placed.box.left() + strip.x, placed.box.top(), strip.width,
                     placed.box.height());
    renderer.render(&painter, box);
    const QRectF view = renderer.viewBoxF();
    QTransform toPage;
    toPage.translate(box.left(), box.top());
    toPage.scale(box.width() / view.width(), box.height() / view.height());
    toPage.translate(-view.left(), -view.top());
    for (const SvgText &text : apart.texts)
        paintFigureText(text, text.transform * toPage, painter);
}

/// Set upright at its size on the page, so that it can carry a layer of characters; turned texts
/// go through the painter's transformation.
void PageLayout::paintFigureText(const SvgText &text, const QTransform &toPage, QPainter &painter)
{
    const qreal scale = std::hypot(toPage.m11(), toPage.m12());
    const auto layout = lineOf(text, text.size * scale);
    if (layout->lineCount() == 0)
        return;
    const QTextLine line = layout->lineAt(0);
    const QPointF start(startOf(text, line.naturalTextWidth()), -line.ascent());
    const QPointF at = toPage.map(text.at);
    if (qFuzzyIsNull(toPage.m12()) && toPage.m11() > 0) {
        paintLine(*layout, 0, painter, at + start);
        return;
    }
    painter.save();
    painter.translate(at);
    painter.rotate(qRadiansToDegrees(std::atan2(toPage.m12(), toPage.m11())));
    line.draw(&painter, start);
    painter.restore();
}

} // namespace saranda
