// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/officexml.h"

#include "core/base/literals.h"
#include "core/extraction/extractor.h"
#include "core/extraction/paragraphtext.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace saranda {

using namespace literals;

namespace {

constexpr int deepestElements = 256;

/// Reads through the XML; `start` and `end` see each element. False when it is not sound.
bool readXml(const QByteArray &bytes, const std::function<void(QXmlStreamReader &)> &visit)
{
    QXmlStreamReader xml(bytes);
    xml.setEntityExpansionLimit(0);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return false;
        case QXmlStreamReader::StartElement:
            if (++depth > deepestElements)
                return false;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
        visit(xml);
    }
    return !xml.hasError();
}

/// By its name alone: who wrote the file chose the prefix.
QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace

namespace {

/// What is written twice, for programs that know a newer form and for those that do not, is read
/// once: in the first form there is.
class Alternatives
{
public:
    void start(QStringView name)
    {
        if (name == u"AlternateContent")
            m_isTaken.push_back(false);
        if (!isForm(name))
            return;
        if (m_silent > 0 || m_isTaken.back())
            ++m_silent;
        else
            m_isTaken.back() = true;
    }
    void end(QStringView name)
    {
        if (name == u"AlternateContent" && !m_isTaken.empty())
            m_isTaken.pop_back();
        else if (isForm(name) && m_silent > 0)
            --m_silent;
    }
    bool isSilent() const { return m_silent > 0; }

private:
    bool isForm(QStringView name) const
    {
        return !m_isTaken.empty() && (name == u"Choice" || name == u"Fallback");
    }

    std::vector<bool> m_isTaken; ///< of each that is open
    int m_silent = 0;
};

/// The sign of a symbol. What it is at U+F000 to U+F0FF only its font knows (ECMA-376, part 1,
/// section 17.3.3.30).
QChar symbolOf(const QXmlStreamReader &xml)
{
    bool isNumber = false;
    const uint code = attributeOf(xml, u"char").toUInt(&isNumber, 16);
    const bool isOfFont = code >= 0xF000 && code <= 0xF0FF;
    const bool isSign = isNumber && code >= u' ' && code <= 0xFFFF && !QChar::isSurrogate(code);
    return isSign && !isOfFont ? QChar(code) : QChar(QChar::ReplacementCharacter);
}

} // namespace

std::optional<QString> textOfDocx(const QByteArray &bytes)
{
    ParagraphText text;
    Alternatives alternatives;
    bool isText = false;
    // By a tracked change, struck out or moved elsewhere: not what the document says now here.
    int deleted = 0;
    const auto isDeletion = [](QStringView name) { return name == u"del" || name == u"moveFrom"; };
    const bool isSound = readXml(bytes, [&](QXmlStreamReader &xml) {
        const QStringView name = xml.name();
        if (xml.isStartElement())
            alternatives.start(name);
        else if (xml.isEndElement())
            alternatives.end(name);
        if (alternatives.isSilent()) {
            isText = false;
        } else if (xml.isCharacters() && isText && deleted == 0) {
            text.add(xml.text());
        } else if (xml.isStartElement()) {
            isText = name == u"t";
            deleted += isDeletion(name);
            if (name == u"txbxContent")
                text.beginAside();
            else if ((name == u"tab" || name == u"ptab") && deleted == 0 && !text.isAtLineStart())
                text.add(u"\t");
            else if (name == u"br" || name == u"cr")
                text.add(u" ");
            else if (name == u"noBreakHyphen" && deleted == 0)
                text.add(u"-");
            else if (name == u"sym" && deleted == 0)
                text.add(QString(symbolOf(xml)));
            else if (name == u"comment" && !attributeOf(xml, u"author").isEmpty())
                text.add(attributeOf(xml, u"author") + u": "_s);
        } else if (xml.isEndElement()) {
            isText = false;
            deleted -= isDeletion(name);
            if (name == u"p")
                text.endParagraph();
            else if (name == u"txbxContent")
                text.endAside();
        }
    });
    return isSound ? std::optional(text.whole()) : std::nullopt;
}

