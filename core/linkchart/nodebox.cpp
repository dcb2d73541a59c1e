// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkchart/nodebox.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace saranda {

namespace {

constexpr double leastWidth = 2.6;
constexpr double mostWidth = 6.2;
constexpr double iconRoom = 1.2;
constexpr qsizetype mostNameLines = 3;
constexpr qsizetype longestName = 300; ///< letters; what is beyond would not be seen

double nameWidth(const QString &text)
{
    return chartTextWidth(text, nameHeight) * 1.04;
}

double widestOf(const QStringList &lines)
{
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, nameWidth(line));
    return widest;
}

double emOf(QChar character)
{
    const char16_t code = character.unicode();
    const bool isWide = code >= 0x1100
        && (code <= 0x115f || (code >= 0x2e80 && code <= 0xd7a3)
            || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60));
    return isWide ? 1.05 : character.isUpper() ? 0.68 : 0.56;
}

/// Breaks a name that is too long for one line.
class NameBreaker
{
public:
    explicit NameBreaker(const QString &name)
        : m_name(name)
        , m_places(placesIn(name, QTextBoundaryFinder::Line))
        , m_letters(placesIn(name, QTextBoundaryFinder::Grapheme))
        , m_widths(1, 0.0)
    {
        for (const QChar character : name)
            m_widths.push_back(m_widths.back() + emOf(character) * nameHeight * 1.04);
    }

    QStringList lines(double room) const
    {
        QStringList lines;
        qsizetype from = 0;
        while (from < m_name.size() && lines.size() < mostNameLines - 1) {
            const qsizetype end = lineEnd(from, room);
            lines.append(m_name.mid(from, end - from).trimmed());
            from = end;
        }
        if (from < m_name.size())
            lines.append(m_name.mid(from).trimmed());
        return lines;
    }

private:
    using Places = std::vector<qsizetype>;

    static Places placesIn(const QString &name, QTextBoundaryFinder::BoundaryType type)
    {
        Places places;
        QTextBoundaryFinder finder(type, name);
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
            places.push_back(at);
        return places;
    }

    bool fits(qsizetype from, qsizetype end, double room) const
    {
        while (end > from && m_name[end - 1].isSpace())
            --end;
        return m_widths[std::size_t(end)] - m_widths[std::size_t(from)] <= room;
    }

    /// Before what would not fit, between two words if there is such a place, and never within a
    /// letter.
    qsizetype lineEnd(qsizetype from, double room) const
    {
        for (const Places *places : {&m_places, &m_letters}) {
            auto next = std::upper_bound(places->begin(), places->end(), from);
            qsizetype end = from;
            for (; next != places->end() && fits(from, *next, room); ++next)
                end = *next;
            if (end > from)
                return end;
        }
        return m_name.size();
    }

    QString m_name;
    Places m_places;
    Places m_letters;
    std::vector<double> m_widths; ///< of the first letters, by their number
};

/// In as few lines as fit, and these of about the same length.
QStringList brokenName(const NameBreaker &name, double room)
{
    QStringList best = name.lines(room);
    for (double narrower = room - 0.25; narrower > room / 2; narrower -= 0.25) {
        QStringList lines = name.lines(narrower);
        if (lines.size() > best.size() || widestOf(lines) > widestOf(best))
            break;
        best = std::move(lines);
    }
    return best;
}

} // namespace

NodeBox boxOf(const ChartNode &node)
{
    constexpr double room = mostWidth - iconRoom;
    const QString name = (node.name.isEmpty() ? node.key : node.name).left(longestName);
    NodeBox box;
    box.nameLines = {name};
    double wide = nameWidth(name);
    if (wide > room) {
        box.nameLines = brokenName(NameBreaker(name), room);
        wide = widestOf(box.nameLines);
    }
    const double kind = chartTextWidth(node.kindText + node.key, smallHeight) + 0.3;
    box.size = {std::clamp(iconRoom + std::max(wide, kind), leastWidth, mostWidth),
                1 + nameLineStep * double(box.nameLines.size() - 1)};
    return box;
}

double chartTextWidth(const QString &text, double fontHeight)
{
    double em = 0;
    for (const QChar character : text) {
        em += emOf(character);
        if (em > 200)
            break;
    }
    return em * fontHeight;
}

} // namespace saranda
