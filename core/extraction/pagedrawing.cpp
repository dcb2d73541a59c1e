// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/pagedrawing.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "core/extraction/pdfgraph.h"

#include <algorithm>
#include <cmath>
#include <optional>

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
            throw PdfRefused{ReadingFault::TooLarge};
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

/// 0 to 3 quarters of a turn, clockwise.
int quarterTurnsOf(QPDFPageObjectHelper &page)
{
    Object rotate = page.getAttribute("/Rotate", false);
    if (!rotate.isNumber())
        return 0;
    const double degrees = std::fmod(rotate.getNumericValue(), 360);
    return std::isfinite(degrees) ? (int(degrees) + 360) % 360 / 90 : 0;
}

double unitOf(Object page)
{
    Object unit = page.getKey("/UserUnit");
    const double value = unit.isNumber() ? unit.getNumericValue() : 1;
    return value >= 0.01 && value <= 1000 ? value : 1;
}

void append(Object stream, std::string &to)
{
    if (!stream.isStream() || stream.getDict().hasKey("/F"))
        return;
    to += unpacked(stream) + '\n';
    if (to.size() > mostContentBytes)
        throw PdfRefused{ReadingFault::TooLarge};
}

} // namespace

PrintPage placeOf(const Object &page)
{
    QPDFPageObjectHelper helper(page);
    const Box box = visibleBox(helper);
    return {box.left, box.bottom, box.right, box.top, quarterTurnsOf(helper), unitOf(page)};
}

Object resourcesOf(const Object &page)
{
    return QPDFPageObjectHelper(page).getAttribute("/Resources", false);
}

bool isTakenAsIs(Object contents)
{
    if (!contents.isStream() || contents.isDataModified())
        return false;
    Object dictionary = contents.getDict();
    Object filter = dictionary.getKey("/Filter");
    const bool isPlain = filter.isNull() || (filter.isName() && filter.getName() == "/FlateDecode");
    return isPlain && dictionary.getKey("/DecodeParms").isNull() && !dictionary.hasKey("/F");
}

std::string drawingOf(Object contents)
{
    std::string text;
    if (contents.isArray())
        for (int i = 0; i < contents.getArrayNItems(); ++i)
            append(contents.getArrayItem(i), text);
    else
        append(contents, text);
    return text;
}

std::string unpacked(Object stream)
{
    LimitedText text;
    bool isFiltered = false;
    if (!stream.pipeStreamData(&text, &isFiltered, 0, qpdf_dl_generalized, true) || !isFiltered)
        throw PdfRefused{ReadingFault::Malformed};
    return std::move(text.text);
}

} // namespace saranda
