// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonfault.h"

#include <QCoreApplication>

#include <charconv>
#include <vector>

namespace saranda {

namespace {

class FaultFinder
{
    Q_DECLARE_TR_FUNCTIONS(CaseJson)

public:
    FaultFinder(QByteArrayView text, qsizetype maxDepth)
        : m_text(text)
        , m_maxDepth(maxDepth)
    { }

    std::optional<JsonFault> find()
    {
        skipSpace();
        if (atEnd())
            return fault(m_at, tr("the document is empty"));
        if (!document())
            return fault(m_faultAt, m_what);
        skipSpace();
        if (!atEnd())
            return fault(m_at, tr("nothing may follow the document"));
        return std::nullopt;
    }

private:
    enum class Container { Object, Array };

    bool atEnd() const { return m_at >= m_text.size(); }
    uchar peek() const { return atEnd() ? uchar(0) : uchar(m_text[m_at]); }
    bool take(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool wrong(qsizetype at, const QString &what)
    {
        m_faultAt = at;
        m_what = what;
        return false;
    }
    void skipSpace()
    {
        while (!atEnd() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
    JsonFault fault(qsizetype at, const QString &what) const;

    bool document();
    bool startValue();
    bool afterValue(bool &done);
    bool open(Container container);
    bool memberName();
    bool scalar();
    bool string();
    bool escape();
    bool hexUnit(unsigned &unit);
    bool utf8();
    bool number();
    bool digits();
    bool numberFits(qsizetype start, bool isInteger);
    bool word(QByteArrayView expected);

    QByteArrayView m_text;
    qsizetype m_maxDepth;
    qsizetype m_at = 0;
    std::vector<Container> m_open;
    qsizetype m_faultAt = 0;
    QString m_what;
};

JsonFault FaultFinder::fault(qsizetype at, const QString &what) const
{
    JsonFault found;
    found.what = what;
    for (qsizetype i = 0; i < at; ++i) {
        const auto byte = uchar(m_text[i]);
        if (byte == '\n') {
            ++found.line;
            found.column = 1;
        } else if ((byte & 0xc0) != 0x80) {
            ++found.column;
        }
    }
    return found;
}

/// Not recursive: the text decides how deep it goes, and must not decide over the stack.
bool FaultFinder::document()
{
    bool done = false;
    while (!done) {
        skipSpace();
        const std::size_t depth = m_open.size();
        if (!startValue())
            return false;
        const bool opened = m_open.size() > depth;
        if (!opened && !afterValue(done))
            return false;
    }
    return true;
}

/// Reads a scalar, an empty container, or the opening of one with its first member name.
bool FaultFinder::startValue()
{
    if (take('{')) {
        if (!open(Container::Object))
            return false;
        skipSpace();
        if (!take('}'))
            return memberName();
        m_open.pop_back();
        return true;
    }
    if (take('[')) {
        if (!open(Container::Array))
            return false;
        skipSpace();
        if (take(']'))
            m_open.pop_back();
        return true;
    }
    return scalar();
}

bool FaultFinder::open(Container container)
{
    if (qsizetype(m_open.size()) >= m_maxDepth)
        return wrong(m_at - 1,
                     tr("objects and arrays go more than %1 levels deep").arg(m_maxDepth));
    m_open.push_back(container);
    return true;
}

/// Closes what ends here and goes to the next value, or says that the document is done.
bool FaultFinder::afterValue(bool &done)
{
    for (;;) {
        if (m_open.empty()) {
            done = true;
            return true;
        }
        skipSpace();
        const bool inObject = m_open.back() == Container::Object;
        if (take(',')) {
            skipSpace();
            return inObject ? memberName() : true;
        }
        if (!take(inObject ? '}' : ']')) {
            return wrong(m_at,
                         inObject ? tr("“,” or “}” is expected") : tr("“,” or “]” is expected"));
        }
        m_open.pop_back();
    }
}

bool FaultFinder::memberName()
{
    skipSpace();
    if (peek() != '"')
        return wrong(m_at, tr("a member name in double quotes is expected"));
    if (!string())
        return false;
    skipSpace();
    return take(':') ? true : wrong(m_at, tr("“:” is expected"));
}

bool FaultFinder::scalar()
{
    switch (peek()) {
    case '"':
        return string();
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    default:
        break;
    }
    if (peek() == '-' || (peek() >= '0' && peek() <= '9'))
        return number();
    return wrong(m_at, atEnd() ? tr("the document ends too early") : tr("a value is expected"));
}

bool FaultFinder::word(QByteArrayView expected)
{
    if (!m_text.sliced(m_at).startsWith(expected))
        return wrong(m_at, tr("a value is expected"));
    m_at += expected.size();
    return true;
}

bool FaultFinder::string()
{
    const qsizetype start = m_at;
    ++m_at;
    while (!atEnd()) {
        const uchar byte = peek();
        if (byte == '"') {
            ++m_at;
            return true;
        }
        if (byte < 0x20)
            return wrong(m_at, tr("a control character in a string is written as an escape"));
        if (byte == '\\' ? !escape() : !utf8())
            return false;
    }
    return wrong(start, tr("the string does not end"));
}

bool FaultFinder::escape()
{
    const qsizetype start = m_at++;
    if (atEnd())
        return wrong(start, tr("the string does not end"));
    const char kind = m_text[m_at++];
    if (kind != 'u') {
        return QByteArrayView("\"\\/bfnrt").contains(kind)
            ? true
            : wrong(start, tr("there is no such escape"));
    }
    unsigned unit = 0;
    if (!hexUnit(unit))
        return wrong(start, tr("“\\u” is followed by four hexadecimal digits"));
    if (unit < 0xd800 || unit > 0xdfff)
        return true;
    unsigned second = 0;
    const bool isPair = unit < 0xdc00 && take('\\') && take('u') && hexUnit(second)
        && second >= 0xdc00 && second <= 0xdfff;
    return isPair ? true : wrong(start, tr("half of a surrogate pair is no character"));
}

bool FaultFinder::hexUnit(unsigned &unit)
{
    if (m_text.size() - m_at < 4)
        return false;
    const char *first = m_text.data() + m_at;
    const auto [end, status] = std::from_chars(first, first + 4, unit, 16);
    m_at += 4;
    return status == std::errc() && end == first + 4;
}

bool FaultFinder::utf8()
{
    const uchar lead = peek();
    if (lead < 0x80) {
        ++m_at;
        return true;
    }
    const int more = lead >= 0xf0 ? 3 : (lead >= 0xe0 ? 2 : 1);
    char32_t code = lead & (0x3f >> more);
    bool valid = lead >= 0xc2 && lead <= 0xf4 && m_at + more < m_text.size();
    for (int i = 1; valid && i <= more; ++i) {
        const auto byte = uchar(m_text[m_at + i]);
        valid = (byte & 0xc0) == 0x80;
        code = (code << 6) | (byte & 0x3fu);
    }
    const char32_t least = more == 3 ? 0x10000 : (more == 2 ? 0x800 : 0x80);
    if (!valid || code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return wrong(m_at, tr("the text is not UTF-8"));
    m_at += more + 1;
    return true;
}

bool FaultFinder::digits()
{
    const qsizetype start = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at > start;
}

bool FaultFinder::number()
{
    const qsizetype start = m_at;
    const QString what = tr("this is not a number in JSON");
    take('-');
    if (take('0')) {
        if (peek() >= '0' && peek() <= '9')
            return wrong(start, what);
    } else if (!digits()) {
        return wrong(start, what);
    }
    bool isInteger = true;
    if (take('.')) {
        isInteger = false;
        if (!digits())
            return wrong(start, what);
    }
    if (peek() == 'e' || peek() == 'E') {
        isInteger = false;
        ++m_at;
        if (!take('-'))
            take('+');
        if (!digits())
            return wrong(start, what);
    }
    return numberFits(start, isInteger);
}

bool FaultFinder::numberFits(qsizetype start, bool isInteger)
{
    const char *first = m_text.data() + start;
    const char *last = m_text.data() + m_at;
    const bool isNegative = *first == '-';
    bool fits = true;
    if (isInteger && isNegative) {
        qint64 value = 0;
        fits = std::from_chars(first, last, value).ec == std::errc();
    } else if (isInteger) {
        quint64 value = 0;
        fits = std::from_chars(first, last, value).ec == std::errc();
    } else {
        double value = 0;
        const QByteArrayView text(first, last);
        const bool isTiny = text.contains("e-") || text.contains("E-");
        fits = std::from_chars(first, last, value).ec == std::errc() || isTiny;
    }
    return fits ? true : wrong(start, tr("the number is too large to be kept"));
}

} // namespace

std::optional<JsonFault> findJsonFault(QByteArrayView text, qsizetype maxDepth)
{
    return FaultFinder(text, maxDepth).find();
}

} // namespace saranda
