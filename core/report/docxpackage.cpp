// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/report/docxparts.h"
#include "core/report/memooffice.h"
#include "core/report/officezip.h"

#include <QXmlStreamWriter>

namespace saranda {

using namespace literals;

namespace {

const QString partRelations =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString packageNamespace = u"http://schemas.openxmlformats.org/package/2006/"_s;

struct PackageRelation {
    QString id;
    QString type;
    QString target;
};

QByteArray relations(const std::vector<PackageRelation> &entries)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(packageNamespace + u"relationships"_s);
    for (const PackageRelation &entry : entries) {
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, entry.id);
        xml.writeAttribute(u"Type"_s, entry.type);
        xml.writeAttribute(u"Target"_s, entry.target);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentTypes()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(packageNamespace + u"content-types"_s);
    const auto entry = [&xml](const QString &kind, const QString &key, const QString &name,
                              const QString &type) {
        xml.writeEmptyElement(kind);
        xml.writeAttribute(key, name);
        xml.writeAttribute(u"ContentType"_s, type);
    };
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    entry(u"Default"_s, u"Extension"_s, u"rels"_s,
          u"application/vnd.openxmlformats-package.relationships+xml"_s);
    entry(u"Default"_s, u"Extension"_s, u"xml"_s, u"application/xml"_s);
    entry(u"Default"_s, u"Extension"_s, u"png"_s, u"image/png"_s);
    entry(u"Default"_s, u"Extension"_s, u"svg"_s, u"image/svg+xml"_s);
    entry(u"Override"_s, u"PartName"_s, u"/word/document.xml"_s, word + u"document.main+xml"_s);
    entry(u"Override"_s, u"PartName"_s, u"/word/styles.xml"_s, word + u"styles+xml"_s);
    entry(u"Override"_s, u"PartName"_s, u"/word/footnotes.xml"_s, word + u"footnotes+xml"_s);
    entry(u"Override"_s, u"PartName"_s, u"/word/header1.xml"_s, word + u"header+xml"_s);
    entry(u"Override"_s, u"PartName"_s, u"/word/footer1.xml"_s, word + u"footer+xml"_s);
    entry(u"Override"_s, u"PartName"_s, u"/docProps/core.xml"_s,
          u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray coreProperties(const MemoDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString core = packageNamespace + u"metadata/core-properties"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString xsi = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(core, u"cp"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(terms, u"dcterms"_s);
    xml.writeNamespace(xsi, u"xsi"_s);
    xml.writeStartElement(core, u"coreProperties"_s);
    xml.writeTextElement(dc, u"title"_s, document.title);
    xml.writeTextElement(dc, u"subject"_s, document.subject);
    xml.writeTextElement(dc, u"creator"_s,
                         document.author.isEmpty() ? u"Saranda"_s : document.author);
    xml.writeTextElement(dc, u"language"_s, document.language);
    if (document.madeOn.isValid())
        for (const QString &name : {u"created"_s, u"modified"_s}) {
            xml.writeStartElement(terms, name);
            xml.writeAttribute(xsi, u"type"_s, u"dcterms:W3CDTF"_s);
            xml.writeCharacters(document.madeOn.toUTC().toString(Qt::ISODate));
            xml.writeEndElement();
        }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> docxOf(const MemoDocument &document)
{
    const Result<QByteArray> styles = filledTemplate(u"docx-styles.xml"_s, document);
    if (!styles)
        return failure(styles.error());
    const QString office = partRelations + u'/';
    const std::vector<ZipPart> pictures = picturesOf(document, u"word/media/"_s);
    std::vector<PackageRelation> body{{u"rId1"_s, office + u"styles"_s, u"styles.xml"_s},
                                      {u"rId2"_s, office + u"header"_s, u"header1.xml"_s},
                                      {u"rId3"_s, office + u"footer"_s, u"footer1.xml"_s},
                                      {u"rId4"_s, office + u"footnotes"_s, u"footnotes.xml"_s}};
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const QString kind = i % 2 == 0 ? u"svg"_s : u"png"_s;
        body.push_back({kind + QString::number(i / 2 + 1), office + u"image"_s,
                        pictures[i].name.section(u'/', 1)});
    }
    std::vector<ZipPart> parts{
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s,
         relations({{u"rId1"_s, office + u"officeDocument"_s, u"word/document.xml"_s},
                    {u"rId2"_s, packageNamespace + u"relationships/metadata/core-properties"_s,
                     u"docProps/core.xml"_s}})},
        {u"docProps/core.xml"_s, coreProperties(document)},
        {u"word/document.xml"_s, docxBody(document)},
        {u"word/styles.xml"_s, *styles},
        {u"word/footnotes.xml"_s, docxNotes(document)},
        {u"word/header1.xml"_s, docxHead(document)},
        {u"word/footer1.xml"_s, docxFoot(document)},
        {u"word/_rels/document.xml.rels"_s, relations(body)}};
    parts.insert(parts.end(), pictures.begin(), pictures.end());
    return zipOf(parts, document.madeOn);
}

} // namespace saranda
