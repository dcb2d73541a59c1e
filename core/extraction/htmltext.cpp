// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/htmltext.h"

#include "core/base/literals.h"

#include <QHash>
#include <QSet>

namespace saranda {

using namespace literals;

namespace {

const QSet<QString> &blocks()
{
    static const QSet<QString> names{
        u"address"_s, u"article"_s, u"aside"_s,  u"blockquote"_s, u"br"_s,       u"caption"_s,
        u"dd"_s,      u"div"_s,     u"dl"_s,     u"dt"_s,         u"fieldset"_s, u"figure"_s,
        u"footer"_s,  u"form"_s,    u"h1"_s,     u"h2"_s,         u"h3"_s,       u"h4"_s,
        u"h5"_s,      u"h6"_s,      u"header"_s, u"hr"_s,         u"li"_s,       u"main"_s,
        u"nav"_s,     u"ol"_s,      u"option"_s, u"p"_s,          u"pre"_s,      u"section"_s,
        u"table"_s,   u"tr"_s,      u"ul"_s,     u"body"_s,       u"title"_s};
    return names;
}

/// Elements whose content is no text for a reader. What stands in <noscript> and <object> is what
/// some readers saw.
bool isSilent(const QString &name)
{
    return name == u"script" || name == u"style" || name == u"template" || name == u"svg"
        || name == u"math" || name == u"iframe";
}

/// Only these may end where they begin; elsewhere browsers do not heed the "/".
bool isForeign(const QString &name)
{
    return name == u"svg" || name == u"math";
}

const QHash<QString, char16_t> &entities()
{
    static const QHash<QString, char16_t> names{
        {u"amp"_s, u'&'},      {u"lt"_s, u'<'},       {u"gt"_s, u'>'},       {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},    {u"nbsp"_s, 0xa0},     {u"iexcl"_s, 0xa1},    {u"cent"_s, 0xa2},
        {u"pound"_s, 0xa3},    {u"yen"_s, 0xa5},      {u"sect"_s, 0xa7},     {u"copy"_s, 0xa9},
        {u"laquo"_s, 0xab},    {u"reg"_s, 0xae},      {u"deg"_s, 0xb0},      {u"para"_s, 0xb6},
        {u"middot"_s, 0xb7},   {u"raquo"_s, 0xbb},    {u"frac12"_s, 0xbd},   {u"iquest"_s, 0xbf},
        {u"Agrave"_s, 0xc0},   {u"Aacute"_s, 0xc1},   {u"Acirc"_s, 0xc2},    {u"Auml"_s, 0xc4},
        {u"Aring"_s, 0xc5},    {u"AElig"_s, 0xc6},    {u"Ccedil"_s, 0xc7},   {u"Egrave"_s, 0xc8},
        {u"Eacute"_s, 0xc9},   {u"Ecirc"_s, 0xca},    {u"Euml"_s, 0xcb},     {u"Icirc"_s, 0xce},
        {u"Iuml"_s, 0xcf},     {u"Ntilde"_s, 0xd1},   {u"Ocirc"_s, 0xd4},    {u"Ouml"_s, 0xd6},
        {u"times"_s, 0xd7},    {u"Oslash"_s, 0xd8},   {u"Uuml"_s, 0xdc},     {u"szlig"_s, 0xdf},
        {u"agrave"_s, 0xe0},   {u"aacute"_s, 0xe1},   {u"acirc"_s, 0xe2},    {u"atilde"_s, 0xe3},
        {u"auml"_s, 0xe4},     {u"aring"_s, 0xe5},    {u"aelig"_s, 0xe6},    {u"ccedil"_s, 0xe7},
        {u"egrave"_s, 0xe8},   {u"eacute"_s, 0xe9},   {u"ecirc"_s, 0xea},    {u"euml"_s, 0xeb},
        {u"igrave"_s, 0xec},   {u"iacute"_s, 0xed},   {u"icirc"_s, 0xee},    {u"iuml"_s, 0xef},
        {u"ntilde"_s, 0xf1},   {u"ograve"_s, 0xf2},   {u"oacute"_s, 0xf3},   {u"ocirc"_s, 0xf4},
        {u"otilde"_s, 0xf5},   {u"ouml"_s, 0xf6},     {u"oslash"_s, 0xf8},   {u"ugrave"_s, 0xf9},
        {u"uacute"_s, 0xfa},   {u"ucirc"_s, 0xfb},    {u"uuml"_s, 0xfc},     {u"yuml"_s, 0xff},
        {u"OElig"_s, 0x152},   {u"oelig"_s, 0x153},   {u"ndash"_s, 0x2013},  {u"mdash"_s, 0x2014},
        {u"lsquo"_s, 0x2018},  {u"rsquo"_s, 0x2019},  {u"sbquo"_s, 0x201a},  {u"ldquo"_s, 0x201c},
        {u"rdquo"_s, 0x201d},  {u"bdquo"_s, 0x201e},  {u"dagger"_s, 0x2020}, {u"bull"_s, 0x2022},
        {u"hellip"_s, 0x2026}, {u"permil"_s, 0x2030}, {u"lsaquo"_s, 0x2039}, {u"rsaquo"_s, 0x203a},
        {u"euro"_s, 0x20ac},   {u"trade"_s, 0x2122},  {u"rarr"_s, 0x2192},   {u"minus"_s, 0x2212}};
    return names;
}

QString characterOf(QStringView entity)
{
    if (!entity.startsWith(u'#'))
        return entities().contains(entity.toString())
            ? QString(QChar(entities().value(entity.toString())))
            : QString();
    const bool isHex = entity.size() > 1 && (entity[1] == u'x' || entity[1] == u'X');
    bool isNumber = false;
    const uint code =
        isHex ? entity.mid(2).toUInt(&isNumber, 16) : entity.mid(1).toUInt(&isNumber, 10);
    const bool isCharacter =
        isNumber && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                       : QString(QChar(0xfffd));
}

constexpr qsizetype longestEntity = 34; ///< the longest name of HTML, its "&" and ";"

/// Goes through the page once, from left to right; what is not closed ends with the page.
class HtmlReader
{
public:
    explicit HtmlReader(const QString &html)
        : m_html(html)
    { }

