// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/releasednavigation.h"

#include "core/report/memodocument.h"

#include <QPointF>

#include <algorithm>

namespace saranda {

namespace {

using Object = QPDFObjectHandle;

/// A point of the form's drawing, on the upright page.
QPointF onPage(const PageForm &form, double x, double y)
{
    const auto &[a, b, c, d, left, bottom] = form.matrix;
    return {a * x + c * y + left, b * x + d * y + bottom};
}

class Navigator
{
public:
    Navigator(QPDF &pdf, const std::vector<PageForm> &forms)
        : m_pdf(pdf)
        , m_forms(forms)
        , m_pages(pdf.getAllPages())
    { }

    void addLink(const PrintLink &link)
    {
        const PageForm &form = m_forms[link.page];
        const QPointF one = onPage(form, link.left, link.bottom);
        const QPointF other = onPage(form, link.right, link.top);
        Object annotation = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        annotation.replaceKey("/Rect",
                              Object::newFromRectangle(Object::Rectangle(
                                  std::min(one.x(), other.x()), std::min(one.y(), other.y()),
                                  std::max(one.x(), other.x()), std::max(one.y(), other.y()))));
        annotation.replaceKey("/Dest", destination(link.to));
        Object page = m_pages[link.page];
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    /// All entries are closed but those at the top.
    void addOutline(const std::vector<PrintHeading> &outline)
    {
        if (outline.empty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        std::vector<Object> parents{root};
        for (const PrintHeading &heading : outline) {
            parents.resize(heading.depth + 1, root);
            Object entry = m_pdf.makeIndirectObject(Object::newDictionary());
            entry.replaceKey("/Title",
                             Object::newUnicodeString(
                                 printable(QString::fromStdString(heading.title)).toStdString()));
            entry.replaceKey("/Dest", destination(heading.to));
            appendToOutline(parents.back(), entry, heading.depth == 0);
            parents.push_back(entry);
        }
        m_pdf.getRoot().replaceKey("/Outlines", root);
    }

private:
    Object destination(const PrintPlace &place)
    {
        const QPointF top = onPage(m_forms[place.page], 0, place.top);
        Object array = Object::newArray();
        array.appendItem(m_pages[place.page]);
        array.appendItem(Object::newName("/XYZ"));
        array.appendItem(Object::newInteger(0));
        array.appendItem(Object::newReal(top.y(), 3));
        array.appendItem(Object::newNull());
        return array;
    }

    QPDF &m_pdf;
    const std::vector<PageForm> &m_forms;
    std::vector<Object> m_pages;
};

} // namespace

void addNavigation(QPDF &pdf, const std::vector<PageForm> &forms,
                   const std::vector<PrintLink> &links, const std::vector<PrintHeading> &outline)
{
    Navigator navigator(pdf, forms);
    for (const PrintLink &link : links)
        navigator.addLink(link);
    navigator.addOutline(outline);
}

} // namespace saranda
