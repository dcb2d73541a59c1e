// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/pdfpages.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace saranda {

namespace {

using Object = QPDFObjectHandle;

constexpr std::size_t mostContentBytes = 256u * 1024 * 1024;

/// Collects what a page draws, up to a size: a page of a few bytes can unfold into any number.
class LimitedText : public Pipeline
{
public:
    LimitedText()
        : Pipeline("contents of a page", nullptr)
    { }

    void write(const unsigned char *data, std::size_t size) override
    {
        if (text.size() + size > mostContentBytes)
            throw PdfRefused{Unprintable::TooComplex};
        text.append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override { }

    std::string text;
};

struct Box {
    double left = 0, bottom = 0, right = 612, top = 792; // what readers assume without a box

    double width() const { return right - left; }
    double height() const { return top - bottom; }
};

std::optional<Box> boxOf(Object array)
{
    if (!array.isArray() || array.getArrayNItems() != 4)
        return std::nullopt;
    double side[4] = {};
    for (int i = 0; i < 4; ++i) {
        Object number = array.getArrayItem(i);
        if (!number.isNumber())
            return std::nullopt;
        side[i] = number.getNumericValue();
        if (!std::isfinite(side[i]) || std::abs(side[i]) > 1e6)
            return std::nullopt;
    }
    const Box box{std::min(side[0], side[2]), std::min(side[1], side[3]),
                  std::max(side[0], side[2]), std::max(side[1], side[3])};
    if (box.width() < 1 || box.height() < 1)
        return std::nullopt;
    return box;
}

Box visibleBox(QPDFPageObjectHelper &page)
{
    const Box media = boxOf(page.getAttribute("/MediaBox", false)).value_or(Box());
    const std::optional<Box> crop = boxOf(page.getAttribute("/CropBox", false));
    if (!crop)
        return media;
    const Box common{std::max(media.left, crop->left), std::max(media.bottom, crop->bottom),
                     std::min(media.right, crop->right), std::min(media.top, crop->top)};
    return common.width() < 1 || common.height() < 1 ? media : common;
}

/// 0, 90, 180 or 270 degrees clockwise.
int rotationOf(QPDFPageObjectHelper &page)
{
    Object rotate = page.getAttribute("/Rotate", false);
    if (!rotate.isNumber())
        return 0;
    const int degrees = int(std::fmod(rotate.getNumericValue(), 360));
    return ((degrees + 360) % 360) / 90 * 90;
}

double unitOf(QPDFPageObjectHelper &page)
{
    Object unit = page.getObjectHandle().getKey("/UserUnit");
    const double value = unit.isNumber() ? unit.getNumericValue() : 1;
    return value >= 0.01 && value <= 1000 ? value : 1;
}

/// Data as it lies in the file, where the form may take it over without unpacking.
bool isTakenAsIs(Object stream)
{
    Object dictionary = stream.getDict();
    Object filter = dictionary.getKey("/Filter");
    const bool isPlain = filter.isNull() || (filter.isName() && filter.getName() == "/FlateDecode");
    return isPlain && dictionary.getKey("/DecodeParms").isNull() && !dictionary.hasKey("/F");
}

void appendContents(Object stream, std::string &to)
{
    if (!stream.isStream() || stream.getDict().hasKey("/F"))
        return;
    to += unpacked(stream) + '\n';
    if (to.size() > mostContentBytes)
        throw PdfRefused{Unprintable::TooComplex};
}

Object contentsAsForm(QPDF &pdf, Object contents)
{
    if (contents.isStream() && isTakenAsIs(contents)) {
        Object form = Object::newStream(&pdf, contents.getRawStreamData());
        Object filter = contents.getDict().getKey("/Filter");
        if (!filter.isNull())
            form.getDict().replaceKey("/Filter", filter);
        return form;
    }
    std::string text;
    if (contents.isArray())
        for (int i = 0; i < contents.getArrayNItems(); ++i)
            appendContents(contents.getArrayItem(i), text);
    else
        appendContents(contents, text);
    return Object::newStream(&pdf, text);
}

void setMatrix(PageForm &form, const Box &box, int rotation, double unit)
{
    switch (rotation) {
    case 90:
        std::ranges::copy(
            std::initializer_list<double>{0, -unit, unit, 0, -box.bottom * unit, box.right * unit},
            form.matrix);
        break;
    case 180:
        std::ranges::copy(
            std::initializer_list<double>{-unit, 0, 0, -unit, box.right * unit, box.top * unit},
            form.matrix);
        break;
    case 270:
        std::ranges::copy(
            std::initializer_list<double>{0, unit, -unit, 0, box.top * unit, -box.left * unit},
            form.matrix);
        break;
    default:
        std::ranges::copy(
            std::initializer_list<double>{unit, 0, 0, unit, -box.left * unit, -box.bottom * unit},
            form.matrix);
    }
    form.size = rotation % 180 == 0 ? QSizeF(box.width() * unit, box.height() * unit)
                                    : QSizeF(box.height() * unit, box.width() * unit);
}

} // namespace

PdfPages drawnPages(const QByteArray &pdf)
{
    PdfPages drawn;
    drawn.bytes = pdf;
    drawn.pdf = std::make_shared<QPDF>();
    drawn.pdf->processMemoryFile("drawn", drawn.bytes.constData(), std::size_t(drawn.bytes.size()));
    for (const Object &page : drawn.pdf->getAllPages())
        drawn.forms.push_back(pageForm(*drawn.pdf, page));
    return drawn;
}

std::string unpacked(QPDFObjectHandle stream)
{
    LimitedText text;
    bool isFiltered = false;
    if (!stream.pipeStreamData(&text, &isFiltered, 0, qpdf_dl_generalized, true) || !isFiltered)
        throw PdfRefused{Unprintable::Corrupt};
    return std::move(text.text);
}

PageForm pageForm(QPDF &pdf, QPDFObjectHandle page)
{
    QPDFPageObjectHelper helper(page);
    const Box box = visibleBox(helper);
    PageForm made;
    setMatrix(made, box, rotationOf(helper), unitOf(helper));
    made.form = contentsAsForm(pdf, page.getKey("/Contents"));
    Object dictionary = made.form.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Form"));
    dictionary.replaceKey(
        "/BBox",
        Object::newFromRectangle(Object::Rectangle(box.left, box.bottom, box.right, box.top)));
    Object resources = helper.getAttribute("/Resources", false);
    dictionary.replaceKey("/Resources",
                          resources.isDictionary() ? resources : Object::newDictionary());
    if (Object group = page.getKey("/Group"); group.isDictionary())
        dictionary.replaceKey("/Group", group);
    return made;
}

} // namespace saranda
