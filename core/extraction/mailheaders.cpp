// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/mailheaders.h"

#include "core/base/literals.h"
#include "core/extraction/charset.h"
#include "core/extraction/mailencodings.h"
#include "core/reading/readingvalues.h"

#include <QRegularExpression>
#include <QSet>

#include <map>
#include <optional>
#include <utility>

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype longestHeader = 64 * 1024;

/// What tells who, what and how to read it is kept, however much stands before it.
bool isNeeded(const QByteArray &name)
{
    static const QSet<QByteArray> needed{"from",         "to",
                                         "cc",           "date",
                                         "subject",      "sender",
                                         "reply-to",     "message-id",
                                         "content-type", "content-transfer-encoding",
                                         "return-path",  "content-disposition"};
    return needed.contains(name);
}

QByteArray fromQEncoding(QByteArray text)
{
    text.replace('_', ' ');
    return fromEscapes(text, '=');
}

/// What a parameter says, and how its bytes become text.
struct ParameterValue {
    QByteArray bytes;
    QByteArray charset;
    bool isExtended = false; ///< in the forms of RFC 2231; otherwise encoded words are read in it
};

/// "utf-8'en'na%20me" of RFC 2231.
ParameterValue extendedValue(const QByteArray &value)
{
    const QList<QByteArray> parts = value.split('\'');
    if (parts.size() < 3)
        return {value, "iso-8859-1", true};
    return {fromEscapes(parts.mid(2).join('\''), '%'), parts.constFirst(), true};
}

/// The pieces of a value (RFC 2231): the first may name the character set, and those that are
/// encoded say so.
ParameterValue joined(const std::map<int, std::pair<QByteArray, bool>> &pieces)
{
    ParameterValue whole;
    for (const auto &[number, piece] : pieces) {
        auto [value, isExtended] = piece;
        if (number == 0 && isExtended && value.count('\'') >= 2) {
            whole.charset = value.left(value.indexOf('\''));
            value = value.mid(value.indexOf('\'', whole.charset.size() + 1) + 1);
        }
        whole.bytes += isExtended ? fromEscapes(value, '%') : value;
        whole.isExtended = whole.isExtended || isExtended;
    }
    return whole;
}

QByteArray unquoted(QByteArray value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2).replace("\\\"", "\"").replace("\\\\", "\\");
    return value;
}

/// The parameters after the value, with a ';' in quotes left alone.
QList<QByteArray> parametersOf(const QByteArray &header)
{
    QList<QByteArray> parts{QByteArray()};
    bool isQuoted = false;
    for (const char c : header) {
        isQuoted = c == '"' ? !isQuoted : isQuoted;
        if (c == ';' && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts.mid(1);
}

ParameterValue parameterValue(const QByteArray &header, const QByteArray &name)
{
    std::optional<QByteArray> plain;
    std::optional<QByteArray> extended;
    std::map<int, std::pair<QByteArray, bool>> pieces; // name*0, name*1*, … in any order
    for (const QByteArray &parameter : parametersOf(header)) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0)
            continue;
        QByteArray key = parameter.left(equals).trimmed().toLower();
        const QByteArray value = unquoted(parameter.mid(equals + 1));
        if (key == name)
            plain = plain.value_or(value);
        if (key == name + '*')
            extended = extended.value_or(value);
        if (!key.startsWith(name + '*'))
            continue;
        const bool isExtended = key.endsWith('*');
        if (isExtended)
            key.chop(1);
        bool isNumber = false;
        const int number = key.mid(name.size() + 1).toInt(&isNumber);
        if (isNumber)
            pieces.try_emplace(number, value, isExtended);
    }
    if (extended)
        return extendedValue(*extended);
    return pieces.empty() ? ParameterValue{plain.value_or(QByteArray()), {}, false}
                          : joined(pieces);
}

/// To the last header, as far as there is room.
void append(MailHeaders &headers, const QByteArray &more)
{
    QByteArray &raw = headers.all.last().raw;
    headers.isCut = headers.isCut || raw.size() + more.size() >= longestHeader;
    raw += (raw.isEmpty() ? "" : " ") + more;
    raw.truncate(longestHeader);
}

} // namespace

QByteArray MailHeaders::raw(const QByteArray &name) const
{
    for (const MailHeader &header : all) {
        if (header.name == name)
            return header.raw;
    }
    return {};
}

QString MailHeaders::text(const QByteArray &name) const
{
    for (const MailHeader &header : all) {
        if (header.name == name)
            return header.text;
    }
    return {};
}

MailHeaders readMailHeaders(const QByteArray &message)
{
    MailHeaders headers;
    qsizetype at = 0;
    bool isKept = false; // the header that a line may continue
    QSet<QByteArray> needed; // those there are
    while (at < message.size()) {
        qsizetype end = message.indexOf('\n', at);
        end = end < 0 ? message.size() : end;
        QByteArray line = message.mid(at, end - at);
        at = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        const bool continues = (line.front() == ' ' || line.front() == '\t');
        if (continues) {
            if (isKept)
                append(headers, line.trimmed());
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.left(colon).trimmed().toLower();
        isKept = headers.all.size() < readinglimits::mostHeaders
            || (isNeeded(name) && !needed.contains(name));
        headers.isCut = headers.isCut || !isKept;
        if (!isKept)
            continue;
        if (isNeeded(name))
            needed.insert(name);
        headers.all.append({name, {}, {}});
        append(headers, line.mid(colon + 1).trimmed());
    }
    for (MailHeader &header : headers.all)
        header.text = decodedWords(header.raw);
    headers.bodyStart = std::min(at, message.size());
    return headers;
}

QString decodedWords(const QByteArray &raw)
{
    static const QRegularExpression word(
        uR"(=\?([A-Za-z0-9_-]+)(?:\*[A-Za-z0-9-]*)?\?([BbQq])\?([^? ]*)\?=)"_s);
    const QString text = guessedText(raw).value_or(fromWindows1252(raw));
    QString result;
    QByteArray
        bytes; // of words that follow one another: a character may begin in one, end in the next
    QByteArray charset;
    const auto endWords = [&] {
        result += bytes.isEmpty() ? QString() : decoded(bytes, charset);
        bytes.clear();
    };
    qsizetype last = 0;
    bool followsWord = false;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString between = text.mid(last, match.capturedStart() - last);
        const bool isApart = !followsWord || !between.trimmed().isEmpty();
        const QByteArray named = match.captured(1).toLatin1().toLower();
        if (isApart || named != charset)
            endWords();
        if (isApart)
            result += between; // the space between two encoded words is not part of the text
        charset = named;
        const QByteArray payload = match.captured(3).toLatin1();
        const bool isBase64 = match.captured(2).toUpper() == u"B";
        bytes += isBase64 ? fromBase64(payload).bytes : fromQEncoding(payload);
        last = match.capturedEnd();
        followsWord = true;
    }
    endWords();
    result += text.mid(last);
    return result.simplified();
}

QString mailParameter(const QByteArray &header, const QByteArray &name)
{
    const ParameterValue value = parameterValue(header, name);
    return value.isExtended ? decoded(value.bytes, value.charset) : decodedWords(value.bytes);
}

QByteArray rawMailParameter(const QByteArray &header, const QByteArray &name)
{
    return parameterValue(header, name).bytes;
}

} // namespace saranda
