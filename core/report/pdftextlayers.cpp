// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdftextlayers.h"

#include "core/base/literals.h"

#include <QRegularExpression>

#include <set>

namespace saranda {

using namespace literals;

namespace {

constexpr std::size_t glyphsOfFont = 256;
constexpr int glyphWidth = 500; // thousandths of the size

QByteArray hexByte(int code)
{
    return QByteArray::number(code, 16).rightJustified(2, '0');
}

QByteArray hexUtf16(char32_t code)
{
    QByteArray hex;
    for (const QChar unit : QString::fromUcs4(&code, 1))
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

QByteArray toUnicodeOf(const std::vector<char32_t> &characters)
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
    for (std::size_t code = 0; code < characters.size(); ++code)
        map += "1 beginbfchar\n<" + hexByte(int(code)) + "> <" + hexUtf16(characters[code])
            + ">\nendbfchar\n";
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray decimal(qreal value)
{
    return QByteArray::number(value, 'f', 2);
}

std::string fontName(int font)
{
    return "/SarandaText" + std::to_string(font);
}

} // namespace

PdfTextLayers::PdfTextLayers(QPDF &pdf, const std::vector<TextLayer> &layers)
    : m_pdf(pdf)
    , m_layers(layers)
{
    assignGlyphs();
    makeFonts();
}

void PdfTextLayers::assignGlyphs()
{
    std::set<char32_t> all;
    for (const TextLayer &layer : m_layers)
        for (const LayerCharacter &character : layer.characters)
            all.insert(character.code);
    for (const char32_t code : all) {
        if (m_characters.empty() || m_characters.back().size() == glyphsOfFont)
            m_characters.emplace_back();
        m_glyphs.insert(code, {int(m_characters.size()) - 1, int(m_characters.back().size())});
        m_characters.back().push_back(code);
    }
}

void PdfTextLayers::makeFonts()
{
    for (const std::vector<char32_t> &characters : m_characters)
        m_fonts.push_back(fontOf(characters));
}

QPDFObjectHandle PdfTextLayers::fontOf(const std::vector<char32_t> &characters)
{
    using Object = QPDFObjectHandle;
    Object glyph =
        m_pdf.makeIndirectObject(Object::newStream(&m_pdf, std::to_string(glyphWidth) + " 0 d0\n"));
    Object procedures = Object::newDictionary();
    Object differences = Object::newArray();
    Object widths = Object::newArray();
    differences.appendItem(Object::newInteger(0));
    for (std::size_t code = 0; code < characters.size(); ++code) {
        const std::string name = "/g" + std::to_string(code);
        procedures.replaceKey(name, glyph);
        differences.appendItem(Object::newName(name));
        widths.appendItem(Object::newInteger(glyphWidth));
    }
    Object encoding = Object::parse("<< /Type /Encoding >>");
    encoding.replaceKey("/Differences", differences);
    Object font = Object::parse("<< /Type /Font /Subtype /Type3 /FontBBox [0 -250 500 750] "
                                "/FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 "
                                "/Resources << >> >>");
    font.replaceKey("/LastChar", Object::newInteger(static_cast<long long>(characters.size()) - 1));
    font.replaceKey("/CharProcs", procedures);
    font.replaceKey("/Encoding", encoding);
    font.replaceKey("/Widths", widths);
    font.replaceKey(
        "/ToUnicode",
        m_pdf.makeIndirectObject(Object::newStream(&m_pdf, toUnicodeOf(characters).toStdString())));
    return m_pdf.makeIndirectObject(font);
}

/// Each character stretched to its place on the line, so that what is marked is what is read.
QByteArray PdfTextLayers::content(const TextLayer &layer) const
{
    QByteArray text("q BT\n");
    int font = -1;
    for (const LayerCharacter &character : layer.characters) {
        const Glyph glyph = m_glyphs.value(character.code);
        if (glyph.font != font)
            text += QByteArray::fromStdString(fontName(glyph.font)) + ' ' + decimal(layer.size)
                + " Tf\n";
        font = glyph.font;
        const qreal natural = layer.size * glyphWidth / 1000;
        text += decimal(100 * character.width / natural) + " Tz 1 0 0 -1 " + decimal(character.left)
            + ' ' + decimal(layer.baseline) + " Tm <" + hexByte(glyph.code) + "> Tj\n";
    }
    return text + "ET Q\n";
}

QByteArray PdfTextLayers::replaced(const QByteArray &stream, bool &hasLayer) const
{
    static const QRegularExpression mark(
        u"(-3000[12])(?:\\.0+)? -([0-9]+)(?:\\.0+)? 1(?:\\.0+)? 1(?:\\.0+)? re\\s+f\\b"_s);
    const QString text = QString::fromLatin1(stream);
    QByteArray result;
    qsizetype done = 0;
    for (auto marks = mark.globalMatch(text); marks.hasNext();) {
        const auto match = marks.next();
        result += stream.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const std::size_t layer = match.captured(2).toULong() - 1;
        if (match.captured(1).toInt() == layerStartX)
            result += "/Span << /ActualText () >> BDC";
        else if (layer < m_layers.size())
            result += "EMC\n" + content(m_layers[layer]);
        hasLayer = true;
    }
    return result + stream.mid(done);
}

void PdfTextLayers::write(QPDFObjectHandle page)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (m_layers.empty() || !contents.isStream())
        return;
    const auto data = contents.getStreamData();
    bool hasLayer = false;
    const QByteArray stream = replaced(
        QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())),
        hasLayer);
    if (!hasLayer)
        return;
    contents.replaceStreamData(stream.toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
    QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
    for (std::size_t font = 0; font < m_fonts.size(); ++font)
        fonts.replaceKey(fontName(int(font)), m_fonts[font]);
}

} // namespace saranda
