// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/pdfprinter.h"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "core/extraction/pdfnavigation.h"
#include "core/extraction/requests.h"
#include "core/extraction/serve.h"

#include <new>
#include <set>

namespace saranda {

namespace {

using Object = QPDFObjectHandle;

constexpr int deepestPageTree = 60;
constexpr std::size_t mostPageNodes = 100'000;

/// Goes through the tree of pages before libqpdf does, which walks it by recursion.
void checkPageTree(QPDF &pdf)
{
    std::vector<std::pair<Object, int>> open{{pdf.getRoot().getKey("/Pages"), 0}};
    std::set<QPDFObjGen> seen;
    std::size_t count = 0;
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        if (++count > mostPageNodes || depth > deepestPageTree)
            throw PdfRefused{ReadingFault::TooLarge};
        Object object = node;
        if (!object.isDictionary()
            || (object.isIndirect() && !seen.insert(object.getObjGen()).second))
            continue;
        Object kids = object.getKey("/Kids");
        if (!kids.isArray())
            continue;
        if (std::size_t(kids.getArrayNItems()) > mostPageNodes)
            throw PdfRefused{ReadingFault::TooLarge};
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            open.emplace_back(kids.getArrayItem(i), depth + 1);
    }
}

bool isActive(Object annotation)
{
    static const std::set<std::string> media{"/RichMedia", "/Screen", "/Movie", "/Sound", "/3D"};
    if (!annotation.isDictionary())
        return false;
    Object kind = annotation.getKey("/Subtype");
    if (kind.isName() && media.count(kind.getName()) > 0)
        return true;
    Object action = annotation.getKey("/A");
    if (annotation.hasKey("/AA"))
        return true;
    if (!action.isDictionary())
        return false;
    Object type = action.getKey("/S");
    // Links within the document and to the web are ordinary; they go, too, but nobody misses them.
    return !type.isName() || (type.getName() != "/GoTo" && type.getName() != "/URI");
}

void noteCatalog(QPDF &pdf, PrintFindings &findings)
{
    Object root = pdf.getRoot();
    Object names = root.getKey("/Names");
    Object action = root.getKey("/OpenAction");
    Object form = root.getKey("/AcroForm");
    const bool opensActively = action.isDictionary() && action.getKey("/S").isName()
        && action.getKey("/S").getName() != "/GoTo";
    if (opensActively || root.hasKey("/AA") || (names.isDictionary() && names.hasKey("/JavaScript"))
        || (form.isDictionary() && form.hasKey("/XFA")))
        findings.hasActive = true;
    if ((names.isDictionary() && names.hasKey("/EmbeddedFiles")) || root.hasKey("/AF")
        || root.hasKey("/Collection"))
        findings.hasAttachments = true;
}

/// What the annotations of a document are, as far as it matters here.
struct AnnotationsFound {
    bool any = false;
    bool fields = false;
};

AnnotationsFound noteAnnotations(const std::vector<Object> &pages, PrintFindings &findings)
{
    AnnotationsFound found;
    for (Object page : pages) {
        if (page.hasKey("/AA"))
            findings.hasActive = true;
        Object annotations = page.getKey("/Annots");
        if (!annotations.isArray())
            continue;
        for (Object annotation : annotations.aitems()) {
            found.any = true;
            if (!annotation.isDictionary())
                continue;
            Object kind = annotation.getKey("/Subtype");
            found.fields = found.fields || (kind.isName() && kind.getName() == "/Widget");
            if (isActive(annotation))
                findings.hasActive = true;
            if (kind.isName() && kind.getName() == "/FileAttachment")
                findings.hasAttachments = true;
        }
    }
    return found;
}

/// Draws what annotations show (filled fields, stamps, comments) into the pages.
void flatten(QPDF &pdf, PrintFindings &findings)
{
    const AnnotationsFound found = noteAnnotations(pdf.getAllPages(), findings);
    if (!found.any)
        return;
    if (found.fields) {
        findings.hasForm = true;
        QPDFAcroFormDocumentHelper(pdf).generateAppearancesIfNeeded();
    }
    QPDFPageDocumentHelper(pdf).flattenAnnotations(0, an_invisible | an_hidden | an_no_view);
}

bool holds(Object list, const Object &member)
{
    if (list.isArray())
        for (const Object &item : list.aitems())
            if (item.getObjGen() == member.getObjGen())
                return true;
    return false;
}

/// A hidden layer must stay hidden: what the reader of the file does not see is no evidence.
std::vector<PrintLayer> layersOf(QPDF &pdf, PdfGraph &graph)
{
    std::vector<PrintLayer> layers;
    Object properties = pdf.getRoot().getKey("/OCProperties");
    if (!properties.isDictionary() || !properties.getKey("/OCGs").isArray())
        return layers;
    Object shown = properties.getKey("/D");
    Object base = shown.isDictionary() ? shown.getKey("/BaseState") : Object::newNull();
    const bool areHidden = base.isName() && base.getName() == "/OFF";
    for (Object group : properties.getKey("/OCGs").aitems()) {
        if (!group.isIndirect() || !group.isDictionary())
            continue;
        if (layers.size() >= printlimits::mostLayers)
            throw PdfRefused{ReadingFault::TooLarge};
        const bool isListed =
            shown.isDictionary() && holds(shown.getKey(areHidden ? "/ON" : "/OFF"), group);
        layers.push_back({graph.numberOf(group), areHidden != isListed});
    }
    return layers;
}

} // namespace

