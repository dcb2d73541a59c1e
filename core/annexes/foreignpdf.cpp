// SPDX-License-Identifier: GPL-3.0-or-later
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include "core/annexes/pdfcleaner.h"
#include "core/annexes/pdfpages.h"

#include <QFile>

#include <algorithm>
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
            throw PdfRefused{Unprintable::TooComplex};
        Object object = node;
        if (!object.isDictionary()
            || (object.isIndirect() && !seen.insert(object.getObjGen()).second))
            continue;
        Object kids = object.getKey("/Kids");
        if (!kids.isArray())
            continue;
        if (std::size_t(kids.getArrayNItems()) > mostPageNodes)
            throw PdfRefused{Unprintable::TooComplex};
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

void addRemark(PdfPages &pages, PrintRemark remark)
{
    if (std::find(pages.remarks.begin(), pages.remarks.end(), remark) == pages.remarks.end())
        pages.remarks.push_back(remark);
}

void noteCatalog(PdfPages &opened)
{
    Object root = opened.pdf->getRoot();
    Object names = root.getKey("/Names");
    Object action = root.getKey("/OpenAction");
    Object form = root.getKey("/AcroForm");
    const bool opensActively = action.isDictionary() && action.getKey("/S").isName()
        && action.getKey("/S").getName() != "/GoTo";
    if (opensActively || root.hasKey("/AA") || (names.isDictionary() && names.hasKey("/JavaScript"))
        || (form.isDictionary() && form.hasKey("/XFA")))
        addRemark(opened, PrintRemark::ActiveDropped);
    if ((names.isDictionary() && names.hasKey("/EmbeddedFiles")) || root.hasKey("/AF")
        || root.hasKey("/Collection"))
        addRemark(opened, PrintRemark::AttachmentsDropped);
}

/// What the annotations of a document are, as far as it matters here.
struct AnnotationsFound {
    bool any = false;
    bool fields = false;
};

AnnotationsFound noteAnnotations(PdfPages &opened, const std::vector<Object> &pages)
{
    AnnotationsFound found;
    for (Object page : pages) {
        if (page.hasKey("/AA"))
            addRemark(opened, PrintRemark::ActiveDropped);
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
                addRemark(opened, PrintRemark::ActiveDropped);
            if (kind.isName() && kind.getName() == "/FileAttachment")
                addRemark(opened, PrintRemark::AttachmentsDropped);
        }
    }
    return found;
}

/// Draws what annotations show (filled fields, stamps, comments) into the pages.
void flatten(PdfPages &opened)
{
    const AnnotationsFound found = noteAnnotations(opened, opened.pdf->getAllPages());
    if (!found.any)
        return;
    if (found.fields) {
        addRemark(opened, PrintRemark::FormFlattened);
        QPDFAcroFormDocumentHelper(*opened.pdf).generateAppearancesIfNeeded();
    }
    QPDFPageDocumentHelper(*opened.pdf)
        .flattenAnnotations(0, an_invisible | an_hidden | an_no_view);
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
void readLayers(PdfPages &opened, PdfCleaner &cleaner)
{
    Object properties = opened.pdf->getRoot().getKey("/OCProperties");
    if (!properties.isDictionary() || !properties.getKey("/OCGs").isArray())
        return;
    Object shown = properties.getKey("/D");
    Object base = shown.isDictionary() ? shown.getKey("/BaseState") : Object::newNull();
    const bool areHidden = base.isName() && base.getName() == "/OFF";
    for (Object group : properties.getKey("/OCGs").aitems()) {
        if (!group.isIndirect() || !group.isDictionary())
            continue;
        cleaner.clean(group);
        const bool isListed =
            shown.isDictionary() && holds(shown.getKey(areHidden ? "/ON" : "/OFF"), group);
        opened.layers.push_back({group, areHidden != isListed});
    }
}

void readForeign(PdfPages &opened)
{
    const uchar *bytes = opened.file->map(0, opened.file->size());
    if (!bytes)
        throw PdfRefused{Unprintable::Corrupt};
    opened.file->close(); // the mapping stays
    opened.pdf->setSuppressWarnings(true);
    opened.pdf->processMemoryFile("exhibit", reinterpret_cast<const char *>(bytes),
                                  std::size_t(opened.file->size()));
    if (opened.pdf->isEncrypted() && !opened.pdf->allowPrintLowRes()
        && !opened.pdf->allowPrintHighRes())
        throw PdfRefused{Unprintable::Forbidden};
    checkPageTree(*opened.pdf);
    if (opened.pdf->getAllPages().empty())
        throw PdfRefused{Unprintable::Corrupt};
    noteCatalog(opened);
    flatten(opened);
    PdfCleaner cleaner;
    readLayers(opened, cleaner);
    for (const Object &page : opened.pdf->getAllPages()) {
        opened.forms.push_back(pageForm(*opened.pdf, page));
        cleaner.clean(opened.forms.back().form);
    }
    if (opened.pdf->anyWarnings())
        addRemark(opened, PrintRemark::Repaired);
}

} // namespace

PdfPages foreignPages(const QString &path)
{
    PdfPages opened;
    try {
        opened.file = std::make_shared<QFile>(path);
        opened.pdf = std::make_shared<QPDF>();
        if (!opened.file->open(QIODevice::ReadOnly))
            throw PdfRefused{Unprintable::Absent};
        readForeign(opened);
        return opened;
    } catch (const PdfRefused &refused) {
        opened.problem = refused.reason;
    } catch (const QPDFExc &problem) {
        opened.problem = problem.getErrorCode() == qpdf_e_password ? Unprintable::Encrypted
                                                                   : Unprintable::Corrupt;
    } catch (const std::exception &) {
        opened.problem = Unprintable::Corrupt;
    }
    opened.forms.clear();
    opened.layers.clear();
    opened.pdf.reset();
    opened.file.reset();
    return opened;
}

} // namespace saranda