std::optional<QString> textOfOdt(const QByteArray &bytes)
{
    ParagraphText text;
    std::vector<int> paragraphs{0}; // open ones: of the text, and of what hangs on it
    int silent = 0; // what was deleted by a tracked change, and numbers of notes
    bool isCreator = false; // of a remark
    const bool isSound = readXml(bytes, [&](QXmlStreamReader &xml) {
        const QStringView name = xml.name();
        const bool isParagraph = name == u"p" || name == u"h";
        const bool isAside = name == u"annotation" || name == u"note-body" || name == u"text-box";
        const bool isSilent = name == u"tracked-changes" || name == u"note-citation";
        if (xml.isCharacters() && (paragraphs.back() > 0 || isCreator) && silent == 0) {
            text.add(xml.text());
        } else if (xml.isStartElement()) {
            if (isAside) {
                text.beginAside();
                paragraphs.push_back(0);
            }
            paragraphs.back() += isParagraph;
            silent += isSilent;
            isCreator = name == u"creator" && paragraphs.size() > 1 && paragraphs.back() == 0;
            if (name == u"s")
                text.add(QString(std::clamp(xml.attributes().value("text:c"_L1).toInt(), 1, 1000),
                                 u' '));
            else if (name == u"tab")
                text.add(u"\t");
            else if (name == u"line-break")
                text.add(u" ");
        } else if (xml.isEndElement()) {
            paragraphs.back() -= isParagraph;
            silent -= isSilent;
            if (std::exchange(isCreator, false))
                text.add(u": ");
            if (isParagraph && silent == 0)
                text.endParagraph();
            if (isAside && paragraphs.size() > 1) {
                paragraphs.pop_back();
                text.endAside();
            }
        }
    });
    return isSound ? std::optional(text.whole()) : std::nullopt;
}

QString rootOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return xml.name().toString();
        if (xml.tokenType() == QXmlStreamReader::DTD)
            return {};
    }
    return {};
}

QList<OfficeRelation> relationsOf(const QByteArray &bytes)
{
    QList<OfficeRelation> relations;
    readXml(bytes, [&relations](QXmlStreamReader &xml) {
        if (!xml.isStartElement() || xml.name() != u"Relationship"
            || attributeOf(xml, u"TargetMode") == u"External")
            return;
        relations.append(
            {attributeOf(xml, u"Type").section(u'/', -1), attributeOf(xml, u"Target")});
    });
    return relations;
}

void addOfficeStatements(FileSummary &summary, const QByteArray &bytes)
{
    static const QHash<QString, QString> kinds{
        {u"title"_s, u"title"_s},
        {u"creator"_s, u"author"_s},
        {u"initial-creator"_s, u"author"_s},
        {u"lastModifiedBy"_s, u"author"_s},
        {u"created"_s, u"created"_s},
        {u"creation-date"_s, u"created"_s},
        {u"CreateDate"_s, u"created"_s},
        {u"modified"_s, u"modified"_s},
        {u"ModifyDate"_s, u"modified"_s},
        {u"date"_s, u"modified"_s},
        {u"generator"_s, u"producer"_s},
        {u"CreatorTool"_s, u"producer"_s},
        {u"Producer"_s, u"producer"_s},
        {u"DocumentID"_s, u"identifier"_s},
    };
    FileSummary said;
    QStringList open;
    QString text;
    const auto take = [&](const QString &name, const QString &value) {
        const QString what = kinds.value(name);
        if (!what.isEmpty())
            addStatement(said, what, value.simplified(), edtfOfIsoDate(value.simplified()));
    };
    const bool isSound = readXml(bytes, [&](QXmlStreamReader &xml) {
        if (xml.isStartElement()) {
            open.append(xml.name().toString());
            text.clear();
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                take(attribute.name().toString(), attribute.value().toString()); // XMP in short
        } else if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement() && !open.isEmpty()) {
            open.removeLast();
            // XMP wraps values in rdf:Alt or rdf:Seq and rdf:li.
            QString name = xml.name().toString();
            if (name == u"li" && open.size() >= 2)
                name = open.at(open.size() - 2);
            take(name, text);
            text.clear();
        }
    });
    if (!isSound)
        return;
    summary.cuts |= said.cuts;
    for (const FileStatement &statement : said.statements) {
        if (!summary.statements.contains(statement))
            addStatement(summary, statement.what, statement.value, statement.date);
    }
}

QString edtfOfIsoDate(const QString &text)
{
    static const QRegularExpression iso(
        uR"(^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$)"_s);
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), Qt::ISODate).isValid())
        return {};
    if (match.captured(3).isEmpty())
        return match.captured(1);
    QString zone = match.captured(3);
    if (zone.size() == 5)
        zone.insert(3, u':');
    const QString time =
        match.captured(2).size() == 5 ? match.captured(2) + u":00"_s : match.captured(2);
    const QDateTime instant =
        QDateTime::fromString(match.captured(1) + u'T' + time + zone, Qt::ISODate).toUTC();
    // In UTC it may be of a year that is not written with four digits.
    const bool isWritten =
        instant.isValid() && instant.date().year() >= 1 && instant.date().year() <= 9999;
    return isWritten ? instant.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s) : match.captured(1);
}

} // namespace saranda
