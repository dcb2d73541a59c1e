// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/inlinecites.h"

#include "core/base/literals.h"
#include "core/base/naturalkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

bool isKeyLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'-' || letter == u'_' || letter == u'.';
}

bool mayPrecedeCite(const QString &typed, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = typed[at - 1];
    return before.isSpace() || before == u'(' || before == u'[' || before == u';' || before == u',';
}

/// Takes the citations out of what was typed, from left to right.
class CiteReader
{
public:
    CiteReader(const CaseRecords &records, const QString &typed)
        : m_records(records)
        , m_typed(typed)
    { }

    TypedSentence run()
    {
        while (m_at < m_typed.size()) {
            if (m_typed[m_at] == u'@' && mayPrecedeCite(m_typed, m_at) && readCite())
                continue;
            m_read.text += m_typed[m_at++];
        }
        tidy();
        return m_read;
    }

private:
    const Exhibit *exhibitAt(qsizetype from, qsizetype &end) const;
    bool readCite();
    QString readPinpoint();
    void tidy();

    const CaseRecords &m_records;
    const QString &m_typed;
    qsizetype m_at = 0;
    TypedSentence m_read;
};

/// The exhibit whose key begins here: the longest key that fits, because a full stop may be part
/// of a key and may end the sentence.
const Exhibit *CiteReader::exhibitAt(qsizetype from, qsizetype &end) const
{
    end = from;
    while (end < m_typed.size() && isKeyLetter(m_typed[end]))
        ++end;
    for (; end > from; --end)
        if (const Exhibit *exhibit = m_records.exhibits.findKey(m_typed.mid(from, end - from)))
            return exhibit;
    return nullptr;
}

bool CiteReader::readCite()
{
    qsizetype end = 0;
    if (const Exhibit *exhibit = exhibitAt(m_at + 1, end)) {
        m_at = end;
        const DraftCitation citation{exhibit->id, readPinpoint(), {}};
        if (!m_read.citations.contains(citation))
            m_read.citations.append(citation);
        return true;
    }
    static const QRegularExpression keyLike(u"\\G@(\\p{L}{1,4}-?\\d+)"_s);
    const QRegularExpressionMatch match = keyLike.match(m_typed, m_at);
    if (match.hasMatch() && !m_read.unresolved.contains(match.captured(1)))
        m_read.unresolved.append(match.captured(1));
    return false;
}

/// What follows the key up to the next citation, the end of the sentence or a closing bracket. A
/// full stop that a space and a digit follow belongs to the pinpoint ("p. 3").
QString CiteReader::readPinpoint()
{
    const qsizetype from = m_at;
    for (; m_at < m_typed.size(); ++m_at) {
        const QChar letter = m_typed[m_at];
        if (letter == u';' || letter == u'@' || letter == u')' || letter == u']' || letter == u'\n')
            break;
        if (letter != u'.')
            continue;
        qsizetype next = m_at + 1;
        while (next < m_typed.size() && m_typed[next].isSpace())
            ++next;
        const bool goesOn = next < m_typed.size() && m_typed[next].isDigit();
        if (!goesOn)
            break;
    }
    QString pinpoint = m_typed.mid(from, m_at - from).trimmed();
    while (pinpoint.startsWith(u',') || pinpoint.startsWith(u':'))
        pinpoint = pinpoint.mid(1).trimmed();
    while (pinpoint.endsWith(u','))
        pinpoint.chop(1);
    if (m_at < m_typed.size() && m_typed[m_at] == u';')
        ++m_at;
    return pinpoint;
}

/// Empty brackets, doubled spaces and spaces before a stop are what the citations leave behind.
void CiteReader::tidy()
{
    if (m_read.citations.isEmpty()) {
        m_read.text = m_read.text.trimmed();
        return;
    }
    static const QRegularExpression emptyBrackets(u"[(\\[][\\s;,]*[)\\]]"_s);
    static const QRegularExpression doubledSpaces(u"[ \\t]{2,}"_s);
    static const QRegularExpression spaceBeforeStop(u"[ \\t]+([.,])"_s);
    m_read.text.remove(emptyBrackets);
    m_read.text.replace(doubledSpaces, u" "_s);
    m_read.text.replace(spaceBeforeStop, u"\\1"_s);
    m_read.text = m_read.text.trimmed();
}

} // namespace

TypedSentence parsedSentence(const CaseRecords &records, const QString &typed)
{
    return CiteReader(records, typed).run();
}

QString editableText(const CaseRecords &records, const DraftSentence &sentence)
{
    QStringList cites;
    for (const DraftCitation &citation : sentence.citations) {
        const Exhibit *exhibit = records.exhibits.find(citation.exhibit);
        if (!exhibit)
            continue;
        const QString key = u'@' + exhibit->key;
        cites += citation.pinpoint.isEmpty() ? key : key + u' ' + citation.pinpoint;
    }
    if (cites.isEmpty())
        return sentence.text;
    // In brackets behind the sentence: there no full stop of a pinpoint can be taken for its end.
    return sentence.text + u" ("_s + cites.join(u"; "_s) + u')';
}

DraftSentence withTyped(const CaseRecords &records, DraftSentence sentence, const QString &typed)
{
    const TypedSentence read = parsedSentence(records, typed);
    QList<DraftCitation> citations = read.citations;
    for (DraftCitation &citation : citations) {
        const auto known = std::find_if(
            sentence.citations.cbegin(), sentence.citations.cend(), [&](const DraftCitation &old) {
                return old.exhibit == citation.exhibit && old.pinpoint == citation.pinpoint;
            });
        if (known != sentence.citations.cend())
            citation = *known;
    }
    sentence.text = read.text;
    sentence.citations = citations;
    return sentence;
}

std::vector<const Exhibit *> citableExhibits(const CaseRecords &records, const QString &typed,
                                             qsizetype most)
{
    const QString wanted = typed.startsWith(u'@') ? typed.mid(1) : typed;
    std::vector<const Exhibit *> byKey;
    std::vector<const Exhibit *> byTitle;
    for (const Exhibit *exhibit : records.exhibits.inKeyOrder()) {
        if (exhibit->key.startsWith(wanted, Qt::CaseInsensitive))
            byKey.push_back(exhibit);
        else if (exhibit->title.contains(wanted, Qt::CaseInsensitive))
            byTitle.push_back(exhibit);
    }
    byKey.insert(byKey.end(), byTitle.begin(), byTitle.end());
    if (qsizetype(byKey.size()) > most)
        byKey.resize(std::size_t(most));
    return byKey;
}

} // namespace saranda
