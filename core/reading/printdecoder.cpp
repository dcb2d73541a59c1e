// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/printprotocol.h"
#include "core/reading/printtags.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace saranda {

namespace {

using namespace std::string_view_literals;

// Sorted, to be searched.
constexpr std::array unwantedKeys{"A"sv,
                                  "AA"sv,
                                  "AF"sv,
                                  "Alternates"sv,
                                  "EF"sv,
                                  "EmbeddedFiles"sv,
                                  "JS"sv,
                                  "JavaScript"sv,
                                  "Launch"sv,
                                  "Metadata"sv,
                                  "OPI"sv,
                                  "OpenAction"sv,
                                  "PieceInfo"sv,
                                  "Ref"sv,
                                  "RichMediaContent"sv,
                                  "RichMediaSettings"sv,
                                  "StructParent"sv,
                                  "StructParents"sv,
                                  "URI"sv,
                                  "XFA"sv};
constexpr std::array namesKeys{"CharProcs"sv, "ColorSpace"sv, "ExtGState"sv, "Font"sv,
                               "Pattern"sv,   "Properties"sv, "Shading"sv,   "XObject"sv};
constexpr std::array dataKeys{"F"sv, "FDecodeParms"sv, "FFilter"sv, "Length"sv};

static_assert(std::ranges::is_sorted(unwantedKeys));
static_assert(std::ranges::is_sorted(namesKeys));
static_assert(std::ranges::is_sorted(dataKeys));

bool isCoordinate(double number)
{
    return std::isfinite(number) && std::abs(number) <= 1e6;
}

bool isSound(const PrintPage &page)
{
    for (const double side : {page.left, page.bottom, page.right, page.top})
        if (!isCoordinate(side))
            return false;
    return page.right - page.left >= 1 && page.top - page.bottom >= 1 && page.unit >= 0.01
        && page.unit <= 1000 && page.quarterTurns <= 3;
}

} // namespace

bool isUnwantedKey(std::string_view key)
{
    return std::ranges::binary_search(unwantedKeys, key);
}

bool holdsNames(std::string_view key)
{
    return std::ranges::binary_search(namesKeys, key);
}

bool isDataKey(std::string_view key)
{
    return std::ranges::binary_search(dataKeys, key);
}

bool printtags::isReal(std::string_view digits)
{
    if (digits.size() > std::size_t(printlimits::longestReal))
        return false;
    if (digits.starts_with('-') || digits.starts_with('+'))
        digits.remove_prefix(1);
    int points = 0;
    int figures = 0;
    for (const char c : digits) {
        points += c == '.' ? 1 : 0;
        figures += c >= '0' && c <= '9' ? 1 : 0;
    }
    return points <= 1 && figures > 0 && std::size_t(points + figures) == digits.size();
}

/// Reads an answer from front to back. After its end it gives nothing and is not sound any more.
class PrintDecoder::Cursor
{
public:
    explicit Cursor(const QByteArray &bytes)
        : m_left(bytes.constData(), std::size_t(bytes.size()))
    { }

    std::string_view bytes(std::size_t count)
    {
        if (count > m_left.size()) {
            m_isSound = false;
            m_left = {};
            return {};
        }
        const std::string_view taken = m_left.substr(0, count);
        m_left.remove_prefix(count);
        return taken;
    }
    template <typename Number>
    Number number()
    {
        const std::string_view taken = bytes(sizeof(Number));
        return taken.empty() ? Number() : qFromBigEndian<Number>(taken.data());
    }
    double real() { return std::bit_cast<double>(number<quint64>()); }
    std::string_view text() { return bytes(number<quint32>()); }
    /// How many things follow, each of at least so many bytes.
    quint32 count(std::size_t least)
    {
        const quint32 claimed = number<quint32>();
        if (claimed > m_left.size() / least)
            m_isSound = false;
        return m_isSound ? claimed : 0;
    }
    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_isSound && m_left.empty(); }

private:
    std::string_view m_left;
    bool m_isSound = true;
};

