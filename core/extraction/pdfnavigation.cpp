// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/pdfnavigation.h"

#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <cmath>
#include <map>
#include <optional>

namespace saranda {

namespace {

using Object = QPDFObjectHandle;

class Navigation
{
public:
    Navigation(QPDF &pdf, PrintSummary &summary)
        : m_outline(pdf)
        , m_pages(pdf.getAllPages())
        , m_summary(summary)
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            m_numbers.emplace(m_pages[i].getObjGen(), quint32(i));
    }

    void addLinks()
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            Object annotations = m_pages[page].getKey("/Annots");
            if (!annotations.isArray())
                continue;
            for (Object annotation : annotations.aitems())
                addLink(quint32(page), annotation);
        }
    }

    void addOutline() { addHeadings(m_outline.getTopLevelOutlines(), 0); }

private:
    void addLink(quint32 page, Object annotation)
    {
        if (!annotation.isDictionary() || m_summary.links.size() >= printlimits::mostLinks)
            return;
        Object kind = annotation.getKey("/Subtype");
        Object box = annotation.getKey("/Rect");
        if (!kind.isName() || kind.getName() != "/Link" || !box.isRectangle())
            return;
        Object target = annotation.getKey("/Dest");
        Object action = annotation.getKey("/A");
        if (target.isNull() && action.isDictionary() && action.getKey("/S").isName()
            && action.getKey("/S").getName() == "/GoTo")
            target = action.getKey("/D");
        const Object::Rectangle sides = box.getArrayAsRectangle();
        const std::optional<PrintPlace> to = placeOf(target);
        if (to && isCoordinate(sides.llx) && isCoordinate(sides.lly) && isCoordinate(sides.urx)
            && isCoordinate(sides.ury))
            m_summary.links.push_back({page, sides.llx, sides.lly, sides.urx, sides.ury, *to});
    }

    void addHeadings(const std::vector<QPDFOutlineObjectHelper> &entries, quint32 depth)
    {
        if (depth > printlimits::deepestHeading)
            return;
        for (QPDFOutlineObjectHelper entry : entries) {
            if (m_summary.outline.size() >= printlimits::mostHeadings)
                return;
            const std::optional<PrintPlace> to = placeOf(entry.getDest());
            if (!to)
                continue;
            std::string title = entry.getTitle();
            if (title.size() > printlimits::longestTitle)
                title.clear();
            m_summary.outline.push_back({depth, std::move(title), *to});
            addHeadings(entry.getKids(), depth + 1);
        }
    }

    /// [page /XYZ left top zoom] and the like, or a name for it.
    std::optional<PrintPlace> placeOf(Object target)
    {
        if (target.isName() || target.isString())
            target = m_outline.resolveNamedDest(target);
        if (target.isDictionary())
            target = target.getKey("/D");
        if (!target.isArray() || target.getArrayNItems() < 1)
            return std::nullopt;
        const auto page = m_numbers.find(target.getArrayItem(0).getObjGen());
        if (page == m_numbers.end())
            return std::nullopt;
        Object kind = target.getArrayItem(1);
        const std::string how = kind.isName() ? kind.getName() : std::string();
        Object top = target.getArrayItem(how == "/FitH" || how == "/FitBH" ? 2 : 3);
        const double height = top.isNumber() ? top.getNumericValue() : topOf(page->second);
        return PrintPlace{page->second, isCoordinate(height) ? height : 0};
    }

    double topOf(quint32 page)
    {
        Object box = m_pages[page].getKey("/MediaBox");
        return box.isRectangle() ? box.getArrayAsRectangle().ury : 0;
    }

    static bool isCoordinate(double number)
    {
        return std::isfinite(number) && std::abs(number) <= 1e6;
    }

    QPDFOutlineDocumentHelper m_outline;
    std::vector<Object> m_pages;
    std::map<QPDFObjGen, quint32> m_numbers;
    PrintSummary &m_summary;
};

} // namespace

void addNavigation(QPDF &pdf, PrintSummary &summary)
{
    Navigation navigation(pdf, summary);
    navigation.addLinks();
    navigation.addOutline();
}

} // namespace saranda
