// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textlayer.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace saranda {

bool needsTextLayer(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const char16_t code = character.unicode();
        const bool joinsOrTurns = code >= 0x0590 && code < 0x1E00; // Hebrew to the Indic scripts …
        const bool isHangulOrSo = code >= 0x1100 && code < 0x1200; // … but for Hangul letters
        return (joinsOrTurns && !isHangulOrSo) || character.isMark() || character.isSurrogate();
    });
}

namespace {

/// A grapheme, and where the glyphs made of it stand.
struct PlacedText {
    QString text;
    qreal left = 0;
    qreal right = 0;
    bool isRightToLeft = false;
    bool hasGlyph = false;

    /// Whether the other's letters are in the glyph of these.
    bool holds(const PlacedText &other) const
    {
        const bool isSame = qAbs(left - other.left) < 1 && qAbs(right - other.right) < 1;
        return hasGlyph && (!other.hasGlyph || isSame || other.right - other.left < 1);
    }
};

PlacedText placedText(const QTextLine &line, const QString &text, qsizetype from, qsizetype length)
{
    PlacedText placed;
    placed.text = text.mid(from, length);
    for (const QGlyphRun &run : line.glyphRuns(int(from), int(length))) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances =
            run.rawFont().advancesForGlyphIndexes(run.glyphIndexes(), QRawFont::UseDesignMetrics);
        placed.isRightToLeft = run.isRightToLeft();
        for (qsizetype i = 0; i < positions.size() && i < advances.size(); ++i) {
            const qreal left = positions[i].x();
            const qreal right = left + qAbs(advances[i].x());
            if (right - left < 1 && placed.hasGlyph)
                continue; // a mark above or below: the letter has the place
            placed.left = placed.hasGlyph ? std::min(placed.left, left) : left;
            placed.right = placed.hasGlyph ? std::max(placed.right, right) : right;
            placed.hasGlyph = true;
        }
    }
    return placed;
}

/// The letters of one place share its width, in the direction they are read.
void addCharacters(const PlacedText &placed, qreal x, TextLayer &layer)
{
    const QList<uint> codes = placed.text.toUcs4();
    const qreal width = std::max<qreal>(
        (placed.right - placed.left) / qreal(std::max<qsizetype>(codes.size(), 1)), 1);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const qsizetype place = placed.isRightToLeft ? codes.size() - 1 - i : i;
        layer.characters.push_back(
            {char32_t(codes[i]), x + placed.left + width * qreal(place), width});
    }
}

/// A mark at the left end of right-to-left letters would be taken for a part of what stands left of
/// them; a right-to-left mark (U+200F) before it keeps it with its letter.
void anchorMarks(TextLayer &layer)
{
    std::vector<LayerCharacter> anchored;
    bool afterRightToLeft = false;
    for (const LayerCharacter &character : layer.characters) {
        const QChar::Direction direction = QChar::direction(character.code);
        const bool isMark = direction == QChar::DirNSM;
        if (isMark && !afterRightToLeft)
            anchored.push_back({0x200F, character.left, 1});
        if (!isMark || !afterRightToLeft)
            afterRightToLeft = isMark || direction == QChar::DirR || direction == QChar::DirAL;
        anchored.push_back(character);
    }
    layer.characters = std::move(anchored);
}

bool hasRightToLeftLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

} // namespace

TextLayer textLayerOf(const QTextLayout &layout, int lineNumber, QPointF at)
{
    const QTextLine line = layout.lineAt(lineNumber);
    TextLayer layer;
    layer.baseline = at.y() + line.y() + line.ascent();
    layer.size = layout.font().pixelSize();
    const QString text = layout.text();
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = line.textStart() + line.textLength();
    PlacedText pending; // letters that one glyph stands for, such as lam and alef, share a place
    for (qsizetype from = line.textStart(); from < end;) {
        graphemes.setPosition(from);
        const qsizetype next = graphemes.toNextBoundary();
        const qsizetype to = next < 0 ? end : std::min(next, end);
        PlacedText placed = placedText(line, text, from, to - from);
        if (pending.holds(placed)) {
            pending.text += placed.text;
        } else {
            addCharacters(pending, at.x(), layer);
            pending = std::move(placed);
        }
        from = to;
    }
    addCharacters(pending, at.x(), layer);
    std::stable_sort(layer.characters.begin(), layer.characters.end(),
                     [](const LayerCharacter &left, const LayerCharacter &right) {
                         return left.left < right.left;
                     });
    if (hasRightToLeftLetter(text)) // elsewhere a mark follows its letter
        anchorMarks(layer);
    return layer;
}

void paintLayerMark(QPainter &painter, int x, std::size_t layer)
{
    painter.fillRect(QRectF(x, -1 - qreal(layer), 1, 1), Qt::black);
}

} // namespace saranda
