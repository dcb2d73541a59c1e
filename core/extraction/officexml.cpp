// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/officexml.h"

#include "core/base/literals.h"
#include "core/extraction/extractor.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <functional>

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

} // namespace

std::optional<QString> textOfDocx(const QByteArray &bytes)
{
    QString text;
    bool isText = false;
    int deleted = 0; // struck out by a tracked change: not what the document says now
    const bool isSound = readXml(bytes, [&](QXmlStreamReader &xml) {
        const QStringView name = xml.name();
        if (xml.isCharacters() && isText && deleted == 0) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            isText = name == u"t";
            deleted += name == u"del";
            if (name == u"tab" && deleted == 0 && !text.endsWith(u'\n'))
                text += u'\t';
            else if (name == u"br" || name == u"cr")
                text += u' ';
        } else if (xml.isEndElement()) {
            isText = false;
            deleted -= name == u"del";
            if (name == u"p" && !text.isEmpty())
                text += u'\n';
        }
    });
    return isSound ? std::optional(text) : std::nullopt;
}

std::optional<QString> textOfOdt(const QByteArray &bytes)
{
    QString text;
    int paragraphs = 0;
    int silent = 0; // inside what was deleted by a tracked change
    const bool isSound = readXml(bytes, [&](QXmlStreamReader &xml) {
        const QStringView name = xml.name();
        const bool isParagraph = name == u"p" || name == u"h";
        if (xml.isCharacters() && paragraphs > 0 && silent == 0) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            paragraphs += isParagraph;
            silent += name == u"tracked-changes";
            if (name == u"s")
                text +=
                    QString(std::clamp(xml.attributes().value("text:c"_L1).toInt(), 1, 1000), u' ');
            else if (name == u"tab")
                text += u'\t';
            else if (name == u"line-break")
                text += u' ';
        } else if (xml.isEndElement()) {
            paragraphs -= isParagraph;
            silent -= name == u"tracked-changes";
            if (isParagraph && silent == 0 && !text.isEmpty())
                text += u'\n';
        }
    });
    return isSound ? std::optional(text) : std::nullopt;
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
        QDateTime::fromString(match.captured(1) + u'T' + time + zone, Qt::ISODate);
    return instant.isValid() ? instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)
                             : match.captured(1);
}

} // namespace saranda
