// SPDX-License-Identifier: GPL-3.0-or-later
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "core/base/literals.h"
#include "core/report/memopdf.h"
#include "core/report/pagelayout.h"
#include "core/report/pdftextlayers.h"
#include "core/report/pdfunicode.h"
#include "core/report/printedtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace saranda {

using namespace literals;

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

/// Works on one document in memory; throws what libqpdf throws.
class PdfFinisher
{
public:
    PdfFinisher(QPDF &pdf, const MemoDocument &document, const PageLayout &layout)
        : m_pdf(pdf)
        , m_document(document)
        , m_layout(layout)
        , m_pages(pdf.getAllPages())
    { }

    void run()
    {
        leadLinksInside();
        mendFonts();
        PdfTextLayers layers(m_pdf, m_layout.layers());
        for (const Object &page : m_pages)
            layers.write(page);
        writeOutline();
        writeCatalog();
        writeInfo();
        writeXmp();
    }

private:
    Object destination(const QString &anchor);
    void leadLinksInside();
    void mendFonts();
    void mendCharacterMap(Object font, const UnicodeRepair &repair);
    void nameSubset(Object font);
    void writeOutline();
    Object outlineItem(const Heading &heading);
    void writeCatalog();
    void writeInfo();
    void writeXmp();

    QPDF &m_pdf;
    const MemoDocument &m_document;
    const PageLayout &m_layout;
    std::vector<Object> m_pages;
};

/// [page /XYZ left top zoom], or null for an anchor that is nowhere.
Object PdfFinisher::destination(const QString &anchor)
{
    const auto placed = m_layout.anchors().constFind(anchor);
    if (placed == m_layout.anchors().cend() || placed->page >= int(m_pages.size()))
        return Object::newNull();
    Object array = Object::newArray();
    array.appendItem(m_pages[std::size_t(placed->page)]);
    array.appendItem(Object::newName("/XYZ"));
    array.appendItem(Object::newInteger(0));
    const qreal top = m_layout.pageSize().height() - placed->y + 80;
    array.appendItem(Object::newInteger(qRound(top / unitsPerPoint)));
    array.appendItem(Object::newNull());
    return array;
}

/// Qt writes a link to "#anchor" as an address of the web; leads it to the place instead.
void PdfFinisher::leadLinksInside()
{
    for (Object &page : m_pages) {
        Object annotations = page.getKey("/Annots");
        if (!annotations.isArray())
            continue;
        Object kept = Object::newArray();
        for (Object annotation : annotations.aitems()) {
            Object action = annotation.getKey("/A");
            const bool isAddress = action.isDictionary() && action.getKey("/URI").isString();
            const QString address = isAddress
                ? QString::fromStdString(action.getKey("/URI").getUTF8Value())
                : QString();
            if (!address.startsWith(u'#'))
                continue; // no link of a memo leads outside
            Object target = destination(address.mid(1));
            if (target.isNull())
                continue;
            annotation.removeKey("/A");
            annotation.replaceKey("/Dest", target);
            annotation.replaceKey("/F", Object::newInteger(4));
            kept.appendItem(annotation);
        }
        page.replaceKey("/Annots", kept);
    }
}

QByteArray bytesOf(Object stream)
{
    const auto data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                      qsizetype(data->getSize()));
}

void PdfFinisher::mendFonts()
{
    const UnicodeRepair repair(printedText(m_document), m_document.look);
    for (Object object : m_pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/DescendantFonts"))
            continue;
        mendCharacterMap(object, repair);
        nameSubset(object);
    }
}

void PdfFinisher::mendCharacterMap(Object font, const UnicodeRepair &repair)
{
    Object stream = font.getKey("/ToUnicode");
    if (stream.isStream())
        stream.replaceStreamData(repair.repaired(bytesOf(stream)).toStdString(), Object::newNull(),
                                 Object::newNull());
}

/// Qt numbers the subsets of fonts in an order that differs from run to run, and leaves the mark
/// of a subset out where it belongs. The mark here follows from the subset itself.
void PdfFinisher::nameSubset(Object font)
{
    Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    Object descriptor = descendant.getKey("/FontDescriptor");
    Object file = descriptor.getKey("/FontFile2");
    if (!file.isStream())
        file = descriptor.getKey("/FontFile3");
    if (!file.isStream() || !font.getKey("/BaseFont").isName())
        return;
    const QByteArray digest = QCryptographicHash::hash(bytesOf(file), QCryptographicHash::Sha256);
    std::string name = "/";
    for (int i = 0; i < 6; ++i)
        name += char('A' + uchar(digest[i]) % 26);
    name += '+' + font.getKey("/BaseFont").getName().substr(1);
    font.replaceKey("/BaseFont", Object::newName(name));
    descendant.replaceKey("/BaseFont", Object::newName(name));
    descriptor.replaceKey("/FontName", Object::newName(name));
}

