// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/charset.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

#if __has_include(<iconv.h>)
#include <iconv.h>
#define SARANDA_HAS_ICONV
#endif

namespace saranda {

namespace {

constexpr qsizetype probed = 64 * 1024;

/// What Windows-1252 has at 0x80 to 0x9F; the five holes stay control characters.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// UTF-8, though some bytes of it may be none: text of other character sets hardly ever has ten
/// characters that are sound in it for each byte that is not. Where nothing but the end is cut, one
/// tells it from a last letter of Windows-1252.
std::optional<QString> mostlyUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (bytes.isValidUtf8())
        return text;
    const qsizetype spoilt = text.count(QChar::ReplacementCharacter) - bytes.count("\xEF\xBF\xBD");
    const qsizetype sound =
        std::count_if(text.begin(), text.end(),
                      [](QChar c) { return c.unicode() >= 0x80 && !c.isLowSurrogate(); })
        - spoilt;
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString untilCut = decoder.decode(bytes);
    const bool isCut = !decoder.hasError();
    return sound >= (isCut ? 1 : 10 * spoilt) ? std::optional(text) : std::nullopt;
}

QString anyhow(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    return QStringDecoder(encoding).decode(bytes);
}

/// UTF-16 without a mark: text of most scripts has a zero in every second byte now and then, and
/// never two in a row.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype count = std::min(bytes.size(), probed) / 2 * 2;
    if (count < 4)
        return std::nullopt;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < count; i += 2) {
        evenZeros += bytes[i] == 0;
        oddZeros += bytes[i + 1] == 0;
    }
    const qsizetype pairs = count / 2;
    if (oddZeros * 10 > pairs * 3 && evenZeros * 20 < pairs)
        return QStringConverter::Utf16LE;
    if (evenZeros * 10 > pairs * 3 && oddZeros * 20 < pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool looksBinary(const QByteArray &bytes)
{
    const qsizetype count = std::min(bytes.size(), probed);
    qsizetype strange = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const uchar byte = uchar(bytes[i]);
        if (byte == 0)
            return true;
        strange += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f'
            && byte != 0x1b;
    }
    return strange * 50 > count;
}

#ifdef SARANDA_HAS_ICONV
std::optional<QString> converted(const QByteArray &bytes, const QByteArray &charset)
{
    iconv_t converter = ::iconv_open("UTF-8", charset.constData());
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    QByteArray input = bytes;
    QByteArray output;
    std::array<char, 8192> piece;
    char *from = input.data();
    std::size_t left = std::size_t(input.size());
    while (left > 0) {
        char *to = piece.data();
        std::size_t room = piece.size();
        const std::size_t done = ::iconv(converter, &from, &left, &to, &room);
        output.append(piece.data(), qsizetype(piece.size() - room));
        if (done == std::size_t(-1) && room == piece.size()) { // what it cannot read is skipped
            output.append("\xEF\xBF\xBD");
            ++from;
            --left;
        }
    }
    ::iconv_close(converter);
    return QString::fromUtf8(output);
}
#else
std::optional<QString> converted(const QByteArray &, const QByteArray &)
{
    return std::nullopt;
}
#endif

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = windows1252[std::size_t(c.unicode() - 0x80)];
    }
    return text;
}

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.remove(QChar(0));
    return text;
}

bool isWideCharset(const QByteArray &name)
{
    constexpr std::array<const char *, 9> beginnings{
        "utf-16", "utf16", "utf-32", "utf32", "ucs", "csucs", "unicode", "csunicode", "iso-10646"};
    const QByteArray lower = name.toLower();
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&lower](const char *beginning) { return lower.startsWith(beginning); });
}

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    if (name == "utf-8" || name == "utf8")
        return QString::fromUtf8(bytes);
    if (name == "us-ascii" || name == "ascii" || name.isEmpty())
        return guessedText(bytes).value_or(fromWindows1252(bytes));
    if (name == "windows-1252" || name == "iso-8859-1" || name == "latin1" || name == "cp1252")
        return fromWindows1252(bytes); // mail says one and means the other
    // Text in such a set has zeros and control characters in it, or is no UTF-8.
    if (isWideCharset(name) && bytes.isValidUtf8() && !looksBinary(bytes))
        return guessedText(bytes).value_or(fromWindows1252(bytes));
    const bool isPlainName = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    if (isPlainName && name.size() < 40) {
        if (const std::optional<QString> text = converted(bytes, name))
            return *text;
    }
    return guessedText(bytes).value_or(fromWindows1252(bytes));
}

bool isSpoiltUtf8(const QByteArray &bytes)
{
    return !bytes.isValidUtf8() && mostlyUtf8(bytes);
}

std::optional<QString> guessedText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return withPlainLineEnds(QString::fromUtf8(bytes.mid(3)));
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return withPlainLineEnds(anyhow(bytes.mid(4), QStringConverter::Utf32LE));
    if (bytes.startsWith("\xFF\xFE"))
        return withPlainLineEnds(anyhow(bytes.mid(2), QStringConverter::Utf16LE));
    if (bytes.startsWith("\xFE\xFF"))
        return withPlainLineEnds(anyhow(bytes.mid(2), QStringConverter::Utf16BE));
    if (const std::optional<QStringConverter::Encoding> wide = unmarkedUtf16(bytes))
        return withPlainLineEnds(anyhow(bytes, *wide));
    if (looksBinary(bytes))
        return std::nullopt;
    if (const std::optional<QString> text = mostlyUtf8(bytes))
        return withPlainLineEnds(*text);
    return withPlainLineEnds(fromWindows1252(bytes));
}

} // namespace saranda
