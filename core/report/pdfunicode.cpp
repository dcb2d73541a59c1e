// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfunicode.h"

#include "core/base/literals.h"
#include "core/report/typography.h"

#include <QFontDatabase>
#include <QMutex>
#include <QRawFont>
#include <QRegularExpression>

#include <map>
#include <utility>
#include <vector>

namespace saranda {

using namespace literals;

namespace {

/// Characters fonts give as second names to glyphs of others.
bool isCompatibilityForm(char32_t code)
{
    return (code >= 0x2E80 && code <= 0x2FDF) || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFE)
        || (code >= 0x2F800 && code <= 0x2FA1F);
}

struct NamedGlyph {
    char32_t named = 0;
    quint32 glyph = 0;
};
using NamedGlyphs = std::vector<NamedGlyph>;

NamedGlyphs secondNamesIn(const QRawFont &font)
{
    NamedGlyphs names;
    constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x2E80, 0x2FDF}, {0xA0, 0x3FF}, {0x2000, 0x22FF}};
    for (const auto &[first, last] : ranges)
        for (char32_t named = first; named <= last; ++named) {
            const QList<quint32> glyphs = font.glyphIndexesForString(QString::fromUcs4(&named, 1));
            if (glyphs.size() == 1 && glyphs.front() != 0)
                names.push_back({named, glyphs.front()});
        }
    return names;
}

/// The characters that may name a glyph of another, with the glyphs they have in the font. Asked
/// of each font once: it takes longer than all else that is done to a short paper.
NamedGlyphs secondNames(const QRawFont &font, bool bold)
{
    static QMutex mutex;
    static std::map<std::pair<QString, bool>, NamedGlyphs> known;
    const QMutexLocker lock(&mutex);
    const std::pair key(font.familyName(), bold);
    const auto found = known.find(key);
    return found != known.end() ? found->second
                                : known.emplace(key, secondNamesIn(font)).first->second;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

} // namespace

UnicodeRepair::UnicodeRepair(const QString &text, const PaperLook &look)
{
    for (const char32_t code : text.toUcs4())
        m_characters.insert(code);
    for (const Typeface typeface : {Typeface::Serif, Typeface::Sans, Typeface::Mono})
        for (const QString &family : fontOf(inLook({.typeface = typeface}, look)).families())
            for (const bool bold : {false, true})
                learnGlyphs(family, bold);
}

/// For each compatibility form that shares its glyph with a character of the document.
void UnicodeRepair::learnGlyphs(const QString &family, bool bold)
{
    if (!QFontDatabase::hasFamily(family))
        return;
    QFont font(family);
    font.setPixelSize(100);
    font.setBold(bold);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    // Where a font cannot be loaded Qt draws boxes, and asking a box for its family is fatal.
    if (!raw.isValid() || raw.fontTable("cmap").isEmpty() || raw.familyName() != family)
        return;
    QHash<quint32, char32_t> byGlyph;
    for (const char32_t code : m_characters) {
        const QList<quint32> glyphs = raw.glyphIndexesForString(QString::fromUcs4(&code, 1));
        if (glyphs.size() != 1 || glyphs.front() == 0)
            continue;
        const auto known = byGlyph.constFind(glyphs.front());
        byGlyph.insert(glyphs.front(), known == byGlyph.cend() ? code : std::min(code, *known));
    }
    for (const auto &[named, glyph] : secondNames(raw, bold))
        if (const auto known = byGlyph.constFind(glyph);
            known != byGlyph.cend() && !m_characters.contains(named))
            m_sameGlyph.insert(named, *known);
}

QString UnicodeRepair::meant(char32_t named) const
{
    if (named < 0x20)
        return u" "_s; // fonts give the glyph of the space to the tab as well
    const QString text = QString::fromUcs4(&named, 1);
    if (m_characters.contains(named))
        return text;
    if (const auto same = m_sameGlyph.constFind(named); same != m_sameGlyph.cend())
        return QString::fromUcs4(&*same, 1);
    return isCompatibilityForm(named) ? text.normalized(QString::NormalizationForm_KC) : text;
}

namespace {

using CharacterMap = std::map<uint, QList<uint>>; // glyph → the characters the map names

QList<uint> charactersOfHex(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(ushort((uchar(bytes[i]) << 8) | uchar(bytes[i + 1])));
    return text.toUcs4();
}

/// `<0001> <0003> [<0041> <0042> <0043>]` and `<0001> <0001> <0041>`.
void readRange(const QRegularExpressionMatch &range, CharacterMap &characters)
{
    static const QRegularExpression target(u"<([0-9a-fA-F]+)>"_s);
    const uint first = range.captured(1).toUInt(nullptr, 16);
    const uint last = range.captured(2).toUInt(nullptr, 16);
    uint glyph = first;
    for (auto targets = target.globalMatch(range.captured(3)); targets.hasNext() && glyph <= last;)
        characters[glyph++] = charactersOfHex(targets.next().captured(1));
    if (glyph == first + 1 && characters[first].size() == 1)
        for (const uint start = characters[first].front(); glyph <= last && glyph < 0x10000;
             ++glyph)
            characters[glyph] = {start + (glyph - first)};
}

CharacterMap charactersOf(const QByteArray &toUnicode)
{
    static const QRegularExpression block(u"beginbfrange(.*?)endbfrange"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(
        u"<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>\\s*(\\[[^\\]]*\\]|<[0-9a-fA-F]+>)"_s);
    CharacterMap characters;
    for (auto blocks = block.globalMatch(QString::fromLatin1(toUnicode)); blocks.hasNext();)
        for (auto ranges = range.globalMatch(blocks.next().captured(1)); ranges.hasNext();)
            readRange(ranges.next(), characters);
    return characters;
}

QByteArray bfchars(const std::map<uint, QString> &texts)
{
    constexpr int mostInBlock = 100; // a limit of the format
    QByteArray body;
    QByteArray lines;
    int count = 0;
    const auto close = [&] {
        if (count > 0)
            body += QByteArray::number(count) + " beginbfchar\n" + lines + "endbfchar\n";
        lines.clear();
        count = 0;
    };
    for (const auto &[glyph, text] : texts) {
        lines += '<' + QByteArray::number(glyph, 16).rightJustified(4, '0') + "> <" + hexOf(text)
            + ">\n";
        if (++count == mostInBlock)
            close();
    }
    close();
    return body;
}

} // namespace

QByteArray UnicodeRepair::repaired(const QByteArray &toUnicode) const
{
    const QByteArray before("endcodespacerange\n");
    const qsizetype from = toUnicode.indexOf(before);
    const qsizetype to = toUnicode.lastIndexOf("endcmap");
    std::map<uint, QString> texts;
    for (const auto &[glyph, named] : charactersOf(toUnicode))
        if (glyph > 0 && named.size() == 1)
            texts.emplace(glyph, meant(char32_t(named.front())));
    if (from < 0 || to < from || texts.empty())
        return toUnicode;
    return toUnicode.left(from + before.size()) + bfchars(texts) + toUnicode.mid(to);
}

} // namespace saranda
