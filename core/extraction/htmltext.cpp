// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/htmltext.h"

#include "core/base/literals.h"
#include "core/extraction/htmlentities.h"

#include <QSet>

#include <algorithm>

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
        u"table"_s,   u"tr"_s,      u"ul"_s,     u"body"_s,       u"title"_s,    u"object"_s,
        u"noscript"_s};
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
        const HtmlEntity entity = entityAt(QStringView(m_html).mid(m_at));
        if (entity.length == 0) {
            put(m_html[m_at++]);
            return;
        }
        (m_isTitle ? m_title : m_text) += entity.text;
        m_at += entity.length;
    }

    void readMarkup()
    {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            skipComment();
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

    /// To the nearer of the two ends that it may have (HTML, sections 13.2.5.51 and 52). "<!-->" is
    /// a whole one, "<!--!>" is not.
    void skipComment()
    {
        const qsizetype end = nextPlace(u"-->", m_at + 2, m_commentEnd) + 3;
        const qsizetype withBang = nextPlace(u"--!>", m_at + 4, m_bangEnd) + 4;
        m_at = std::min({end, withBang, m_html.size()});
    }

    /// Where the text stands next; looked for only from where that is passed, since pages may be
    /// full of comments.
    qsizetype nextPlace(QStringView text, qsizetype from, qsizetype &place) const
    {
        if (place < from) {
            const qsizetype found = m_html.indexOf(text, from);
            place = found < 0 ? m_html.size() : found;
        }
        return place;
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
    qsizetype m_commentEnd = -1; ///< the next one, where it is looked for already
    qsizetype m_bangEnd = -1;
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
