// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/printprotocol.h"
#include "core/reading/printtags.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace saranda {

namespace {

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    char buffer[sizeof(Number)];
    qToBigEndian(number, buffer);
    bytes.append(buffer, sizeof buffer);
}

void append(QByteArray &bytes, double number)
{
    append(bytes, std::bit_cast<quint64>(number));
}

constexpr qsizetype headSize = 6; ///< fault, whether it is the last part, count of objects

} // namespace

void PrintEncoder::tag(quint8 tag)
{
    m_bytes.append(char(tag));
}

void PrintEncoder::text(std::string_view bytes)
{
    append(m_bytes, quint32(bytes.size()));
    m_bytes.append(bytes.data(), qsizetype(bytes.size()));
}

void PrintEncoder::null()
{
    tag(printtags::null);
}

void PrintEncoder::boolean(bool value)
{
    tag(value ? printtags::isTrue : printtags::isFalse);
}

void PrintEncoder::integer(qint64 value)
{
    tag(printtags::integer);
    append(m_bytes, value);
}

void PrintEncoder::real(std::string_view digits)
{
    tag(printtags::real);
    text(printtags::isReal(digits) ? digits : std::string_view("0"));
}

void PrintEncoder::name(std::string_view name)
{
    tag(printtags::name);
    text(name);
}

void PrintEncoder::string(std::string_view bytes)
{
    tag(printtags::string);
    text(bytes);
}

void PrintEncoder::reference(const PrintReference &reference)
{
    tag(reference.isStream ? printtags::toStream : printtags::toObject);
    append(m_bytes, reference.object);
}

void PrintEncoder::array(quint32 count)
{
    tag(printtags::array);
    append(m_bytes, count);
}

void PrintEncoder::dictionary(quint32 count)
{
    tag(printtags::dictionary);
    append(m_bytes, count);
}

void PrintEncoder::key(std::string_view key)
{
    text(key);
}

void PrintEncoder::beginObject()
{
    if (m_bytes.isEmpty())
        m_bytes.append(headSize, '\0');
    ++m_count;
    tag(printtags::plain);
}

void PrintEncoder::beginStream(std::string_view data)
{
    beginObject();
    m_bytes.back() = char(printtags::streamHere);
    text(data);
}

void PrintEncoder::beginStream(const PrintRange &data)
{
    beginObject();
    m_bytes.back() = char(printtags::streamInFile);
    append(m_bytes, data.offset);
    append(m_bytes, data.length);
}

void PrintEncoder::place(const PrintPlace &place)
{
    append(m_bytes, place.page);
    append(m_bytes, place.top);
}

QByteArray PrintEncoder::takePart(const PrintSummary *summary)
{
    if (m_bytes.isEmpty())
        m_bytes.append(headSize, '\0');
    m_bytes[1] = summary ? '\1' : '\0';
    qToBigEndian(m_count, m_bytes.data() + 2);
    if (summary) {
        append(m_bytes, quint32(summary->pages.size()));
        for (const PrintPage &page : summary->pages) {
            for (const double number : {page.left, page.bottom, page.right, page.top, page.unit})
                append(m_bytes, number);
            tag(quint8(page.quarterTurns));
        }
        append(m_bytes, quint32(summary->layers.size()));
        for (const PrintLayer &layer : summary->layers) {
            append(m_bytes, layer.group);
            tag(layer.isHidden ? 1 : 0);
        }
        append(m_bytes, quint32(summary->links.size()));
        for (const PrintLink &link : summary->links) {
            append(m_bytes, link.page);
            for (const double side : {link.left, link.bottom, link.right, link.top})
                append(m_bytes, side);
            place(link.to);
        }
        append(m_bytes, quint32(summary->outline.size()));
        for (const PrintHeading &heading : summary->outline) {
            append(m_bytes, heading.depth);
            text(heading.title);
            place(heading.to);
        }
        const PrintFindings &found = summary->findings;
        tag(quint8((found.isRepaired ? 1 : 0) | (found.hasActive ? 2 : 0)
                   | (found.hasAttachments ? 4 : 0) | (found.hasForm ? 8 : 0)));
    }
    m_count = 0;
    return std::exchange(m_bytes, {});
}

} // namespace saranda
