// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/bundleassembly.h"
#include "core/base/literals.h"

namespace saranda {

using namespace literals;

namespace {

using Object = QPDFObjectHandle;

Object unicodeString(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

/// Writes what stands beside the pages of one bundle.
class BundleDescriber
{
public:
    BundleDescriber(QPDF &pdf, const FrontPages &front, const BundlePages &pages,
                    const BundleFront &about, const std::vector<PreparedAnnex> &annexes,
                    const AnnexOptions &options, const AnnexTexts &texts)
        : m_pdf(pdf)
        , m_front(front)
        , m_pages(pages)
        , m_about(about)
        , m_annexes(annexes)
        , m_options(options)
        , m_texts(texts)
        , m_all(pdf.getAllPages())
    { }

    void run()
    {
        addLinks();
        writeOutline();
        writeLabels();
        writeCatalog();
        writeInfo();
        writeXmp();
    }

private:
    Object destination(int page);
    int pageOfAnchor(const QString &anchor) const;
    void addLinks();
    Object item(Object parent, const QString &title, int page);
    Object memoItem(Object root, Object old);
    void addAnnexItems(Object root, const QString &title, bool late);
    void writeOutline();
    void writeLabels();
    void writeCatalog();
    void writeInfo();
    void writeXmp();

    QPDF &m_pdf;
    const FrontPages &m_front;
    const BundlePages &m_pages;
    const BundleFront &m_about;
    const std::vector<PreparedAnnex> &m_annexes;
    const AnnexOptions &m_options;
    const AnnexTexts &m_texts;
    std::vector<Object> m_all;
};

Object BundleDescriber::destination(int page)
{
    Object target = m_all[std::size_t(page)];
    Object array = Object::newArray();
    array.appendItem(target);
    array.appendItem(Object::newName("/XYZ"));
    array.appendItem(Object::newInteger(0));
    array.appendItem(target.getKey("/MediaBox").getArrayItem(3));
    array.appendItem(Object::newNull());
    return array;
}

int BundleDescriber::pageOfAnchor(const QString &anchor) const
{
    if (anchor == u"memo")
        return m_pages.front;
    for (std::size_t i = 0; i < m_about.entries.size(); ++i)
        if (m_about.entries[i].anchor == anchor)
            return m_pages.annexStarts[i];
    return -1;
}

/// What led from a row to the row itself makes room for the link to the annex.
Object withoutLinksIn(Object annotations, const FrontPages::RowLink &row)
{
    Object kept = Object::newArray();
    if (!annotations.isArray())
        return kept;
    for (Object annotation : annotations.aitems()) {
        const Object::Rectangle box = annotation.getKey("/Rect").getArrayAsRectangle();
        const double middle = (box.lly + box.ury) / 2;
        if (box.urx > row.right || middle > row.top || middle < row.bottom)
            kept.appendItem(annotation);
    }
    return kept;
}

/// A whole row of a list leads to its annex.
void BundleDescriber::addLinks()
{
    for (const FrontPages::RowLink &row : m_front.links) {
        const int target = pageOfAnchor(row.anchor);
        if (target < 0)
            continue;
        Object link = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        link.replaceKey(
            "/Rect",
            Object::newFromRectangle(Object::Rectangle(60, row.bottom, row.right, row.top)));
        link.replaceKey("/Dest", destination(target));
        Object page = m_all[std::size_t(row.page)];
        page.replaceKey("/Annots", withoutLinksIn(page.getKey("/Annots"), row));
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(link));
    }
}

Object BundleDescriber::item(Object parent, const QString &title, int page)
{
    Object entry = m_pdf.makeIndirectObject(Object::newDictionary());
    entry.replaceKey("/Title", unicodeString(title));
    entry.replaceKey("/Dest", destination(page));
    appendToOutline(parent, entry);
    return entry;
}

/// The memorandum's own outline, one step deeper.
Object BundleDescriber::memoItem(Object root, Object old)
{
    Object memo = item(root, m_texts.text(u"index."_s + m_about.paper), m_pages.front);
    if (!old.isDictionary() || !old.getKey("/First").isDictionary())
        return memo;
    memo.replaceKey("/First", old.getKey("/First"));
    memo.replaceKey("/Last", old.getKey("/Last"));
    int count = 0;
    for (Object child = old.getKey("/First"); child.isDictionary(); child = child.getKey("/Next")) {
        child.replaceKey("/Parent", memo);
        ++count;
    }
    memo.replaceKey("/Count", Object::newInteger(-count)); // closed
    return memo;
}

void BundleDescriber::addAnnexItems(Object root, const QString &title, bool late)
{
    const bool lateApart = m_options.profile != AnnexProfile::None;
    Object group = Object::newNull();
    for (std::size_t i = 0; i < m_annexes.size(); ++i) {
        const ChosenAnnex &annex = m_annexes[i].annex;
        if ((annex.late && lateApart) != late)
            continue;
        const int page = m_pages.annexStarts[i];
        if (group.isNull())
            group = item(root, title, page);
        item(group,
             m_texts.text(u"outline.annex"_s,
                          {printable(annex.exhibit.key), printable(annex.exhibit.title),
                           m_pages.labels[std::size_t(page)]}),
             page);
    }
}

void BundleDescriber::writeOutline()
{
    const Object old = m_pdf.getRoot().getKey("/Outlines");
    Object root = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    for (const FrontPages::Paper &paper : m_front.papers)
        item(root, paper.title, paper.page);
    memoItem(root, old);
    addAnnexItems(root, m_texts.text(u"index.annexes."_s + wordOf(m_options.profile)), false);
    addAnnexItems(root, m_texts.text(u"index.late"_s), true);
    int open = 0; // the root counts everything that is open beneath it
    for (Object child = root.getKey("/First"); child.isDictionary();
         child = child.getKey("/Next")) {
        Object count = child.getKey("/Count");
        open += 1 + (count.isInteger() && count.getIntValue() > 0 ? int(count.getIntValue()) : 0);
    }
    root.replaceKey("/Count", Object::newInteger(open));
    m_pdf.getRoot().replaceKey("/Outlines", root);
}

/// A viewer calls each page by the number stamped on it.
void BundleDescriber::writeLabels()
{
    Object numbers = Object::newArray();
    int expected = 0;
    for (int page = 0; page < m_pages.count(); ++page) {
        const QString &label = m_pages.labels[std::size_t(page)];
        bool isNumber = false;
        const int number = label.toInt(&isNumber);
        if (isNumber && number == expected && page > 0) {
            ++expected;
            continue;
        }
        Object range = Object::newDictionary();
        if (isNumber) {
            range.replaceKey("/S", Object::newName("/D"));
            range.replaceKey("/St", Object::newInteger(number));
        } else {
            range.replaceKey("/P", unicodeString(label));
        }
        expected = isNumber ? number + 1 : -1;
        numbers.appendItem(Object::newInteger(page));
        numbers.appendItem(range);
    }
    Object labels = Object::newDictionary();
    labels.replaceKey("/Nums", numbers);
    m_pdf.getRoot().replaceKey("/PageLabels", labels);
}

void BundleDescriber::writeCatalog()
{
    Object root = m_pdf.getRoot();
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    root.replaceKey("/Lang", unicodeString(m_texts.language()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    if (m_options.profile != AnnexProfile::Uk)
        return;
    // The courts of England and Wales ask that a bundle opens at 100 %.
    Object open = destination(0);
    open.setArrayItem(4, Object::newInteger(1));
    root.replaceKey("/OpenAction", open);
}

QString bundleTime(const QDateTime &time)
{
    return time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
}

void BundleDescriber::writeInfo()
{
    Object info = m_pdf.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title",
                    unicodeString(m_texts.text(
                        u"bundle.title"_s,
                        {m_texts.text(textKey(u"bundle."_s + wordOf(m_options.profile), m_about)),
                         m_about.title})));
    info.replaceKey("/Subject", unicodeString(m_about.title));
    if (!m_options.author.isEmpty())
        info.replaceKey("/Author", unicodeString(m_options.author));
    info.replaceKey("/Creator", unicodeString(u"Saranda"_s));
    info.replaceKey("/Producer", unicodeString(u"Saranda"_s));
    info.replaceKey("/CreationDate", unicodeString(bundleTime(m_options.madeOn)));
    info.replaceKey("/ModDate", unicodeString(bundleTime(m_options.madeOn)));
    m_pdf.getTrailer().replaceKey("/Info", info);
}

void BundleDescriber::writeXmp()
{
    const QString title =
        QString::fromStdString(m_pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value());
    const QString time = m_options.madeOn.toUTC().toString(Qt::ISODate);
    QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                  " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                  "<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt>"
                  "<rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                  "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
                  "<xmp:CreateDate>%3</xmp:CreateDate>\n<xmp:ModifyDate>%3</xmp:ModifyDate>\n"
                  "<xmp:CreatorTool>Saranda</xmp:CreatorTool>\n"
                  "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n"_s;
    xmp = xmp.arg(title.toHtmlEscaped(), m_texts.language(), time);
    Object stream = Object::newStream(&m_pdf, xmp.toStdString());
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    m_pdf.getRoot().replaceKey("/Metadata", m_pdf.makeIndirectObject(stream));
}

} // namespace

void describeBundle(QPDF &pdf, const FrontPages &front, const BundlePages &pages,
                    const BundleFront &about, const std::vector<PreparedAnnex> &annexes,
                    const AnnexOptions &options, const AnnexTexts &texts)
{
    BundleDescriber(pdf, front, pages, about, annexes, options, texts).run();
}

} // namespace saranda