void PdfPrinter::open(QFile &file, bool withNavigation)
{
    const uchar *bytes = file.map(0, file.size());
    if (!bytes)
        throw PdfRefused{ReadingFault::TooLarge};
    const std::string_view all(reinterpret_cast<const char *>(bytes), std::size_t(file.size()));
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("exhibit", all.data(), all.size());
    if (m_pdf.isEncrypted() && !m_pdf.allowPrintLowRes() && !m_pdf.allowPrintHighRes())
        throw PdfRefused{ReadingFault::Forbidden};
    checkPageTree(m_pdf);
    const std::size_t count = m_pdf.getAllPages().size();
    if (count == 0)
        throw PdfRefused{ReadingFault::Malformed};
    if (count > printlimits::mostPages)
        throw PdfRefused{ReadingFault::TooLarge};
    if (withNavigation)
        addNavigation(m_pdf, m_summary); // before what leads somewhere goes with the annotations
    noteCatalog(m_pdf, m_summary.findings);
    flatten(m_pdf, m_summary.findings);
    m_graph.emplace(m_pdf, all);
    for (quint32 page = 0; page < m_graph->pageCount(); ++page)
        m_summary.pages.push_back(m_graph->page(page));
    m_summary.layers = layersOf(m_pdf, *m_graph);
}

QByteArray PdfPrinter::nextPart(QFile &file, bool withNavigation)
{
    if (!m_graph)
        open(file, withNavigation);
    PrintEncoder part;
    while (part.size() < printlimits::partSize)
        if (!m_graph->tellNext(part)) {
            m_summary.findings.isRepaired = m_pdf.anyWarnings();
            m_isAtEnd = true;
            return part.takePart(&m_summary);
        }
    return part.takePart();
}

QByteArray PdfPrinter::answer(QFile &file, int part, bool withNavigation)
{
    ReadingFault fault = ReadingFault::Malformed;
    try {
        if (part == m_next && !m_isAtEnd) {
            ++m_next;
            return nextPart(file, withNavigation);
        }
        fault = ReadingFault::NoSuchPage;
    } catch (const PdfRefused &refused) {
        fault = refused.fault;
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() == qpdf_e_password)
            fault = ReadingFault::Encrypted;
    } catch (const std::bad_alloc &) {
        fault = ReadingFault::TooLarge;
    } catch (const std::exception &) {
        fault = ReadingFault::Malformed;
    }
    m_isAtEnd = true;
    return encodeFault(fault);
}

void servePrinting(QFile &file, QIODevice &requests, QIODevice &answers)
{
    PdfPrinter printer;
    while (const std::optional<ReadingRequest> request = nextRequest(requests)) {
        const QByteArray answer = request->task == ReadingTask::Print
            ? printer.answer(file, request->page, request->width != 0)
            : encodeFault(ReadingFault::Unsupported);
        answers.write(frameHead(answer.size()) + answer);
    }
}

} // namespace saranda
