// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/zipname.h"

#include <zlib.h>

#include "core/base/literals.h"
#include "core/bundle/bagpath.h"
#include "core/bundle/bundletext.h"
#include "core/bundle/littleendian.h"
#include "core/bundle/ziprecords.h"

#include <QStringDecoder>
#include <QStringList>

namespace saranda {

using namespace literals;

namespace {

constexpr quint16 unicodePathField = 0x7075;

/// The upper half of code page 437, which zip archives use where they do not say UTF-8.
constexpr char16_t upperHalfOf437[] =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
    u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
static_assert(sizeof(upperHalfOf437) == 129 * sizeof(char16_t));

/// Made by "zip" of Unix or by macOS, which write the bytes of the name as their files have it and
/// mostly leave the flag out.
bool isOfUnix(const ZipRecord &record)
{
    constexpr int unixSystem = 3;
    constexpr int macSystem = 19;
    const int system = record.madeBy >> 8;
    return system == unixSystem || system == macSystem;
}

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QString codePage437(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        text.append(QChar(code < 0x80 ? char16_t(code) : upperHalfOf437[code - 0x80]));
    }
    return text;
}

/// The name in a Unicode path field that was made for just this raw name.
std::optional<QString> unicodePath(const QByteArray &raw, const QByteArray &extra)
{
    const auto crc =
        quint32(crc32(0, reinterpret_cast<const Bytef *>(raw.constData()), uInt(raw.size())));
    LittleEndian reader(extra);
    while (!reader.atEnd()) {
        const quint16 id = reader.u16();
        const QByteArray field = reader.bytes(reader.u16());
        if (!reader.isWhole())
            return std::nullopt;
        LittleEndian content(field, 1);
        if (id != unicodePathField || field.size() <= 5 || field[0] != 1 || content.u32() != crc)
            continue;
        return strictUtf8(field.mid(5));
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> zipNameOf(const ZipRecord &record)
{
    if (std::optional<QString> name = unicodePath(record.name, record.extra))
        return name;
    const std::optional<QString> utf8 = strictUtf8(record.name);
    if (record.isUtf8() || (utf8 && isOfUnix(record)))
        return utf8;
    return codePage437(record.name);
}

QString zipNameFault(const QString &name)
{
    if (QString fault = scopeFault(name); !fault.isEmpty())
        return fault;
    if (name.contains(u'\\'))
        return BundleText::tr("The name contains a backslash.");
    if (isDeceptiveName(name))
        return BundleText::tr("The name contains control characters.");
    const QStringList parts = name.split(u'/');
    if (parts.contains(QString()) || parts.contains(u"."_s))
        return BundleText::tr("The name has an empty part.");
    return {};
}

} // namespace saranda