    HtmlText read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<')
                readMarkup();
            else if (c == u'&')
                readEntity();
            else
                put(m_html[m_at++]);
        }
        return {m_title.simplified(), m_text.trimmed()};
    }

private:
    void put(QChar c)
    {
        QString &to = m_isTitle ? m_title : m_text;
        if (!c.isSpace() || m_preformatted > 0)
            to += c;
        else if (!to.isEmpty() && !to.back().isSpace())
            to += u' ';
    }

    void newLine()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void readEntity()
    {
        const QStringView ahead = QStringView(m_html).mid(m_at, longestEntity);
        const qsizetype end = m_at + ahead.indexOf(u';');
        if (end > m_at) {
            const QString text = characterOf(QStringView(m_html).mid(m_at + 1, end - m_at - 1));
            if (!text.isEmpty()) {
                (m_isTitle ? m_title : m_text) += text;
                m_at = end + 1;
                return;
            }
        }
        put(m_html[m_at++]);
    }

    void readMarkup()
    {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            m_at += 2; // "<!-->" is a whole one
            skipPast(u"-->");
            return;
        }
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        if (next == u'!' || next == u'?') {
            skipPast(u">");
            return;
        }
        if (next != u'/' && !next.isLetter()) {
            put(m_html[m_at++]); // a plain "<"
            return;
        }
        const bool closes = next == u'/';
        qsizetype at = m_at + (closes ? 2 : 1);
        const qsizetype nameStart = at;
        while (at < m_html.size() && (m_html[at].isLetterOrNumber() || m_html[at] == u'-'))
            ++at;
        const QString name = m_html.mid(nameStart, at - nameStart).toLower();
        m_at = tagEnd(at);
        if (!closes && isForeign(name) && m_html.at(m_at - 1) == u'>'
            && m_html.at(m_at - 2) == u'/')
            return;
        takeTag(name, closes);
    }

    /// Past the '>' that ends the tag; those in quotes do not. A quote opens only after a '=', and
    /// only where it is closed: text is not lost over a sign somebody forgot.
    qsizetype tagEnd(qsizetype at)
    {
        enum class Place { Name, BeforeValue, Value };
        Place place = Place::Name;
        bool hasName = false; // a '=' before any name is part of one
        for (; at < m_html.size() && m_html[at] != u'>'; ++at) {
            const QChar c = m_html[at];
            if (place == Place::Name && c == u'=' && hasName) {
                place = Place::BeforeValue;
            } else if (place == Place::Name) {
                hasName = hasName || (!c.isSpace() && c != u'/');
            } else if (place == Place::Value && c.isSpace()) {
                place = Place::Name;
                hasName = false;
            } else if (place == Place::BeforeValue && !c.isSpace()) {
                const qsizetype end = c == u'"' || c == u'\'' ? quoteEnd(at) : at;
                place = end > at ? Place::Name : Place::Value;
                hasName = false;
                at = end;
            }
        }
        return std::min(at + 1, m_html.size());
    }

    /// Where the quote that opens here is closed; here, if it never is.
    qsizetype quoteEnd(qsizetype at)
    {
        const QChar quote = m_html[at];
        qsizetype &last = quote == u'"' ? m_lastDouble : m_lastSingle;
        if (last < 0)
            last = m_html.lastIndexOf(quote);
        return last > at ? m_html.indexOf(quote, at + 1) : at;
    }

    void takeTag(const QString &name, bool closes)
    {
        if (!closes && isSilent(name)) {
            skipPast(QString(u"</"_s + name));
            skipPast(u">");
            return;
        }
        if (name == u"title" || name == u"body")
            m_isTitle = name == u"title" && !closes && m_title.isEmpty();
        if (name == u"pre")
            m_preformatted = closes ? std::max(0, m_preformatted - 1) : m_preformatted + 1;
        if (name == u"td" || name == u"th")
            m_text += closes ? u"\t"_s : QString();
        if (blocks().contains(name))
            newLine();
        if (name == u"li" && !closes)
            m_text += u"• "_s;
    }

    void skipPast(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    const QString &m_html;
    qsizetype m_at = 0;
    qsizetype m_lastDouble = -1; ///< place of the last such quote of the page, once looked for
    qsizetype m_lastSingle = -1;
    QString m_title;
    QString m_text;
    bool m_isTitle = false;
    int m_preformatted = 0;
};

} // namespace

HtmlText textOfHtml(const QString &html)
{
    return HtmlReader(html).read();
}

} // namespace saranda
