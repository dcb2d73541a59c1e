// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/literals.h"
#include "core/extraction/extractor.h"
#include "core/reading/pictureformat.h"

#include <QStringList>

namespace saranda {

using namespace literals;

namespace {

bool looksLikeHtml(const QByteArray &head, const FileHint &hint)
{
    const QByteArray start = head.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
        || hint.mediaType == u"text/html" || hint.mediaType == u"application/xhtml+xml";
}

bool looksLikeMail(const FileHint &hint)
{
    return hint.mediaType == u"message/rfc822"
        || hint.name.endsWith(u".eml"_s, Qt::CaseInsensitive);
}

} // namespace

NewExtractor makeExtractor(QFile &file, const QString &path, const FileHint &hint)
{
    const QByteArray head = file.peek(4096);
    if (head.left(1024).contains("%PDF-"))
        return makePdfExtractor(file);
    if (head.startsWith("PK\x03\x04"))
        return makeOfficeExtractor(path);
    // Office files with a password are in the container of the older formats.
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return hint.name.endsWith(u"x"_s, Qt::CaseInsensitive) ? ReadingFault::Encrypted
                                                               : ReadingFault::Unsupported;
    if (const QByteArray format = pictureFormat(head); !format.isEmpty())
        return makeImageExtractor(file, format);
    if (file.size() > readinglimits::mostTextBytes)
        return ReadingFault::TooLarge;
    file.seek(0);
    const QByteArray bytes = file.readAll();
    if (looksLikeMail(hint)) {
        NewExtractor mail = makeMailExtractor(bytes);
        if (!std::holds_alternative<ReadingFault>(mail))
            return mail;
    }
    return looksLikeHtml(head, hint) ? makeHtmlExtractor(bytes) : makePlainTextExtractor(bytes);
}

} // namespace saranda