bool PrintDecoder::take(const QByteArray &part, const Visit &visit)
{
    if (m_isSpoilt || m_isComplete)
        return false;
    m_isSpoilt = true;
    m_bytes += quint64(part.size());
    Cursor in(part);
    const quint8 fault = in.number<quint8>();
    const quint8 isLast = in.number<quint8>();
    const quint32 count = in.count(2);
    if (!in.isSound() || fault != 0 || isLast > 1 || m_bytes > printlimits::mostBytes
        || count > printlimits::mostObjects - m_count)
        return false;
    for (quint32 i = 0; i < count; ++i)
        if (!object(in, visit))
            return false;
    if (isLast && !end(in))
        return false;
    m_isComplete = isLast == 1;
    m_isSpoilt = !in.isAtEnd();
    return !m_isSpoilt;
}

bool PrintDecoder::object(Cursor &in, const Visit &visit)
{
    PrintObject object;
    const quint8 kind = in.number<quint8>();
    object.isStream = kind != printtags::plain;
    if (kind == printtags::streamHere) {
        object.data = in.text();
    } else if (kind == printtags::streamInFile) {
        PrintRange range;
        range.offset = in.number<quint64>();
        range.length = in.number<quint64>();
        if (range.offset > m_fileSize || range.length > m_fileSize - range.offset)
            return false;
        object.data = range;
    } else if (kind != printtags::plain) {
        return false;
    }
    if (m_known.size() <= m_count)
        m_known.resize(m_count + 1);
    const Known known = m_known[m_count];
    if (known.isReferred && known.isStream != object.isStream)
        return false;
    m_known[m_count].isReferred = true; // as what it is: it may refer to itself
    m_known[m_count].isStream = object.isStream;
    if (!value(in, object.value, 0, known.holdsNames && !object.isStream, object.isStream))
        return false;
    const bool isDictionary = std::holds_alternative<PrintDictionary>(object.value.of);
    if (std::holds_alternative<PrintReference>(object.value.of)
        || (object.isStream && !isDictionary))
        return false;
    m_known[m_count].isDictionary = isDictionary;
    if (visit)
        visit(m_count, object);
    ++m_count;
    return true;
}

bool PrintDecoder::value(Cursor &in, PrintValue &value, int depth, bool isOfNames, bool isOfStream)
{
    if (depth > printlimits::deepestValue || ++m_values > printlimits::mostValues)
        return false;
    switch (in.number<quint8>()) {
    case printtags::null:
        break;
    case printtags::isFalse:
        value.of = false;
        break;
    case printtags::isTrue:
        value.of = true;
        break;
    case printtags::integer:
        value.of = in.number<qint64>();
        break;
    case printtags::real: {
        const std::string_view digits = in.text();
        if (!printtags::isReal(digits))
            return false;
        value.of = PrintReal{digits};
        break;
    }
    case printtags::name:
        value.of = PrintName{in.text()};
        break;
    case printtags::string:
        value.of = PrintString{in.text()};
        break;
    case printtags::array:
        return array(in, value, depth);
    case printtags::dictionary:
        return dictionary(in, value, depth, isOfNames, isOfStream);
    case printtags::toObject:
        return reference(in, value, false, isOfNames);
    case printtags::toStream:
        return reference(in, value, true, isOfNames);
    default:
        return false;
    }
    return in.isSound();
}

bool PrintDecoder::array(Cursor &in, PrintValue &value, int depth)
{
    const quint32 count = in.count(1);
    PrintArray items;
    for (quint32 i = 0; i < count; ++i)
        if (!this->value(in, items.emplace_back(), depth + 1, false))
            return false;
    value.of = std::move(items);
    return in.isSound();
}

bool PrintDecoder::dictionary(Cursor &in, PrintValue &value, int depth, bool hasNames,
                              bool isOfStream)
{
    const quint32 count = in.count(5);
    PrintDictionary entries;
    for (quint32 i = 0; i < count; ++i) {
        const std::string_view key = in.text();
        if (!entries.empty() && key <= entries.back().key)
            return false;
        if ((!hasNames && isUnwantedKey(key)) || (isOfStream && isDataKey(key)))
            return false;
        PrintEntry &entry = entries.emplace_back();
        entry.key = key;
        if (!this->value(in, entry.value, depth + 1, !hasNames && holdsNames(key)))
            return false;
    }
    value.of = std::move(entries);
    return in.isSound();
}

