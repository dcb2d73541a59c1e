// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/pdfpages.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include "core/annexes/foreignpages.h"

#include <algorithm>
#include <stdexcept>

namespace saranda {

namespace {

using Object = QPDFObjectHandle;

/// Brings the lower left corner of the page, as its reader sees it, to the origin.
void setMatrix(PageForm &form, const PrintPage &place)
{
    const double unit = place.unit;
    const auto set = [&form](std::initializer_list<double> matrix) {
        std::ranges::copy(matrix, form.matrix);
    };
    switch (place.quarterTurns) {
    case 1:
        set({0, -unit, unit, 0, -place.bottom * unit, place.right * unit});
        break;
    case 2:
        set({-unit, 0, 0, -unit, place.right * unit, place.top * unit});
        break;
    case 3:
        set({0, unit, -unit, 0, place.top * unit, -place.left * unit});
        break;
    default:
        set({unit, 0, 0, unit, -place.left * unit, -place.bottom * unit});
    }
    const QSizeF size((place.right - place.left) * unit, (place.top - place.bottom) * unit);
    form.size = place.quarterTurns % 2 == 0 ? size : size.transposed();
}

/// A page as this program draws them: one stream, no rotation.
PageForm drawnForm(QPDF &pdf, Object page)
{
    QPDFPageObjectHelper helper(page);
    Object contents = page.getKey("/Contents");
    if (!contents.isStream())
        throw std::logic_error("a drawn page has more than one stream");
    Object form = Object::newStream(&pdf, contents.getRawStreamData());
    Object dictionary = form.getDict();
    if (Object filter = contents.getDict().getKey("/Filter"); !filter.isNull())
        dictionary.replaceKey("/Filter", filter);
    dictionary.replaceKey("/Resources", helper.getAttribute("/Resources", false));
    const Object::Rectangle box = helper.getAttribute("/MediaBox", false).getArrayAsRectangle();
    return uprightForm(form, {box.llx, box.lly, box.urx, box.ury});
}

} // namespace

int PdfPages::count() const
{
    return foreign ? foreign->count() : int(forms.size());
}

PdfPages drawnPages(const QByteArray &pdf)
{
    PdfPages drawn;
    drawn.bytes = pdf;
    drawn.pdf = std::make_shared<QPDF>();
    drawn.pdf->processMemoryFile("drawn", drawn.bytes.constData(), std::size_t(drawn.bytes.size()));
    for (const Object &page : drawn.pdf->getAllPages())
        drawn.forms.push_back(drawnForm(*drawn.pdf, page));
    return drawn;
}

int pageCountOf(const QByteArray &pdf)
{
    QPDF counted;
    counted.processMemoryFile("drawn", pdf.constData(), std::size_t(pdf.size()));
    return int(counted.getAllPages().size());
}

PageForm uprightForm(const Object &form, const PrintPage &place)
{
    PageForm upright;
    upright.form = form;
    setMatrix(upright, place);
    Object dictionary = upright.form.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Form"));
    dictionary.replaceKey("/BBox",
                          Object::newFromRectangle(
                              Object::Rectangle(place.left, place.bottom, place.right, place.top)));
    dictionary.removeKey("/Matrix");
    return upright;
}

void appendToOutline(QPDFObjectHandle parent, QPDFObjectHandle entry, bool isOpen)
{
    entry.replaceKey("/Parent", parent);
    if (QPDFObjectHandle last = parent.getKey("/Last"); last.isDictionary()) {
        last.replaceKey("/Next", entry);
        entry.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", entry);
    }
    parent.replaceKey("/Last", entry);
    QPDFObjectHandle count = parent.getKey("/Count");
    const auto before = count.isInteger() ? count.getIntValue() : 0;
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isOpen ? before + 1 : before - 1));
}

} // namespace saranda
