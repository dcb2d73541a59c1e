// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/bundleassembly.h"

#include "core/annexes/releasednavigation.h"
#include "core/base/literals.h"

#include <algorithm>

namespace saranda {

using namespace literals;

namespace {

constexpr double stampMargin = 40; // points, left and right
constexpr double stampHeight = 15; // base line of the stamps above the lower edge
constexpr double stampBand = 30; // kept free for them on pages of annexes

std::string decimal(double value)
{
    QByteArray digits = QByteArray::number(value, 'f', 6); // never with an exponent
    while (digits.endsWith('0'))
        digits.chop(1);
    return digits.toStdString();
}

QSizeF sheetFor(QSizeF page)
{
    const QSizeF portrait(595.28, 841.89);
    return page.width() > page.height() ? portrait.transposed() : portrait;
}

std::string matrixOf(const PageForm &form)
{
    std::string content;
    for (const double part : form.matrix)
        content += ' ' + decimal(part);
    return content + " cm ";
}

/// Puts the page upright on the sheet above the band, no larger than it is.
std::string placedOnSheet(const PageForm &form, QSizeF sheet)
{
    const double room = sheet.height() - stampBand;
    const double scale =
        std::min({1.0, sheet.width() / form.size.width(), room / form.size.height()});
    const double left = (sheet.width() - form.size.width() * scale) / 2;
    const double bottom = stampBand + (room - form.size.height() * scale) / 2;
    std::string content = "q " + decimal(scale) + " 0 0 " + decimal(scale) + ' ' + decimal(left)
        + ' ' + decimal(bottom) + " cm";
    return content + matrixOf(form) + "/Page Do Q\n";
}

std::string bandRule(QSizeF sheet)
{
    return "q 0.72 0.75 0.78 RG 0.5 w " + decimal(stampMargin) + ' ' + decimal(stampBand - 2)
        + " m " + decimal(sheet.width() - stampMargin) + ' ' + decimal(stampBand - 2) + " l S Q\n";
}

/// A page without contents.
QPDFObjectHandle sheetOf(QPDF &pdf, QSizeF size)
{
    using Object = QPDFObjectHandle;
    Object page = pdf.makeIndirectObject(Object::newDictionary());
    page.replaceKey("/Type", Object::newName("/Page"));
    page.replaceKey("/MediaBox",
                    Object::newFromRectangle(Object::Rectangle(0, 0, size.width(), size.height())));
    Object resources = Object::newDictionary();
    resources.replaceKey("/XObject", Object::newDictionary());
    page.replaceKey("/Resources", resources);
    return page;
}

} // namespace

BundleAssembly::BundleAssembly(const QByteArray &memo, const ForeignPages *released,
                               const BundlePages &pages, const BundleFront &about,
                               const AnnexOptions &options, const AnnexTexts &texts)
    : m_memo(memo)
    , m_pages(pages)
    , m_about(about)
    , m_options(options)
    , m_texts(texts)
    , m_next(pages.front + pages.memo)
{
    if (released) {
        m_pdf.emptyPDF();
        addReleased(*released);
    } else {
        m_pdf.processMemoryFile("memo", m_memo.constData(), std::size_t(m_memo.size()));
    }
}

/// Its pages as drawings, its links and its outline made anew.
void BundleAssembly::addReleased(const ForeignPages &released)
{
    const ForeignPages::Taken taken = released.takeInto(m_pdf);
    for (const PageForm &form : taken.forms) {
        Object page = sheetOf(m_pdf, form.size);
        page.getKey("/Resources").getKey("/XObject").replaceKey("/Page", form.form);
        page.replaceKey("/Contents",
                        m_pdf.makeIndirectObject(
                            Object::newStream(&m_pdf, "q" + matrixOf(form) + "/Page Do Q\n")));
        m_pdf.addPage(page, false);
    }
    takeOverLayers(taken.layers);
    addNavigation(m_pdf, taken.forms, released.links(), released.outline());
}

Result<> BundleAssembly::drawStamps(const std::vector<PreparedAnnex> &annexes)
{
    QStringList words{m_texts.text(u"stamp.page"_s), m_about.marking.toUpper()};
    for (const PreparedAnnex &annex : annexes)
        words.append(annexName(annex.annex.exhibit, m_options, m_texts));
    Result<Stamps> stamps = Stamps::make(m_pdf, words);
    if (!stamps)
        return failure(stamps.error());
    m_stamps = std::move(*stamps);
    int number = m_pages.front;
    for (const Object &page : m_pdf.getAllPages())
        stampOwnPage(page, number++);
    return {};
}

/// The bundle's number below the foot of a page that has furniture of its own.
void BundleAssembly::stampOwnPage(Object page, int number)
{
    Object resources = page.getKey("/Resources");
    if (!resources.getKey("/XObject").isDictionary())
        resources.replaceKey("/XObject", Object::newDictionary());
    const QString &label = m_pages.labels[std::size_t(number)];
    const QString word = m_texts.text(u"stamp.page"_s);
    const double gap = 3;
    const double x = 595.28 - stampMargin - m_stamps->widthOfNumber(label);
    std::string content = "\nQ\n"
        + m_stamps->text(word, x - gap - m_stamps->widthOfText(word), stampHeight, resources)
        + m_stamps->number(label, x, stampHeight, resources);
    Object all = Object::newArray();
    all.appendItem(m_pdf.makeIndirectObject(Object::newStream(&m_pdf, "q\n")));
    Object contents = page.getKey("/Contents");
    if (contents.isArray())
        for (const Object &part : contents.aitems())
            all.appendItem(part);
    else
        all.appendItem(contents);
    all.appendItem(m_pdf.makeIndirectObject(Object::newStream(&m_pdf, content)));
    page.replaceKey("/Contents", all);
}

/// Exhibit and page of it at the left, marking in the middle, number of the bundle at the right.
std::string BundleAssembly::annexStamps(const PreparedAnnex &annex, int ofAnnex, QSizeF sheet,
                                        Object &resources) const
{
    const Stamps &stamps = *m_stamps;
    const QString name = annexName(annex.annex.exhibit, m_options, m_texts);
    const QString place =
        u"%1/%2"_s.arg(QString::number(ofAnnex + 1), QString::number(annex.pageCount()));
    std::string content = stamps.text(name, stampMargin, stampHeight, resources);
    content +=
        stamps.number(place, stampMargin + stamps.widthOfText(name) + 10, stampHeight, resources);
    const QString marking = m_about.marking.toUpper();
    content += stamps.text(marking, (sheet.width() - stamps.widthOfText(marking)) / 2, stampHeight,
                           resources);
    const QString &label = m_pages.labels[std::size_t(m_next)];
    const QString word = m_texts.text(u"stamp.page"_s);
    const double x = sheet.width() - stampMargin - stamps.widthOfNumber(label);
    content += stamps.text(word, x - 3 - stamps.widthOfText(word), stampHeight, resources);
    return content + stamps.number(label, x, stampHeight, resources);
}

void BundleAssembly::addAnnexPage(const PageForm &form, const PreparedAnnex &annex, int ofAnnex)
{
    const QSizeF sheet = sheetFor(form.size);
    Object page = sheetOf(m_pdf, sheet);
    Object resources = page.getKey("/Resources");
    resources.getKey("/XObject").replaceKey("/Page", form.form);
    const std::string content = placedOnSheet(form, sheet) + bandRule(sheet)
        + annexStamps(annex, ofAnnex, sheet, resources);
    Object stream = Object::newStream(&m_pdf, content);
    stream.setFilterOnWrite(false); // packing a few hundred bytes takes longer than writing them
    page.replaceKey("/Contents", stream);
    m_pdf.addPage(page, false);
    ++m_next;
}

void BundleAssembly::addDrawnPage(const PageForm &form, const PreparedAnnex &annex, int ofAnnex)
{
    PageForm taken = form;
    taken.form = m_pdf.copyForeignObject(form.form);
    addAnnexPage(taken, annex, ofAnnex);
}

void BundleAssembly::takeOverLayers(const std::vector<PdfLayer> &layers)
{
    if (layers.empty())
        return;
    Object root = m_pdf.getRoot();
    if (!root.hasKey("/OCProperties"))
        root.replaceKey("/OCProperties",
                        Object::parse("<< /OCGs [ ] /D << /OFF [ ] /Order [ ] >> >>"));
    Object properties = root.getKey("/OCProperties");
    for (const PdfLayer &layer : layers) {
        properties.getKey("/OCGs").appendItem(layer.group);
        if (layer.isHidden)
            properties.getKey("/D").getKey("/OFF").appendItem(layer.group);
    }
}

void BundleAssembly::addAnnex(PreparedAnnex &annex, const std::vector<QByteArray> &slips)
{
    std::size_t slip = 0;
    int ofAnnex = 0;
    for (PreparedFile &file : annex.files) {
        if (file.needsSlip()) {
            m_drawn.push_back(drawnPages(slips[slip++]));
            addDrawnPage(m_drawn.back().forms.front(), annex, ofAnnex++);
            continue;
        }
        for (const PageForm &form : file.pages.forms)
            addDrawnPage(form, annex, ofAnnex++);
        if (!file.pages.foreign)
            continue;
        const ForeignPages::Taken taken = file.pages.foreign->takeInto(m_pdf);
        for (const PageForm &form : taken.forms)
            addAnnexPage(form, annex, ofAnnex++);
        takeOverLayers(taken.layers);
    }
}

void BundleAssembly::addFront(const FrontPages &front)
{
    const Object first = m_pdf.getAllPages().front();
    int number = 0;
    for (const FrontPages::Paper &paper : front.papers) {
        m_drawn.push_back(drawnPages(paper.pdf));
        QPDF &drawn = *m_drawn.back().pdf;
        for (Object page : drawn.getAllPages()) {
            page.removeKey("/Annots"); // the lists get links across the whole bundle
            m_pdf.addPageAt(page, true, first);
            stampOwnPage(m_pdf.getAllPages()[std::size_t(number)], number);
            ++number;
        }
    }
}

void BundleAssembly::finish(const FrontPages &front, const std::vector<PreparedAnnex> &annexes)
{
    addFront(front);
    describeBundle(m_pdf, front, m_pages, m_about, annexes, m_options, m_texts);
}

} // namespace saranda