bool PrintDecoder::reference(Cursor &in, PrintValue &value, bool isStream, bool isOfNames)
{
    const PrintReference to{in.number<quint32>(), isStream};
    if (!in.isSound() || to.object >= printlimits::mostObjects)
        return false;
    if (m_known.size() <= to.object)
        m_known.resize(to.object + 1);
    Known &known = m_known[to.object];
    if (known.isReferred && known.isStream != isStream)
        return false;
    known.isReferred = true;
    known.isStream = isStream;
    known.holdsNames = known.holdsNames || isOfNames;
    value.of = to;
    return true;
}

bool PrintDecoder::place(Cursor &in, PrintPlace &place) const
{
    place.page = in.number<quint32>();
    place.top = in.real();
    return in.isSound() && place.page < m_summary.pages.size() && isCoordinate(place.top);
}

bool PrintDecoder::navigation(Cursor &in)
{
    constexpr std::size_t placeSize = 4 + sizeof(double);
    const quint32 links = in.count(4 + 4 * sizeof(double) + placeSize);
    if (links > printlimits::mostLinks)
        return false;
    for (quint32 i = 0; i < links; ++i) {
        PrintLink link;
        link.page = in.number<quint32>();
        for (double *side : {&link.left, &link.bottom, &link.right, &link.top}) {
            *side = in.real();
            if (!isCoordinate(*side))
                return false;
        }
        if (link.page >= m_summary.pages.size() || !place(in, link.to))
            return false;
        m_summary.links.push_back(link);
    }
    const quint32 headings = in.count(4 + 4 + placeSize);
    if (headings > printlimits::mostHeadings)
        return false;
    quint32 deepest = 0;
    for (quint32 i = 0; i < headings; ++i) {
        PrintHeading heading;
        heading.depth = in.number<quint32>();
        heading.title = std::string(in.text());
        if (heading.depth > deepest || heading.title.size() > printlimits::longestTitle
            || !place(in, heading.to))
            return false;
        deepest = std::min(heading.depth + 1, printlimits::deepestHeading);
        m_summary.outline.push_back(std::move(heading));
    }
    return in.isSound();
}

bool PrintDecoder::end(Cursor &in)
{
    constexpr std::size_t pageSize = 5 * sizeof(double) + 1;
    const quint32 pages = in.count(pageSize);
    if (pages < 1 || pages > printlimits::mostPages || pages > m_count)
        return false;
    for (quint32 i = 0; i < pages; ++i) {
        PrintPage page;
        for (double *number : {&page.left, &page.bottom, &page.right, &page.top, &page.unit})
            *number = in.real();
        page.quarterTurns = in.number<quint8>();
        if (!isSound(page) || !m_known[i].isStream)
            return false;
        m_summary.pages.push_back(page);
    }
    const quint32 layers = in.count(5);
    if (layers > printlimits::mostLayers)
        return false;
    for (quint32 i = 0; i < layers; ++i) {
        PrintLayer layer;
        layer.group = in.number<quint32>();
        const quint8 isHidden = in.number<quint8>();
        if (layer.group >= m_count || m_known[layer.group].isStream
            || !m_known[layer.group].isDictionary || isHidden > 1)
            return false;
        layer.isHidden = isHidden == 1;
        m_summary.layers.push_back(layer);
    }
    if (!navigation(in))
        return false;
    const quint8 findings = in.number<quint8>();
    m_summary.findings = {(findings & 1) != 0, (findings & 2) != 0, (findings & 4) != 0,
                          (findings & 8) != 0};
    // Whatever is referred to is there.
    return in.isSound() && findings < 16 && m_known.size() <= m_count;
}

} // namespace saranda
