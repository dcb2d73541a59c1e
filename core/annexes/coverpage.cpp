// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/drawnpdf.h"
#include "core/annexes/frontpapers.h"
#include "core/base/literals.h"
#include "core/report/typography.h"

#include <QTextLayout>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr qreal coverMargin = 900; // units

/// Lays one thing below the other, in the middle of the page.
class CoverColumn
{
public:
    CoverColumn(DrawnPdf &drawing, qreal top)
        : m_drawing(drawing)
        , m_y(top)
    { }

    void add(const QString &text, TextStyle style, qreal after)
    {
        if (text.isEmpty())
            return;
        style.alignment = Qt::AlignHCenter;
        const qreal width = m_drawing.pageUnits().width() - 2 * coverMargin;
        const auto layout = laidOut(Inline(text), style, width);
        m_drawing.text(*layout, {coverMargin, m_y});
        for (int i = 0; i < layout->lineCount(); ++i)
            m_y += std::max<qreal>(style.leading, layout->lineAt(i).height());
        m_y += after;
    }
    void rule(qreal width, qreal after)
    {
        const qreal left = (m_drawing.pageUnits().width() - width) / 2;
        m_drawing.painter().fillRect(QRectF(left, m_y, width, 8), ink::accent);
        m_y += after;
    }
    void moveTo(qreal y) { m_y = std::max(m_y, y); }

private:
    DrawnPdf &m_drawing;
    qreal m_y;
};

TextStyle coverStyle(Typeface typeface, int size, const QColor &color, bool bold = false)
{
    return {
        .typeface = typeface, .size = size, .leading = size * 4 / 3, .bold = bold, .color = color};
}

} // namespace

Result<QByteArray> coverPage(const BundleFront &front, const AnnexOptions &options,
                             const AnnexTexts &texts)
{
    DrawnPdf drawing;
    const TextStyle marking = coverStyle(Typeface::Sans, 95, ink::marking, true);
    const TextStyle quiet = coverStyle(Typeface::Sans, 110, ink::quiet);
    CoverColumn head(drawing, 420);
    head.add(front.marking.toUpper(), marking, 0);
    CoverColumn column(drawing, 1750);
    column.add(front.reference, quiet, 260);
    column.add(front.title, coverStyle(Typeface::Serif, 270, ink::accent, true), 170);
    column.rule(1100, 190);
    if (!front.claimant.isEmpty() && !front.ofRespondents.isEmpty())
        column.add(texts.text(u"cover.parties"_s, {front.claimant, front.ofRespondents}),
                   coverStyle(Typeface::Serif, 140, ink::text), 90);
    column.add(front.claims, coverStyle(Typeface::Serif, 115, ink::quiet), 0);
    column.moveTo(4300);
    column.add(texts.text(textKey(u"bundle."_s + wordOf(options.profile), front)).toUpper(),
               coverStyle(Typeface::Sans, 150, ink::accent, true), 110);
    column.add(texts.text(textKey(u"cover.content"_s, front),
                          {texts.count(u"exhibits"_s, qint64(front.entries.size())),
                           texts.count(u"pages"_s, front.pages)}),
               quiet, 0);
    column.moveTo(6900);
    column.add(texts.day(options.madeOn), coverStyle(Typeface::Sans, 110, ink::text), 0);
    CoverColumn foot(drawing, 7950);
    foot.add(front.marking.toUpper(), marking, 0);
    return drawing.finished();
}

} // namespace saranda
