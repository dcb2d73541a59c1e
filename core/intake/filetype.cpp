// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/filetype.h"

#include "core/base/literals.h"

#include <QMimeDatabase>

namespace saranda {

using namespace literals;

namespace {

QString exhibitKindOf(const QMimeType &type)
{
    const auto is = [&](const char16_t *name) { return type.inherits(QString::fromUtf16(name)); };
    if (type.name().startsWith(u"image/"_s))
        return u"image"_s;
    if (type.name().startsWith(u"audio/"_s) || type.name().startsWith(u"video/"_s))
        return u"recording"_s;
    if (is(u"message/rfc822"))
        return u"e-mail"_s;
    if (is(u"application/zip") && !type.name().contains(u"opendocument"_s)
        && !type.name().contains(u"openxmlformats"_s))
        return u"archive"_s;
    if (is(u"application/x-executable") || is(u"application/x-sharedlib"))
        return u"malware-sample"_s;
    if (is(u"text/csv") || is(u"application/json") || is(u"text/x-log"))
        return u"log"_s;
    return u"document"_s;
}

} // namespace

FileType fileTypeOf(const QByteArray &head, const QString &fileName)
{
    const QMimeDatabase database;
    QMimeType type = database.mimeTypeForData(head);
    // Content decides. Only where it says no more than "some text" or "some container" may the
    // name tell which kind of it this is.
    const QMimeType named = database.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    if (named.isValid() && named.name() != type.name() && named.inherits(type.name())
        && type.name() != u"application/octet-stream")
        type = named;
    return {type.name(), exhibitKindOf(type)};
}

} // namespace saranda
