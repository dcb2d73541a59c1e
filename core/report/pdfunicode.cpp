// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfunicode.h"

#include "core/base/literals.h"
#include "core/report/typography.h"

#include <QRawFont>
#include <QRegularExpression>

#include <map>

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

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

} // namespace

UnicodeRepair::UnicodeRepair(const QString &text)
{
    for (const char32_t code : text.toUcs4())
        m_characters.insert(code);
    for (const Typeface typeface : {Typeface::Serif, Typeface::Sans, Typeface::Mono})
        for (const QString &family : fontOf({.typeface = typeface}).families())
            for (const bool bold : {false, true})
                learnGlyphs(family, bold);
}

/// For each compatibility form that shares its glyph with a character of the document.
void UnicodeRepair::learnGlyphs(const QString &family, bool bold)
{
    QFont font(family);
    font.setPixelSize(100);
    font.setBold(bold);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || raw.familyName() != family)
        return;
    QHash<quint32, char32_t> byGlyph;
    for (const char32_t code : m_characters) {
        const QList<quint32> glyphs = raw.glyphIndexesForString(QString::fromUcs4(&code, 1));
        if (glyphs.size() != 1 || glyphs.front() == 0)
            continue;
        const auto known = byGlyph.constFind(glyphs.front());
        byGlyph.insert(glyphs.front(), known == byGlyph.cend() ? code : std::min(code, *known));
    }
    const auto learn = [&](char32_t named) {
        if (m_characters.contains(named))
            return;
        const QList<quint32> glyphs = raw.glyphIndexesForString(QString::fromUcs4(&named, 1));
        if (glyphs.size() == 1 && byGlyph.contains(glyphs.front()))
            m_sameGlyph.insert(named, byGlyph.value(glyphs.front()));
    };
    for (char32_t named = 0x2E80; named <= 0x2FDF; ++named)
        learn(named);
    for (char32_t named = 0xA0; named <= 0x3FF; ++named)
        learn(named);
    for (char32_t named = 0x2000; named <= 0x22FF; ++named)
        learn(named);
}

QString UnicodeRepair::meant(char32_t named) const
{
    const QString text = QString::fromUcs4(&named, 1);
    if (m_characters.contains(named))
        return text;
    if (const auto same = m_sameGlyph.constFind(named); same != m_sameGlyph.cend())
        return QString::fromUcs4(&*same, 1);
    return isCompatibilityForm(named) ? text.normalized(QString::NormalizationForm_KC) : text;
}

QByteArray UnicodeRepair::repaired(const QByteArray &toUnicode) const
{
    static const QRegularExpression block(u"beginbfrange(.*?)endbfrange"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression entry(
        u"<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>"_s);
    const QString map = QString::fromLatin1(toUnicode);
    std::map<uint, QString> characters;
    for (auto blocks = block.globalMatch(map); blocks.hasNext();)
        for (auto entries = entry.globalMatch(blocks.next().captured(1)); entries.hasNext();) {
            const auto match = entries.next();
            const uint first = match.captured(1).toUInt(nullptr, 16);
            const uint last = match.captured(2).toUInt(nullptr, 16);
            const QByteArray target = QByteArray::fromHex(match.captured(3).toLatin1());
            QString text;
            for (qsizetype i = 0; i + 1 < target.size(); i += 2)
                text += QChar(ushort((uchar(target[i]) << 8) | uchar(target[i + 1])));
            const QList<uint> codes = text.toUcs4();
            for (uint code = first; code <= last && last - first < 0x10000; ++code)
                if (codes.size() == 1)
                    characters[code] = meant(char32_t(codes.front() + (code - first)));
        }
    if (characters.empty())
        return toUnicode;
    QByteArray lines;
    qsizetype count = 0;
    QByteArray body;
    const auto close = [&] {
        if (count > 0)
            body += QByteArray::number(count) + " beginbfchar\n" + lines + "endbfchar\n";
        lines.clear();
        count = 0;
    };
    for (const auto &[code, text] : characters) {
        lines +=
            '<' + QByteArray::number(code, 16).rightJustified(4, '0') + "> <" + hexOf(text) + ">\n";
        if (++count == 100)
            close();
    }
    close();
    const qsizetype from = toUnicode.indexOf("endcodespacerange");
    const qsizetype to = toUnicode.lastIndexOf("endcmap");
    if (from < 0 || to < 0)
        return toUnicode;
    return toUnicode.left(from) + "endcodespacerange\n" + body + toUnicode.mid(to);
}

} // namespace saranda