Object PdfFinisher::outlineItem(const Heading &heading)
{
    Object item = m_pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", unicode(numberedTitle(heading)));
    item.replaceKey("/Dest", destination(heading.anchor));
    return item;
}

void appendOutlineItem(Object parent, Object item)
{
    item.replaceKey("/Parent", parent);
    Object last = parent.getKey("/Last");
    if (last.isNull()) {
        parent.replaceKey("/First", item);
    } else {
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    }
    parent.replaceKey("/Last", item);
}

/// Sections stand open, what is below them closed: a count below zero is closed.
void countOutline(Object item, bool isOpen)
{
    long long count = 0;
    for (Object child = item.getKey("/First"); child.isDictionary();
         child = child.getKey("/Next")) {
        countOutline(child, false);
        ++count;
    }
    if (count > 0)
        item.replaceKey("/Count", Object::newInteger(isOpen ? count : -count));
}

void PdfFinisher::writeOutline()
{
    Object root = m_pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<Object> open{root}; // the last item of each level
    for (const Heading *heading : headingsOf(m_document, 3)) {
        Object item = outlineItem(*heading);
        while (int(open.size()) > heading->level)
            open.pop_back();
        appendOutlineItem(open.back(), item);
        open.push_back(item);
    }
    if (!root.hasKey("/First"))
        return;
    countOutline(root, true);
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void PdfFinisher::writeCatalog()
{
    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", unicode(m_document.language));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", Object::parse("<< /Nums [ 0 << /S /D /St 1 >> ] >>"));
}

QString pdfTime(const QDateTime &time)
{
    return time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
}

void PdfFinisher::writeInfo()
{
    Object info = m_pdf.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", unicode(m_document.title));
    info.replaceKey("/Subject", unicode(m_document.subject));
    if (!m_document.author.isEmpty())
        info.replaceKey("/Author", unicode(m_document.author));
    info.replaceKey("/Creator", unicode(u"Saranda"_s));
    info.replaceKey("/Producer", unicode(u"Saranda"_s));
    if (m_document.madeOn.isValid()) {
        info.replaceKey("/CreationDate", unicode(pdfTime(m_document.madeOn)));
        info.replaceKey("/ModDate", unicode(pdfTime(m_document.madeOn)));
    }
    Object trailer = m_pdf.getTrailer();
    trailer.replaceKey("/Info", info);
}

void PdfFinisher::writeXmp()
{
    const auto language = m_document.language.toHtmlEscaped();
    const QString time = m_document.madeOn.toUTC().toString(Qt::ISODate);
    QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                  " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                  " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
                  "<dc:format>application/pdf</dc:format>\n"_s;
    xmp += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s
        + m_document.title.toHtmlEscaped() + u"</rdf:li></rdf:Alt></dc:title>\n"_s;
    xmp +=
        u"<dc:language><rdf:Bag><rdf:li>"_s + language + u"</rdf:li></rdf:Bag></dc:language>\n"_s;
    if (!m_document.author.isEmpty())
        xmp += u"<dc:creator><rdf:Seq><rdf:li>"_s + m_document.author.toHtmlEscaped()
            + u"</rdf:li></rdf:Seq></dc:creator>\n"_s;
    if (m_document.madeOn.isValid())
        xmp += u"<xmp:CreateDate>"_s + time + u"</xmp:CreateDate>\n<xmp:ModifyDate>"_s + time
            + u"</xmp:ModifyDate>\n"_s;
    xmp += u"<xmp:CreatorTool>Saranda</xmp:CreatorTool>\n<pdf:Producer>Saranda</pdf:Producer>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s;
    Object stream = Object::newStream(&m_pdf, xmp.toStdString());
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    m_pdf.getRoot().replaceKey("/Metadata", m_pdf.makeIndirectObject(stream));
}

QByteArray writtenPdf(QPDF &pdf, qpdf_object_stream_e objectStreams)
{
    pdf.getTrailer().removeKey("/ID"); // made anew from the content alone
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.6");
    writer.setObjectStreamMode(objectStreams);
    writer.setCompressStreams(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &drawn, const MemoDocument &document,
                               const PageLayout &layout)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("memo", drawn.constData(), std::size_t(drawn.size()));
        PdfFinisher(pdf, document, layout).run();
        // Qt numbers the fonts' objects in an order that differs from run to run, and packing goes
        // by number: the first writing numbers them by where they are used.
        const QByteArray numbered = writtenPdf(pdf, qpdf_o_disable);
        QPDF again;
        again.processMemoryFile("memo", numbered.constData(), std::size_t(numbered.size()));
        return writtenPdf(again, qpdf_o_generate);
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate("Memo", "The PDF cannot be completed."),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace saranda
