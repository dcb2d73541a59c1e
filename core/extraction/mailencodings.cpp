// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/mailencodings.h"

#include <optional>

namespace saranda {

namespace {

std::optional<int> digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional(lower - 'a' + 10) : std::nullopt;
}

/// The byte that the sign at the place and two digits behind it stand for.
std::optional<char> escapeAt(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return std::nullopt;
    const std::optional<int> high = digitOf(text[at + 1]);
    const std::optional<int> low = digitOf(text[at + 2]);
    return high && low ? std::optional(char(*high * 16 + *low)) : std::nullopt;
}

/// How long the soft line break at the "=" is, with the blanks that were added behind it on the way
/// (RFC 2045, section 6.7, rules 3 and 5); 0 where there is none. The end of the text ends a line
/// too.
qsizetype softBreakAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    if (end < text.size() && text[end] == '\r')
        ++end;
    if (end == text.size())
        return end - at;
    return text[end] == '\n' ? end + 1 - at : 0;
}

} // namespace

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool isSign = text[at] == '=';
        const qsizetype softBreak = isSign ? softBreakAt(text, at) : 0;
        const std::optional<char> byte = isSign ? escapeAt(text, at) : std::nullopt;
        if (softBreak == 0)
            bytes += byte.value_or(text[at]);
        at += softBreak > 0 ? softBreak : (byte ? 3 : 1);
    }
    return bytes;
}

DecodedBase64 fromBase64(const QByteArray &text)
{
    DecodedBase64 decoded;
    qsizetype start = 0;
    for (qsizetype end = 0; end >= 0; start = end + 1) {
        end = text.indexOf('=', start);
        if (end == start)
            continue;
        // Goes on over signs that are not of the alphabet.
        const QByteArray piece =
            QByteArray::fromBase64(text.mid(start, end < 0 ? end : end - start));
        decoded.isSound = decoded.isSound && (start == 0 || piece.isEmpty());
        decoded.bytes += piece;
    }
    return decoded;
}

QByteArray fromEscapes(const QByteArray &text, char sign)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const std::optional<char> byte = text[at] == sign ? escapeAt(text, at) : std::nullopt;
        bytes += byte.value_or(text[at]);
        at += byte ? 2 : 0;
    }
    return bytes;
}

} // namespace saranda
