// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columnwidths.h"

#include "core/report/pageflow.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace saranda {

namespace {

constexpr int lettersWithEase = 24;
constexpr int longestWord = 22; ///< letters; what is longer, such as a hash, may be parted
constexpr qreal spare = 1.03; ///< a screen's measure and a printer's differ a little

/// What a column is made of, in units, with the room around the text.
struct Need {
    qreal word = 0; ///< its widest word
    qreal whole = 0; ///< its widest text in one line
    qreal ease = 0; ///< between the two: what is comfortable
    qreal least = 0; ///< between the two: what each gets before it is looked at what helps most
    std::vector<qreal> texts = {}; ///< each of its texts in one line
};

QString textOf(const Cell &cell)
{
    QString text;
    for (const CellBlock &block : cell.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            text += paragraph->text.text();
    return text;
}

/// How wide texts of a column are.
class Measure
{
public:
    explicit Measure(ParagraphRole role)
        : m_metrics(fontOf(cellStyle(role)))
        , m_mostOfWord(longestWord * m_metrics.averageCharWidth())
    { }

    void add(const QString &text, Need &need) const
    {
        const qreal whole = width(text);
        need.texts.push_back(whole);
        need.whole = std::max(need.whole, whole);
        if (whole <= need.word)
            return;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            need.word = std::max(need.word, std::min(width(word), m_mostOfWord));
    }
    qreal easy() const { return lettersWithEase * m_metrics.averageCharWidth() + 2 * cellPadding; }

private:
    qreal width(const QString &text) const
    {
        return m_metrics.horizontalAdvance(text) * spare + 2 * cellPadding;
    }

    QFontMetricsF m_metrics;
    qreal m_mostOfWord;
};

std::vector<Need> needsOf(const Table &table)
{
    const Measure headings(ParagraphRole::CellLabel);
    const Measure cells(ParagraphRole::Cell);
    std::vector<Need> needs(table.header.size());
    for (std::size_t column = 0; column < needs.size(); ++column) {
        Need &need = needs[column];
        headings.add(table.header[column].text(), need);
        for (const Row &row : table.rows)
            if (column < row.cells.size())
                cells.add(textOf(row.cells[column]), need);
        need.ease = std::max(need.word, std::min(need.whole, cells.easy()));
        need.least = std::max(need.word, std::min(need.whole, cells.easy() / 2));
    }
    return needs;
}

template <typename Value>
qreal sumOf(const std::vector<Need> &needs, Value value)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [&](qreal sum, const Need &need) { return sum + value(need); });
}

/// What does not fit into a column of a width, of all its texts together.
qreal overflow(const Need &need, qreal width)
{
    return std::accumulate(
        need.texts.begin(), need.texts.end(), 0.0,
        [width](qreal sum, qreal text) { return sum + std::max(0.0, text - width); });
}

/// Gives what is left to the columns with most text that does not fit, a little at a time.
void shareRest(const std::vector<Need> &needs, qreal rest, std::vector<qreal> &widths)
{
    constexpr int portions = 80;
    for (int portion = 0; portion < portions; ++portion) {
        std::size_t most = 0;
        qreal lacks = 0;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            // Lines count: the wider a column is, the less of them more width saves.
            const qreal lines = overflow(needs[i], widths[i]) / (widths[i] * widths[i]);
            if (lines > lacks) {
                lacks = lines;
                most = i;
            }
        }
        if (lacks > 0) {
            widths[most] += rest / portions;
            continue;
        }
        for (qreal &width : widths)
            width += rest * (portions - portion) / portions / qreal(widths.size());
        return;
    }
}

} // namespace

std::vector<int> columnWidths(const Table &table, qreal width)
{
    const std::vector<Need> needs = needsOf(table);
    const qreal words = sumOf(needs, [](const Need &need) { return need.word; });
    const qreal least = sumOf(needs, [](const Need &need) { return need.least; });
    std::vector<qreal> widths;
    for (const Need &need : needs) {
        if (least <= width)
            widths.push_back(need.least);
        else if (words <= width)
            widths.push_back(need.word
                             + (need.least - need.word) * (width - words) / (least - words));
        else
            widths.push_back(need.word * width / words);
    }
    if (least < width && !widths.empty())
        shareRest(needs, width - least, widths);
    std::vector<int> shares;
    for (const qreal one : widths)
        shares.push_back(std::max(1, int(one)));
    return shares;
}

qreal comfortableWidth(const Table &table)
{
    return sumOf(needsOf(table), [](const Need &need) { return need.ease; });
}

} // namespace saranda
