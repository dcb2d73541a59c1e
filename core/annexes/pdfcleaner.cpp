// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annexes/pdfcleaner.h"

#include "core/annexes/pdfpages.h"

#include <array>

namespace saranda {

namespace {

constexpr std::size_t deepestNesting = 1500;
constexpr std::size_t mostObjects = 3'000'000;

/// Keys that make a PDF act, carry other files or name its makers, wherever they stand.
constexpr std::array unwantedKeys{"/AA",
                                  "/A",
                                  "/OpenAction",
                                  "/JS",
                                  "/JavaScript",
                                  "/URI",
                                  "/Launch",
                                  "/EF",
                                  "/AF",
                                  "/EmbeddedFiles",
                                  "/XFA",
                                  "/RichMediaContent",
                                  "/RichMediaSettings",
                                  "/OPI",
                                  "/Ref",
                                  "/PieceInfo",
                                  "/Metadata",
                                  "/StructParent",
                                  "/StructParents",
                                  "/Alternates"};

/// Dictionaries of resources, whose keys are names that a page gives its fonts and pictures.
constexpr std::array dictionariesOfNames{"/Font",    "/XObject", "/ExtGState",  "/ColorSpace",
                                         "/Pattern", "/Shading", "/Properties", "/CharProcs"};

bool isNameOfNames(const std::string &key)
{
    for (const char *known : dictionariesOfNames)
        if (key == known)
            return true;
    return false;
}

} // namespace

void PdfCleaner::clean(const QPDFObjectHandle &start)
{
    std::vector<Level> way;
    way.push_back(entered(start, false));
    while (!way.empty()) {
        Level &level = way.back();
        if (level.next == level.below.size()) {
            way.pop_back();
            continue;
        }
        const auto [object, hasNames] = level.below[level.next++];
        Level deeper = entered(object, hasNames);
        if (deeper.below.empty())
            continue;
        if (way.size() >= deepestNesting)
            throw PdfRefused{Unprintable::TooComplex};
        way.push_back(std::move(deeper)); // `level` is gone from here on
    }
}

PdfCleaner::Level PdfCleaner::entered(Object object, bool hasNames)
{
    Level level;
    if (object.isIndirect() && !m_seen.insert(object.getObjGen()).second)
        return level;
    if (++m_count > mostObjects)
        throw PdfRefused{Unprintable::TooComplex};
    if (object.isStream()) {
        Object dictionary = object.getDict();
        if (dictionary.hasKey("/F")) { // the data would be another file's
            dictionary.removeKey("/F");
            dictionary.removeKey("/FFilter");
            dictionary.removeKey("/FDecodeParms");
            object.replaceStreamData("", Object::newNull(), Object::newNull());
        }
        if (object.isDataModified()) // filters of libqpdf are not copied along
            object.replaceStreamData(unpacked(object), Object::newNull(), Object::newNull());
        enterDictionary(object.getDict(), false, level);
    } else if (object.isDictionary()) {
        enterDictionary(object, hasNames, level);
    } else if (object.isArray()) {
        for (Object &item : object.getArrayAsVector())
            if (item.isIndirect() || !item.isScalar())
                level.below.emplace_back(item, false);
    }
    return level;
}

void PdfCleaner::enterDictionary(Object dictionary, bool hasNames, Level &level)
{
    if (!hasNames)
        takeOut(dictionary);
    for (const auto &[key, value] : dictionary.getDictAsMap())
        if (value.isIndirect() || !Object(value).isScalar())
            level.below.emplace_back(value, !hasNames && isNameOfNames(key));
}

void PdfCleaner::takeOut(Object dictionary)
{
    for (const char *key : unwantedKeys)
        if (dictionary.hasKey(key))
            dictionary.removeKey(key);
}

} // namespace saranda
