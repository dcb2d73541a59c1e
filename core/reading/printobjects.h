// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace saranda {

// What the pages of a stranger's PDF are made of, as the reading program hands it over: objects
// that whoever receives them puts together again without parsing any PDF. Texts are views into the
// answer they came with.

struct PrintName {
    std::string_view text; ///< without the slash
};
struct PrintString {
    std::string_view bytes;
};
struct PrintReal {
    std::string_view digits; ///< sign, digits and point only: it is written as it stands
};
struct PrintReference {
    quint32 object = 0;
    bool isStream = false;
};
struct PrintValue;
struct PrintEntry;
using PrintArray = std::vector<PrintValue>;
using PrintDictionary = std::vector<PrintEntry>; ///< by ascending keys, none twice

struct PrintValue {
    std::variant<std::monostate, bool, qint64, PrintReal, PrintName, PrintString, PrintReference,
                 PrintArray, PrintDictionary>
        of;
};
struct PrintEntry {
    std::string_view key; ///< without the slash
    PrintValue value;
};

/// Bytes of the exhibit's own file.
struct PrintRange {
    quint64 offset = 0;
    quint64 length = 0;
};

/// An object that others refer to. The data of a stream stay packed as they are.
struct PrintObject {
    PrintValue value; ///< the dictionary, of a stream
    bool isStream = false;
    std::variant<std::string_view, PrintRange> data;
};

/// Where a page lies in the units of its own drawing. Its drawing is the object of its number.
struct PrintPage {
    double left = 0, bottom = 0, right = 612, top = 792; // what readers assume without a box
    int quarterTurns = 0; ///< clockwise
    double unit = 1; ///< points

    bool operator==(const PrintPage &) const = default;
};

/// A layer that the file can show or hide.
struct PrintLayer {
    quint32 group = 0; ///< its object, a dictionary
    bool isHidden = false;

    bool operator==(const PrintLayer &) const = default;
};

/// What the author of a bundle should know of the file.
struct PrintFindings {
    bool isRepaired = false;
    bool hasActive = false;
    bool hasAttachments = false;
    bool hasForm = false;

    bool operator==(const PrintFindings &) const = default;
};

/// A place in the file, in the units of the page's own drawing.
struct PrintPlace {
    quint32 page = 0; ///< from 0
    double top = 0;

    bool operator==(const PrintPlace &) const = default;
};

/// A field of a page that leads to a place in the file.
struct PrintLink {
    quint32 page = 0;
    double left = 0, bottom = 0, right = 0, top = 0;
    PrintPlace to;

    bool operator==(const PrintLink &) const = default;
};

/// An entry of the outline.
struct PrintHeading {
    quint32 depth = 0; ///< at most one more than that of the entry before
    std::string title; ///< UTF-8
    PrintPlace to;

    bool operator==(const PrintHeading &) const = default;
};

/// The end of an answer, when all objects are told.
struct PrintSummary {
    std::vector<PrintPage> pages; ///< the first objects are their drawings
    std::vector<PrintLayer> layers;
    PrintFindings findings;
    std::vector<PrintLink> links; ///< only where they were asked for, like the next
    std::vector<PrintHeading> outline;
};

namespace printlimits {
inline constexpr int deepestValue = 520; ///< libqpdf itself goes down to 500
inline constexpr quint32 mostObjects = 3'000'000;
inline constexpr quint64 mostValues = 12'000'000;
inline constexpr quint32 mostPages = 100'000;
inline constexpr quint32 mostLayers = 100'000;
inline constexpr quint32 mostLinks = 200'000;
inline constexpr quint32 mostHeadings = 50'000;
inline constexpr quint32 deepestHeading = 30;
inline constexpr quint32 longestTitle = 4000; ///< bytes
inline constexpr quint64 mostBytes = quint64(1) << 30; ///< of all parts of an answer
inline constexpr qsizetype longestReal = 64;
inline constexpr qsizetype partSize = 4 * 1024 * 1024; ///< a part ends with the object after
inline constexpr qsizetype longestData = 240 * 1024 * 1024; ///< of a stream in an answer
} // namespace printlimits

/// Keys that make a PDF act, carry other files or name its makers: they stay out of a bundle
/// wherever they stand, but where keys are names of resources.
bool isUnwantedKey(std::string_view key);
/// Dictionaries of resources, whose keys are names that a page gives its fonts and pictures.
bool holdsNames(std::string_view key);
/// What says where the data of a stream are: that is told by other means.
bool isDataKey(std::string_view key);

} // namespace saranda
