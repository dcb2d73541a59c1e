// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/bundle/zipreader.h"
#include "core/extraction/officexml.h"
#include "core/extraction/runningtext.h"

#include <optional>

namespace saranda {

using namespace literals;

namespace {

constexpr quint64 mostXml = quint64(64) * 1024 * 1024;

/// A part of the package, or nothing when it is missing, too large or not what it claims.
std::optional<QByteArray> partOf(ZipReader &zip, const QString &name)
{
    for (const ZipEntry &entry : zip.entries()) {
        if (entry.name != name || entry.size > mostXml)
            continue;
        QByteArray bytes;
        const Result<> read = zip.read(entry, [&bytes](QByteArrayView piece) -> Result<> {
            bytes.append(piece.data(), piece.size());
            return {};
        });
        return read ? std::optional(bytes) : std::nullopt;
    }
    return std::nullopt;
}

bool has(const ZipReader &zip, const QString &name)
{
    for (const ZipEntry &entry : zip.entries()) {
        if (entry.name == name)
            return true;
    }
    return false;
}

NewExtractor fromDocx(ZipReader &zip)
{
    const std::optional<QByteArray> body = partOf(zip, u"word/document.xml"_s);
    if (!body)
        return ReadingFault::TooLarge;
    std::optional<QString> text = textOfDocx(*body);
    if (!text)
        return ReadingFault::Malformed;
    for (const QString &name : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        if (const std::optional<QByteArray> notes = partOf(zip, name))
            *text += u'\n' + textOfDocx(*notes).value_or(QString()).trimmed();
    }
    FileSummary said;
    if (const std::optional<QByteArray> core = partOf(zip, u"docProps/core.xml"_s))
        addOfficeStatements(said, *core);
    return std::make_unique<RunningText>(text->trimmed(), TextUnit::Paragraph, said);
}

NewExtractor fromOpenDocument(ZipReader &zip)
{
    const std::optional<QByteArray> manifest = partOf(zip, u"META-INF/manifest.xml"_s);
    if (manifest && manifest->contains("encryption-data"))
        return ReadingFault::Encrypted;
    const std::optional<QByteArray> body = partOf(zip, u"content.xml"_s);
    if (!body)
        return ReadingFault::TooLarge;
    const std::optional<QString> text = textOfOdt(*body);
    if (!text)
        return ReadingFault::Malformed;
    FileSummary said;
    if (const std::optional<QByteArray> meta = partOf(zip, u"meta.xml"_s))
        addOfficeStatements(said, *meta);
    return std::make_unique<RunningText>(text->trimmed(), TextUnit::Paragraph, said);
}

} // namespace

NewExtractor makeOfficeExtractor(const QString &path)
{
    // Refuses bombs, overlaps, lies about sizes and the like before anything is unpacked.
    const Result<std::unique_ptr<ZipReader>> zip = ZipReader::open(path);
    if (!zip)
        return ReadingFault::Malformed;
    if (has(**zip, u"word/document.xml"_s))
        return fromDocx(**zip);
    if (has(**zip, u"content.xml"_s))
        return fromOpenDocument(**zip);
    return ReadingFault::Unsupported;
}

} // namespace saranda
