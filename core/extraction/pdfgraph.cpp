// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/pdfgraph.h"

#include <cstring>

namespace saranda {

namespace {

using Object = QPDFObjectHandle;

constexpr auto packedBy = "/FlateDecode";

std::string_view viewOf(const Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), buffer.getSize()};
}

std::string_view withoutSlash(std::string_view name)
{
    name.remove_prefix(name.starts_with('/') ? 1 : 0);
    return name;
}

std::map<std::string, Object> entriesOf(Object dictionary, bool hasNames, bool isOfStream)
{
    std::map<std::string, Object> entries = dictionary.getDictAsMap();
    std::erase_if(entries, [hasNames, isOfStream](const auto &entry) {
        const std::string_view key = withoutSlash(entry.first);
        return (!hasNames && isUnwantedKey(key)) || (isOfStream && isDataKey(key));
    });
    return entries;
}

void beginPacked(const std::string &text, PrintEncoder &to)
{
    constexpr int claimedSize = 4; // which Qt puts before what zlib gives
    const QByteArray packed =
        qCompress(reinterpret_cast<const uchar *>(text.data()), qsizetype(text.size()));
    to.beginStream(std::string_view(packed.constData() + claimedSize,
                                    std::size_t(packed.size() - claimedSize)));
}

} // namespace

PdfGraph::PdfGraph(QPDF &pdf, std::string_view file)
    : m_file(file)
    , m_pages(pdf.getAllPages())
{
    for (const Object &page : m_pages)
        m_places.push_back(placeOf(page));
}

quint32 PdfGraph::numberOf(const Object &object)
{
    return referenceTo(object, false).object;
}

PrintReference PdfGraph::referenceTo(Object object, bool isOfNames)
{
    const auto next = quint32(m_pages.size() + m_wanted.size());
    const auto [known, isNew] = m_numbers.try_emplace(object.getObjGen(), next);
    if (isNew) {
        if (next >= printlimits::mostObjects)
            throw PdfRefused{ReadingFault::TooLarge};
        m_wanted.push_back({object, false});
    }
    Wanted &wanted = m_wanted[known->second - m_pages.size()];
    wanted.holdsNames = wanted.holdsNames || isOfNames;
    return {known->second, object.isStream()};
}

bool PdfGraph::tellNext(PrintEncoder &to)
{
    if (m_next >= m_pages.size() + m_wanted.size())
        return false;
    const quint32 number = m_next++;
    if (number < m_pages.size()) {
        tellDrawing(m_pages[number], to);
        return true;
    }
    const Wanted wanted = m_wanted[number - m_pages.size()];
    if (Object(wanted.object).isStream()) {
        tellStream(wanted.object, to);
    } else {
        to.beginObject();
        tellTarget(wanted.object, 0, wanted.holdsNames, to);
    }
    return true;
}

/// The page as a drawing of its own: its contents in one piece, and what they use.
void PdfGraph::tellDrawing(Object page, PrintEncoder &to)
{
    std::map<std::string, Object> entries;
    if (Object resources = resourcesOf(page); resources.isDictionary())
        entries["/Resources"] = resources;
    if (Object group = page.getKey("/Group"); group.isDictionary())
        entries["/Group"] = group;
    Object contents = page.getKey("/Contents");
    if (isTakenAsIs(contents)) {
        tellData(contents, to);
        if (Object filter = contents.getDict().getKey("/Filter"); filter.isName())
            entries["/Filter"] = filter;
    } else {
        beginPacked(drawingOf(contents), to);
        entries["/Filter"] = Object::newName(packedBy);
    }
    tellEntries(entries, 0, false, to);
}

void PdfGraph::tellStream(Object stream, PrintEncoder &to)
{
    std::map<std::string, Object> entries = entriesOf(stream.getDict(), false, true);
    const bool isOutside = stream.getDict().hasKey("/F"); // the data would be another file's
    const bool isChanged = stream.isDataModified(); // by filters that libqpdf applies when writing
    if (isOutside || isChanged) {
        entries.erase("/Filter");
        entries.erase("/DecodeParms");
    }
    if (isOutside) {
        to.beginStream(std::string_view());
    } else if (isChanged) {
        beginPacked(unpacked(stream), to);
        entries["/Filter"] = Object::newName(packedBy);
    } else {
        tellData(stream, to);
    }
    tellEntries(entries, 0, false, to);
}

/// Names the place in the file where the data lie as they are; else they come along.
void PdfGraph::tellData(Object stream, PrintEncoder &to) const
{
    const std::shared_ptr<Buffer> data = stream.getRawStreamData();
    const std::string_view bytes = viewOf(*data);
    const qpdf_offset_t offset = stream.getParsedOffset();
    if (offset >= 0 && std::size_t(offset) <= m_file.size()
        && m_file.substr(std::size_t(offset), bytes.size()) == bytes) {
        to.beginStream(PrintRange{quint64(offset), quint64(bytes.size())});
        return;
    }
    if (bytes.size() > std::size_t(printlimits::longestData))
        throw PdfRefused{ReadingFault::TooLarge};
    to.beginStream(bytes);
}

void PdfGraph::tell(Object value, int depth, bool isOfNames, PrintEncoder &to)
{
    if (value.isIndirect())
        to.reference(referenceTo(value, isOfNames));
    else
        tellTarget(value, depth, isOfNames, to);
}

void PdfGraph::tellTarget(Object value, int depth, bool isOfNames, PrintEncoder &to)
{
    if (depth > printlimits::deepestValue)
        throw PdfRefused{ReadingFault::TooLarge};
    switch (value.getTypeCode()) {
    case ::ot_boolean:
        return to.boolean(value.getBoolValue());
    case ::ot_integer:
        return to.integer(value.getIntValue());
    case ::ot_real:
        return to.real(value.getRealValue());
    case ::ot_name:
        return to.name(withoutSlash(value.getName()));
    case ::ot_string:
        return to.string(value.getStringValue());
    case ::ot_array: {
        const std::vector<Object> items = value.getArrayAsVector();
        to.array(quint32(items.size()));
        for (const Object &item : items)
            tell(item, depth + 1, false, to);
        return;
    }
    case ::ot_dictionary:
        return tellEntries(entriesOf(value, isOfNames, false), depth, isOfNames, to);
    default:
        return to.null();
    }
}

void PdfGraph::tellEntries(const std::map<std::string, Object> &entries, int depth, bool hasNames,
                           PrintEncoder &to)
{
    to.dictionary(quint32(entries.size()));
    for (const auto &[key, value] : entries) {
        to.key(withoutSlash(key));
        tell(value, depth + 1, !hasNames && holdsNames(withoutSlash(key)), to);
    }
}

} // namespace saranda
